#include "rules/matching.h"

#include "rules/rearrangement.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace hub {

namespace {

constexpr std::int32_t ruledOut = -1;

using PairKey = std::pair<qint64, qint64>;

std::set<PairKey> keysOf(const std::vector<MatchPair> &pairs)
{
    std::set<PairKey> keys;
    for (const MatchPair &pair : pairs)
        keys.emplace(pair.school.value(), pair.lead.value());
    return keys;
}

} // namespace

std::optional<std::int64_t> Matching::metres(size_t school, size_t lead) const
{
    const auto &from = m_problem.schools[school].at;
    const auto &to = m_problem.leads[lead].at;
    return from && to ? std::optional{metresBetween(*from, *to)} : std::nullopt;
}

void Matching::prepare()
{
    std::unordered_map<qint64, int> leadAt;
    for (size_t lead = 0; lead < m_problem.leads.size(); ++lead) {
        leadAt[m_problem.leads[lead].person.value()] = static_cast<int>(lead);
        m_transport.capacities.push_back(std::max(0, m_problem.leads[lead].most));
    }
    std::unordered_map<qint64, int> keptBy;
    for (const MatchPair &pair : m_problem.kept) {
        if (const auto lead = leadAt.find(pair.lead.value()); lead != leadAt.end())
            keptBy.emplace(pair.school.value(), lead->second);
    }
    const std::set<PairKey> avoided = keysOf(m_problem.avoided);
    const std::set<PairKey> known = keysOf(m_problem.known);
    for (size_t school = 0; school < m_problem.schools.size(); ++school) {
        const MatchSchool &wanted = m_problem.schools[school];
        const auto kept = keptBy.find(wanted.school.value());
        m_keptBy.push_back(kept == keptBy.end() ? -1 : kept->second);
        m_itemOf.push_back(-1);
        if (kept != keptBy.end()) {
            int &left = m_transport.capacities[static_cast<size_t>(kept->second)];
            left = std::max(0, left - 1);
            continue;
        }
        if (!wanted.at)
            continue;
        m_itemOf.back() = m_transport.items++;
        m_schoolOf.push_back(school);
        for (size_t lead = 0; lead < m_problem.leads.size(); ++lead) {
            const PairKey key{wanted.school.value(), m_problem.leads[lead].person.value()};
            const auto distance = metres(school, lead);
            // Those who know each other count as nearer; the least a pairing can cost is nothing.
            const std::int64_t less = known.contains(key) ? m_problem.knownMetres : 0;
            m_transport.costs.push_back(
                !distance || avoided.contains(key)
                    ? ruledOut
                    : static_cast<std::int32_t>(std::max<std::int64_t>(0, *distance - less)));
        }
    }
}

void Matching::read()
{
    const std::set<PairKey> known = keysOf(m_problem.known);
    for (size_t school = 0; school < m_problem.schools.size(); ++school) {
        Match match{.school = m_problem.schools[school].school};
        const int item = m_itemOf[school];
        const int lead = m_keptBy[school] >= 0 ? m_keptBy[school]
            : item >= 0                        ? m_plan.holderOf[static_cast<size_t>(item)]
                                               : -1;
        match.isKept = m_keptBy[school] >= 0;
        std::optional<std::int64_t> nearest;
        bool isAnyAllowed = false;
        for (size_t other = 0; other < m_problem.leads.size(); ++other) {
            const auto distance = metres(school, other);
            if (distance && (!nearest || *distance < *nearest))
                nearest = distance;
            isAnyAllowed
                = isAnyAllowed || (item >= 0 && m_transport.cost(item, static_cast<int>(other)) >= 0);
        }
        if (lead >= 0) {
            match.lead = m_problem.leads[static_cast<size_t>(lead)].person;
            match.metres = metres(school, static_cast<size_t>(lead));
            match.isKnown = known.contains({match.school.value(), match.lead.value()});
            match.isNearest = match.metres && nearest && *match.metres <= *nearest;
            m_totalMetres += match.metres.value_or(0);
        } else {
            match.why = item < 0 ? Unmatched::NotOnTheMap
                : isAnyAllowed   ? Unmatched::NoPlaceLeft
                                 : Unmatched::NoLeadAllowed;
        }
        m_matches.push_back(match);
    }
}

Matching Matching::solve(MatchProblem problem, const KeepGoing &keepGoing)
{
    Matching matching;
    matching.m_problem = std::move(problem);
    matching.prepare();
    matching.m_plan = solveTransport(matching.m_transport, keepGoing);
    matching.read();
    return matching;
}

std::vector<MatchAlternative> Matching::alternatives(size_t school, size_t most) const
{
    const int item = m_itemOf[school];
    if (item < 0)
        return {};
    std::vector<MatchAlternative> found;
    for (const Rearrangement &other : rearrangements(m_transport, m_plan, item)) {
        MatchAlternative alternative{.lead = m_problem.leads[static_cast<size_t>(other.holder)].person,
                                     .metres = metres(school, static_cast<size_t>(other.holder)).value_or(0),
                                     .extra = other.extra};
        for (const auto &[moved, holder] : other.moves) {
            const SchoolId who = m_problem.schools[m_schoolOf[static_cast<size_t>(moved)]].school;
            const PersonId lead
                = holder < 0 ? PersonId{} : m_problem.leads[static_cast<size_t>(holder)].person;
            alternative.moves.push_back({.school = who, .lead = lead});
        }
        found.push_back(std::move(alternative));
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace hub
