#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// An event kept as a pattern for others.
struct EventTemplate
{
    HUB_RECORD(EventTemplate, "event_templates", QT_TRANSLATE_NOOP("hub::Noun", "event template"),
               QT_TRANSLATE_NOOP("hub::Noun", "event templates"))

    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Name"), Required, NaturalKey)
    HUB_FIELD(QString, definition, "definition", QT_TRANSLATE_NOOP("hub::Field", "Definition"), Document)

    HUB_RECORD_END
};
using EventTemplateId = Id<EventTemplate>;

} // namespace hub
