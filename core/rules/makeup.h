#pragma once

#include "rules/days.h"

namespace hub {

class SchoolDays;

/// A way for somebody to make up days: an event to be booked on to, or a free day.
struct MakeUp
{
    QDate date = {};
    Days gives = {};
    EventId event = {};           ///< null for a free day
    std::optional<int> room = {}; ///< places left; nothing where there is no limit
    bool provisional = false;
};

/// What suggestions look at besides the ledger.
struct MakeUpFacts
{
    const SchoolDays *days = nullptr; ///< without it no free days are suggested
    const School *school = nullptr;   ///< theirs
    int most = 5;                     ///< of either sort
};

/// Where somebody short of @p kind could really make days up, soonest first: events to come of that kind in
/// the same programme year, with room, at which they are not wanted yet and from which nothing keeps them;
/// and, for kinds that are done in school, days in term that are free for them.
[[nodiscard]] std::vector<MakeUp> makeUpsFor(const DaysLedger &ledger, const PersonDays &days, DayKind kind,
                                             const MakeUpFacts &facts);

} // namespace hub
