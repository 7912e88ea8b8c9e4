#pragma once

#include "rules/transport.h"

#include <utility>

namespace hub {

/// One item given to another holder, and all the rest rearranged as well as can be.
struct Rearrangement
{
    int holder = 0;
    std::int64_t extra = 0;                      ///< what the whole costs more
    std::vector<std::pair<int, int>> moves = {}; ///< the other items that move, and to whom; -1: to nobody
};

/// What it would cost to give @p item to each of the other holders that may have it, cheapest first. @p plan
/// must be proven: its prices make the search for the cheapest chain of moves one of shortest paths.
[[nodiscard]] std::vector<Rearrangement> rearrangements(const TransportProblem &problem,
                                                        const TransportPlan &plan, int item);

} // namespace hub
