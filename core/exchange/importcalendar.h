#pragma once

#include "exchange/importplan.h"
#include "exchange/termdates.h"

namespace hub {

/// What taking in GOV.UK's bank holidays would do: each day is new, its title updated, or unchanged.
[[nodiscard]] Result<ImportPlan> planBankHolidays(Store &store, const QByteArray &json,
                                                  const QString &source);

/// What taking in a table of term dates would do. Each owner named in it has a term calendar, made where
/// there is none: an LA code or a URN ties it to the authority or the hub's school. The same stretch of the
/// same year is updated, never doubled.
[[nodiscard]] Result<ImportPlan> planTerms(Store &store, const Sheet &sheet, const QString &source);
[[nodiscard]] ImportPlan planTermDates(Store &store, const TermDates &terms, const QString &source);

/// The same from an iCalendar file, whose events are all @p owner's.
[[nodiscard]] Result<ImportPlan> planTermCalendar(Store &store, const QByteArray &calendar,
                                                  const TermOwner &owner, QDate today, const QString &source);

} // namespace hub
