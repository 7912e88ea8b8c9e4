#include "pages/recordspage.h"

#include "forms/recordform.h"
#include "models/recordproxy.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(const PageContext &context, RecordsPageSpec spec, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_spec{std::move(spec)}
    , m_model{new RecordTableModel{context.store, m_spec.type, context.names, m_spec.derived, m_spec.where,
                                   this}}
    , m_proxy{new RecordProxy{m_model, this}}
    , m_header{new PageHeader{m_spec.title, this}}
    , m_stack{new QStackedWidget{this}}
{
    makeActions();
    m_header->addAction(m_add, true);
    auto *split = new QSplitter{m_stack};
    split->setObjectName(u"split"_s);
    split->addWidget(makeTable());
    split->addWidget(makeInspector());
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(makeEmpty());

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connectParts();
    count();
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(
            0, m_table->currentIndex().column() < 0 ? m_model->columnOf(m_spec.columns.first()) : 0));
}

void RecordsPage::makeActions()
{
    m_add = new QAction{icon(Icon::Add), m_spec.addText, this};
    m_add->setShortcut(QKeySequence::New);
    m_edit = new QAction{icon(Icon::Edit), tr("Edit"), this};
    m_edit->setShortcut(QKeySequence{Qt::Key_F2});
    m_delete = new QAction{icon(Icon::Delete), tr("Delete"), this};
    m_delete->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Delete});
    addActions({m_add, m_edit, m_delete});
    connect(m_add, &QAction::triggered, this, &RecordsPage::add);
    connect(m_delete, &QAction::triggered, this, &RecordsPage::removeSelected);
    connect(m_edit, &QAction::triggered, this, [this] {
        m_parts->setCurrentIndex(m_parts->count() - 1);
        m_form->focusField(m_spec.columns.first());
    });
}

QWidget *RecordsPage::makeTable()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{m_spec.filterHint, pane};
    m_filter->setMaximumWidth(grid * 50);
    m_table = new RecordTable{pane};
    m_table->setObjectName(m_spec.type.tableText());
    m_table->setAccessibleName(m_spec.title);
    m_table->setModel(m_proxy);
    m_table->addActions({m_edit, m_delete});
    m_table->sortByColumn(m_model->columnOf(m_spec.sortedBy), Qt::AscendingOrder);
    m_table->rememberColumns(m_context.settings, m_spec.type.tableText(), arrangeColumns());
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    return pane;
}

QList<int> RecordsPage::arrangeColumns()
{
    QList<int> hidden;
    for (int section = 0; section < m_model->columnCount(); ++section)
        hidden << section;
    int place = 0;
    for (const QString &field : m_spec.columns) {
        const int section = m_model->columnOf(field);
        hidden.removeOne(section);
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(section), place++);
    }
    for (size_t i = 0; i < m_spec.derived.size(); ++i)
        hidden.removeOne(m_model->columnCount() - 1 - static_cast<int>(i));
    return hidden;
}

QWidget *RecordsPage::makeInspector()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    pane->setObjectName(u"inspector"_s);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    pane->setMinimumWidth(grid * 34);
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_name = new Label{{}, Label::Kind::Heading, pane};
    m_name->setElided(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid * 2, grid * 2, grid * 2, grid / 2);
    head->addWidget(m_name);
    column->addLayout(head);
    m_parts = new QTabWidget{pane};
    m_parts->setDocumentMode(true);
    m_parts->setTabBarAutoHide(true);
    m_parts->tabBar()->setAccessibleName(tr("Parts of the inspector"));
    m_parts->addTab(makeInspectorBody(m_parts), tr("Fields"));
    column->addWidget(m_parts, 1);
    return pane;
}

void RecordsPage::addInspectorPart(const QString &title, QWidget *part)
{
    m_parts->insertTab(m_parts->count() - 1, part, title);
    m_parts->setCurrentIndex(0);
}

QWidget *RecordsPage::makeInspectorBody(QWidget *pane)
{
    auto *scroll = new QScrollArea{pane};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_form = new RecordForm{m_context.store, m_spec.type, m_context.names, scroll};
    scroll->setWidget(m_form);
    return scroll;
}

QWidget *RecordsPage::makeEmpty()
{
    auto *empty = new EmptyState{m_spec.icon, m_spec.emptyTitle, m_spec.emptySentence, this};
    empty->addAction(m_add);
    return empty;
}

void RecordsPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setWords(typed);
        count();
    });
    connect(m_filter, &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    for (auto rowsMoved : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, rowsMoved, this, &RecordsPage::count);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RecordsPage::count);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &RecordsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showCurrent);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (m_spec.open)
            return emit wants(m_spec.open(index.data(RecordTableModel::KeyRole).toLongLong()));
        m_edit->trigger();
    });
    connect(m_form, &RecordForm::failed, this, &Page::failed);
}

void RecordsPage::count()
{
    const QLocale locale;
    const int shown = m_proxy->rowCount();
    const int hidden = m_proxy->hidden();
    m_header->setLine(hidden == 0
                          ? tr("%L1 %2", "how many, of what")
                                .arg(shown)
                                .arg(shown == 1 ? m_spec.type.singularText() : m_spec.type.pluralText())
                          : tr("%L1 shown, %L2 hidden by the filter").arg(shown).arg(hidden));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCurrent();
}

void RecordsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 key = current.isValid() ? current.data(RecordTableModel::KeyRole).toLongLong() : 0;
    const int row = m_model->rowOf(key);
    m_name->setText(row < 0 ? tr("Nothing chosen") : nameOfRow(m_spec.type, m_model->at(row)));
    m_edit->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    if (m_form->record() != key)
        m_form->setRecord(key);
    emit currentChanged(row < 0 ? 0 : key);
}

std::vector<qint64> RecordsPage::selectedKeys() const
{
    std::vector<qint64> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys.push_back(index.data(RecordTableModel::KeyRole).toLongLong());
    return keys;
}

} // namespace hub
