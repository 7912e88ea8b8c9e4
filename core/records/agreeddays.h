#pragma once

#include "records/checks.h"
#include "records/event.h"
#include "records/record.h"

namespace hub {

struct Cohort;
struct Person;

/// The days agreed with one specialist for one year, where the edition leaves the number open (PMS-C11: 12 to
/// 37 release days from 2026/27).
struct AgreedDays
{
    HUB_RECORD(AgreedDays, "agreed_days", QT_TRANSLATE_NOOP("hub::Noun", "agreement on days"),
               QT_TRANSLATE_NOOP("hub::Noun", "agreements on days"))

    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"), Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(DayKind, kind, "day_kind", QT_TRANSLATE_NOOP("hub::Field", "Kind of day"))
    HUB_FIELD(Days, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using AgreedDaysId = Id<AgreedDays>;

} // namespace hub
