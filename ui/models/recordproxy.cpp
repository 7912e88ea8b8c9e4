#include "models/recordproxy.h"

#include "models/recordtablemodel.h"

namespace hub {

RecordProxy::RecordProxy(QAbstractItemModel *source, QObject *parent)
    : WordProxy{source, RecordTableModel::FindRole, parent}
{
    setSortRole(RecordTableModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

int RecordProxy::hidden() const
{
    return sourceModel()->rowCount() - rowCount();
}

bool RecordProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What is not recorded stands after what is, whatever its type.
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const bool noA = a.isNull() || a.toString().isEmpty();
    const bool noB = b.isNull() || b.toString().isEmpty();
    if (noA != noB)
        return sortOrder() == Qt::AscendingOrder ? noB : noA;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace hub
