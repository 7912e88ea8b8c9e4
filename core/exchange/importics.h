#pragma once

#include "exchange/importplan.h"
#include "records/cohort.h"
#include "records/event.h"
#include "records/workgroup.h"

namespace hub {

/// What the events of a calendar become in the hub.
struct CalendarImport
{
    CohortId cohort = {};
    WorkGroupId group = {};
    EventKind kind = EventKind::Central;
    QDate today = {};    ///< repetitions are followed to the end of the academic year after the current one
    QString source = {}; ///< the file's name
};

/// What taking in an iCalendar file would do: each happening is an event, known again by its UID. Known
/// events take over title, times, venue, description and status; what the hub alone knows of them (cohort,
/// kind, days ...) stays. An older version than the hub has (a lower SEQUENCE) changes nothing. What is
/// cancelled in the file is cancelled here; so is an occurrence that a repeating event no longer has.
[[nodiscard]] Result<ImportPlan> planCalendar(Store &store, const QByteArray &bytes,
                                              const CalendarImport &options);

} // namespace hub
