#pragma once

#include "records/clashdecision.h"
#include "rules/expected.h"

namespace hub {

class SchoolDays;

/// Two things that do not go together, or one that does not go with its day.
struct Clash
{
    enum class Kind {
        PersonTwice, ///< somebody is expected at two events at once
        LeadTwice,   ///< somebody leads one event while they are wanted at another
        HeadTwice,   ///< a head is expected at two events at once
        VenueTwice,  ///< two events in one room at once
        SameSchool,  ///< a cohort's event takes people from a school that another event takes people from
        BankHoliday,
        OutsideTerm, ///< not a school day for the school of somebody expected
        Capacity,    ///< more come than there is room for
    };

    Kind kind = Kind::PersonTwice;
    QDate date = {};
    std::vector<EventId> events = {};   ///< in order of time
    std::vector<PersonId> people = {};  ///< in order of their keys
    std::vector<SchoolId> schools = {}; ///< SameSchool, OutsideTerm
    QString text = {};                  ///< the bank holiday's name, the venue
    int coming = 0;                     ///< Capacity
    int room = 0;

    bool operator==(const Clash &) const = default;
};

/// What names a clash for ever: its kind, its day, its events, and the people or schools concerned. A settled
/// clash stays settled until one of those changes.
[[nodiscard]] QString fingerprintOf(const Clash &clash);

/// What clashes are looked for in, besides the rolls.
struct ClashFacts
{
    std::span<const BankHoliday> holidays = {};
    const SchoolDays *days = nullptr; ///< without it nobody's terms are looked at
    std::span<const School> schools = {};
};

/// Every clash of the events that are not cancelled, in order of time. Events end where they end: one that
/// begins at that minute does not clash.
[[nodiscard]] std::vector<Clash> clashesOf(const Rolls &rolls, const ClashFacts &facts);

/// Clashes parted into those still to be settled and those somebody has accepted, each with its decision.
struct SettledClashes
{
    std::vector<Clash> open = {};
    std::vector<std::pair<Clash, ClashDecision>> accepted = {};
};
[[nodiscard]] SettledClashes settled(std::vector<Clash> clashes, std::span<const ClashDecision> decisions);

/// Whether two events are on at the same time, half-day by half-day.
[[nodiscard]] bool overlap(std::span<const HalfDay> a, std::span<const HalfDay> b);

/// The events at which @p person is wanted while any of @p halves is on, other than @p except: what stands in
/// the way of their being there.
[[nodiscard]] std::vector<const Event *> inTheWay(const Rolls &rolls, PersonId person,
                                                  std::span<const HalfDay> halves, EventId except = {});

} // namespace hub
