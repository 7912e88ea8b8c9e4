#pragma once

#include "rules/expectations.h"

namespace hub {

class Store;

/// Who has completed the days of which year of a cohort or group, as the days ledger has it on the day that
/// @p asked looks from.
[[nodiscard]] std::set<CompleteDays> completeDays(Store &store, const ExpectationsAsked &asked);

} // namespace hub
