#pragma once

#include "actions/saveevents.h"
#include "records/cohort.h"

namespace hub {

/// One of an edition's required events as it would be laid out, and what is not certain about its day.
struct LaidOutEvent
{
    EventDraft draft = {};
    bool isThere = false;     ///< the cohort has one for this requirement already: nothing would be made
    bool dayIsGuessed = true; ///< the edition names a term or month at most
};

/// The events that the cohort's edition requires of its first years, in order: three two-day residentials in
/// November, March and June; the launch with the head's part. Each lies on the first days of its month or
/// term, from Tuesday on, that are school days in every term calendar of the hub. Nothing is written.
[[nodiscard]] Result<std::vector<LaidOutEvent>> requiredEvents(Store &store, CohortId cohort);

/// Makes those of requiredEvents() that are not there, provisional, in one step; returns how many.
[[nodiscard]] Result<int> layOutEvents(Store &store, CohortId cohort);

} // namespace hub
