#pragma once

#include "actions/privacy.h"
#include "rules/retention.h"

namespace hub {

class Store;

/// The periods of this hub: the usual ones, where the hub's assumptions `retention-people`,
/// `retention-unsuccessful` and `retention-notes` do not say otherwise.
[[nodiscard]] RetentionPeriods retentionPeriods(Store &store);

/// Sets how many years records are kept in this hub. Refused (Invalid) below one year and beyond a hundred.
[[nodiscard]] Result<> setRetentionPeriods(Store &store, const RetentionPeriods &periods);

/// What is due to go.
[[nodiscard]] std::vector<RetentionDue> readRetentionDue(Store &store, QDate today);

/// The same as what to erase.
[[nodiscard]] ErasureAsked whatIsDue(const std::vector<RetentionDue> &due);

} // namespace hub
