#pragma once

#include "base/result.h"
#include "rules/matchrequest.h"

namespace hub {

class Store;

/// What applying a matching comes to.
struct MatchOutcome
{
    int joined = 0; ///< schools newly in a group
    int moved = 0;  ///< schools that left another lead's group for the one of their lead
    int made = 0;   ///< groups made for leads who had none
    int stayed = 0; ///< schools that were where they belong

    bool operator==(const MatchOutcome &) const = default;
};

/// The capacities and choices the hub keeps.
[[nodiscard]] MatchWishes matchWishes(Store &store);

/// Puts every matched school into its lead's Work Group of the year, as one step: into the one with the
/// fewest schools where the lead has several, into a new one where they have none. Its people move with it.
[[nodiscard]] Result<MatchOutcome> applyMatching(Store &store, const Matching &matching,
                                                 const MatchAsked &asked, QDate today);

/// Records that a school and a lead are to stay together, or to be kept apart, in a year; in place of what
/// was said of that school before. With no wish the choice is taken back.
[[nodiscard]] Result<> chooseMatch(Store &store, AcademicYear year, const MatchPair &pair,
                                   std::optional<MatchWish> wish, const QString &reason = {});

} // namespace hub
