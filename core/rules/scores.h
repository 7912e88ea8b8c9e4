#pragma once

#include "records/judgement.h"

#include <optional>
#include <span>

namespace hub {

/// What two reviewers gave an application, added up over its criteria.
struct Scores
{
    std::optional<int> first;  ///< nothing where the first reviewer scored nothing
    std::optional<int> second; ///< nothing where the second reviewer scored nothing
    int widest = 0;            ///< how far they are apart at most, on one criterion both scored
    QString widestOn = {};     ///< that criterion's id

    /// What applicants are ranked by: the mean of both where both scored, doubled so that it stays whole.
    [[nodiscard]] int ranking() const;
    /// Two points or more apart on a criterion: the office moderates it.
    [[nodiscard]] bool disagree() const { return widest >= 2; }

    bool operator==(const Scores &) const = default;
};

/// @p judgements are those of one application.
[[nodiscard]] Scores scoresOf(std::span<const Judgement> judgements);

} // namespace hub
