#pragma once

#include "rules/duplicates.h"

namespace hub {

/// "same name, same school".
[[nodiscard]] QString likenessWords(const std::vector<Likeness> &why);

} // namespace hub
