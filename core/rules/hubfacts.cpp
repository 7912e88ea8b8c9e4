#include "rules/hubfacts.h"

namespace hub {

namespace {

template<typename Record>
const std::vector<const Record *> &listOf(const ByKey<Record> &lists, qint64 key)
{
    static const std::vector<const Record *> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

template<typename Record, typename Key>
void sortInto(ByKey<Record> &lists, const std::vector<Record> &records, Key key)
{
    for (const Record &record : records) {
        if (const auto id = key(record); !id.isNull())
            lists[id.value()].push_back(&record);
    }
}

template<typename Record>
void nameInto(std::unordered_map<qint64, const Record *> &names, const std::vector<Record> &records)
{
    names.reserve(records.size());
    for (const Record &record : records)
        names.emplace(record.id.value(), &record);
}

} // namespace

FactIndex::FactIndex(const HubFacts &facts)
    : m_facts{facts}
{
    nameInto(m_people, facts.people);
    nameInto(m_schools, facts.schools);
    nameInto(m_groups, facts.groups);
    nameInto(m_cohorts, facts.cohorts);
    indexPeople();
    indexGroups();
    indexEvents();
}

void FactIndex::indexPeople()
{
    sortInto(m_rolesOf, m_facts.roles, [](const Role &role) { return role.person; });
    sortInto(m_rolesAt, m_facts.roles, [](const Role &role) { return role.school; });
    sortInto(m_applicationsOf, m_facts.applications, [](const Application &one) { return one.person; });
    for (const Application &application : m_facts.applications) {
        if (application.status != ApplicationStatus::Accepted)
            continue;
        m_acceptedIn[application.cohort.value()].push_back(&application);
        m_acceptedOf[application.person.value()].push_back(&application);
    }
}

void FactIndex::indexGroups()
{
    sortInto(m_membersOf, m_facts.members, [](const Membership &member) { return member.group; });
    sortInto(m_schoolMemberships, m_facts.members, [](const Membership &member) { return member.school; });
    sortInto(m_personMemberships, m_facts.members, [](const Membership &member) { return member.person; });
    sortInto(m_stagesOf, m_facts.stages, [](const SchoolStage &stage) { return stage.school; });
    sortInto(m_ledBy, m_facts.groups, [](const WorkGroup &group) { return group.lead; });
    for (const WorkGroup &group : m_facts.groups) {
        if (!group.secondLead.isNull() && group.secondLead != group.lead)
            m_ledBy[group.secondLead.value()].push_back(&group);
    }
}

void FactIndex::indexEvents()
{
    sortInto(m_cohortEvents, m_facts.events, [](const Event &event) { return event.cohort; });
    sortInto(m_groupEvents, m_facts.events, [](const Event &event) { return event.group; });
    sortInto(m_marksAt, m_facts.marks, [](const Attendance &mark) { return mark.event; });
}

const Edition *FactIndex::edition(ProgrammeEditionId id) const
{
    const auto found = m_facts.editions.find(id.value());
    return found == m_facts.editions.end() ? nullptr : &found->second;
}

const std::vector<const Application *> &FactIndex::acceptedIn(CohortId id) const
{
    return listOf(m_acceptedIn, id.value());
}
const std::vector<const Application *> &FactIndex::acceptedOf(PersonId id) const
{
    return listOf(m_acceptedOf, id.value());
}
const std::vector<const Application *> &FactIndex::applicationsOf(PersonId id) const
{
    return listOf(m_applicationsOf, id.value());
}
const std::vector<const Membership *> &FactIndex::membersOf(WorkGroupId id) const
{
    return listOf(m_membersOf, id.value());
}
const std::vector<const Membership *> &FactIndex::membershipsOf(SchoolId id) const
{
    return listOf(m_schoolMemberships, id.value());
}
const std::vector<const Membership *> &FactIndex::membershipsOf(PersonId id) const
{
    return listOf(m_personMemberships, id.value());
}
const std::vector<const Event *> &FactIndex::eventsOf(CohortId id) const
{
    return listOf(m_cohortEvents, id.value());
}
const std::vector<const Event *> &FactIndex::eventsOf(WorkGroupId id) const
{
    return listOf(m_groupEvents, id.value());
}
const std::vector<const Attendance *> &FactIndex::marksAt(EventId id) const
{
    return listOf(m_marksAt, id.value());
}
const std::vector<const Role *> &FactIndex::rolesOf(PersonId id) const
{
    return listOf(m_rolesOf, id.value());
}
const std::vector<const Role *> &FactIndex::rolesAt(SchoolId id) const
{
    return listOf(m_rolesAt, id.value());
}
const std::vector<const WorkGroup *> &FactIndex::ledBy(PersonId id) const
{
    return listOf(m_ledBy, id.value());
}
const std::vector<const SchoolStage *> &FactIndex::stagesOf(SchoolId id) const
{
    return listOf(m_stagesOf, id.value());
}

bool FactIndex::hasRole(PersonId person, RoleKind kind, SchoolId school, QDate day) const
{
    for (const Role *role : rolesOf(person)) {
        const bool isThere = school.isNull() || role->school == school;
        if (role->kind == kind && isThere && DateRange{role->from, role->until}.contains(day))
            return true;
    }
    return false;
}

std::vector<PersonId> FactIndex::peopleAt(SchoolId school, RoleKind kind, QDate day) const
{
    std::vector<PersonId> found;
    for (const Role *role : rolesAt(school)) {
        if (role->kind == kind && DateRange{role->from, role->until}.contains(day))
            found.push_back(role->person);
    }
    return found;
}

const School *FactIndex::schoolOf(PersonId person, QDate day) const
{
    const Role *latest = nullptr;
    for (const Role *role : rolesOf(person)) {
        const bool holds = !role->school.isNull() && DateRange{role->from, role->until}.contains(day);
        if (holds && (latest == nullptr || role->from >= latest->from))
            latest = role;
    }
    return latest == nullptr ? nullptr : school(latest->school);
}

bool takesPart(MemberStatus status)
{
    using enum MemberStatus;
    return status == Accepted || status == Confirmed || status == Attending || status == Completed;
}

bool isPresent(Mark mark)
{
    return mark == Mark::Present || mark == Mark::Late || mark == Mark::Half || mark == Mark::Deputy;
}

bool isPrimaryPhase(Phase phase)
{
    return phase == Phase::Primary || phase == Phase::MiddleDeemedPrimary || phase == Phase::AllThrough;
}

bool isSecondaryPhase(Phase phase)
{
    return phase == Phase::Secondary || phase == Phase::MiddleDeemedSecondary || phase == Phase::AllThrough;
}

} // namespace hub
