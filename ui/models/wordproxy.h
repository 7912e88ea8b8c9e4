#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace hub {

/// Keeps the rows, and in a tree their parents, in which every typed word begins a word.
class WordProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// @p findRole gives folded text with a space before it.
    WordProxy(QAbstractItemModel *source, int findRole, QObject *parent);

    void setWords(const QString &typed);
    /// While rows come and go one after another: what is the current row meanwhile need not be shown.
    [[nodiscard]] bool isFiltering() const { return m_isFiltering; }

signals:
    /// The rows that the words let through are there.
    void filtered();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_findRole;
    QStringList m_words; ///< folded, each with a space before it
    bool m_isFiltering = false;
};

} // namespace hub
