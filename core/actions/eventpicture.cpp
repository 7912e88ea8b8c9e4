#include "actions/eventpicture.h"

#include "programmes/editionrecord.h"
#include "records/nouns.h"
#include "store/store.h"

#include <set>

namespace hub {

EventFacts readEventFacts(Store &store)
{
    return {.events = store.all<Event>(),
            .sessions = store.all<Session>(),
            .bookings = store.all<Booking>(),
            .marks = store.all<Attendance>(),
            .cohorts = store.all<Cohort>(),
            .applications = store.all<Application>(),
            .groups = store.all<WorkGroup>(),
            .members = store.all<Membership>(),
            .roles = store.all<Role>()};
}

DaysFacts readDaysFacts(Store &store)
{
    DaysFacts facts{.development = store.all<DevelopmentDay>(), .agreed = store.all<AgreedDays>()};
    for (const ProgrammeEdition &record : store.all<ProgrammeEdition>()) {
        Result<Edition> edition = fromRecord(record);
        if (edition)
            facts.editions.emplace(record.id, *std::move(edition));
    }
    return facts;
}

EventFacts readFactsOf(Store &store, EventId id)
{
    EventFacts facts;
    const std::optional<Event> event = store.find(id);
    if (!event)
        return facts;
    facts.events = {*event};
    facts.sessions = store.where<Session>("event", id.value());
    facts.bookings = store.where<Booking>("event", id.value());
    facts.marks = store.where<Attendance>("event", id.value());
    if (const auto cohort = store.find(event->cohort)) {
        facts.cohorts = {*cohort};
        facts.applications = store.where<Application>("cohort", cohort->id.value());
    }
    if (const auto group = store.find(event->group)) {
        facts.groups = {*group};
        facts.members = store.where<Membership>("group", group->id.value());
    }
    std::set<SchoolId> schools;
    std::set<PersonId> people;
    for (const Application &application : facts.applications)
        schools.insert(application.school);
    for (const Membership &member : facts.members)
        schools.insert(member.school);
    for (const Booking &booking : facts.bookings)
        people.insert(booking.person);
    for (const Attendance &mark : facts.marks)
        people.insert(mark.person);
    const auto addRoles = [&facts](std::vector<Role> roles) {
        facts.roles.insert(facts.roles.end(), roles.begin(), roles.end());
    };
    for (const PersonId person : people)
        addRoles(store.where<Role>("person", person.value()));
    for (const SchoolId school : schools) {
        if (event->headExpected == YesNo::Yes && !school.isNull())
            addRoles(store.where<Role>("school", school.value()));
    }
    return facts;
}

EventPicture::EventPicture(Store &store, AsAt asAt)
    : EventPicture{readEventFacts(store), readDaysFacts(store), asAt}
{
}

EventPicture::EventPicture(EventFacts facts, DaysFacts days, AsAt asAt)
    : m_book{std::move(facts)}
    , m_rolls{m_book}
    , m_ledger{m_rolls, std::move(days), asAt}
{
}

HubNames::HubNames(Store &store)
{
    for (const Person &person : store.all<Person>())
        m_people.insert(person.id.value(),
                        {QString{person.firstName + u' ' + person.lastName},
                         person.email.isEmpty() ? QString::number(person.id.value()) : person.email});
    for (const School &school : store.all<School>())
        m_schools.insert(school.id.value(), {school.name, school.urn});
}

QString HubNames::person(PersonId id) const
{
    return m_people.value(id.value()).name;
}

QString HubNames::email(PersonId id) const
{
    return m_people.value(id.value()).key;
}

QString HubNames::school(SchoolId id) const
{
    return m_schools.value(id.value()).name;
}

QString HubNames::urn(SchoolId id) const
{
    return m_schools.value(id.value()).key;
}

} // namespace hub
