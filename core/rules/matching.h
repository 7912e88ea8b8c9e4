#pragma once

#include "base/gridpoint.h"
#include "records/person.h"
#include "records/school.h"
#include "rules/transport.h"

#include <optional>
#include <span>

namespace hub {

/// Somebody who can take schools on: where they work from and how many they can take.
struct MatchLead
{
    PersonId person = {};
    std::optional<GridPoint> at = {};
    int most = 7;
};

/// A school that wants a lead.
struct MatchSchool
{
    SchoolId school = {};
    std::optional<GridPoint> at = {};
};

/// A school with a lead.
struct MatchPair
{
    SchoolId school = {};
    PersonId lead = {};

    bool operator==(const MatchPair &) const = default;
};

/// What is to be matched. Each school wants one lead.
struct MatchProblem
{
    std::vector<MatchLead> leads = {};
    std::vector<MatchSchool> schools = {};
    std::vector<MatchPair> kept = {};    ///< stay together whatever it costs
    std::vector<MatchPair> avoided = {}; ///< never come together, unless kept
    std::vector<MatchPair> known = {};   ///< worked together before
    int knownMetres = 0;                 ///< by how much nearer those count who worked together before
};

/// Why a school has no lead.
enum class Unmatched {
    NotOnTheMap,   ///< the school's place is not recorded
    NoLeadAllowed, ///< every lead with a place is one to be avoided
    NoPlaceLeft,   ///< the leads can take no more
};

/// What became of one school.
struct Match
{
    SchoolId school = {};
    PersonId lead = {}; ///< null where there is none
    std::optional<std::int64_t> metres = {};
    bool isKept = false;               ///< by somebody's choice
    bool isKnown = false;              ///< they worked together before
    bool isNearest = false;            ///< no other lead is nearer
    std::optional<Unmatched> why = {}; ///< why it has none
};

/// Another lead for a school, and what it would come to when all others are rearranged as well as can be.
struct MatchAlternative
{
    PersonId lead = {};
    std::int64_t metres = 0;           ///< from the school to that lead
    std::int64_t extra = 0;            ///< how much dearer the whole arrangement gets; never below 0
    std::vector<MatchPair> moves = {}; ///< who else moves, and to whom
};

/// Schools with leads, so that as many as can have one do and the distances come to the least of all
/// arrangements that respect the choices.
class Matching
{
public:
    /// Where @p keepGoing stopped it, isProven() is false and the arrangement only the best found so far.
    [[nodiscard]] static Matching solve(MatchProblem problem, const KeepGoing &keepGoing = {});

    [[nodiscard]] const MatchProblem &problem() const { return m_problem; }
    /// In the order of the problem's schools.
    [[nodiscard]] const std::vector<Match> &matches() const { return m_matches; }
    [[nodiscard]] std::int64_t totalMetres() const { return m_totalMetres; }
    [[nodiscard]] bool isProven() const { return m_plan.isProven; }

    /// The next best leads for the problem's school at place @p school, cheapest first: the leads' own
    /// arrangement taken into account. Empty for a school whose lead was chosen by hand.
    [[nodiscard]] std::vector<MatchAlternative> alternatives(size_t school, size_t most = 3) const;

private:
    void prepare();
    void read();
    [[nodiscard]] std::optional<std::int64_t> metres(size_t school, size_t lead) const;

    MatchProblem m_problem;
    TransportProblem m_transport; ///< of the schools not kept, in their order
    TransportPlan m_plan;
    std::vector<int> m_itemOf;      ///< of each school; -1 where it is no part of it
    std::vector<size_t> m_schoolOf; ///< of each item
    std::vector<int> m_keptBy;      ///< place of the lead a school stays with, or -1
    std::vector<Match> m_matches;
    std::int64_t m_totalMetres = 0;
};

} // namespace hub
