#pragma once

#include "documents/tablereport.h"
#include "exchange/filternode.h"
#include "exchange/xlsxwriter.h"
#include "icons/icons.h"
#include "models/listproxy.h"
#include "pages/pagecontext.h"
#include "widgets/tablelayout.h"

#include <QBasicTimer>
#include <QKeySequence>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

class FilterBar;
class ListRows;
class RecordTable;
struct Error;

/// What a list is called and how it begins. Columns go by name.
struct ListSpec
{
    QString name;             ///< what its layout is kept under
    QString title;            ///< for screen readers and files
    QString filterHint;       ///< "Filter people"
    QStringList columns = {}; ///< those shown at first, in order; every one where none is named
    QStringList sorting = {}; ///< what it is sorted by at first; a minus before a name: downwards
};

/// The one way a list works, whatever its rows are: filtered by words and conditions that are always shown,
/// sorted by several columns, columns chosen and remembered for each view, views saved under a name, copied,
/// and exported as it is on screen.
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] ListProxy *proxy() const { return m_proxy; }
    /// What the list can do, for the page's menu. The page adds them to itself.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }
    /// Takes what is shown elsewhere, for the head of a page.
    [[nodiscard]] QAction *exportCommand() const { return m_export; }
    /// Puts the keyboard into the box above the list.
    void startFilter();

    void setFilter(const FilterNode &filter);
    [[nodiscard]] const FilterNode &filter() const { return m_filter; }
    /// Shows the list as the view with that key says; 0: as it is without one.
    void openView(qint64 view);
    /// Goes to a part of a page that is the list's: "view:KEY", or "where:EXPRESSION", a filter. False where
    /// @p part is something else.
    bool showPart(const QString &part);

    /// What is on screen: the rows shown, in order, with the columns shown.
    [[nodiscard]] TypedSheet sheet() const;
    /// The same on paper, as it reads on screen, with what is left out.
    [[nodiscard]] TableReport paper() const;

signals:
    /// Other rows are shown, or in another order.
    void counted();
    /// Another row is current, or none. Over words being typed this is said when the key is dealt with: what
    /// stands beside the list is not made for each letter on the way.
    void currentChanged();
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);

protected:
    ListFrame(PageContext context, ListSpec spec, QWidget *parent);

    /// Shows @p rows, those of @p model, told apart by @p keyRole. Both must outlive the list.
    void setRows(QAbstractItemModel *model, const ListRows &rows, int keyRole);
    QAction *command(Icon which, const QString &text, const QKeySequence &keys,
                     const std::function<void()> &work);
    void addFilterCommands();
    void addLayoutCommands();
    /// Begins to work, laid out as it was left. Call it last: it asks what a list says of itself below.
    void begin();

    /// What a filter can ask of a row.
    [[nodiscard]] virtual std::vector<FilterField> fields() const = 0;
    /// The same, with what there is to choose from.
    [[nodiscard]] virtual std::vector<FilterField> fieldsToChoose() const { return fields(); }
    [[nodiscard]] virtual Result<RowFilter> readFilter(const QString &expression) const = 0;
    /// What layouts and views call a column.
    [[nodiscard]] virtual QString columnName(int section) const = 0;
    virtual void setWords(const QString &typed);
    /// Shows every row.
    virtual void clearFilters();
    /// How many rows words and filter hide.
    [[nodiscard]] virtual int hidden() const;
    /// Sees to it that all rows are at hand, for what goes through them all.
    virtual void gather() { }
    /// The conditions that hide rows, besides the words typed.
    [[nodiscard]] virtual QStringList filterInWords() const { return chips(); }

    [[nodiscard]] const PageContext &context() const { return m_context; }
    void showChips();

    void timerEvent(QTimerEvent *event) override;

private:
    void connectParts();
    void exportRows();
    [[nodiscard]] QString fileText(const QModelIndex &shown) const;

    // Filter and order
    bool applyFilter(const FilterNode &filter);
    void editFilter();
    void editPart(int chip);
    void removePart(int chip);
    [[nodiscard]] std::optional<FilterNode> asked(const FilterNode &start);
    [[nodiscard]] QStringList chips() const;
    void headerClicked(int column);
    void sortBy(int column, bool further);
    void sortByCurrent(bool further);
    void afterReset();

    // Layout and views
    void startLayout();
    void rememberLayout();
    void resetColumns();
    [[nodiscard]] TableLayout layout() const;
    void apply(const TableLayout &layout);
    void fitOnce();
    [[nodiscard]] QString layoutName() const;
    [[nodiscard]] QString pageId() const;
    void saveView();
    void removeView();
    [[nodiscard]] int sectionNamed(const QString &name) const;
    [[nodiscard]] std::vector<ListProxy::SortColumn> sortingFrom(const QStringList &names) const;

    PageContext m_context;
    ListSpec m_spec;
    FilterBar *m_bar;
    RecordTable *m_table;
    ListProxy *m_proxy = nullptr;
    const ListRows *m_rows = nullptr;
    QBasicTimer m_typing; ///< runs until the key that changed the words is dealt with
    QList<QAction *> m_commands;
    QAction *m_export = nullptr;
    QAction *m_removeView = nullptr;
    FilterNode m_filter;
    TableLayout m_first; ///< as nobody chose otherwise
    qint64 m_view = 0;
    bool m_arranging = false;
    bool m_isToFit = false; ///< nobody chose how wide the columns are, and no rows have said it yet
};

} // namespace hub
