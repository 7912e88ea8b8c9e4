#pragma once

#include "documents/scene.h"
#include "rules/decisionrecord.h"

namespace hub {

/// A frozen decision on paper: what was decided and why, the quota before and after, who has a place, who
/// waits and who does not, each with the scores, the criteria and the reasons it rests on, the meters, and
/// the rules of the edition that were applied.
[[nodiscard]] Scene decisionRecord(const DecisionRecord &record);

} // namespace hub
