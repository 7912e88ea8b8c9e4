#include "rules/rearrangement.h"

#include <algorithm>
#include <limits>

namespace hub {

namespace {

constexpr std::int64_t farAway = std::numeric_limits<std::int64_t>::max() / 4;

/// Who could hand an item on to whom, and at what cost. Beside the holders stand "nobody", who holds the
/// items without a place, and "room", the places not taken.
class Chains
{
public:
    Chains(const TransportProblem &problem, const TransportPlan &plan, int item)
        : m_problem{problem}
        , m_plan{plan}
        , m_unplaced{problem.unplacedCost()}
        , m_count{static_cast<size_t>(problem.holders()) + 2}
        , m_weights(m_count * m_count, farAway)
        , m_movers(m_count * m_count, -1)
    {
        std::vector<int> load(m_count, 0);
        for (int other = 0; other < problem.items; ++other) {
            ++load[placeOf(other)];
            if (other != item)
                addMoves(other);
        }
        for (size_t holder = 0; holder + 2 < m_count; ++holder) {
            if (load[holder] < problem.capacities[holder])
                set(holder, room(), 0, -1);
            if (load[holder] > 0)
                set(room(), holder, 0, -1);
        }
        set(nobody(), room(), 0, -1);
        if (load[nobody()] > 0)
            set(room(), nobody(), 0, -1);
    }

    [[nodiscard]] size_t placeOf(int item) const
    {
        const int holder = m_plan.holderOf[static_cast<size_t>(item)];
        return holder < 0 ? nobody() : static_cast<size_t>(holder);
    }
    [[nodiscard]] size_t nobody() const { return m_count - 2; }

    /// Finds the cheapest chain from every place to @p end: the item that leaves each place, and whither.
    void searchTo(size_t end)
    {
        m_distance.assign(m_count, farAway);
        m_next.assign(m_count, end);
        m_distance[end] = 0;
        // Weights may be negative by themselves, never round a circle (the plan is optimal), so that relaxing
        // until nothing changes ends after at most as many rounds as there are places; in practice few.
        bool isSettled = false;
        for (size_t round = 0; round < m_count && !isSettled; ++round) {
            isSettled = true;
            for (size_t from = 0; from < m_count; ++from)
                isSettled = !relax(from) && isSettled;
        }
    }

    [[nodiscard]] std::int64_t distance(size_t from) const { return m_distance[from]; }

    [[nodiscard]] std::vector<std::pair<int, int>> movesFrom(size_t from, size_t end) const
    {
        std::vector<std::pair<int, int>> moves;
        for (size_t step = 0; from != end && step < m_count; ++step) {
            const size_t to = m_next[from];
            const int mover = m_movers[from * m_count + to];
            if (mover >= 0)
                moves.emplace_back(mover, to == nobody() ? -1 : static_cast<int>(to));
            from = to;
        }
        return moves;
    }

private:
    [[nodiscard]] size_t room() const { return m_count - 1; }

    void set(size_t from, size_t to, std::int64_t weight, int mover)
    {
        const size_t at = from * m_count + to;
        if (weight < m_weights[at]) {
            m_weights[at] = weight;
            m_movers[at] = mover;
        }
    }

    void addMoves(int item)
    {
        const size_t from = placeOf(item);
        const std::int64_t now = from == nobody() ? m_unplaced : m_problem.cost(item, static_cast<int>(from));
        for (int holder = 0; holder < m_problem.holders(); ++holder) {
            const std::int32_t cost = m_problem.cost(item, holder);
            if (cost >= 0 && static_cast<size_t>(holder) != from)
                set(from, static_cast<size_t>(holder), cost - now, item);
        }
        if (from != nobody())
            set(from, nobody(), m_unplaced - now, item);
    }

    bool relax(size_t from)
    {
        bool isBetter = false;
        for (size_t to = 0; to < m_count; ++to) {
            const std::int64_t weight = m_weights[from * m_count + to];
            if (weight >= farAway || m_distance[to] >= farAway || weight + m_distance[to] >= m_distance[from])
                continue;
            m_distance[from] = weight + m_distance[to];
            m_next[from] = to;
            isBetter = true;
        }
        return isBetter;
    }

    const TransportProblem &m_problem;
    const TransportPlan &m_plan;
    std::int64_t m_unplaced; ///< a look at every cost: not for each item
    size_t m_count;
    std::vector<std::int64_t> m_weights;
    std::vector<int> m_movers;
    std::vector<std::int64_t> m_distance;
    std::vector<size_t> m_next;
};

} // namespace

std::vector<Rearrangement> rearrangements(const TransportProblem &problem, const TransportPlan &plan,
                                          int item)
{
    Chains chains{problem, plan, item};
    const size_t now = chains.placeOf(item);
    const std::int64_t cost
        = now == chains.nobody() ? problem.unplacedCost() : problem.cost(item, static_cast<int>(now));
    chains.searchTo(now);
    std::vector<Rearrangement> found;
    for (int holder = 0; holder < problem.holders(); ++holder) {
        const auto place = static_cast<size_t>(holder);
        if (place == now || problem.cost(item, holder) < 0 || chains.distance(place) >= farAway)
            continue;
        found.push_back({.holder = holder,
                         .extra = problem.cost(item, holder) - cost + chains.distance(place),
                         .moves = chains.movesFrom(place, now)});
    }
    std::sort(found.begin(), found.end(), [](const Rearrangement &a, const Rearrangement &b) {
        return std::pair{a.extra, a.holder} < std::pair{b.extra, b.holder};
    });
    return found;
}

} // namespace hub
