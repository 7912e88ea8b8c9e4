#pragma once

#include "pages/listframe.h"

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace hub {

class ListProxy;

/// What a list of worked-out rows is called, and how its model tells and orders them.
struct WordListSpec
{
    QString name;                ///< what its columns are kept under
    QString title;               ///< for screen readers and files
    QString filterHint;          ///< "Filter clashes"
    int findRole = Qt::UserRole; ///< the folded text of a row, with a space before it
    int sortRole = Qt::UserRole; ///< what cells compare by; days and figures are exported as such
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

    /// What the page itself leaves out of the model: so many rows, by @p conditions in its own words. They
    /// count as hidden, are said on paper, and clearing() asks for them.
    void setNarrowed(int leftOut, const QStringList &conditions);
    /// The row of the model that is current; -1 where none is.
    [[nodiscard]] int currentRow() const;
    /// The row of the model that @p cell of the table belongs to.
    [[nodiscard]] int rowOf(const QModelIndex &cell) const;
    /// Makes a row of the model current; words that hide it go.
    void select(int row);
    /// Makes the row after the current one current, the first after the last.
    void next();

    /// Takes what is shown elsewhere, for the head of a page.
    [[nodiscard]] QAction *exportCommand() const { return m_export; }
    [[nodiscard]] TypedSheet sheet() const override;

signals:
    /// Every row is to be shown, those too that the page leaves out.
    void clearing();

protected:
    void clearFilters() override;
    void resetColumns() override;
    [[nodiscard]] int hidden() const override;
    [[nodiscard]] QStringList filterInWords() const override { return m_conditions; }

private:
    void setWords(const QString &typed);
    void count();
    [[nodiscard]] ColumnType typeOf(int section) const;

    WordListSpec m_spec;
    void rememberColumns();

    ListProxy *m_proxy;
    QAction *m_export = nullptr;
    int m_leftOut = 0;
    QStringList m_conditions;
    bool m_isRemembering = false;
};

} // namespace hub
