#include "actions/matchschools.h"

#include "actions/contexts.h"
#include "actions/readfacts.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

/// Writes a matching into groups.
class Placing
{
public:
    Placing(Writer &writer, const MatchAsked &asked, QDate today)
        : m_writer{writer}
        , m_facts{readFacts(writer.store(), FactsNeeded::WithoutRegisters)}
        , m_index{m_facts}
        , m_asked{asked}
        , m_today{today}
    {
        for (const WorkGroup &group : m_facts.groups) {
            m_codes.insert(group.code);
            if (group.year != asked.year || group.kind != GroupKind::WorkGroup
                || !isOfPhase(m_index, group, asked.isPrimary))
                continue;
            m_ours.insert(group.id);
            for (const PersonId lead : std::set{group.lead, group.secondLead}) {
                if (!lead.isNull())
                    m_groupsOf[lead].push_back(group.id);
            }
            for (const Membership *member : m_index.membersOf(group.id))
                m_schoolsIn[group.id].insert(member->school);
        }
    }

    void put(const Match &match)
    {
        if (match.lead.isNull())
            return;
        std::vector<const Membership *> there;
        const std::vector<WorkGroupId> &own = m_groupsOf[match.lead];
        for (const Membership *member : m_index.membershipsOf(match.school)) {
            if (std::ranges::find(own, member->group) != own.end()) {
                ++m_outcome.stayed;
                return;
            }
            if (m_ours.contains(member->group))
                there.push_back(member);
        }
        const WorkGroupId group = groupFor(match.lead);
        m_schoolsIn[group].insert(match.school);
        for (const Membership *member : there) {
            Membership moved = *member;
            moved.group = group;
            m_writer.update(moved);
        }
        if (there.empty())
            m_writer.insert(Membership{.group = group,
                                       .school = match.school,
                                       .status = MemberStatus::Accepted,
                                       .statusDate = m_today});
        ++(there.empty() ? m_outcome.joined : m_outcome.moved);
    }

    [[nodiscard]] MatchOutcome outcome() const { return m_outcome; }

private:
    /// The lead's group with the fewest schools; a new one where there is none.
    [[nodiscard]] WorkGroupId groupFor(PersonId lead)
    {
        std::vector<WorkGroupId> &groups = m_groupsOf[lead];
        if (groups.empty())
            groups.push_back(makeGroup(lead));
        return *std::ranges::min_element(groups, {},
                                         [this](WorkGroupId id) { return m_schoolsIn[id].size(); });
    }

    [[nodiscard]] WorkGroupId makeGroup(PersonId lead)
    {
        const Person *person = m_index.person(lead);
        QString code;
        for (int number = 1; code.isEmpty() || m_codes.contains(code); ++number)
            code = QStringLiteral("WG%1-%2")
                       .arg(m_asked.year.startYear() % 100, 2, 10, QLatin1Char{'0'})
                       .arg(number, 2, 10, QLatin1Char{'0'});
        m_codes.insert(code);
        ++m_outcome.made;
        const WorkGroup group{
            .code = code,
            .title = matchingText(QT_TRANSLATE_NOOP("hub::Matching", "Work Group of %1"))
                         .arg(person == nullptr ? QString{} : fullName(*person)),
            .year = m_asked.year,
            .lead = lead,
            .phase = m_asked.isPrimary ? Phase::Primary : Phase::Secondary,
        };
        return m_writer.insert(group);
    }

    Writer &m_writer;
    HubFacts m_facts;
    FactIndex m_index;
    MatchAsked m_asked;
    QDate m_today;
    std::set<QString> m_codes;
    std::set<WorkGroupId> m_ours;
    std::map<PersonId, std::vector<WorkGroupId>> m_groupsOf;
    std::map<WorkGroupId, std::set<SchoolId>> m_schoolsIn;
    MatchOutcome m_outcome;
};

} // namespace

MatchWishes matchWishes(Store &store)
{
    return {.capacities = store.all<LeadCapacity>(), .choices = store.all<MatchChoice>()};
}

Result<MatchOutcome> applyMatching(Store &store, const Matching &matching, const MatchAsked &asked,
                                   QDate today)
{
    const QString what = QCoreApplication::translate("hub::Matching", "Match %n school(s) to leads for %1",
                                                     nullptr, static_cast<int>(matching.matches().size()))
                             .arg(asked.year.toText());
    return store.change(what, [&](Writer &writer) -> Result<MatchOutcome> {
        Placing placing{writer, asked, today};
        for (const Match &match : matching.matches())
            placing.put(match);
        return placing.outcome();
    });
}

Result<> chooseMatch(Store &store, AcademicYear year, const MatchPair &pair, std::optional<MatchWish> wish,
                     const QString &reason)
{
    const std::optional<School> school = store.find(pair.school);
    const std::optional<Person> lead = store.find(pair.lead);
    if (!school || !lead)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<School>().singularText()};
    const char *what = !wish       ? QT_TRANSLATE_NOOP("hub::Matching", "Leave %1 and %2 to the matching")
        : *wish == MatchWish::Keep ? QT_TRANSLATE_NOOP("hub::Matching", "Keep %1 with %2")
                                   : QT_TRANSLATE_NOOP("hub::Matching", "Keep %1 apart from %2");
    return store.change(
        matchingText(what).arg(school->name, fullName(*lead)), [&](Writer &writer) -> Result<> {
            for (const MatchChoice &choice : store.where<MatchChoice>("school", pair.school.value())) {
                const bool isSame = choice.lead == pair.lead;
                const bool isOtherKeep = wish == MatchWish::Keep && choice.wish == MatchWish::Keep;
                if (choice.year == year && (isSame || isOtherKeep))
                    writer.remove(choice.id);
            }
            if (wish)
                writer.insert(MatchChoice{
                    .year = year, .lead = pair.lead, .school = pair.school, .wish = *wish, .reason = reason});
            return {};
        });
}

} // namespace hub
