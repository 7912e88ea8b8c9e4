#pragma once

#include "rules/composition.h"
#include "rules/journey.h"
#include "rules/matching.h"

namespace hub {

/// "not-a-pair", as scripts have it.
[[nodiscard]] QString codeOf(const CompositionFinding &finding);
/// "Oak Primary sends 1 person, not 2."
[[nodiscard]] QString sentence(const CompositionFinding &finding, const FactIndex &index);

/// "light", "right", "heavy".
[[nodiscard]] QString codeOf(Workload::Verdict verdict);
[[nodiscard]] QString labelOf(Workload::Verdict verdict);

/// Why a school has the lead it has, or none.
[[nodiscard]] QString sentence(const Match &match);
/// "Ben Larkspur, 4.2 km: 1.3 km more in all; Coombe School would move to Grace Khan."
[[nodiscard]] QString sentence(const MatchAlternative &alternative, const FactIndex &index);
/// "4.2 km".
[[nodiscard]] QString kilometres(std::int64_t metres);

/// One line of a story.
[[nodiscard]] QString sentence(const JourneyStep &step, const FactIndex &index);
[[nodiscard]] QString labelOf(PersonStage stage);

} // namespace hub
