#pragma once

#include "rules/days.h"
#include "rules/expectations.h"

namespace hub {

class Store;

/// Who has completed the days of which year of a cohort or group, as the days ledger has it on the day that
/// @p asked looks from. @p facts are the store's, registers included.
[[nodiscard]] std::set<CompleteDays> completeDays(Store &store, const HubFacts &facts,
                                                  const ExpectationsAsked &asked);

/// The same by a ledger that was made before.
[[nodiscard]] std::set<CompleteDays> completeDays(const DaysLedger &ledger, const ExpectationsAsked &asked);

/// The same for every cohort and group in @p facts, in every year up to today's.
[[nodiscard]] std::set<CompleteDays> completeDays(Store &store, const HubFacts &facts, QDate today);

} // namespace hub
