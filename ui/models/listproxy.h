#pragma once

#include "exchange/tablefilter.h"
#include "models/sortkeys.h"

#include <QAbstractProxyModel>

#include <map>
#include <vector>

namespace hub {

class ListRows;

/// Sorts rows by what the cells mean, by several columns if wished, and keeps those that a filter and typed
/// words let through. Tens of thousands of rows take a few frames: keys are made once for each column,
/// rows are put in order once for each sorting, and a new filter or order is one reset.
class ListProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    struct SortColumn
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const SortColumn &) const = default;
    };

    /// @p rows are those of @p source. Both must outlive the proxy.
    ListProxy(QAbstractItemModel *source, const ListRows &rows, QObject *parent);

    /// Keeps the rows in which every typed word begins a word.
    void setWords(const QString &typed);
    void setFilter(RowFilter filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// Orders by the first column, and what is equal there by the next.
    void setSorting(std::vector<SortColumn> columns);
    [[nodiscard]] const std::vector<SortColumn> &sorting() const { return m_sorting; }
    /// How many rows words and filter hide.
    [[nodiscard]] int hidden() const;

    /// By @p column alone.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Where the row with a key is shown, by the source's own way of finding it; else as every model.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

signals:
    void sortingChanged();
    /// A filter or an order wants all rows, which are not at hand.
    void rowsWanted();

private:
    void follow();
    void inserted(int first, int last);
    void removing(int row);
    void removed(int row);
    void changed(int first, int last);

    void rebuild();
    /// Asks for the rows where they are wanted.
    void want();
    /// Puts all rows in order, those that are not shown as well.
    void putInOrder();
    void makeKeys();
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool stands(int before, int after) const;
    void show(int row);
    void hide(int place);
    /// Moves a row whose cells changed to where it belongs.
    void settle(int at);
    void place(size_t from);

    QAbstractItemModel *m_model;
    const ListRows &m_rows;
    QStringList m_words; ///< folded, each with a space before it
    RowFilter m_filter;
    std::vector<SortColumn> m_sorting;
    std::map<int, SortKeys> m_keys;                               ///< by columns sorted by lately
    std::vector<std::pair<const SortKeys *, Qt::SortOrder>> m_by; ///< of each sorting column
    std::vector<int> m_order;  ///< every row of the source, in order; empty when it has to be made
    std::vector<int> m_shown;  ///< rows of the source, in order
    std::vector<int> m_places; ///< where each row of the source is shown, or -1
};

} // namespace hub
