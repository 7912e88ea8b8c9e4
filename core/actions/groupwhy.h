#pragma once

#include "actions/why.h"
#include "rules/composition.h"
#include "rules/matching.h"

namespace hub {

/// What a programme, or good order, asks of a group in that point, and the schools, people or groups that the
/// finding rests on.
[[nodiscard]] Why whyFinding(const CompositionFinding &finding, const FactIndex &index);

/// Who counts as taking part in a group, person by person, and what was found about it.
[[nodiscard]] Why whyGroup(const FactIndex &index, const WorkGroup &group, QDate today);

/// Why the problem's school at place @p school has the lead it has, with what its other leads would cost.
[[nodiscard]] Why whyMatch(const Matching &matching, size_t school, const FactIndex &index);

/// Why the whole arrangement comes to so many kilometres, with each school's part of it.
[[nodiscard]] Why whyMatching(const Matching &matching, const FactIndex &index);

} // namespace hub
