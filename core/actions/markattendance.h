#pragma once

#include "base/result.h"
#include "records/attendance.h"
#include "rules/expected.h"

namespace hub {

class Store;

/// One mark in a register: for a half-day, or for the whole event where none is named.
struct MarkEntry
{
    PersonId person = {};
    std::optional<int> session = {};
    Mark mark = Mark::Present;
    QString reason = {}; ///< kept with an absence only
    AttendanceRole role = AttendanceRole::Participant;
};

/// Sets one mark as a step of its own. A mark for the whole event takes the place of those for its half-days.
/// Refused: for a cancelled event, a half-day it does not have, or somebody who is not expected.
[[nodiscard]] Result<> markAttendance(Store &store, EventId event, const MarkEntry &entry);

/// Sets several marks in one step called after the event, or none of them.
[[nodiscard]] Result<> markAttendance(Store &store, EventId event, const std::vector<MarkEntry> &entries);

/// Marks everybody expected at @p session (every half-day where none is named) who has no mark yet, in one
/// step; returns how many. Leads are left out.
[[nodiscard]] Result<int> markAll(Store &store, EventId event, std::optional<int> session, Mark mark);

/// Takes somebody's mark for a half-day, or all of them, away again.
[[nodiscard]] Result<> clearMarks(Store &store, EventId event, PersonId person, std::optional<int> session);

/// Somebody who came without being expected.
struct WalkIn
{
    PersonId person = {}; ///< somebody the hub knows; else the rest says who
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    SchoolId school = {};
    AttendanceRole role = AttendanceRole::Participant;
};

/// Adds a walk-in to the register as booked and present at @p session and after it, in one step; somebody new
/// becomes a person of the hub. Refused for somebody expected already, and without a name.
[[nodiscard]] Result<PersonId> addWalkIn(Store &store, EventId event, const WalkIn &who,
                                         std::optional<int> session);

/// Why the register of @p event may not have this mark: a sentence and what to do; nothing where it may. Used
/// for imports as well.
[[nodiscard]] Result<> checkMark(const EventBook &book, const Event &event, const ExpectedList &expected,
                                 const MarkEntry &entry);

} // namespace hub
