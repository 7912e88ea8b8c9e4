#include "rules/travel.h"

#include "base/textfold.h"

#include <cmath>

namespace hub {

namespace {

constexpr double metresInAMile = 1609.344;

} // namespace

std::optional<GridPoint> placeOf(const School &school)
{
    // The register writes 0 for a place it does not know.
    if (school.easting.value_or(0) == 0 || school.northing.value_or(0) == 0)
        return std::nullopt;
    return GridPoint{*school.easting, *school.northing};
}

Tenths milesThereAndBack(GridPoint from, GridPoint to)
{
    const double metres = 2.0 * static_cast<double>(metresBetween(from, to));
    return {static_cast<int>(std::lround(metres / metresInAMile * 10.0))};
}

VenuePlaces::VenuePlaces(std::span<const School> schools)
{
    for (const School &school : schools) {
        const std::optional<GridPoint> place = placeOf(school);
        m_places.emplace(school.urn, place);
        const auto [found, isNew] = m_places.try_emplace(folded(school.name), place);
        if (!isNew)
            found->second.reset();
    }
}

std::optional<GridPoint> VenuePlaces::of(const Event &event) const
{
    if (event.mode == EventMode::Online)
        return std::nullopt;
    const QString whole = event.venue.trimmed();
    for (const QString &name : {whole, whole.section(QLatin1Char{','}, 0, 0).trimmed()}) {
        const auto place = m_places.find(folded(name));
        if (!name.isEmpty() && place != m_places.end())
            return place->second;
    }
    return std::nullopt;
}

} // namespace hub
