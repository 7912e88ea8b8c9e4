#include "actions/completedays.h"

#include "programmes/editionrecord.h"
#include "rules/days.h"
#include "store/store.h"

namespace hub {

namespace {

DaysFacts daysFacts(Store &store)
{
    DaysFacts facts{.development = store.all<DevelopmentDay>(), .agreed = store.all<AgreedDays>()};
    for (const ProgrammeEdition &record : store.all<ProgrammeEdition>()) {
        if (Result<Edition> edition = fromRecord(record))
            facts.editions.emplace(record.id, std::move(*edition));
    }
    return facts;
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

std::set<CompleteDays> completeDays(Store &store, const ExpectationsAsked &asked)
{
    const EventBook book{{.events = store.all<Event>(),
                          .sessions = store.all<Session>(),
                          .bookings = store.all<Booking>(),
                          .marks = store.all<Attendance>(),
                          .cohorts = store.all<Cohort>(),
                          .applications = store.all<Application>(),
                          .groups = store.all<WorkGroup>(),
                          .members = store.all<Membership>(),
                          .roles = store.all<Role>()}};
    const Rolls rolls{book};
    const DaysLedger ledger{rolls, daysFacts(store), {.day = asked.today}};
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
