#include "models/wordproxy.h"

#include "base/textfold.h"

#include <algorithm>

namespace hub {

WordProxy::WordProxy(QAbstractItemModel *source, int findRole, QObject *parent)
    : QSortFilterProxyModel{parent}
    , m_findRole{findRole}
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(source);
}

void WordProxy::setWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : foldedWords(typed))
        words << u' ' + word;
    if (words == m_words)
        return;
    m_words = words;
    m_isFiltering = true;
    invalidateFilter();
    m_isFiltering = false;
    emit filtered();
}

bool WordProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(m_findRole).toString();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace hub
