#include "rules/transport.h"

// Only templates are used: nothing of the library is linked.
#define LEMON_ONLY_TEMPLATES
#include <algorithm>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <numeric>

namespace hub {

namespace {

using lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<SmartDigraph, int, std::int64_t>;

constexpr int firstCandidates = 8;
constexpr int addedEachRound = 4; ///< at most, for one item

/// The pairings that the solver is given, item by item.
using Candidates = std::vector<std::vector<int>>;

std::int32_t dearest(const TransportProblem &problem)
{
    const auto most = std::max_element(problem.costs.begin(), problem.costs.end());
    return most == problem.costs.end() ? 0 : std::max(*most, 0);
}

/// The cheapest holders of one item.
std::vector<int> nearest(const TransportProblem &problem, int item)
{
    std::vector<int> holders;
    for (int holder = 0; holder < problem.holders(); ++holder) {
        if (problem.cost(item, holder) >= 0)
            holders.push_back(holder);
    }
    const auto cheaper = [&](int a, int b) {
        return std::pair{problem.cost(item, a), a} < std::pair{problem.cost(item, b), b};
    };
    const size_t kept = std::min<size_t>(firstCandidates, holders.size());
    std::partial_sort(holders.begin(), holders.begin() + static_cast<std::ptrdiff_t>(kept), holders.end(),
                      cheaper);
    holders.resize(kept);
    return holders;
}

/// The network: a node for each item and holder, one for having no place, and the sink.
class Network
{
public:
    Network(const TransportProblem &problem, const Candidates &candidates)
        : m_problem{problem}
        , m_supply{m_graph, 0}
        , m_upper{m_graph, 0}
        , m_cost{m_graph, 0}
    {
        const int nodes = problem.items + problem.holders() + 2;
        m_graph.reserveNode(nodes);
        for (int i = 0; i < nodes; ++i)
            m_graph.addNode();
        m_supply[sink()] = -problem.items;
        const std::int64_t unplaced = problem.unplacedCost();
        for (int item = 0; item < problem.items; ++item) {
            m_supply[m_graph.nodeFromId(item)] = 1;
            for (const int holder : candidates[static_cast<size_t>(item)])
                addArc(m_graph.nodeFromId(item), holderNode(holder), 1, problem.cost(item, holder));
            addArc(m_graph.nodeFromId(item), nowhere(), 1, unplaced);
        }
        for (int holder = 0; holder < problem.holders(); ++holder)
            addArc(holderNode(holder), sink(), problem.capacities[static_cast<size_t>(holder)], 0);
        addArc(nowhere(), sink(), problem.items, 0);
    }

    [[nodiscard]] TransportPlan solve()
    {
        Simplex simplex{m_graph};
        simplex.supplyMap(m_supply).upperMap(m_upper).costMap(m_cost);
        (void)simplex.run(); // feasible and bounded by the way it is built
        TransportPlan plan;
        plan.holderOf.assign(static_cast<size_t>(m_problem.items), -1);
        for (int item = 0; item < m_problem.items; ++item) {
            plan.itemPrices.push_back(simplex.potential(m_graph.nodeFromId(item)));
            for (SmartDigraph::OutArcIt arc{m_graph, m_graph.nodeFromId(item)}; arc != lemon::INVALID;
                 ++arc) {
                const int holder = m_graph.id(m_graph.target(arc)) - m_problem.items;
                if (simplex.flow(arc) == 0 || holder >= m_problem.holders())
                    continue;
                plan.holderOf[static_cast<size_t>(item)] = holder;
                plan.cost += m_cost[arc];
            }
        }
        for (int holder = 0; holder < m_problem.holders(); ++holder)
            plan.holderPrices.push_back(simplex.potential(holderNode(holder)));
        return plan;
    }

private:
    [[nodiscard]] SmartDigraph::Node holderNode(int holder) const
    {
        return m_graph.nodeFromId(m_problem.items + holder);
    }
    [[nodiscard]] SmartDigraph::Node nowhere() const { return holderNode(m_problem.holders()); }
    [[nodiscard]] SmartDigraph::Node sink() const { return holderNode(m_problem.holders() + 1); }

    void addArc(SmartDigraph::Node from, SmartDigraph::Node to, int upper, std::int64_t cost)
    {
        const SmartDigraph::Arc arc = m_graph.addArc(from, to);
        m_upper[arc] = upper;
        m_cost[arc] = cost;
    }

    const TransportProblem &m_problem;
    SmartDigraph m_graph;
    SmartDigraph::NodeMap<int> m_supply;
    SmartDigraph::ArcMap<int> m_upper;
    SmartDigraph::ArcMap<std::int64_t> m_cost;
};

/// Holds every pairing of @p item against the prices; takes in the few that would save most. How many.
int price(const TransportProblem &problem, const TransportPlan &plan, int item, std::vector<int> &candidates)
{
    std::vector<std::pair<std::int64_t, int>> saving;
    for (int holder = 0; holder < problem.holders(); ++holder) {
        if (problem.cost(item, holder) < 0)
            continue;
        const std::int64_t reduced = reducedCost(problem, plan, item, holder);
        if (reduced < 0)
            saving.emplace_back(reduced, holder);
    }
    const size_t kept = std::min<size_t>(addedEachRound, saving.size());
    std::partial_sort(saving.begin(), saving.begin() + static_cast<std::ptrdiff_t>(kept), saving.end());
    for (size_t i = 0; i < kept; ++i)
        candidates.push_back(saving[i].second);
    return static_cast<int>(kept);
}

} // namespace

std::int64_t TransportProblem::unplacedCost() const
{
    // A chain of moves touches each holder at most once and may make every one of them dearer.
    return (std::int64_t{dearest(*this)} + 1) * (std::int64_t{holders()} + 2);
}

std::int64_t reducedCost(const TransportProblem &problem, const TransportPlan &plan, int item, int holder)
{
    return problem.cost(item, holder) + plan.itemPrices[static_cast<size_t>(item)]
        - plan.holderPrices[static_cast<size_t>(holder)];
}

TransportPlan solveTransport(const TransportProblem &problem, const KeepGoing &keepGoing)
{
    Candidates candidates;
    for (int item = 0; item < problem.items; ++item)
        candidates.push_back(nearest(problem, item));
    TransportPlan plan;
    int before = 0;
    for (int round = 1;; ++round) {
        plan = Network{problem, candidates}.solve();
        plan.rounds = round;
        int added = 0;
        for (int item = 0; item < problem.items; ++item)
            added += price(problem, plan, item, candidates[static_cast<size_t>(item)]);
        plan.isProven = added == 0;
        before = std::max(before, added);
        const double done = before == 0 ? 1.0 : 1.0 - static_cast<double>(added) / before;
        const bool mayGoOn = !keepGoing || keepGoing(std::max(done, 1.0 - 1.0 / round));
        if (plan.isProven || !mayGoOn)
            return plan;
    }
}

} // namespace hub
