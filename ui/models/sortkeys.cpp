#include "models/sortkeys.h"

#include "base/textfold.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace hub {

namespace {

constexpr qsizetype wordBytes = sizeof(quint64);
constexpr quint32 last = std::numeric_limits<quint32>::max();

/// The bytes of @p text from @p begin on as a number that compares as they do.
quint64 wordOf(const QByteArray &text, qsizetype begin)
{
    quint64 word = 0;
    for (qsizetype i = begin; i < begin + wordBytes; ++i)
        word = word << 8 | (i < text.size() ? static_cast<uchar>(text[i]) : 0U);
    return word;
}

bool ends(quint64 word)
{
    return (word & 0xFFU) == 0;
}

} // namespace

SortKeys::Key SortKeys::keyOf(const QVariant &cell)
{
    if (cell.isNull())
        return {.isNone = true};
    constexpr quint64 middle = quint64{1} << 63; // so that what is below nought stands first
    if (cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Int)
        return {.first = static_cast<quint64>(cell.toLongLong()) ^ middle};
    if (cell.typeId() == QMetaType::Double) {
        const auto bits = std::bit_cast<quint64>(cell.toDouble());
        return {.first = (bits & middle) != 0 ? ~bits : bits ^ middle};
    }
    QByteArray text = sortText(cell.toString());
    const quint64 first = wordOf(text, 0);
    const bool isNone = text.isEmpty();
    return {.first = first, .text = std::move(text), .isNone = isNone};
}

void SortKeys::append(const QVariant &cell)
{
    m_ranks.clear();
    m_keys.push_back(keyOf(cell));
}

void SortKeys::set(int row, const QVariant &cell)
{
    m_ranks.clear();
    m_keys[static_cast<size_t>(row)] = keyOf(cell);
}

void SortKeys::remove(int row)
{
    m_ranks.clear();
    m_keys.erase(m_keys.begin() + row);
}

int SortKeys::compare(int a, int b, Qt::SortOrder order) const
{
    const Key &one = m_keys[static_cast<size_t>(a)];
    const Key &other = m_keys[static_cast<size_t>(b)];
    if (one.isNone || other.isNone)
        return static_cast<int>(one.isNone) - static_cast<int>(other.isNone);
    int upwards = one.text.compare(other.text);
    if (one.first != other.first)
        upwards = one.first < other.first ? -1 : 1;
    return order == Qt::AscendingOrder ? upwards : -upwards;
}

std::vector<quint32> SortKeys::ranks(Qt::SortOrder order) const
{
    if (m_ranks.empty())
        m_ranks = ranksUpwards();
    std::vector<quint32> ranks = m_ranks;
    if (order == Qt::DescendingOrder) {
        for (quint32 &rank : ranks)
            rank = rank == last ? last : last - 1 - rank;
    }
    return ranks;
}

std::vector<quint32> SortKeys::ranksUpwards() const
{
    std::vector<Place> places;
    places.reserve(m_keys.size());
    for (size_t row = 0; row < m_keys.size(); ++row) {
        if (!m_keys[row].isNone)
            places.push_back({m_keys[row].first, row});
    }
    std::vector<quint32> ranks(m_keys.size(), last);
    quint32 next = 0;
    rank(places, 0, next, ranks);
    return ranks;
}

void SortKeys::rank(std::span<Place> alike, qsizetype depth, quint32 &next, std::vector<quint32> &ranks) const
{
    std::ranges::sort(alike, {}, &Place::word);
    for (auto begin = alike.begin(); begin != alike.end();) {
        const auto end = std::find_if(
            begin, alike.end(), [word = begin->word](const Place &place) { return place.word != word; });
        const std::span<Place> group{begin, end};
        if (group.size() == 1 || m_keys[begin->row].text.isEmpty() || ends(begin->word)) {
            for (const Place &place : group)
                ranks[place.row] = next;
            ++next;
        } else {
            for (Place &place : group)
                place.word = wordOf(m_keys[place.row].text, (depth + 1) * wordBytes);
            rank(group, depth + 1, next, ranks);
        }
        begin = end;
    }
}

} // namespace hub
