#include "models/listproxy.h"

#include "base/textfold.h"
#include "models/listrows.h"

#include <algorithm>
#include <iterator>

namespace hub {

ListProxy::ListProxy(QAbstractItemModel *source, const ListRows &rows, QObject *parent)
    : QAbstractProxyModel{parent}
    , m_model{source}
    , m_rows{rows}
{
    setSourceModel(source);
    follow();
    rebuild();
}

void ListProxy::follow()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListProxy::beginResetModel);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_keys.clear();
        m_order.clear();
        makeKeys();
        rebuild();
        endResetModel();
        want();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { inserted(first, last); });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int) { removing(first); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int) { removed(first); });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { changed(first.row(), last.row()); });
}

void ListProxy::setWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : foldedWords(typed))
        words << QChar{u' '} + word;
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

void ListProxy::setFilter(RowFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    rebuild();
    endResetModel();
    want();
}

void ListProxy::setSorting(std::vector<SortColumn> columns)
{
    std::erase_if(columns, [this](const SortColumn &sorted) {
        return sorted.column < 0 || sorted.column >= columnCount();
    });
    if (columns == m_sorting)
        return;
    beginResetModel();
    m_sorting = std::move(columns);
    m_order.clear();
    makeKeys();
    rebuild();
    endResetModel();
    emit sortingChanged();
    want();
}

void ListProxy::want()
{
    if (!m_rows.areAtHand() && (!m_filter.isEmpty() || !m_sorting.empty()))
        emit rowsWanted();
}

int ListProxy::hidden() const
{
    return m_model->rowCount() - rowCount();
}

void ListProxy::sort(int column, Qt::SortOrder order)
{
    setSorting({{column, order}});
}

QModelIndex ListProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_shown.size())
        return {};
    return m_model->index(m_shown[static_cast<size_t>(index.row())], index.column());
}

QModelIndex ListProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_places.size())
        return {};
    const int place = m_places[static_cast<size_t>(index.row())];
    return place < 0 ? QModelIndex{} : createIndex(place, index.column());
}

QModelIndex ListProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex{};
}

int ListProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_model->columnCount();
}

QModelIndexList ListProxy::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                 Qt::MatchFlags flags) const
{
    if (flags != Qt::MatchExactly || hits != 1)
        return QAbstractProxyModel::match(start, role, value, hits, flags);
    const QModelIndexList found = m_model->match(m_model->index(0, start.column()), role, value, hits, flags);
    const QModelIndex here = found.isEmpty() ? QModelIndex{} : mapFromSource(found.front());
    return here.isValid() ? QModelIndexList{here} : QModelIndexList{};
}

QVariant ListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model->headerData(section, orientation, role);
}

void ListProxy::inserted(int first, int last)
{
    m_order.clear();
    if (static_cast<size_t>(first) != m_places.size()) { // not at the end
        beginResetModel();
        m_keys.clear();
        makeKeys();
        rebuild();
        endResetModel();
        return;
    }
    for (int row = first; row <= last; ++row) {
        m_places.push_back(-1);
        for (auto &[column, keys] : m_keys)
            keys.append(m_rows.comparable(row, column));
        if (accepts(row))
            show(row);
    }
}

void ListProxy::removing(int row)
{
    if (const int at = m_places[static_cast<size_t>(row)]; at >= 0)
        hide(at);
}

void ListProxy::removed(int row)
{
    m_order.clear();
    m_places.erase(m_places.begin() + row);
    for (auto &[column, keys] : m_keys)
        keys.remove(row);
    for (int &shown : m_shown)
        shown -= shown > row ? 1 : 0;
}

void ListProxy::changed(int first, int last)
{
    m_order.clear();
    for (int row = first; row <= last; ++row) {
        for (auto &[column, keys] : m_keys)
            keys.set(row, m_rows.comparable(row, column));
        const int at = m_places[static_cast<size_t>(row)];
        const bool wanted = accepts(row);
        if (at < 0) {
            if (wanted)
                show(row);
            continue;
        }
        if (!wanted) {
            hide(at);
            continue;
        }
        settle(at);
        const int now = m_places[static_cast<size_t>(row)];
        emit dataChanged(index(now, 0), index(now, columnCount() - 1));
    }
}

