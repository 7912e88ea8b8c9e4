#include "pages/listframe.h"

#include "dialogs/exportsheet.h"
#include "models/listrows.h"
#include "records/fieldtext.h"
#include "records/hubdetails.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace hub {

ListFrame::ListFrame(PageContext context, ListSpec spec, QWidget *parent)
    : QWidget{parent}
    , m_context{std::move(context)}
    , m_spec{std::move(spec)}
    , m_bar{new FilterBar{m_spec.filterHint, this}}
    , m_table{new RecordTable{this}}
{
    m_table->setAccessibleName(m_spec.title);
    m_table->setObjectName(m_spec.name);
    m_table->setSortingEnabled(false); // the list sorts: by several columns
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measureOf(this, HubStyle::Grid));
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
}

void ListFrame::setRows(QAbstractItemModel *model, const ListRows &rows, int keyRole)
{
    m_rows = &rows;
    m_proxy = new ListProxy{model, rows, this};
    m_table->keepChosen(keyRole);
    m_table->setModel(m_proxy);
}

void ListFrame::begin()
{
    startLayout();
    connectParts();
    showChips();
}

void ListFrame::connectParts()
{
    connect(m_bar->box(), &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_bar, &FilterBar::cleared, this, &ListFrame::clearFilters);
    connect(m_bar->box(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_typing.start(0, this);
        setWords(typed);
    });
    connect(m_bar, &FilterBar::chipOpened, this, &ListFrame::editPart);
    connect(m_bar, &FilterBar::chipRemoved, this, &ListFrame::removePart);
    connect(m_bar, &FilterBar::sortingRemoved, this,
            [this] { m_proxy->setSorting({m_proxy->sorting().front()}); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ListFrame::headerClicked);
    for (auto rows : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, rows, this, &ListFrame::showChips);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ListFrame::afterReset);
    connect(m_proxy, &ListProxy::sortingChanged, this, [this] {
        showChips();
        rememberLayout();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_table->isSettling() && !m_typing.isActive()) // else it is said once, later
            emit currentChanged();
    });
}

QAction *ListFrame::command(Icon which, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &work)
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    m_commands << action;
    return action;
}

void ListFrame::addFilterCommands()
{
    m_bar->addAction(command(Icon::Filter, tr("Filter…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                             [this] { editFilter(); }));
    command(Icon::None, tr("Show every row"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A},
            [this] { clearFilters(); });
    command(Icon::None, tr("Sort by this column"), {}, [this] { sortByCurrent(false); });
    command(Icon::None, tr("Then sort by this column"), {}, [this] { sortByCurrent(true); });
}

void ListFrame::addLayoutCommands()
{
    m_export = command(Icon::Export, tr("Export what is shown…"), QKeySequence{Qt::CTRL | Qt::Key_E},
                       [this] { exportRows(); });
    command(Icon::Save, tr("Save as a view…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S},
            [this] { saveView(); });
    command(Icon::Refresh, tr("Columns as at first"), {}, [this] { resetColumns(); });
    m_removeView = command(Icon::Delete, tr("Remove this view"), {}, [this] { removeView(); });
    m_removeView->setVisible(false);
}

void ListFrame::startFilter()
{
    m_bar->box()->setFocus(Qt::ShortcutFocusReason);
    m_bar->box()->selectAll();
}

void ListFrame::exportRows()
{
    gather();
    exportSheet(
        sheet(), m_spec.title, [this] { return paper(); }, this);
}

TypedSheet ListFrame::sheet() const
{
    TypedSheet typed;
    typed.sheet.name = m_spec.title;
    const QList<int> columns = m_table->shownColumns();
    for (const int section : columns) {
        typed.sheet.headings << m_proxy->headerData(section, Qt::Horizontal).toString();
        const FieldInfo *field = m_rows->field(section);
        typed.types.push_back(field == nullptr ? ColumnType::Text : columnType(field->type));
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        SheetRow line{.number = row + 2, .cells = {}};
        for (const int section : columns)
            line.cells << fileText(m_proxy->index(row, section));
        typed.sheet.rows.push_back(std::move(line));
    }
    return typed;
}

/// Days, money and dates go out exactly; names and choices as a person reads them.
QString ListFrame::fileText(const QModelIndex &shown) const
{
    const FieldInfo *field = m_rows->field(shown.column());
    if (field == nullptr || field->type == FieldType::Reference || field->type == FieldType::Choice)
        return shown.data().toString();
    return fieldToText(*field, m_rows->stored(m_proxy->mapToSource(shown).row(), shown.column()));
}

TableReport ListFrame::paper() const
{
    TableReport report = paperOf(sheet(), m_spec.title, m_context.store.now());
    const auto hubs = m_context.store.all<HubDetails>();
    report.hub = hubs.empty() ? QString{} : hubs.front().name;
    report.rows.clear();
    const QList<int> columns = m_table->shownColumns();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (const int section : columns)
            cells << m_proxy->index(row, section).data().toString();
        report.rows.push_back(cells);
    }
    QStringList conditions = filterInWords();
    if (const QString typed = m_bar->box()->text().trimmed(); !typed.isEmpty())
        conditions << tr("has “%1”", "words typed above a list").arg(typed);
    if (hidden() > 0)
        report.filter = tr("%n row(s) (is|are) left out by the filter: %1.", nullptr, hidden())
                            .arg(conditions.join(tr(", and ", "between conditions of a filter")));
    return report;
}

} // namespace hub
