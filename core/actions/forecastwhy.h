#pragma once

#include "actions/why.h"
#include "rules/forecast.h"

namespace hub {

/// Why leads and groups come to what the forecast says, with a row for each year.
[[nodiscard]] Why whyForecast(const Forecast &forecast);

/// How each figure of one year is worked out.
[[nodiscard]] Why whyYear(const Forecast &forecast, const ForecastYear &year);

/// Where a figure comes from that the forecast is made with, and what it would be otherwise.
[[nodiscard]] Why whyFigure(const ForecastFigure &figure);

/// Who leads and what there is in the year the forecast starts from.
[[nodiscard]] Why whyNow(const FactIndex &index, const Forecast &forecast);

} // namespace hub
