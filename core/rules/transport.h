#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hub {

/// Things that each want one place, and those who have places: what each pairing costs, and which are ruled
/// out. Costs are whole and from 0.
struct TransportProblem
{
    int items = 0;
    std::vector<int> capacities = {};     ///< of each holder
    std::vector<std::int32_t> costs = {}; ///< items x holders, an item's costs together; below 0: ruled out

    [[nodiscard]] int holders() const { return static_cast<int>(capacities.size()); }
    [[nodiscard]] std::int32_t cost(int item, int holder) const
    {
        return costs[static_cast<size_t>(item) * capacities.size() + static_cast<size_t>(holder)];
    }
    /// What it counts to leave an item without a holder: more than any rearrangement could save.
    [[nodiscard]] std::int64_t unplacedCost() const;
};

/// The cheapest arrangement of all that place as many items as can be placed, and the prices that prove it:
/// no pairing costs less than its two prices say, and those made cost exactly that.
struct TransportPlan
{
    std::vector<int> holderOf = {};            ///< of each item; -1 where there is no place left for it
    std::vector<std::int64_t> itemPrices = {}; ///< dual values
    std::vector<std::int64_t> holderPrices = {};
    std::int64_t cost = 0; ///< of those placed
    int rounds = 0;        ///< how often the solver ran
    bool isProven = false; ///< every pairing was held against the prices; false only where it was stopped

    [[nodiscard]] bool isComplete() const { return isProven; }
};

/// Told how far the work has come, 0 to 1; false stops it.
using KeepGoing = std::function<bool(double done)>;

/// Solves @p problem to the proven optimum by the network simplex method. It begins with the cheapest few
/// pairings of every item; then holds all others against the prices found, takes in those that could still
/// save something, and solves again, until there is none: the prices are then a proof for the whole problem.
[[nodiscard]] TransportPlan solveTransport(const TransportProblem &problem, const KeepGoing &keepGoing = {});

/// The reduced cost of a pairing: what it would cost more, at least, than the plan. Never below 0 in a proven
/// plan.
[[nodiscard]] std::int64_t reducedCost(const TransportProblem &problem, const TransportPlan &plan, int item,
                                       int holder);

} // namespace hub
