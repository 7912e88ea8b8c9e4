#pragma once

#include "rules/expectations.h"

namespace hub {

/// "met", "due", "overdue", "exception": as files and scripts have it.
[[nodiscard]] QString codeOf(Standing standing);
/// "Met", "Due", "Overdue", "Agreed exception".
[[nodiscard]] QString labelOf(Standing standing);

/// Whom a line concerns: the person's name, the school's, "Headteacher of Oak School", or the hub.
[[nodiscard]] QString whoIn(const ExpectationLine &line, const FactIndex &index);

/// The code of the cohort or group a line belongs to.
[[nodiscard]] QString ownerOf(const ExpectationLine &line, const FactIndex &index);

/// Why it stands as it does, as a sentence.
[[nodiscard]] QString sentence(const ExpectationWhy &why, const FactIndex &index);

} // namespace hub
