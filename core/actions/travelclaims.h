#pragma once

#include "records/event.h"
#include "rules/moneybook.h"

namespace hub {

class Store;

/// Which journeys claims are to be made for.
struct TravelAsked
{
    AcademicYear year = {};
    ProgrammeEditionId programme = {}; ///< none: of every programme, and of groups
    EventId event = {};                ///< none: every event of the year
    std::optional<Tenths> miles = {};  ///< there and back, in place of what the map says
};

/// Somebody's way to an event and back.
struct Journey
{
    /// Whether a claim can be made of it.
    enum class Standing {
        Open,
        NoRate,     ///< no rate for each mile holds on that day
        NoDistance, ///< the venue, or the school, has no place on the map: its miles have to be entered
        AfterLimit, ///< it had to be claimed by lastDay
    };

    PersonId person = {};
    SchoolId school = {};
    Event event = {};
    ProgrammeEditionId programme = {};
    std::optional<Rate> rate = {};
    std::optional<Tenths> miles = {};
    bool isFromMap = false; ///< as the crow flies, from the school to the venue
    QDate lastDay = {};
    Standing standing = Standing::Open;
};

/// The journeys registers show that nobody has claimed yet: of those who were there or led, to events held in
/// person by @p today. The school is the one the group or the cohort has the person for, else the one they
/// are at. Heads' visits, those who sent a deputy, and events at the person's own school are left out.
[[nodiscard]] std::vector<Journey> journeysToClaim(Store &store, const MoneyBook &book,
                                                   const TravelAsked &asked, QDate today);

} // namespace hub
