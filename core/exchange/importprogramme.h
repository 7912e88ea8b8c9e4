#pragma once

#include "exchange/importplan.h"
#include "programmes/edition.h"

namespace hub {

/// What keeping @p edition in the hub would do: it is new, or takes the place of the hub's edition of that
/// code. Warnings come as problems of the plan, with the place in the file as column. Refused where the
/// edition makes no sense, or where a cohort runs on the rules it would replace: a cohort keeps its rules for
/// ever.
[[nodiscard]] Result<ImportPlan> planEdition(Store &store, const Edition &edition, const QString &source);

} // namespace hub
