#pragma once

#include "actions/eventpicture.h"
#include "rules/makeup.h"

namespace hub {

/// Whose days are asked for; what is not said narrows nothing.
struct DaysQuestion
{
    CohortId cohort = {};
    WorkGroupId group = {};
    PersonId person = {};
    AcademicYear year = {};
};

/// The days ledger of those asked for, by cohort or group, year and name. Without a year, every year in which
/// something is asked of them, up to the one the picture is seen in (or the first).
[[nodiscard]] std::vector<PersonDays> daysReport(const EventPicture &picture, const HubNames &names,
                                                 const DaysQuestion &question);

/// Where the person could really make up @p kind: events with room, and free days in their school's terms.
[[nodiscard]] std::vector<MakeUp> makeUpSuggestions(Store &store, const EventPicture &picture,
                                                    const PersonDays &days, DayKind kind, int most = 5);

} // namespace hub
