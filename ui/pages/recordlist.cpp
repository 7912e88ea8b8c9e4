#include "pages/recordlist.h"

#include "dialogs/filterdialog.h"
#include "exchange/filterwords.h"
#include "models/recordtablemodel.h"
#include "store/store.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>

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
    : ListFrame{context, spec.title, spec.filterHint, parent}
    , m_spec{std::move(spec)}
    , m_model{model}
    , m_proxy{new RecordProxy{model, this}}
{
    table()->setObjectName(m_model->type().tableText());
    table()->setSortingEnabled(false); // the list sorts: by several columns
    table()->horizontalHeader()->setSectionsClickable(true);
    table()->horizontalHeader()->setSortIndicatorShown(true);
    table()->keepChosen(RecordTableModel::KeyRole);
    table()->setModel(m_proxy);
    makeCommands();
    startLayout();
    connectParts();
    showChips();
    m_model->prepareToFind();
}

RecordList::~RecordList() = default;

QAction *RecordList::add(Icon which, const QString &text, const QKeySequence &keys, Work work)
{
    return command(which, text, keys, [this, work] { (this->*work)(); });
}

void RecordList::makeCommands()
{
    QAction *filter = add(Icon::Filter, tr("Filter…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                          &RecordList::editFilter);
    bar()->addAction(filter);
    addClearCommand();
    add(Icon::None, tr("Sort by this column"), {}, &RecordList::sortByCurrent);
    add(Icon::None, tr("Then sort by this column"), {}, &RecordList::sortFurther);
    m_bulk = add(Icon::Edit, tr("Change the selected…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                 &RecordList::changeSelected);
    QAction *paste = add(Icon::Import, tr("Paste rows from a spreadsheet…"), QKeySequence::Paste,
                         &RecordList::pasteRows);
    paste->setShortcutContext(Qt::WidgetShortcut);
    addExportCommand();
    add(Icon::Save, tr("Save as a view…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        &RecordList::saveView);
    addResetCommand();
    m_removeView = add(Icon::Delete, tr("Remove this view"), {}, &RecordList::removeView);
    m_removeView->setVisible(false);
    m_bulk->setEnabled(false);
    table()->addActions({m_bulk, paste});
}

void RecordList::connectParts()
{
    connect(bar()->box(), &QLineEdit::textChanged, m_proxy, &RecordProxy::setWords);
    connect(bar(), &FilterBar::chipOpened, this, &RecordList::editPart);
    connect(bar(), &FilterBar::chipRemoved, this, &RecordList::removePart);
    connect(bar(), &FilterBar::sortingRemoved, this,
            [this] { m_proxy->setSorting({m_proxy->sorting().front()}); });
    connect(table()->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordList::headerClicked);
    for (auto rows : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, rows, this, &RecordList::showChips);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordList::afterReset);
    connect(m_proxy, &RecordProxy::sortingChanged, this, [this] {
        showChips();
        rememberLayout();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordList::currentChanged);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setEnabled(table()->selectionModel()->hasSelection()); });
    connect(&context().store, &Store::changed, this, &RecordList::follow);
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
    Result<RecordFilter> ready = RecordFilter::read(context().store, m_model->type(), toText(filter));
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
    FilterDialog dialog{context().store, m_model->type(), m_filter, this};
    if (dialog.exec() == QDialog::Accepted)
        applyFilter(dialog.filter());
}

void RecordList::editPart(int chip)
{
    std::vector<FilterNode> parts = partsOf(m_filter);
    FilterDialog dialog{context().store, m_model->type(), parts[static_cast<size_t>(chip)], this};
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
    bar()->box()->setFocus(Qt::OtherFocusReason);
}

void RecordList::clearFilters()
{
    if (!m_filter.isEmpty())
        applyFilter({});
    ListFrame::clearFilters();
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
    bar()->setChips(filterInWords(),
                    order.size() > 1 ? tr("Sorted by %1").arg(order.join(tr(", then ", "columns")))
                                     : QString{});
    bar()->setHidden(m_proxy->hidden());
    const bool sorted = !m_proxy->sorting().empty();
    table()->horizontalHeader()->setSortIndicator(sorted ? m_proxy->sorting().front().column : -1,
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
    if (table()->currentIndex().isValid())
        sortBy(table()->currentIndex().column(), false);
}

void RecordList::sortFurther()
{
    if (table()->currentIndex().isValid())
        sortBy(table()->currentIndex().column(), true);
}

void RecordList::afterReset()
{
    fitOnce();
    showChips();
    emit currentChanged();
}

void RecordList::select(qint64 key)
{
    if (m_model->rowOf(key) < 0)
        return;
    if (!table()->choose(key)) {
        bar()->box()->clear(); // it is there, but hidden
        applyFilter({});
        table()->choose(key);
    }
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

std::vector<qint64> RecordList::selectedKeys() const
{
    std::vector<qint64> keys;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        keys.push_back(index.data(RecordTableModel::KeyRole).toLongLong());
    return keys;
}

qint64 RecordList::currentKey() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? current.data(RecordTableModel::KeyRole).toLongLong() : 0;
}

QString RecordList::columnName(int section) const
{
    const QString field = m_model->nameOf(section) + m_model->derivedName(section); // one of them is empty
    return field.isEmpty() ? u"derived:%1"_s.arg(m_model->columnCount() - 1 - section) : field;
}

int RecordList::sectionNamed(const QString &name) const
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (columnName(section) == name)
            return section;
    }
    return -1;
}

} // namespace hub
