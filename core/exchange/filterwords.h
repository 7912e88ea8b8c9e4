#pragma once

#include "exchange/filternode.h"

namespace hub {

struct FilterField;

/// A filter over @p fields in a person's words: "Phase is Secondary", "Missed is March". What cannot be said
/// more plainly is said as it is written.
[[nodiscard]] QString filterWords(const FilterNode &node, const std::vector<FilterField> &fields);

/// What a sign means: "is not", "contains".
[[nodiscard]] QString signWords(const QString &sign);

} // namespace hub
