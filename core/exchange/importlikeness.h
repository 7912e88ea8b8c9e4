#pragma once

#include "exchange/importplan.h"

namespace hub {

/// Whom the newcomers of a plan may be, of those in the hub: by name, previous and variant names, e-mail and
/// reference number. Rows that somebody said are new people are believed.
[[nodiscard]] std::vector<LikePerson> newcomersAlike(Store &store, const ImportPlan &plan,
                                                     const ImportOptions &options);

} // namespace hub
