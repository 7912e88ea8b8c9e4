#pragma once

#include "records/checks.h"
#include "records/record.h"
#include "records/school.h"

namespace hub {

struct Person;

/// What a lead can take on in a year, where it is not the usual: six or seven schools, of their own school's
/// phase, reached from there.
struct LeadCapacity
{
    HUB_RECORD(LeadCapacity, "lead_capacities", QT_TRANSLATE_NOOP("hub::Noun", "lead's capacity"),
               QT_TRANSLATE_NOOP("hub::Noun", "leads' capacities"))

    HUB_FIELD(Id<Person>, lead, "lead", QT_TRANSLATE_NOOP("hub::Field", "Lead"), Required, As{"lead_email"})
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(int, mostSchools, "most_schools", QT_TRANSLATE_NOOP("hub::Field", "Most schools"),
              check::notNegative)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)
    HUB_FIELD(Phase, phase, "phase", QT_TRANSLATE_NOOP("hub::Field", "Takes schools of"))
    HUB_FIELD(Id<School>, basedAt, "based_at", QT_TRANSLATE_NOOP("hub::Field", "Works from"),
              As{"based_at_urn"})

    HUB_RECORD_END
};
using LeadCapacityId = Id<LeadCapacity>;

} // namespace hub
