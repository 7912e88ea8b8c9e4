#pragma once

#include "base/wording.h"

// The translation contexts of this folder: whose sentences a translator sees together.

namespace hub {

inline constexpr Wording filterText{"hub::Filter"};
inline constexpr Wording filterWordText{"hub::FilterWords"};
inline constexpr Wording importText{"hub::Import"};
inline constexpr Wording importMoneyText{"hub::ImportMoney"};
inline constexpr Wording wholeHubText{"hub::WholeHub"};

} // namespace hub
