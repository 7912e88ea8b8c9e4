#include "rules/matchrequest.h"

#include "rules/reach.h"
#include "rules/travel.h"

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

bool isOf(Phase phase, bool primary)
{
    return primary ? isPrimaryPhase(phase) : isSecondaryPhase(phase);
}

std::optional<GridPoint> placeOf(const School *school)
{
    return school == nullptr ? std::nullopt : placeOf(*school);
}

/// Wants a place, or has one: all but those who are gone.
bool isWanting(MemberStatus status)
{
    return status != MemberStatus::Withdrew && status != MemberStatus::DidNotStart;
}

class Request
{
public:
    Request(const FactIndex &index, const MatchAsked &asked, const MatchWishes &wishes)
        : m_index{index}
        , m_asked{asked}
        , m_wishes{wishes}
        , m_lastDay{asked.year.range().until.addDays(-1)}
    {
    }

    [[nodiscard]] MatchProblem make()
    {
        addLeads();
        addSchools();
        addWishes();
        return std::move(m_problem);
    }

private:
    [[nodiscard]] std::set<PersonId> leads() const
    {
        std::set<PersonId> found;
        for (const WorkGroup &group : m_index.facts().groups) {
            if (group.year != m_asked.year || group.kind != GroupKind::WorkGroup
                || !isOfPhase(m_index, group, m_asked.isPrimary))
                continue;
            found.insert({group.lead, group.secondLead});
        }
        addByRole(RoleKind::WorkGroupLead, found);
        addByCapacity(found);
        found.erase(PersonId{});
        if (found.empty())
            addByRole(RoleKind::Specialist, found);
        return found;
    }

    /// What somebody agreed to take says more than their own school's phase.
    void addByCapacity(std::set<PersonId> &found) const
    {
        for (const LeadCapacity &capacity : m_wishes.capacities) {
            if (capacity.year != m_asked.year || capacity.phase == Phase::NotKnown)
                continue;
            if (isOf(capacity.phase, m_asked.isPrimary))
                found.insert(capacity.lead);
            else
                found.erase(capacity.lead);
        }
    }

    void addByRole(RoleKind kind, std::set<PersonId> &found) const
    {
        for (const Role &role : m_index.facts().roles) {
            const School *school = m_index.school(role.school);
            const bool isThen = DateRange{role.from, role.until}.overlaps(m_asked.year.range());
            if (role.kind == kind && isThen && (school == nullptr || isOf(school->phase, m_asked.isPrimary)))
                found.insert(role.person);
        }
    }

    void addLeads()
    {
        std::map<PersonId, const LeadCapacity *> agreed;
        for (const LeadCapacity &capacity : m_wishes.capacities) {
            if (capacity.year == m_asked.year)
                agreed[capacity.lead] = &capacity;
        }
        for (const PersonId lead : leads()) {
            const School *own = m_index.schoolOf(lead, m_lastDay);
            const auto found = agreed.find(lead);
            const LeadCapacity *capacity = found == agreed.end() ? nullptr : found->second;
            const School *from = capacity == nullptr ? nullptr : m_index.school(capacity->basedAt);
            m_problem.leads.push_back(
                {.person = lead,
                 .at = placeOf(from == nullptr ? own : from),
                 .most = capacity == nullptr ? m_asked.mostSchools : capacity->mostSchools});
            if (own != nullptr)
                m_own.insert(own->id);
        }
    }

    void addSchools()
    {
        std::set<SchoolId> wanting;
        for (const Membership &member : m_index.facts().members) {
            const WorkGroup *group = m_index.group(member.group);
            if (group != nullptr && group->year == m_asked.year && group->kind == GroupKind::WorkGroup
                && isWanting(member.status) && isOfPhase(m_index, *group, m_asked.isPrimary))
                wanting.insert(member.school);
        }
        for (const School &school : m_index.facts().schools) {
            const bool isIn = wanting.empty()
                ? isOf(school.phase, m_asked.isPrimary) && countsInReach(school, m_asked.year.firstDay())
                : wanting.contains(school.id);
            if (isIn && !(m_asked.withoutOwn && m_own.contains(school.id)))
                m_problem.schools.push_back({.school = school.id, .at = placeOf(&school)});
        }
    }

    void addWishes()
    {
        m_problem.knownMetres = m_asked.knownMetres;
        for (const MatchChoice &choice : m_wishes.choices) {
            if (choice.year != m_asked.year)
                continue;
            auto &pairs = choice.wish == MatchWish::Keep ? m_problem.kept : m_problem.avoided;
            pairs.push_back({.school = choice.school, .lead = choice.lead});
        }
        for (const Membership &member : m_index.facts().members) {
            const WorkGroup *group = m_index.group(member.group);
            if (group == nullptr || !takesPart(member.status) || group->year.next() != m_asked.year)
                continue;
            for (const PersonId lead : {group->lead, group->secondLead}) {
                if (!lead.isNull())
                    m_problem.known.push_back({.school = member.school, .lead = lead});
            }
        }
    }

    const FactIndex &m_index;
    const MatchAsked &m_asked;
    const MatchWishes &m_wishes;
    QDate m_lastDay;
    MatchProblem m_problem;
    std::set<SchoolId> m_own;
};

} // namespace

bool isOfPhase(const FactIndex &index, const WorkGroup &group, bool primary)
{
    if (group.phase != Phase::NotKnown)
        return isOf(group.phase, primary);
    int primaries = 0;
    int secondaries = 0;
    for (const Membership *member : index.membersOf(group.id)) {
        if (const School *school = index.school(member->school)) {
            primaries += isPrimaryPhase(school->phase) ? 1 : 0;
            secondaries += isSecondaryPhase(school->phase) ? 1 : 0;
        }
    }
    if (primaries != secondaries)
        return primary == (primaries > secondaries);
    const School *own = index.schoolOf(group.lead, group.year.range().until.addDays(-1));
    return own == nullptr || isOf(own->phase, primary);
}

MatchProblem matchProblem(const FactIndex &index, const MatchAsked &asked, const MatchWishes &wishes)
{
    return Request{index, asked, wishes}.make();
}

} // namespace hub
