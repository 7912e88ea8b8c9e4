#pragma once

#include "exchange/filternode.h"
#include "exchange/filterscope.h"

namespace hub {

using FilterTest = std::function<bool(const Row &)>;

/// The filter as a question about the rows of @p scope. Invalid where it names what is not there, or a value
/// is not of its column's kind.
[[nodiscard]] Result<FilterTest> testOf(const FilterNode &node, FilterScope &scope);

} // namespace hub
