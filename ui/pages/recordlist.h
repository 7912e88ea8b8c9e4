#pragma once

#include "documents/tablereport.h"
#include "exchange/filternode.h"
#include "exchange/xlsxwriter.h"
#include "icons/icons.h"
#include "models/recordproxy.h"
#include "pages/pagecontext.h"
#include "widgets/tablelayout.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

class FilterBar;
class RecordTable;
class RecordTableModel;
struct Changes;
struct Error;

/// What a list of records is called and how it begins.
struct RecordListSpec
{
    QString title;       ///< for screen readers and files
    QString filterHint;  ///< "Filter people"
    QStringList columns; ///< the fields shown at first
    QString sortedBy;    ///< the field sorted by at first
    /// Fields that have verbs of their own and are not changed for many records at once.
    QStringList notInBulk = {};
};

/// The one way records stand in a list: filtered by words and conditions that are always shown, sorted by
/// several columns, columns chosen and remembered for each view, views saved under a name, copied, pasted,
/// exported as they are on screen, and changed many at once.
class RecordList final : public QWidget
{
    Q_OBJECT
public:
    RecordList(const PageContext &context, RecordTableModel *model, RecordListSpec spec, QWidget *parent);
    ~RecordList() override;

    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] RecordProxy *proxy() const { return m_proxy; }
    /// What the list can do, for the page's menu. The page adds them to itself.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }

    void setFilter(const FilterNode &filter);
    [[nodiscard]] const FilterNode &filter() const { return m_filter; }
    /// Shows the list as the view with that key says; 0: as it is without one.
    void openView(qint64 view);
    /// Makes @p key current; words and filter that hide it go.
    void select(qint64 key);
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    [[nodiscard]] qint64 currentKey() const;

    /// What is on screen: the rows shown, in order, with the columns shown.
    [[nodiscard]] TypedSheet sheet() const;
    /// The same on paper, as it reads on screen, with what is left out.
    [[nodiscard]] TableReport paper() const;

signals:
    void counted();
    void currentChanged();
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);

private:
    QAction *command(Icon icon, const QString &text, const QKeySequence &keys, void (RecordList::*slot)());
    void makeCommands();
    void connectParts();
    void follow(const Changes &changes);

    // Filter and order
    void editFilter();
    void editPart(int chip);
    void removePart(int chip);
    void clearFilters();
    bool applyFilter(const FilterNode &filter);
    void showChips();
    [[nodiscard]] QStringList filterInWords() const;
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
    [[nodiscard]] QString layoutName() const;
    [[nodiscard]] QString pageId() const;
    void resetLayout();
    void saveView();
    void removeView();

    // Files, clipboard, many at once
    void exportRows();
    void pasteRows();
    void changeSelected();

    [[nodiscard]] QString columnName(int section) const;
    [[nodiscard]] std::vector<RecordProxy::SortColumn> sortingFrom(const QStringList &names) const;

    PageContext m_context;
    RecordListSpec m_spec;
    RecordTableModel *m_model;
    RecordProxy *m_proxy;
    FilterBar *m_bar;
    RecordTable *m_table;
    QList<QAction *> m_commands;
    QAction *m_bulk = nullptr;
    QAction *m_removeView = nullptr;
    FilterNode m_filter;
    QSet<const RecordType *> m_filterRests; ///< what the filter read besides the records
    TableLayout m_first;                    ///< as nobody chose otherwise
    qint64 m_view = 0;
    qint64 m_kept = 0; ///< the current record, kept over a reset
    bool m_arranging = false;
};

} // namespace hub
