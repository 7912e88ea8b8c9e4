#include "rules/composition.h"

#include "base/ncpcode.h"

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

using Finding = CompositionFinding::Kind;

/// The people a school sends to a group.
struct Delegation
{
    std::set<PersonId> people = {};
    bool hasSpecialist = false;
    bool hasSubjectLeader = false;
    PersonId twice = {};
};

class Check
{
public:
    Check(const FactIndex &index, const WorkGroup &group, QDate today)
        : m_index{index}
        , m_group{group}
        , m_edition{index.edition(group.programme)}
        , m_today{today}
    {
        for (const Membership *member : index.membersOf(group.id)) {
            if (takesPart(member->status))
                add(*member);
        }
    }

    [[nodiscard]] std::vector<CompositionFinding> findings()
    {
        checkGroup();
        checkSize();
        for (const auto &[school, delegation] : m_delegations)
            checkSchool(school, delegation);
        std::ranges::stable_sort(m_findings, std::greater{}, &CompositionFinding::isFault);
        return std::move(m_findings);
    }

private:
    void add(const Membership &member)
    {
        Delegation &delegation = m_delegations[member.school];
        if (member.person.isNull())
            return;
        if (!delegation.people.insert(member.person).second)
            delegation.twice = member.person;
        const auto is = [&](RoleKind kind) { return m_index.hasRole(member.person, kind, {}, m_today); };
        delegation.hasSpecialist = delegation.hasSpecialist || member.role == MemberRole::Specialist
            || member.role == MemberRole::Advocate || is(RoleKind::Specialist) || is(RoleKind::Advocate);
        delegation.hasSubjectLeader = delegation.hasSubjectLeader || member.role == MemberRole::SubjectLeader
            || is(RoleKind::SubjectLeader);
    }

    void say(Finding kind, int have = 0, int need = 0)
    {
        m_findings.push_back({.kind = kind, .group = m_group.id, .have = have, .need = need});
    }
    void say(Finding kind, SchoolId school, int have = 0, int need = 0)
    {
        say(kind, have, need);
        m_findings.back().school = school;
    }

    void checkGroup()
    {
        if (m_group.lead.isNull())
            say(Finding::NoLead);
        const auto ncp = NcpCode::fromText(m_group.ncp);
        if (!m_group.ncp.isEmpty() && !ncp)
            say(Finding::CodeNotRead);
        if (ncp && ncp->year != m_group.year.startYear() % 100)
            say(Finding::CodeOfAnotherYear);
        if (m_edition == nullptr || !m_edition->composition || m_edition->composition->foci.empty())
            return;
        if (m_group.focus.isEmpty())
            say(Finding::NoFocus);
        else if (std::ranges::find(m_edition->composition->foci, m_group.focus, &Focus::id)
                 == m_edition->composition->foci.end())
            say(Finding::UnknownFocus);
    }

    void checkSize()
    {
        const int schools = static_cast<int>(m_delegations.size());
        int people = 0;
        for (const auto &[school, delegation] : m_delegations)
            people += static_cast<int>(delegation.people.size());
        if (m_group.places && people > *m_group.places)
            say(Finding::OverPlaces, people, *m_group.places);
        const auto composition = m_edition == nullptr ? std::nullopt : m_edition->composition;
        const bool isWorkGroup = m_group.kind == GroupKind::WorkGroup;
        const int least = composition && composition->schoolsLeast > 0 ? composition->schoolsLeast
            : isWorkGroup                                              ? fewestSchools
                                                                       : 0;
        const int most = composition && composition->schoolsMost > 0 ? composition->schoolsMost
            : isWorkGroup                                            ? mostSchools
                                                                     : 0;
        if (schools == 0)
            say(Finding::NoSchools);
        else if (schools < least)
            say(Finding::FewSchools, schools, least);
        else if (most > 0 && schools > most)
            say(Finding::ManySchools, schools, most);
    }

