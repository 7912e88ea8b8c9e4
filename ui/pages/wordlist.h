#pragma once

#include "pages/listframe.h"

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace hub {

class WordProxy;

/// What a list of worked-out rows is called, and how its model tells and orders them.
struct WordListSpec
{
    QString name;                ///< what its columns are kept under
    QString title;               ///< for screen readers and files
    QString filterHint;          ///< "Filter clashes"
    int findRole = Qt::UserRole; ///< the folded text of a row, with a space before it
    int sortRole = Qt::UserRole; ///< what cells compare by; days are exported as days
    int keyRole = Qt::UserRole;  ///< tells rows apart, also when they are worked out again
};

/// A list of what is worked out rather than kept, which looks and works as a list of records does: filtered
/// by words, what they hide said, sorted, its columns chosen and remembered, copied and exported.
class WordList final : public ListFrame
{
    Q_OBJECT
public:
    WordList(const PageContext &context, QAbstractItemModel *model, const WordListSpec &spec,
             QWidget *parent);

    /// Shows the columns as they were left. Call it once there are rows, which say how wide they are.
    void rememberColumns();
    /// The row of the model that is current; -1 where none is.
    [[nodiscard]] int currentRow() const;
    /// The row of the model that @p cell of the table belongs to.
    [[nodiscard]] int rowOf(const QModelIndex &cell) const;
    /// Makes a row of the model current; words that hide it go.
    void select(int row);
    /// Makes the row after the current one current, the first after the last.
    void next();

    [[nodiscard]] TypedSheet sheet() const override;

protected:
    void resetColumns() override;
    [[nodiscard]] int hidden() const override;

private:
    void setWords(const QString &typed);
    void count();

    WordListSpec m_spec;
    WordProxy *m_proxy;
};

} // namespace hub
