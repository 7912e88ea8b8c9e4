#pragma once

#include "actions/why.h"
#include "rules/expected.h"

namespace hub {

/// Why so many people are expected at an event, each with the reason they are on its list.
[[nodiscard]] Why whyExpected(const ExpectedList &list, const std::function<QString(PersonId)> &nameOf);

} // namespace hub
