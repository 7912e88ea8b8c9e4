#pragma once

#include "base/wording.h"

namespace hub::cli {

/// A sentence of the command line in the user's language; @p count chooses its plural.
inline QString text(const char *sentence, int count = -1)
{
    return Wording{"hub::cli"}(sentence, count);
}

} // namespace hub::cli
