#pragma once

#include "base/academicyear.h"
#include "records/termdate.h"

#include <QString>

#include <vector>

namespace hub::demo {

/// How one term calendar differs from its neighbours.
struct CalendarHabits
{
    int octoberWeeksEarlier = 0; ///< the autumn half term, before the usual last week of October
    int octoberWeeks = 1;        ///< how long that half term is
    bool easterLate = false;     ///< the fortnight from Good Friday on, not the one round Easter
};

struct TermSpan
{
    TermDateKind kind = TermDateKind::Term;
    QString title;
    QDate first;
    QDate last; ///< included
};

/// The terms, holidays and training days of @p year, in order.
[[nodiscard]] std::vector<TermSpan> termsOf(AcademicYear year, const CalendarHabits &habits = {});

/// The first day from @p day on, Monday to Thursday, on which no calendar of the hub's area has a holiday:
/// what a coordinator would look for.
[[nodiscard]] QDate nextTeachingDay(QDate day);

} // namespace hub::demo
