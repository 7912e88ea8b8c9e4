#pragma once

#include "base/result.h"
#include "records/termcalendar.h"
#include "records/termdate.h"

#include <QString>

namespace hub {

class Store;

/// Makes an empty term calendar for whom @p whose names: an LA code of three digits, or the URN of one of the
/// hub's schools. Refused where it is neither, or has one already.
[[nodiscard]] Result<TermCalendarId> makeTermCalendar(Store &store, const QString &whose);

/// Stores a term date; one without a key is new. One without a title is called after its kind. Refused where
/// it ends before it begins, or is no single day's and called a training day of more than a week.
[[nodiscard]] Result<> saveTermDate(Store &store, const TermDate &date);

[[nodiscard]] Result<> removeTermDate(Store &store, TermDateId date);

} // namespace hub
