#pragma once

#include "actions/why.h"
#include "rules/expectations.h"

namespace hub {

/// Why so many expectations are met, due, overdue or excused, with a row for each.
[[nodiscard]] Why whyExpectations(const std::vector<ExpectationLine> &lines, const FactIndex &index);

/// Why one stands as it does: what is expected, how it is told, and what was found.
[[nodiscard]] Why whyExpectation(const ExpectationLine &line, const FactIndex &index);

} // namespace hub
