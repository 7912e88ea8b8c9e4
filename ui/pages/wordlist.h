#pragma once

#include "models/cellrows.h"
#include "pages/listframe.h"

namespace hub {

/// What a list of worked-out rows is called, and how its model tells and orders them.
struct WordListSpec
{
    ListSpec list;
    /// Its columns, described as fields of records are. Their names are what filters, layouts and views call
    /// them by.
    std::vector<FieldInfo> fields = {};
    CellRows::Roles roles = {};
    int keyRole = Qt::UserRole; ///< tells rows apart, also when they are worked out again
};

/// A list of what is worked out rather than kept, which looks and works as a list of records does.
class WordList final : public ListFrame
{
    Q_OBJECT
public:
    WordList(const PageContext &context, QAbstractItemModel *model, const WordListSpec &spec,
             QWidget *parent);

    /// What the page itself leaves out of the model: so many rows, by @p conditions in its own words. They
    /// count as hidden, are said on paper, and clearing() asks for them.
    void setNarrowed(int leftOut, const QStringList &conditions);
    /// The row of the model that is current; -1 where none is.
    [[nodiscard]] int currentRow() const;
    /// The row of the model that @p cell of the table belongs to.
    [[nodiscard]] int rowOf(const QModelIndex &cell) const;
    /// Makes a row of the model current; words and filter that hide it go.
    void select(int row);
    /// Makes the row after the current one current, the first after the last.
    void next();

signals:
    /// Every row is to be shown, those too that the page leaves out.
    void clearing();

protected:
    [[nodiscard]] std::vector<FilterField> fields() const override;
    [[nodiscard]] std::vector<FilterField> fieldsToChoose() const override;
    [[nodiscard]] Result<RowFilter> readFilter(const QString &expression) const override;
    [[nodiscard]] QString columnName(int section) const override;
    void clearFilters() override;
    [[nodiscard]] int hidden() const override;
    [[nodiscard]] QStringList filterInWords() const override;

private:
    CellRows m_cells;
    std::vector<TableColumn> m_columns;
    int m_keyRole;
    int m_leftOut = 0;
    QStringList m_conditions;
};

} // namespace hub
