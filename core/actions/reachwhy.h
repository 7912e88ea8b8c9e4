#pragma once

#include "actions/why.h"
#include "rules/reach.h"

namespace hub {

/// Why so many schools count as engaged, or as having completed something, with a row for each that counts.
[[nodiscard]] Why whyReach(const FactIndex &index, QDate day);

} // namespace hub
