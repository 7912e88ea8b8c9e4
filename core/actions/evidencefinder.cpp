#include "actions/evidencefinder.h"

#include "store/store.h"

#include <algorithm>
#include <set>

namespace hub {

EvidenceFinder::EvidenceFinder(Store &store, const MoneyBook &book, QDate today)
    : m_store{store}
    , m_book{book}
    , m_today{today}
{
    m_groups = store.all<WorkGroup>();
    for (const WorkGroup &group : m_groups)
        m_groupYears.emplace(group.id.value(), group.year);
}

void EvidenceFinder::readAll()
{
    m_work.clear();
    m_members.clear();
    m_hasAll = true;
    const std::vector<WorkedDay> all = workedDays({.events = m_store.all<Event>(),
                                                   .sessions = m_store.all<Session>(),
                                                   .marks = m_store.all<Attendance>(),
                                                   .developmentDays = m_store.all<DevelopmentDay>(),
                                                   .groups = m_groups},
                                                  m_today);
    for (const WorkedDay &day : all)
        m_work[day.person.value()].push_back(day);
    for (Membership &member : m_store.all<Membership>())
        m_members[member.school.value()].push_back(std::move(member));
}

WorkRecords EvidenceFinder::recordsOf(PersonId person)
{
    WorkRecords records{
        .events = m_store.where<Event>("lead", person.value()),
        .marks = m_store.where<Attendance>("person", person.value()),
        .developmentDays = m_store.where<DevelopmentDay>("person", person.value()),
    };
    for (const WorkGroup &group : m_groups) {
        if (group.lead != person)
            continue;
        records.groups.push_back(group);
        const auto sessions = m_store.where<Event>("group", group.id.value());
        records.events.insert(records.events.end(), sessions.begin(), sessions.end());
    }
    std::set<EventId> known;
    std::erase_if(records.events, [&known](const Event &event) { return !known.insert(event.id).second; });
    for (const Attendance &mark : records.marks) {
        if (!known.insert(mark.event).second)
            continue;
        if (auto event = m_store.find(mark.event))
            records.events.push_back(std::move(*event));
    }
    for (const EventId event : known) {
        const auto sessions = m_store.where<Session>("event", event.value());
        records.sessions.insert(records.sessions.end(), sessions.begin(), sessions.end());
    }
    return records;
}

const std::vector<WorkedDay> &EvidenceFinder::workOf(PersonId person)
{
    const auto [work, isNew] = m_work.try_emplace(person.value());
    if (isNew && !m_hasAll && !person.isNull())
        work->second = workedDays(recordsOf(person), m_today);
    return work->second;
}

std::vector<Membership> EvidenceFinder::membershipsOf(SchoolId school, AcademicYear year)
{
    std::vector<Membership> members
        = m_hasAll ? m_members[school.value()] : m_store.where<Membership>("school", school.value());
    std::erase_if(members, [&](const Membership &member) {
        const auto group = m_groupYears.find(member.group.value());
        return group == m_groupYears.end() || group->second != year;
    });
    return members;
}

EvidenceChain EvidenceFinder::chainOf(const PlacedPayment &placed)
{
    EvidenceSources sources;
    const PaymentKind kind = paymentRate(m_book, placed).kind;
    if (kind == PaymentKind::Sum || kind == PaymentKind::Days)
        sources.memberships = membershipsOf(placed.payment->school, placed.year);
    if (kind != PaymentKind::Sum) {
        sources.worked = workOf(placed.payment->person);
        return evidenceOf(m_book, placed, sources);
    }
    std::set<PersonId> people;
    for (const Membership &member : sources.memberships) {
        if (!people.insert(member.person).second || member.person.isNull())
            continue;
        // Only those of this school's own people matter, and only in its groups.
        const std::vector<WorkedDay> &work = workOf(member.person);
        sources.worked.insert(sources.worked.end(), work.begin(), work.end());
    }
    return evidenceOf(m_book, placed, sources);
}

} // namespace hub
