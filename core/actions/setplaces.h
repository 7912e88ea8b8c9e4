#pragma once

#include "base/result.h"
#include "records/cohort.h"
#include "rules/quota.h"

#include <optional>

namespace hub {

class Store;

/// What is to change of a cohort's quota.
struct PlacesChange
{
    std::optional<int> places = {};
    std::optional<int> held = {};
    QString reason = {}; ///< why it may go below what is accepted, offered and held
};

/// Sets a cohort's quota as one step and returns how it stands then. A cut that leaves too few places for
/// those accepted, offered and held is refused without a reason (NeedsReason): somebody has to say who moves.
[[nodiscard]] Result<QuotaStanding> setPlaces(Store &store, CohortId cohort, const PlacesChange &change);

} // namespace hub
