#pragma once

#include "base/gridpoint.h"
#include "records/event.h"
#include "records/school.h"

#include <map>
#include <optional>
#include <span>

namespace hub {

/// Where events are held, as far as their venue names one of the schools: by its URN, or by its name alone
/// or before a comma.
class VenuePlaces
{
public:
    explicit VenuePlaces(std::span<const School> schools);

    /// Nothing for an online event, a place no school bears the name of, one that several bear, and a school
    /// whose place is not recorded.
    [[nodiscard]] std::optional<GridPoint> of(const Event &event) const;

private:
    std::map<QString, std::optional<GridPoint>>
        m_places; ///< by URN and folded name; none where several bear it
};

/// Where a school is, if the register says.
[[nodiscard]] std::optional<GridPoint> placeOf(const School &school);

/// The way there and back in miles, as the crow flies, to the tenth.
[[nodiscard]] Tenths milesThereAndBack(GridPoint from, GridPoint to);

} // namespace hub
