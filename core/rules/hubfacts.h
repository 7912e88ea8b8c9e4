#pragma once

#include "programmes/edition.h"
#include "records/nouns.h"

#include <memory>
#include <unordered_map>

namespace hub {

/// What the rules of groups, expectations and journeys read, all of it, and the ways through it.
struct HubFacts
{
    std::vector<School> schools = {};
    std::vector<Person> people = {};
    std::vector<Role> roles = {};
    std::vector<Cohort> cohorts = {};
    std::vector<Application> applications = {};
    std::vector<WorkGroup> groups = {};
    std::vector<Membership> members = {};
    std::vector<Event> events = {};
    std::vector<Attendance> marks = {};
    std::vector<Expectation> expectations = {};
    std::vector<SchoolStage> stages = {};
    std::unordered_map<qint64, Edition> editions = {}; ///< by the key of the hub's copy
};

/// Records by the key of another they refer to.
template<typename Record>
using ByKey = std::unordered_map<qint64, std::vector<const Record *>>;

/// The ways through a HubFacts, which must outlive it unchanged.
class FactIndex
{
public:
    explicit FactIndex(const HubFacts &facts);

    [[nodiscard]] const HubFacts &facts() const { return m_facts; }
    [[nodiscard]] const Edition *edition(ProgrammeEditionId id) const;
    [[nodiscard]] const Person *person(PersonId id) const { return find(m_people, id.value()); }
    [[nodiscard]] const School *school(SchoolId id) const { return find(m_schools, id.value()); }
    [[nodiscard]] const WorkGroup *group(WorkGroupId id) const { return find(m_groups, id.value()); }
    [[nodiscard]] const Cohort *cohort(CohortId id) const { return find(m_cohorts, id.value()); }

    [[nodiscard]] const std::vector<const Application *> &acceptedIn(CohortId id) const;
    [[nodiscard]] const std::vector<const Application *> &acceptedOf(PersonId id) const;
    [[nodiscard]] const std::vector<const Application *> &applicationsOf(PersonId id) const;
    [[nodiscard]] const std::vector<const Membership *> &membersOf(WorkGroupId id) const;
    [[nodiscard]] const std::vector<const Membership *> &membershipsOf(SchoolId id) const;
    [[nodiscard]] const std::vector<const Membership *> &membershipsOf(PersonId id) const;
    [[nodiscard]] const std::vector<const Event *> &eventsOf(CohortId id) const;
    [[nodiscard]] const std::vector<const Event *> &eventsOf(WorkGroupId id) const;
    [[nodiscard]] const std::vector<const Attendance *> &marksAt(EventId id) const;
    [[nodiscard]] const std::vector<const Role *> &rolesOf(PersonId id) const;
    [[nodiscard]] const std::vector<const Role *> &rolesAt(SchoolId id) const;
    [[nodiscard]] const std::vector<const WorkGroup *> &ledBy(PersonId id) const;
    [[nodiscard]] const std::vector<const SchoolStage *> &stagesOf(SchoolId id) const;

    /// Whether the person plays that part on @p day, at @p school or, where it is null, anywhere.
    [[nodiscard]] bool hasRole(PersonId person, RoleKind kind, SchoolId school, QDate day) const;
    /// Who plays that part at the school on @p day.
    [[nodiscard]] std::vector<PersonId> peopleAt(SchoolId school, RoleKind kind, QDate day) const;
    /// The school the person is at on @p day; of several the one they came to last.
    [[nodiscard]] const School *schoolOf(PersonId person, QDate day) const;

private:
    template<typename Record>
    static const Record *find(const std::unordered_map<qint64, const Record *> &records, qint64 key)
    {
        const auto found = records.find(key);
        return found == records.end() ? nullptr : found->second;
    }
    void indexPeople();
    void indexGroups();
    void indexEvents();

    const HubFacts &m_facts;
    std::unordered_map<qint64, const Person *> m_people;
    std::unordered_map<qint64, const School *> m_schools;
    std::unordered_map<qint64, const WorkGroup *> m_groups;
    std::unordered_map<qint64, const Cohort *> m_cohorts;
    ByKey<Application> m_acceptedIn;
    ByKey<Application> m_acceptedOf;
    ByKey<Application> m_applicationsOf;
    ByKey<Membership> m_membersOf;
    ByKey<Membership> m_schoolMemberships;
    ByKey<Membership> m_personMemberships;
    ByKey<Event> m_cohortEvents;
    ByKey<Event> m_groupEvents;
    ByKey<Attendance> m_marksAt;
    ByKey<Role> m_rolesOf;
    ByKey<Role> m_rolesAt;
    ByKey<WorkGroup> m_ledBy;
    ByKey<SchoolStage> m_stagesOf;
};

/// Somebody has or had a place: not merely interested, and not gone.
[[nodiscard]] bool takesPart(MemberStatus status);
/// Present in any way that counts: present, late, half, or by a deputy.
[[nodiscard]] bool isPresent(Mark mark);
/// An all-through school is of both.
[[nodiscard]] bool isPrimaryPhase(Phase phase);
[[nodiscard]] bool isSecondaryPhase(Phase phase);

} // namespace hub
