#pragma once

#include "pages/pagecontext.h"
#include "records/cohort.h"
#include "records/nouns.h"
#include "shell/page.h"
#include "widgets/explain.h"

namespace hub {

/// Why the figures of the overview are what they are.
[[nodiscard]] Explanation explainPeople(const PageContext &context, const std::function<void(Place)> &go);
[[nodiscard]] Explanation explainSchools(const PageContext &context, const std::function<void(Place)> &go);
[[nodiscard]] Explanation explainProgrammes(const PageContext &context, const std::function<void(Place)> &go);
[[nodiscard]] Explanation explainSteps(const PageContext &context, const std::function<void(Place)> &go);
[[nodiscard]] Explanation explainQuota(const PageContext &context, CohortId cohort,
                                       const std::function<void(Place)> &go);

/// The events of the 30 days from @p today on, by their time.
[[nodiscard]] std::vector<Event> comingEvents(Store &store, QDate today);

} // namespace hub
