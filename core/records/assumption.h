#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// A figure of the forecast that the hub has set itself, in place of its own past or the network's.
struct Assumption
{
    HUB_RECORD(Assumption, "assumptions", QT_TRANSLATE_NOOP("hub::Noun", "assumption"),
               QT_TRANSLATE_NOOP("hub::Noun", "assumptions"))

    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Name"), Required, NaturalKey)
    HUB_FIELD(Tenths, value, "value", QT_TRANSLATE_NOOP("hub::Field", "Value"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using AssumptionId = Id<Assumption>;

} // namespace hub
