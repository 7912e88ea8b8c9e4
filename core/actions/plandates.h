#pragma once

#include "base/result.h"
#include "records/nouns.h"
#include "rules/planner.h"

namespace hub {

class HubNames;
class Store;

/// For what a date is wanted.
struct PlanQuestion
{
    EventKind kind = EventKind::Central;
    CohortId cohort = {};
    WorkGroupId group = {}; ///< one of the two, or else people or schools below
    QDate from = {};
    QDate to = {}; ///< the last day of the event at the latest
    int days = 1;
    int limit = 5;                        ///< how many dates; 0 for all
    std::vector<PersonId> essential = {}; ///< besides those who lead
    std::vector<SchoolId> schools = {};   ///< besides theirs: their terms count, whoever comes
    SchoolId venue = {};                  ///< where it is to be, as far as it is at a school
    int leastGap = 0;                     ///< in days, from other events of the kind for the same people
    EventId instead = {};                 ///< the event to be moved, which does not stand in its own way
};

/// The best dates, with all that was looked at.
struct DatePlan
{
    PlanWish wish = {};
    std::vector<PlanCandidate> dates = {};
    bool isByTermsAlone
        = false; ///< nobody is accepted yet: the terms of the hub's authorities stand for them
};

/// Ranks the dates of the window for those the event concerns: who is accepted into the cohort or takes part
/// in the group, with their heads for a launch, and those who lead, who are essential. Their schools' terms,
/// bank holidays and everything else they are expected at count. Refused where the window is shorter than the
/// event, or begins after it ends.
[[nodiscard]] Result<DatePlan> findDates(Store &store, const PlanQuestion &question);

/// A date for each month of @p months (any day of each), together the least costly, at least leastGap days
/// apart. In a month in which the question's window begins or ends, only the days inside it count. Refused
/// where there is no such choice.
[[nodiscard]] Result<DatePlan> findSeries(Store &store, const PlanQuestion &question,
                                          const std::vector<QDate> &months);

/// Whom a cost concerns: a person, the school for which nobody is named, or everybody.
[[nodiscard]] QString whoOf(const PlanCost &cost, const PlanWish &wish, const HubNames &names);

/// Sentences about costs.
class PlanWords
{
public:
    explicit PlanWords(Store &store);

    [[nodiscard]] QString why(const PlanCost &cost, const PlanWish &wish) const;
    /// All costs in a line: "3 have something else, 2 have no school"; or that it costs nobody anything.
    [[nodiscard]] static QString summary(const PlanCandidate &candidate);

private:
    QHash<qint64, QString> m_events;
    QHash<qint64, QString> m_holidays;
    QHash<qint64, QString> m_terms;
};

/// "no-school", "other-event" ...: in files and scripts.
[[nodiscard]] QString codeOf(PlanReason reason);

} // namespace hub
