#include "actions/readfacts.h"

#include "programmes/editionrecord.h"
#include "store/store.h"

namespace hub {

HubFacts readFacts(Store &store, FactsNeeded needed)
{
    HubFacts facts{.schools = store.all<School>(),
                   .people = store.all<Person>(),
                   .roles = store.all<Role>(),
                   .cohorts = store.all<Cohort>(),
                   .applications = store.all<Application>(),
                   .groups = store.all<WorkGroup>(),
                   .members = store.all<Membership>(),
                   .events = store.all<Event>(),
                   .expectations = store.all<Expectation>(),
                   .stages = store.all<SchoolStage>()};
    if (needed == FactsNeeded::All)
        facts.marks = store.all<Attendance>();
    for (const ProgrammeEdition &record : store.all<ProgrammeEdition>()) {
        if (Result<Edition> edition = fromRecord(record))
            facts.editions.emplace(record.id.value(), std::move(*edition));
    }
    return facts;
}

QString fullName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.firstName, person.lastName).trimmed();
}

QString fullName(Store &store, PersonId id)
{
    const std::optional<Person> person = store.find(id);
    return person ? fullName(*person) : QString{};
}

} // namespace hub
