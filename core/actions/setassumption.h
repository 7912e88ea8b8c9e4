#pragma once

#include "base/result.h"
#include "rules/forecast.h"

#include <optional>

namespace hub {

class Store;

/// Sets a figure of the forecast, in tenths, in place of the hub's own past and the network's figure; with
/// nothing it is taken back. Refused (Invalid) below 0, and beyond 100 for a percentage.
[[nodiscard]] Result<> setAssumption(Store &store, ForecastFigure::Name name, std::optional<int> tenths,
                                     const QString &note = {});

} // namespace hub
