#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct School;

/// The school year of a local authority, or of a school that keeps its own.
struct TermCalendar
{
    HUB_RECORD(TermCalendar, "term_calendars", QT_TRANSLATE_NOOP("hub::Noun", "term calendar"),
               QT_TRANSLATE_NOOP("hub::Noun", "term calendars"))

    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Name"), Required, NaturalKey)
    HUB_FIELD(QString, laCode, "la_code", QT_TRANSLATE_NOOP("hub::Field", "LA code"), check::laCode)
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})

    HUB_RECORD_END
};
using TermCalendarId = Id<TermCalendar>;

} // namespace hub
