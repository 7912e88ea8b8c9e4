#pragma once

#include <functional>

namespace hub {

/// How far long work has come: so many of so many. False means that nobody wants it any more: the work stops,
/// and nothing of it is kept.
using Progress = std::function<bool(int done, int of)>;

} // namespace hub
