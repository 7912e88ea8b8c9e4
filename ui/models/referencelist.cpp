#include "models/referencelist.h"

#include "base/textfold.h"
#include "models/recordname.h"
#include "store/store.h"

#include <algorithm>
#include <tuple>

namespace hub {

ReferenceList *ReferenceList::of(RecordNames &names, const RecordType &type)
{
    for (auto *list : names.findChildren<ReferenceList *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (&list->m_type == &type)
            return list;
    }
    return new ReferenceList{names, type};
}

ReferenceList::ReferenceList(RecordNames &names, const RecordType &type)
    : QAbstractListModel{&names}
    , m_names{names}
    , m_type{type}
{
    const auto &all = names.all(type);
    m_entries.reserve(all.size() + 1);
    for (const auto &[key, name] : all)
        m_entries.push_back({sortText(name), name, key});
    std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
        return std::tie(a.order, a.key) < std::tie(b.order, b.key);
    });
    m_entries.insert(m_entries.begin(), Entry{});
    count(1);
    connect(&names, &RecordNames::changed, this, &ReferenceList::follow);
}

int ReferenceList::rowNamed(const QString &name) const
{
    const QByteArray order = sortText(name);
    auto at = std::lower_bound(m_entries.begin() + 1, m_entries.end(), order,
                               [](const Entry &entry, const QByteArray &text) { return entry.order < text; });
    for (; at != m_entries.end() && at->order == order; ++at) {
        if (at->name.compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(at - m_entries.begin());
    }
    return name.isEmpty() ? 0 : -1;
}

int ReferenceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ReferenceList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return entry.name;
    if (role == Qt::UserRole && entry.key != 0)
        return entry.key;
    return {};
}

void ReferenceList::follow(const Changes &changes)
{
    for (const RowChange &change : changes.rows) {
        if (change.type != &m_type)
            continue;
        const int row = rowOf(change.key);
        const QString name = m_names.of(m_type, change.key);
        if (change.operation == Operation::Delete) {
            if (row > 0)
                remove(row);
        } else if (row == 0) {
            add(change.key, name);
        } else if (m_entries[static_cast<size_t>(row)].name != name) {
            // It keeps its place: whatever shows it goes on showing it, under its new name.
            m_entries[static_cast<size_t>(row)].name = name;
            emit dataChanged(index(row), index(row));
        }
    }
}

void ReferenceList::add(qint64 key, const QString &name)
{
    Entry entry{sortText(name), name, key};
    const auto at
        = std::lower_bound(m_entries.begin() + 1, m_entries.end(), entry.order,
                           [](const Entry &one, const QByteArray &text) { return one.order < text; });
    const auto row = static_cast<int>(at - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(at, std::move(entry));
    count(static_cast<size_t>(row));
    endInsertRows();
}

void ReferenceList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.remove(m_entries[static_cast<size_t>(row)].key);
    m_entries.erase(m_entries.begin() + row);
    count(static_cast<size_t>(row));
    endRemoveRows();
}

void ReferenceList::count(size_t from)
{
    for (size_t row = from; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].key, static_cast<int>(row));
}

} // namespace hub
