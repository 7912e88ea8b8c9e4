#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct ProgrammeEdition;

/// The people who go through one edition of a programme together, and the places the hub has for it.
struct Cohort
{
    HUB_RECORD(Cohort, "cohorts", QT_TRANSLATE_NOOP("hub::Noun", "cohort"),
               QT_TRANSLATE_NOOP("hub::Noun", "cohorts"))

    HUB_FIELD(QString, code, "code", QT_TRANSLATE_NOOP("hub::Field", "Code"), Required, NaturalKey,
              check::code)
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"),
              Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(int, places, "places", QT_TRANSLATE_NOOP("hub::Field", "Places"), check::notNegative)
    /// Places kept for a school that has named nobody yet.
    HUB_FIELD(int, held, "held", QT_TRANSLATE_NOOP("hub::Field", "Held"), check::notNegative)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"))

    HUB_RECORD_END
};
using CohortId = Id<Cohort>;

} // namespace hub
