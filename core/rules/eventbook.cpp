#include "rules/eventbook.h"

#include "base/daterange.h"

namespace hub {

namespace {

template<typename Record, typename Key>
QHash<qint64, std::vector<int>> indexBy(const std::vector<Record> &records, Key key)
{
    QHash<qint64, std::vector<int>> index;
    for (size_t i = 0; i < records.size(); ++i) {
        if (const qint64 at = key(records[i]); at != 0)
            index[at].push_back(static_cast<int>(i));
    }
    return index;
}

template<typename Record>
QHash<qint64, int> placesOf(const std::vector<Record> &records)
{
    QHash<qint64, int> places;
    places.reserve(static_cast<qsizetype>(records.size()));
    for (size_t i = 0; i < records.size(); ++i)
        places.insert(records[i].id.value(), static_cast<int>(i));
    return places;
}

template<typename Record>
const Record *at(const std::vector<Record> &records, const QHash<qint64, int> &places, qint64 key)
{
    const auto place = places.constFind(key);
    return place == places.constEnd() ? nullptr : &records[static_cast<size_t>(*place)];
}

bool holdsOn(const Role &role, QDate day)
{
    return DateRange{role.from, role.until}.contains(day);
}

} // namespace

EventBook::EventBook(EventFacts facts)
    : m_facts{std::move(facts)}
    , m_events{placesOf(m_facts.events)}
    , m_cohorts{placesOf(m_facts.cohorts)}
    , m_groups{placesOf(m_facts.groups)}
{
    indexEvents();
    indexPeople();
}

void EventBook::indexEvents()
{
    m_bookingsByEvent = indexBy(m_facts.bookings, [](const Booking &b) { return b.event.value(); });
    m_marksByEvent = indexBy(m_facts.marks, [](const Attendance &m) { return m.event.value(); });
    m_eventsByCohort = indexBy(m_facts.events, [](const Event &e) { return e.cohort.value(); });
    m_eventsByGroup = indexBy(m_facts.events, [](const Event &e) { return e.group.value(); });
    const Index sessions = indexBy(m_facts.sessions, [](const Session &s) { return s.event.value(); });
    m_halves.reserve(m_facts.events.size());
    for (const Event &event : m_facts.events) {
        std::vector<Session> own;
        for (const int place : sessions.value(event.id.value()))
            own.push_back(m_facts.sessions[static_cast<size_t>(place)]);
        m_halves.push_back(halfDaysOf(event, own));
    }
}

void EventBook::indexPeople()
{
    const auto isAccepted = [](const Application &a) { return a.status == ApplicationStatus::Accepted; };
    m_bookingsByPerson = indexBy(m_facts.bookings, [](const Booking &b) { return b.person.value(); });
    m_marksByPerson = indexBy(m_facts.marks, [](const Attendance &m) { return m.person.value(); });
    m_acceptedByCohort = indexBy(m_facts.applications, [&isAccepted](const Application &a) {
        return isAccepted(a) ? a.cohort.value() : qint64{0};
    });
    m_acceptedByPerson = indexBy(m_facts.applications, [&isAccepted](const Application &a) {
        return isAccepted(a) ? a.person.value() : qint64{0};
    });
    m_membersByGroup = indexBy(m_facts.members, [](const Membership &m) { return m.group.value(); });
    m_membersByPerson = indexBy(m_facts.members, [](const Membership &m) { return m.person.value(); });
    m_rolesByPerson = indexBy(m_facts.roles, [](const Role &r) { return r.person.value(); });
    m_headsBySchool = indexBy(m_facts.roles, [](const Role &r) {
        return r.kind == RoleKind::Headteacher ? r.school.value() : qint64{0};
    });
}

const Event *EventBook::find(EventId id) const
{
    return at(m_facts.events, m_events, id.value());
}

const Cohort *EventBook::find(CohortId id) const
{
    return at(m_facts.cohorts, m_cohorts, id.value());
}

const WorkGroup *EventBook::find(WorkGroupId id) const
{
    return at(m_facts.groups, m_groups, id.value());
}

const std::vector<HalfDay> &EventBook::halfDays(EventId event) const
{
    static const std::vector<HalfDay> none;
    const auto place = m_events.constFind(event.value());
    return place == m_events.constEnd() ? none : m_halves[static_cast<size_t>(*place)];
}

template<typename Record>
std::vector<const Record *> EventBook::pick(const std::vector<Record> &all, const Index &index, qint64 key)
{
    std::vector<const Record *> picked;
    const auto places = index.constFind(key);
    if (places == index.constEnd())
        return picked;
    picked.reserve(places->size());
    for (const int place : *places)
        picked.push_back(&all[static_cast<size_t>(place)]);
    return picked;
}

std::vector<const Booking *> EventBook::bookingsOf(EventId event) const
{
    return pick(m_facts.bookings, m_bookingsByEvent, event.value());
}

std::vector<const Attendance *> EventBook::marksOf(EventId event) const
{
    return pick(m_facts.marks, m_marksByEvent, event.value());
}

std::vector<const Attendance *> EventBook::marksOf(PersonId person) const
{
    return pick(m_facts.marks, m_marksByPerson, person.value());
}

std::vector<const Booking *> EventBook::bookingsOf(PersonId person) const
{
    return pick(m_facts.bookings, m_bookingsByPerson, person.value());
}

std::vector<const Event *> EventBook::eventsOf(CohortId cohort) const
{
    return pick(m_facts.events, m_eventsByCohort, cohort.value());
}

std::vector<const Event *> EventBook::eventsOf(WorkGroupId group) const
{
    return pick(m_facts.events, m_eventsByGroup, group.value());
}

std::vector<const Application *> EventBook::acceptedIn(CohortId cohort) const
{
    return pick(m_facts.applications, m_acceptedByCohort, cohort.value());
}

std::vector<const Membership *> EventBook::membersOf(WorkGroupId group) const
{
    return pick(m_facts.members, m_membersByGroup, group.value());
}

std::vector<const Membership *> EventBook::membershipsOf(PersonId person) const
{
    return pick(m_facts.members, m_membersByPerson, person.value());
}

std::vector<const Application *> EventBook::acceptancesOf(PersonId person) const
{
    return pick(m_facts.applications, m_acceptedByPerson, person.value());
}

SchoolId EventBook::schoolOf(PersonId person, QDate day) const
{
    SchoolId last;
    for (const Role *role : pick(m_facts.roles, m_rolesByPerson, person.value())) {
        if (role->school.isNull())
            continue;
        if (holdsOn(*role, day))
            return role->school;
        if (last.isNull())
            last = role->school;
    }
    return last;
}

std::vector<PersonId> EventBook::headsOf(SchoolId school, QDate day) const
{
    std::vector<PersonId> heads;
    for (const Role *role : pick(m_facts.roles, m_headsBySchool, school.value())) {
        if (holdsOn(*role, day))
            heads.push_back(role->person);
    }
    return heads;
}

} // namespace hub
