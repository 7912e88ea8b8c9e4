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

} // namespace

std::set<CompleteDays> completeDays(Store &store, const HubFacts &facts, const ExpectationsAsked &asked)
{
    const EventBook book{{.events = facts.events,
                          .sessions = store.all<Session>(),
                          .bookings = store.all<Booking>(),
                          .marks = facts.marks,
                          .cohorts = facts.cohorts,
                          .applications = facts.applications,
                          .groups = facts.groups,
                          .members = facts.members,
                          .roles = facts.roles}};
    const Rolls rolls{book};
    const DaysLedger ledger{rolls, daysFacts(store, facts), {.day = asked.today}};
    std::set<CompleteDays> complete;
    if (!asked.group.isNull()) {
        take(ledger.of(asked.group), complete);
    } else if (!asked.cohort.isNull()) {
        for (const AcademicYear year : ledger.yearsOf(asked.cohort, AcademicYear::containing(asked.today)))
            take(ledger.of(asked.cohort, year), complete);
    } else if (!asked.year.isNull()) {
        take(ledger.of(asked.year), complete);
    }
    return complete;
}

} // namespace hub
