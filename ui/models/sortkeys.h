#pragma once

#include <QByteArray>
#include <QVariant>

#include <span>
#include <vector>

namespace hub {

/// How the cells of one column compare: numbers as numbers, text as people look it up, what is not recorded
/// last in either order. A key for each row, made once.
class SortKeys
{
public:
    void append(const QVariant &cell);
    void set(int row, const QVariant &cell);
    void remove(int row);
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

    /// Below nought where row @p a stands before @p b, above it where it stands after.
    [[nodiscard]] int compare(int a, int b, Qt::SortOrder order) const;
    /// Where each row stands among the column's values: equal for equal ones. For putting all in order at
    /// once.
    [[nodiscard]] std::vector<quint32> ranks(Qt::SortOrder order) const;

private:
    struct Key
    {
        quint64 first = 0; ///< the number, or how the text begins
        QByteArray text = {};
        bool isNone = false;
    };

    struct Place
    {
        quint64 word = 0; ///< of the text, eight bytes that compare as one number
        size_t row = 0;
    };

    [[nodiscard]] static Key keyOf(const QVariant &cell);
    [[nodiscard]] std::vector<quint32> ranksUpwards() const;
    /// Ranks rows that are alike up to word @p depth from @p next on. Names of schools begin alike: what is
    /// equal in one word is put in order by the next, numbers side by side rather than texts far apart.
    void rank(std::span<Place> alike, qsizetype depth, quint32 &next, std::vector<quint32> &ranks) const;

    std::vector<Key> m_keys;
    mutable std::vector<quint32> m_ranks; ///< upwards; empty until they are asked for
};

} // namespace hub
