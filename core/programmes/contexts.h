#pragma once

#include "base/wording.h"

// The translation contexts of this folder: whose sentences a translator sees together.

namespace hub {

inline constexpr Wording changeText{"hub::EditionChange"};
inline constexpr Wording flaw{"hub::EditionProblem"};
inline constexpr Wording readerText{"hub::EditionReader"};
inline constexpr Wording editionText{"hub::EditionWords"};
inline constexpr Wording nextEditionText{"hub::NextEdition"};

} // namespace hub
