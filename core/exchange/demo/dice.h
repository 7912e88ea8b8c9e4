#pragma once

#include <QRandomGenerator>

#include <iterator>
#include <vector>

namespace hub::demo {

/// Chance for the sample hub: the same draws, on every machine, whenever the seed is the same.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_source{seed}
    {
    }

    /// A whole number from @p least to @p most, both included.
    [[nodiscard]] int between(int least, int most) { return m_source.bounded(least, most + 1); }
    /// True @p percent times in a hundred.
    [[nodiscard]] bool chance(int percent) { return m_source.bounded(100) < percent; }

    /// One of @p choices, of which there must be some.
    template<typename Range>
    [[nodiscard]] const auto &oneOf(const Range &choices)
    {
        const auto count = static_cast<int>(std::size(choices));
        return *std::next(std::begin(choices), m_source.bounded(count));
    }

    /// Written out, because std::shuffle() may differ from library to library.
    template<typename T>
    void shuffle(std::vector<T> &items)
    {
        for (size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[m_source.bounded(static_cast<quint32>(left))]);
    }

private:
    QRandomGenerator m_source;
};

} // namespace hub::demo
