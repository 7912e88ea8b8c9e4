#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct ProgrammeEdition;

/// What a programme may cost in an academic year.
struct Budget
{
    HUB_RECORD(Budget, "budgets", QT_TRANSLATE_NOOP("hub::Noun", "budget"),
               QT_TRANSLATE_NOOP("hub::Noun", "budgets"))

    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"),
              Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(QString, purpose, "purpose", QT_TRANSLATE_NOOP("hub::Field", "Purpose"))
    HUB_FIELD(Money, amount, "amount", QT_TRANSLATE_NOOP("hub::Field", "Amount"), check::notNegative)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using BudgetId = Id<Budget>;

} // namespace hub
