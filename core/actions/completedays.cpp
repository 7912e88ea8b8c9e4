#include "actions/completedays.h"

#include "rules/days.h"
#include "store/store.h"

namespace hub {

namespace {

DaysFacts daysFacts(Store &store, const HubFacts &facts)
{
    DaysFacts days{.development = store.all<DevelopmentDay>(), .agreed = store.all<AgreedDays>()};
    for (const auto &[key, edition] : facts.editions)
        days.editions.emplace(ProgrammeEditionId{key}, edition);
    return days;
}

void take(const std::vector<PersonDays> &people, std::set<CompleteDays> &complete)
{
    for (const PersonDays &days : people) {
        const qint64 owner = days.group.isNull() ? days.cohort.value() : days.group.value();
        if (days.isComplete())
            complete.insert({days.person, owner, days.number});
    }
}

EventBook bookOf(Store &store, const HubFacts &facts)
{
    return EventBook{{.events = facts.events,
                      .sessions = store.all<Session>(),
                      .bookings = store.all<Booking>(),
                      .marks = facts.marks,
                      .cohorts = facts.cohorts,
                      .applications = facts.applications,
                      .groups = facts.groups,
                      .members = facts.members,
                      .roles = facts.roles}};
}

void takeCohort(const DaysLedger &ledger, CohortId cohort, QDate today, std::set<CompleteDays> &complete)
{
    for (const AcademicYear year : ledger.yearsOf(cohort, AcademicYear::containing(today)))
        take(ledger.of(cohort, year), complete);
}

} // namespace

std::set<CompleteDays> completeDays(Store &store, const HubFacts &facts, const ExpectationsAsked &asked)
{
    const EventBook book = bookOf(store, facts);
    const Rolls rolls{book};
    return completeDays(DaysLedger{rolls, daysFacts(store, facts), {.day = asked.today}}, asked);
}

std::set<CompleteDays> completeDays(const DaysLedger &ledger, const ExpectationsAsked &asked)
{
    std::set<CompleteDays> complete;
    if (!asked.group.isNull())
        take(ledger.of(asked.group), complete);
    else if (!asked.cohort.isNull())
        takeCohort(ledger, asked.cohort, asked.today, complete);
    else if (!asked.year.isNull())
        take(ledger.of(asked.year), complete);
    return complete;
}

std::set<CompleteDays> completeDays(Store &store, const HubFacts &facts, QDate today)
{
    const EventBook book = bookOf(store, facts);
    const Rolls rolls{book};
    const DaysLedger ledger{rolls, daysFacts(store, facts), {.day = today}};
    std::set<CompleteDays> complete;
    for (const Cohort &cohort : facts.cohorts)
        takeCohort(ledger, cohort.id, today, complete);
    for (const WorkGroup &group : facts.groups)
        take(ledger.of(group.id), complete);
    return complete;
}

} // namespace hub