    void checkSchool(SchoolId school, const Delegation &delegation)
    {
        if (!delegation.twice.isNull()) {
            say(Finding::PersonTwice, school);
            m_findings.back().person = delegation.twice;
        }
        checkElsewhere(school);
        const bool isCommunity = m_group.kind == GroupKind::Community;
        const auto composition = m_edition == nullptr ? std::nullopt : m_edition->composition;
        const int need = composition ? composition->participantsPerSchool : 0;
        const int have = static_cast<int>(delegation.people.size());
        if (need > 0 && have < need)
            say(Finding::NotAPair, school, have, need);
        if (composition && composition->specialistOrAdvocate && !delegation.hasSpecialist && have > 0)
            say(Finding::NoSpecialist, school);
        if (isCommunity && m_edition != nullptr && !delegation.hasSubjectLeader && have > 0)
            say(Finding::NoSubjectLeader, school);
    }

    /// The school's other groups: of the same project in the same year, or of Development before.
    void checkElsewhere(SchoolId school)
    {
        std::set<WorkGroupId> seen;
        for (const Membership *member : m_index.membershipsOf(school)) {
            const WorkGroup *other = m_index.group(member->group);
            if (other == nullptr || other->id == m_group.id || !takesPart(member->status)
                || !seen.insert(other->id).second)
                continue;
            const bool isSameProject = !m_group.ncp.isEmpty() && other->ncp == m_group.ncp;
            const bool isDevelopment
                = m_group.stage == MasteryStage::Development && other->stage == MasteryStage::Development;
            if (isSameProject && other->year == m_group.year)
                say(Finding::SchoolInTwoGroups, school);
            else if (isDevelopment && other->year < m_group.year)
                say(Finding::DevelopmentAgain, school);
            else
                continue;
            m_findings.back().other = other->id;
        }
    }

    const FactIndex &m_index;
    const WorkGroup &m_group;
    const Edition *m_edition;
    QDate m_today;
    std::map<SchoolId, Delegation> m_delegations;
    std::vector<CompositionFinding> m_findings;
};

} // namespace

bool CompositionFinding::isFault() const
{
    switch (kind) {
    case Finding::NoLead:
    case Finding::CodeNotRead:
    case Finding::SchoolInTwoGroups:
    case Finding::PersonTwice:
    case Finding::NotAPair:
    case Finding::UnknownFocus:
    case Finding::DevelopmentAgain:
        return true;
    default:
        return false;
    }
}

std::vector<CompositionFinding> compositionOf(const FactIndex &index, const WorkGroup &group, QDate today)
{
    return Check{index, group, today}.findings();
}

std::vector<SchoolId> schoolsIn(const FactIndex &index, WorkGroupId group)
{
    std::set<SchoolId> schools;
    for (const Membership *member : index.membersOf(group)) {
        if (takesPart(member->status))
            schools.insert(member->school);
    }
    return {schools.begin(), schools.end()};
}

Workload::Verdict Workload::verdict() const
{
    const int count = static_cast<int>(schools.size());
    return count > most                         ? Verdict::Heavy
        : count < std::min(fewestSchools, most) ? Verdict::Light
                                                : Verdict::Right;
}

std::vector<Workload> workloads(const FactIndex &index, AcademicYear year,
                                const std::vector<LeadCapacity> &capacities)
{
    std::map<PersonId, Workload> found;
    for (const WorkGroup &group : index.facts().groups) {
        if (group.year != year || group.kind != GroupKind::WorkGroup)
            continue;
        for (const PersonId lead : std::set{group.lead, group.secondLead}) {
            if (!lead.isNull())
                found[lead].groups.push_back(group.id);
        }
    }
    std::vector<Workload> loads;
    for (auto &[lead, load] : found) {
        load.lead = lead;
        load.year = year;
        const School *own = index.schoolOf(lead, year.range().until.addDays(-1));
        std::set<SchoolId> schools;
        for (const WorkGroupId group : load.groups) {
            for (const SchoolId school : schoolsIn(index, group))
                schools.insert(school);
        }
        if (own != nullptr)
            schools.erase(own->id);
        load.schools.assign(schools.begin(), schools.end());
        for (const LeadCapacity &capacity : capacities) {
            if (capacity.lead == lead && capacity.year == year)
                load.most = capacity.mostSchools;
        }
        loads.push_back(std::move(load));
    }
    std::ranges::stable_sort(loads, std::greater{}, [](const Workload &load) { return load.schools.size(); });
    return loads;
}

} // namespace hub
