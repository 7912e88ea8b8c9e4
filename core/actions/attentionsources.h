#pragma once

#include "actions/attention.h"

namespace hub {

// The parts of attention.h that ask the rules of events and days.

[[nodiscard]] std::vector<AttentionRow> missingRegisters(Store &store, QDate today);
[[nodiscard]] std::vector<AttentionRow> clashesAhead(Store &store, QDate today);
/// Those short of days for whom no date can be found any more.
[[nodiscard]] std::vector<AttentionRow> daysShort(Store &store, QDate today);

} // namespace hub
