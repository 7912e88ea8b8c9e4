#pragma once

#include "records/event.h"
#include "records/person.h"
#include "rules/schooldays.h"

#include <optional>

namespace hub {

/// Somebody who ought to come.
struct PlanPerson
{
    PersonId person = {};
    SchoolId school = {};     ///< whose terms bind them; null: nobody's
    bool isEssential = false; ///< without them the event cannot be
    bool isLead = false;
};

/// Days on which somebody has something else.
struct Engagement
{
    PersonId person = {};
    EventId event = {};
    QDate first = {};
    QDate last = {}; ///< included
    bool isProvisional = false;
};

/// A point of the National Grid, in metres.
struct GridPlace
{
    int easting = 0;
    int northing = 0;
};

/// What is to be planned, and everything that bears on it. Schools and events not named here do not count.
struct PlanWish
{
    EventKind kind = EventKind::Central;
    QDate from = {};                     ///< the first day it may begin
    QDate to = {};                       ///< the last day it may end
    int days = 1;                        ///< days running
    std::optional<GridPlace> venue = {}; ///< nothing: online, or not yet known
    std::vector<PlanPerson> people = {};
    std::vector<School> schools = {};
    std::vector<Engagement> engagements = {};
    /// Days with an event of the same kind for the same people, to which it should keep its distance.
    std::vector<Engagement> sameKind = {};
    int leastGap = 0; ///< in days, from those
};

/// Why a date costs somebody something.
enum class PlanReason {
    Weekend,          ///< everybody
    BankHoliday,      ///< everybody
    NoSchool,         ///< school holiday or half term
    TrainingDay,      ///< INSET: they are wanted at school, or there is no pupil to see
    OtherEvent,       ///< they have something else
    ProvisionalEvent, ///< the same, not yet confirmed
    TooClose,         ///< everybody: too soon before or after an event of the kind
    TermEdge,         ///< first or last day of their term
    NextToEvent,      ///< out of school on the day before or after as well
    TermsNotKnown,    ///< nobody has entered their term dates
    LongJourney,
};

/// What a date costs one person (or everybody, where there is none) and why.
struct PlanCost
{
    PlanReason reason = PlanReason::OtherEvent;
    PersonId person = {};
    SchoolId school = {};
    QDate day = {};
    EventId event = {};
    BankHolidayId holiday = {};
    TermDateId term = {};
    int kilometres = 0;
    int points = 0;
    bool preventsEssential = false; ///< an essential person cannot come because of it

    bool operator==(const PlanCost &) const = default;
};

struct PlanCandidate
{
    QDate start = {};
    QDate end = {};                   ///< included
    int score = 0;                    ///< points; 0 costs nobody anything
    std::vector<PlanCost> costs = {}; ///< the dearest first

    [[nodiscard]] bool losesEssential() const;
    bool operator==(const PlanCandidate &) const = default;
};

/// The points of the score. A date's score is the sum of its costs; the best date has the least. They are set
/// so far apart that no number of lesser costs in a hub outweighs a greater one, and whoever cannot come
/// counts once however many of the days or reasons it is for.
namespace planpoints {
constexpr int essentialCannot = 1'000'000; ///< an essential person cannot come
constexpr int nobodyWorks = 100'000;       ///< each day that is a weekend or a bank holiday
constexpr int cannot = 100;                ///< a person cannot come
constexpr int mightNot = 60;               ///< has something provisional
constexpr int tooClose = 50;               ///< each day short of the least gap
constexpr int trainingDay = 20;
constexpr int termEdge = 10;
constexpr int nextToEvent = 5;
constexpr int termsNotKnown = 5;
constexpr int per10km = 1; ///< beyond a journey of freeKilometres
constexpr int freeKilometres = 30;
} // namespace planpoints

/// The @p limit best dates, the best first, of equal ones the earlier first: every day of the window is
/// judged. 0 for all of them. Empty where the window is shorter than the event.
[[nodiscard]] std::vector<PlanCandidate> planDates(const PlanWish &wish, const SchoolDays &days, int limit);

/// One date by itself, where no choice is wanted.
[[nodiscard]] PlanCandidate judgeDate(const PlanWish &wish, const SchoolDays &days, QDate start);

/// Several events of a series together, each within its own wish, in that order, with at least @p leastGap
/// days from the end of one to the start of the next: the choice of least total score (of equal ones the
/// earliest). Found by dynamic programming over all days of the windows, so no other choice is better. Empty
/// where there is none.
[[nodiscard]] std::vector<PlanCandidate> planSeries(std::span<const PlanWish> wishes, const SchoolDays &days,
                                                    int leastGap);

} // namespace hub
