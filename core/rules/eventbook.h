#pragma once

#include "records/nouns.h"
#include "rules/sessions.h"

#include <QHash>

#include <span>
#include <vector>

namespace hub {

/// The records the rules of events read, of the whole hub.
struct EventFacts
{
    std::vector<Event> events = {};
    std::vector<Session> sessions = {};
    std::vector<Booking> bookings = {};
    std::vector<Attendance> marks = {};
    std::vector<Cohort> cohorts = {};
    std::vector<Application> applications = {};
    std::vector<WorkGroup> groups = {};
    std::vector<Membership> members = {};
    std::vector<Role> roles = {};
};

/// The records of a hub's events laid side by side: what belongs to an event, a person, a cohort or a group,
/// found without searching. Made once for a report or a page; the facts do not change under it.
class EventBook
{
public:
    explicit EventBook(EventFacts facts);

    [[nodiscard]] const EventFacts &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<Event> &events() const { return m_facts.events; }

    /// Null where there is none of that key.
    [[nodiscard]] const Event *find(EventId id) const;
    [[nodiscard]] const Cohort *find(CohortId id) const;
    [[nodiscard]] const WorkGroup *find(WorkGroupId id) const;

    // What belongs to something, in the order of the records.
    [[nodiscard]] const std::vector<HalfDay> &halfDays(EventId event) const;
    [[nodiscard]] std::vector<const Booking *> bookingsOf(EventId event) const;
    [[nodiscard]] std::vector<const Attendance *> marksOf(EventId event) const;
    [[nodiscard]] std::vector<const Attendance *> marksOf(PersonId person) const;
    [[nodiscard]] std::vector<const Booking *> bookingsOf(PersonId person) const;
    [[nodiscard]] std::vector<const Event *> eventsOf(CohortId cohort) const;
    [[nodiscard]] std::vector<const Event *> eventsOf(WorkGroupId group) const;
    [[nodiscard]] std::vector<const Application *> acceptedIn(CohortId cohort) const;
    [[nodiscard]] std::vector<const Membership *> membersOf(WorkGroupId group) const;
    [[nodiscard]] std::vector<const Membership *> membershipsOf(PersonId person) const;
    [[nodiscard]] std::vector<const Application *> acceptancesOf(PersonId person) const;

    /// The school somebody is at on @p day by their roles; null where none says.
    [[nodiscard]] SchoolId schoolOf(PersonId person, QDate day) const;
    /// The headteachers recorded for a school on @p day.
    [[nodiscard]] std::vector<PersonId> headsOf(SchoolId school, QDate day) const;

private:
    /// Places in a vector of facts by the key of what they belong to.
    using Index = QHash<qint64, std::vector<int>>;

    void indexEvents();
    void indexPeople();
    template<typename Record>
    [[nodiscard]] static std::vector<const Record *> pick(const std::vector<Record> &all, const Index &index,
                                                          qint64 key);

    EventFacts m_facts;
    QHash<qint64, int> m_events;
    QHash<qint64, int> m_cohorts;
    QHash<qint64, int> m_groups;
    std::vector<std::vector<HalfDay>> m_halves; ///< for each event
    Index m_bookingsByEvent, m_bookingsByPerson;
    Index m_marksByEvent, m_marksByPerson;
    Index m_eventsByCohort, m_eventsByGroup;
    Index m_acceptedByCohort, m_acceptedByPerson;
    Index m_membersByGroup, m_membersByPerson;
    Index m_rolesByPerson, m_headsBySchool;
};

} // namespace hub
