#pragma once

#include "records/bankholiday.h"

#include <vector>

namespace hub {

/// The bank holidays of England and Wales, 2024 to 2028, as published on GOV.UK: what a new hub begins with.
[[nodiscard]] std::vector<BankHoliday> shippedBankHolidays();

} // namespace hub
