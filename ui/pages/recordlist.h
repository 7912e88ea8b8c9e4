#pragma once

#include "exchange/filternode.h"
#include "models/recordproxy.h"
#include "pages/listframe.h"
#include "widgets/tablelayout.h"

namespace hub {

class RecordTableModel;
struct Changes;

/// What a list of records is called and how it begins.
struct RecordListSpec
{
    QString title;       ///< for screen readers and files
    QString filterHint;  ///< "Filter people"
    QStringList columns; ///< the fields and named derived columns shown at first
    QString sortedBy;    ///< the field sorted by at first
    /// Fields that have verbs of their own and are not changed for many records at once.
    QStringList notInBulk = {};
    QString name = {}; ///< what its layout is kept under; the table's name where empty
};

/// The one way records stand in a list: filtered by words and conditions that are always shown, sorted by
/// several columns, columns chosen and remembered for each view, views saved under a name, copied, pasted,
/// exported as they are on screen, and changed many at once.
class RecordList final : public ListFrame
{
    Q_OBJECT
public:
    RecordList(const PageContext &context, RecordTableModel *model, RecordListSpec spec, QWidget *parent);
    ~RecordList() override;

    [[nodiscard]] RecordProxy *proxy() const { return m_proxy; }

    void setFilter(const FilterNode &filter);
    [[nodiscard]] const FilterNode &filter() const { return m_filter; }
    /// Shows the list as the view with that key says; 0: as it is without one.
    void openView(qint64 view);
    /// Goes to a part of a page that is the list's: "view:KEY", or "where:EXPRESSION", a filter. False where
    /// @p part is something else.
    bool showPart(const QString &part);
    /// Makes @p key current; words and filter that hide it go.
    void select(qint64 key);
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    [[nodiscard]] qint64 currentKey() const;

    [[nodiscard]] TypedSheet sheet() const override;

protected:
    void clearFilters() override;
    void resetColumns() override;
    [[nodiscard]] int hidden() const override { return m_proxy->hidden(); }
    [[nodiscard]] QStringList filterInWords() const override;

private:
    using Work = void (RecordList::*)();
    QAction *add(Icon icon, const QString &text, const QKeySequence &keys, Work work);
    void makeCommands();
    void connectParts();
    void follow(const Changes &changes);

    // Filter and order
    void editFilter();
    void editPart(int chip);
    void removePart(int chip);
    bool applyFilter(const FilterNode &filter);
    void showChips();
    void headerClicked(int column);
    void sortBy(int column, bool further);
    void sortByCurrent();
    void sortFurther();
    void afterReset();

    // Views
    void startLayout();
    void rememberLayout();
    [[nodiscard]] TableLayout layout() const;
    void apply(const TableLayout &layout);
    void fitOnce();
    [[nodiscard]] QString layoutName() const;
    [[nodiscard]] QString pageId() const;
    void saveView();
    void removeView();

    // Files, clipboard, many at once
    void pasteRows();
    void changeSelected();

    [[nodiscard]] QString columnName(int section) const;
    [[nodiscard]] int sectionNamed(const QString &name) const;
    [[nodiscard]] std::vector<RecordProxy::SortColumn> sortingFrom(const QStringList &names) const;

    RecordListSpec m_spec;
    RecordTableModel *m_model;
    RecordProxy *m_proxy;
    QAction *m_bulk = nullptr;
    QAction *m_removeView = nullptr;
    FilterNode m_filter;
    QSet<const RecordType *> m_filterRests; ///< what the filter read besides the records
    TableLayout m_first;                    ///< as nobody chose otherwise
    qint64 m_view = 0;
    bool m_arranging = false;
    bool m_isToFit = false; ///< nobody chose how wide the columns are, and no rows have said it yet
};

} // namespace hub
