#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;

/// How many schools a lead can take on in a year, where it is not the usual number (six or seven).
struct LeadCapacity
{
    HUB_RECORD(LeadCapacity, "lead_capacities", QT_TRANSLATE_NOOP("hub::Noun", "lead's capacity"),
               QT_TRANSLATE_NOOP("hub::Noun", "leads' capacities"))

    HUB_FIELD(Id<Person>, lead, "lead", QT_TRANSLATE_NOOP("hub::Field", "Lead"), Required, As{"lead_email"})
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(int, mostSchools, "most_schools", QT_TRANSLATE_NOOP("hub::Field", "Most schools"),
              check::notNegative)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using LeadCapacityId = Id<LeadCapacity>;

} // namespace hub
