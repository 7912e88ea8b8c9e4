#pragma once

#include "actions/saveevents.h"
#include "records/cohort.h"
#include "records/eventtemplate.h"
#include "records/workgroup.h"

namespace hub {

/// What of an event goes into its copy. Its kind, title, length and days always do; marks, the calendar's
/// identifier and the state never.
struct CopyChoice
{
    bool cohortAndGroup = true;
    bool venue = true;
    bool sessions = true;
    bool headsPart = true;
    bool lead = true;
    bool capacity = true;
    bool bookings = false; ///< booked, waiting and excluded people, without rooms
};

/// Copies an event to begin at @p start, provisional, as one step.
[[nodiscard]] Result<EventId> copyEvent(Store &store, EventId event, const QDateTime &start,
                                        const CopyChoice &choice = {});

/// Keeps an event as a pattern called @p name: everything but its cohort, group, dates and people. A pattern
/// of that name is replaced.
[[nodiscard]] Result<EventTemplateId> saveTemplate(Store &store, EventId event, const QString &name);

/// An event after a pattern, to begin on @p day at the pattern's time, for whom @p cohort or @p group says;
/// not yet stored.
[[nodiscard]] Result<EventDraft> draftFrom(const EventTemplate &pattern, QDate day, CohortId cohort = {},
                                           WorkGroupId group = {});

} // namespace hub
