#pragma once

#include "rules/moneybook.h"

namespace hub {

class Store;

/// Reads all that says what is owed to whom.
[[nodiscard]] MoneyBook readMoneyBook(Store &store);

} // namespace hub
