#pragma once

#include "documents/scene.h"
#include "rules/wallyear.h"

namespace hub {

/// A year on one A3 sheet, twelve months down and the days across, and after it every date in order. The year
/// is a table for those who hear it read; what finds no room in a day's field is counted there and stands in
/// the list.
[[nodiscard]] Scene wallPlanner(const WallYear &content);

} // namespace hub