void ListProxy::settle(int at)
{
    const auto here = m_shown.begin() + at;
    const int row = *here;
    const auto before = [this](int a, int b) { return stands(a, b); };
    auto to = std::lower_bound(m_shown.begin(), here, row, before);
    if (to == here)
        to = std::lower_bound(here + 1, m_shown.end(), row, before);
    if (to == here + 1 || m_sorting.empty())
        return;
    beginMoveRows({}, at, at, {}, static_cast<int>(to - m_shown.begin()));
    if (to < here)
        std::rotate(to, here, here + 1);
    else
        std::rotate(here, here + 1, to);
    place(static_cast<size_t>(std::min(here, to) - m_shown.begin()));
    endMoveRows();
}

void ListProxy::rebuild()
{
    if (m_order.empty())
        putInOrder();
    m_shown.clear();
    m_shown.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [this](int row) { return accepts(row); });
    m_places.assign(m_order.size(), -1);
    place(0);
}

void ListProxy::putInOrder()
{
    // The places in the first two columns, as one number, settle nearly everything.
    std::vector<std::pair<quint64, int>> rows(static_cast<size_t>(m_model->rowCount()));
    for (size_t at = 0; at < rows.size(); ++at)
        rows[at].second = static_cast<int>(at);
    for (size_t column = 0; column < std::min<size_t>(m_by.size(), 2); ++column) {
        const auto &[keys, order] = m_by[column];
        const std::vector<quint32> ranks = keys->ranks(order);
        for (size_t at = 0; at < rows.size(); ++at)
            rows[at].first = rows[at].first << 32 | ranks[at];
    }
    if (!m_by.empty())
        std::ranges::sort(rows, [this](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : stands(a.second, b.second);
        });
    m_order.clear();
    m_order.reserve(rows.size());
    for (const auto &[place, row] : rows)
        m_order.push_back(row);
}

void ListProxy::makeKeys()
{
    constexpr size_t most = 4; // columns: more are made again when they are asked for again
    if (m_keys.size() > most)
        m_keys.clear();
    m_by.clear();
    if (!m_rows.areAtHand())
        return;
    for (const SortColumn &sorted : m_sorting) {
        SortKeys &keys = m_keys[sorted.column];
        if (keys.isEmpty()) {
            for (int row = 0; row < m_model->rowCount(); ++row)
                keys.append(m_rows.comparable(row, sorted.column));
        }
        m_by.push_back({&keys, sorted.order});
    }
}

bool ListProxy::accepts(int row) const
{
    if (!m_rows.areAtHand())
        return true;
    if (!m_filter.accepts(m_rows.at(row)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_rows.findText(row);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

bool ListProxy::stands(int before, int after) const
{
    for (const auto &[keys, order] : m_by) {
        if (const int stand = keys->compare(before, after, order); stand != 0)
            return stand < 0;
    }
    return before < after;
}

void ListProxy::show(int row)
{
    const auto at = m_sorting.empty()
        ? std::ranges::lower_bound(m_shown, row)
        : std::ranges::lower_bound(m_shown, row, [this](int a, int b) { return stands(a, b); });
    const auto here = static_cast<int>(at - m_shown.begin());
    beginInsertRows({}, here, here);
    m_shown.insert(at, row);
    place(static_cast<size_t>(here));
    endInsertRows();
}

void ListProxy::hide(int at)
{
    beginRemoveRows({}, at, at);
    m_places[static_cast<size_t>(m_shown[static_cast<size_t>(at)])] = -1;
    m_shown.erase(m_shown.begin() + at);
    place(static_cast<size_t>(at));
    endRemoveRows();
}

void ListProxy::place(size_t from)
{
    for (size_t at = from; at < m_shown.size(); ++at)
        m_places[static_cast<size_t>(m_shown[at])] = static_cast<int>(at);
}

} // namespace hub
