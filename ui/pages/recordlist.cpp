#include "pages/recordlist.h"

#include "dialogs/filterdialog.h"
#include "exchange/filterwords.h"
#include "models/recordtablemodel.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;

/// The conditions that must all hold, each of which gets a chip.
std::vector<FilterNode> partsOf(const FilterNode &filter)
{
    if (filter.kind == Kind::All)
        return filter.parts;
    return {filter};
}

FilterNode wholeOf(std::vector<FilterNode> parts)
{
    return {.kind = Kind::All, .parts = std::move(parts)};
}

} // namespace

RecordList::RecordList(const PageContext &context, RecordTableModel *model, RecordListSpec spec,
                       QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_spec{std::move(spec)}
    , m_model{model}
    , m_proxy{new RecordProxy{model, this}}
    , m_bar{new FilterBar{m_spec.filterHint, this}}
    , m_table{new RecordTable{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measureOf(this, HubStyle::Grid));
    m_table->setObjectName(m_model->type().tableText());
    m_table->setAccessibleName(m_spec.title);
    m_table->setSortingEnabled(false); // the list sorts: by several columns
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->setModel(m_proxy);
    makeCommands();
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    startLayout();
    connectParts();
    showChips();
    m_model->prepareToFind();
}

RecordList::~RecordList() = default;

QAction *RecordList::command(Icon which, const QString &text, const QKeySequence &keys,
                             void (RecordList::*slot)())
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    m_commands << action;
    return action;
}

