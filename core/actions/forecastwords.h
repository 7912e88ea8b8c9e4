#pragma once

#include "rules/forecast.h"

namespace hub {

/// "By 2030/31 the hub would have 31 leads for 38 groups: 7 groups too few. Accepting 2 more a year would
/// close the gap."
[[nodiscard]] QString gapSentence(const Forecast &forecast);

/// The figure is a share of a hundred.
[[nodiscard]] bool isPercent(ForecastFigure::Name name);

/// "Specialists accepted a year".
[[nodiscard]] QString labelOf(ForecastFigure::Name name);

/// "4.3": a percentage with its sign.
[[nodiscard]] QString valueText(ForecastFigure::Name name, int tenths);

/// Where the figure comes from: "the hub's own past, 38 cases", "the network's figure", "set by the hub".
[[nodiscard]] QString sourceText(const ForecastFigure &figure);

/// "Specialists accepted a year: 4.3 (the hub's own past, 5 cases)."
[[nodiscard]] QString sentence(const ForecastFigure &figure);

} // namespace hub
