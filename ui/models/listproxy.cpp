#include "models/listproxy.h"

namespace hub {

ListProxy::ListProxy(QAbstractItemModel *source, int findRole, int sortRole, QObject *parent)
    : WordProxy{source, findRole, parent}
{
    setSortRole(sortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

bool ListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const bool noA = a.isNull() || a.toString().isEmpty();
    const bool noB = b.isNull() || b.toString().isEmpty();
    if (noA != noB)
        return sortOrder() == Qt::AscendingOrder ? noB : noA;
    return WordProxy::lessThan(left, right);
}

} // namespace hub
