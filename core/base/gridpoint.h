#pragma once

#include <cmath>
#include <cstdint>

namespace hub {

/// A place on the National Grid, in metres.
struct GridPoint
{
    int easting = 0;
    int northing = 0;

    bool operator==(const GridPoint &) const = default;
};

/// As the crow flies, to the metre.
[[nodiscard]] inline std::int64_t metresBetween(GridPoint a, GridPoint b)
{
    const double east = static_cast<double>(a.easting) - b.easting;
    const double north = static_cast<double>(a.northing) - b.northing;
    return std::llround(std::sqrt(east * east + north * north));
}

} // namespace hub
