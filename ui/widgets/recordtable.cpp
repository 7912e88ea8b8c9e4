#include "widgets/recordtable.h"

#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/celldelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QTimerEvent>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(QWidget *parent)
    : QTableView{parent}
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // none, as long as nobody sorts
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate{this});
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &where) { chooseColumns(horizontalHeader()->mapToGlobal(where)); });
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &row) {
        if (m_keyRole >= 0) // it may have been current already, only because nothing else was left
            m_chosen = row.data(m_keyRole);
    });

    auto *copy = new QAction{tr("Copy rows"), this};
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RecordTable::copySelection);
    addAction(copy);
    measure();
}

void RecordTable::rememberColumns(QSettings &settings, const QString &name, const QList<int> &hidden)
{
    m_settings = &settings;
    m_name = u"tables/"_s + name;
    m_firstHidden = hidden;
    const QByteArray saved = settings.value(m_name).toByteArray();
    if (saved.isEmpty() || !horizontalHeader()->restoreState(saved)) {
        for (const int column : hidden)
            setColumnHidden(column, true);
        fitColumns();
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::saveColumns);
}

void RecordTable::resetColumns()
{
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), section);
        setColumnHidden(section, m_firstHidden.contains(section));
    }
    fitColumns();
    if (m_settings != nullptr)
        m_settings->remove(m_name);
}

void RecordTable::fitColumns()
{
    const int widest = measureOf(this, HubStyle::Grid) * 32;
    horizontalHeader()->setResizeContentsPrecision(40);
    for (const int column : shownColumns())
        setColumnWidth(column,
                       qMin(widest,
                            qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))
                                + measureOf(this, HubStyle::Grid)));
}

QString RecordTable::selectedText() const
{
    const QList<int> columns = shownColumns();
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList{};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    const auto cell
        = [](const QVariant &value) { return value.toString().replace(u'\t', u' ').replace(u'\n', u' '); };
    if (rows.size() > 1) {
        QStringList heads;
        for (const int column : columns)
            heads << cell(model()->headerData(column, Qt::Horizontal));
        lines << heads.join(u'\t');
    }
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(row.siblingAtColumn(column).data());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RecordTable::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        return emit opened(currentIndex());
    QTableView::keyPressEvent(event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measure();
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu{this};
    menu.addActions(actions());
    menu.addSeparator();
    auto *columns = menu.addAction(icon(Icon::Columns), tr("Choose columns…"));
    const QPoint place = event->globalPos();
    connect(columns, &QAction::triggered, this, [this, place] { chooseColumns(place); });
    menu.exec(place);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        m_resting.start(0, this);
    if (!current.isValid())
        return;
    if (m_keyRole >= 0 && !m_isSettling)
        m_chosen = current.data(m_keyRole);
    scrollTo(current);
}

void RecordTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId())
        return QTableView::timerEvent(event);
    m_resting.stop();
    emit rested();
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // After the selection's own: it forgets what is current.
    if (model != nullptr && m_keyRole >= 0)
        connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::returnToChosen);
}

void RecordTable::returnToChosen()
{
    const QModelIndex chosen = rowWith(m_chosen);
    const QModelIndex next = chosen.isValid() ? chosen : model()->index(0, 0);
    m_isSettling = m_chosen.isValid();
    if (next.isValid() && next.row() != currentIndex().row())
        setCurrentIndex(next.siblingAtColumn(qMax(0, firstColumn())));
    m_isSettling = false;
}

bool RecordTable::choose(const QVariant &key)
{
    const QModelIndex row = rowWith(key);
    if (!row.isValid())
        return false;
    m_chosen = key;
    if (row.row() != currentIndex().row())
        setCurrentIndex(row.siblingAtColumn(qMax(0, firstColumn())));
    return true;
}

QModelIndex RecordTable::rowWith(const QVariant &key) const
{
    return key.isValid() ? model()->match(model()->index(0, 0), m_keyRole, key, 1, Qt::MatchExactly).value(0)
                         : QModelIndex{};
}

void RecordTable::measure()
{
    const int row = measureOf(this, HubStyle::RowHeight);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::Grid) * 18);
    horizontalHeader()->setMinimumSectionSize(measureOf(this, HubStyle::Grid) * 5);
}

void RecordTable::chooseColumns(const QPoint &globalPlace)
{
    QMenu menu{this};
    const int shown = static_cast<int>(shownColumns().size());
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto *choice = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        choice->setEnabled(isColumnHidden(column) || shown > 1);
        connect(choice, &QAction::toggled, this, [this, column](bool show) {
            setColumnHidden(column, !show);
            saveColumns();
            emit columnsChosen();
        });
    }
    menu.exec(globalPlace);
}

void RecordTable::saveColumns()
{
    if (m_settings)
        m_settings->setValue(m_name, horizontalHeader()->saveState());
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

} // namespace hub