void RecordList::makeCommands()
{
    QAction *filter = command(Icon::Filter, tr("Filter…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                              &RecordList::editFilter);
    m_bar->addAction(filter);
    command(Icon::None, tr("Show every row"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A},
            &RecordList::clearFilters);
    command(Icon::None, tr("Sort by this column"), {}, &RecordList::sortByCurrent);
    command(Icon::None, tr("Then sort by this column"), {}, &RecordList::sortFurther);
    m_bulk = command(Icon::Edit, tr("Change the selected…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                     &RecordList::changeSelected);
    QAction *paste = command(Icon::Import, tr("Paste rows from a spreadsheet…"), QKeySequence::Paste,
                             &RecordList::pasteRows);
    paste->setShortcutContext(Qt::WidgetShortcut);
    command(Icon::Export, tr("Export what is shown…"), QKeySequence{Qt::CTRL | Qt::Key_E},
            &RecordList::exportRows);
    command(Icon::Save, tr("Save as a view…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S},
            &RecordList::saveView);
    command(Icon::Refresh, tr("Columns as at first"), {}, &RecordList::resetLayout);
    m_removeView = command(Icon::Delete, tr("Remove this view"), {}, &RecordList::removeView);
    m_removeView->setVisible(false);
    m_bulk->setEnabled(false);
    m_table->addActions({m_bulk, paste});
}

void RecordList::connectParts()
{
    connect(m_bar->box(), &QLineEdit::textChanged, m_proxy, &RecordProxy::setWords);
    connect(m_bar->box(), &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_bar, &FilterBar::chipOpened, this, &RecordList::editPart);
    connect(m_bar, &FilterBar::chipRemoved, this, &RecordList::removePart);
    connect(m_bar, &FilterBar::cleared, this, &RecordList::clearFilters);
    connect(m_bar, &FilterBar::sortingRemoved, this,
            [this] { m_proxy->setSorting({m_proxy->sorting().front()}); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordList::headerClicked);
    for (auto rows : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, rows, this, &RecordList::showChips);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const qint64 current = currentKey())
            m_kept = current;
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordList::afterReset);
    connect(m_proxy, &RecordProxy::sortingChanged, this, [this] {
        showChips();
        rememberLayout();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_context.store, &Store::changed, this, &RecordList::follow);
}

void RecordList::follow(const Changes &changes)
{
    const bool stale = std::ranges::any_of(
        m_filterRests, [&changes](const RecordType *type) { return changes.touch(*type); });
    if (stale)
        applyFilter(FilterNode{m_filter});
}

void RecordList::setFilter(const FilterNode &filter)
{
    applyFilter(filter);
}

bool RecordList::applyFilter(const FilterNode &filter)
{
    Result<RecordFilter> ready = RecordFilter::read(m_context.store, m_model->type(), toText(filter));
    if (!ready) {
        emit failed(ready.error());
        return false;
    }
    m_filter = filter;
    m_filterRests = ready->rests();
    m_proxy->setFilter(std::move(*ready));
    return true;
}

void RecordList::editFilter()
{
    FilterDialog dialog{m_context.store, m_model->type(), m_filter, this};
    if (dialog.exec() == QDialog::Accepted)
        applyFilter(dialog.filter());
}

void RecordList::editPart(int chip)
{
    std::vector<FilterNode> parts = partsOf(m_filter);
    FilterDialog dialog{m_context.store, m_model->type(), parts[static_cast<size_t>(chip)], this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    parts[static_cast<size_t>(chip)] = dialog.filter();
    std::erase_if(parts, [](const FilterNode &part) { return part.isEmpty(); });
    applyFilter(wholeOf(std::move(parts)));
}

void RecordList::removePart(int chip)
{
    std::vector<FilterNode> parts = partsOf(m_filter);
    parts.erase(parts.begin() + chip);
    applyFilter(wholeOf(std::move(parts)));
    m_bar->box()->setFocus(Qt::OtherFocusReason);
}

void RecordList::clearFilters()
{
    m_bar->box()->clear();
    if (!m_filter.isEmpty())
        applyFilter({});
    m_table->setFocus(Qt::OtherFocusReason);
}

QStringList RecordList::filterInWords() const
{
    QStringList parts;
    if (!m_filter.isEmpty()) {
        for (const FilterNode &part : partsOf(m_filter))
            parts << filterWords(part, m_model->type());
    }
    return parts;
}

void RecordList::showChips()
{
    QStringList order;
    for (const RecordProxy::SortColumn &sorted : m_proxy->sorting()) {
        const QString name = m_model->headerData(sorted.column, Qt::Horizontal).toString();
        order << (sorted.order == Qt::AscendingOrder ? name : tr("%1 downwards", "a column").arg(name));
    }
    m_bar->setChips(filterInWords(),
                    order.size() > 1 ? tr("Sorted by %1").arg(order.join(tr(", then ", "columns")))
                                     : QString{});
    m_bar->setHidden(m_proxy->hidden());
    const bool sorted = !m_proxy->sorting().empty();
    m_table->horizontalHeader()->setSortIndicator(sorted ? m_proxy->sorting().front().column : -1,
                                                  sorted ? m_proxy->sorting().front().order
                                                         : Qt::AscendingOrder);
    emit counted();
}

void RecordList::headerClicked(int column)
{
    sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

void RecordList::sortBy(int column, bool further)
{
    std::vector<RecordProxy::SortColumn> sorting = m_proxy->sorting();
    const auto known = std::ranges::find(sorting, column, &RecordProxy::SortColumn::column);
    if (known != sorting.end() && (further || sorting.size() == 1))
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    else if (further)
        sorting.push_back({.column = column});
    else
        sorting = {{.column = column}};
    m_proxy->setSorting(std::move(sorting));
}

void RecordList::sortByCurrent()
{
    if (m_table->currentIndex().isValid())
        sortBy(m_table->currentIndex().column(), false);
}

void RecordList::sortFurther()
{
    if (m_table->currentIndex().isValid())
        sortBy(m_table->currentIndex().column(), true);
}

void RecordList::afterReset()
{
    showChips();
    const int row = m_model->rowOf(m_kept);
    const QModelIndex kept = row < 0 ? QModelIndex{} : m_proxy->mapFromSource(m_model->index(row, 0));
    const QModelIndex next = kept.isValid() ? kept : m_proxy->index(0, 0);
    if (next.isValid())
        m_table->setCurrentIndex(next.siblingAtColumn(m_table->firstColumn()));
    emit currentChanged();
}

void RecordList::select(qint64 key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, m_table->firstColumn()));
    if (!index.isValid()) {
        m_bar->box()->clear(); // it is there, but hidden
        applyFilter({});
        index = m_proxy->mapFromSource(m_model->index(row, m_table->firstColumn()));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

std::vector<qint64> RecordList::selectedKeys() const
{
    std::vector<qint64> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys.push_back(index.data(RecordTableModel::KeyRole).toLongLong());
    return keys;
}

qint64 RecordList::currentKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(RecordTableModel::KeyRole).toLongLong() : 0;
}

QString RecordList::columnName(int section) const
{
    const QString field = m_model->nameOf(section);
    return field.isEmpty() ? u"derived:%1"_s.arg(m_model->columnCount() - 1 - section) : field;
}

} // namespace hub
