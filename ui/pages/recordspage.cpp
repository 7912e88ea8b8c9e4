#include "pages/recordspage.h"

#include "base/capital.h"
#include "forms/recordform.h"
#include "pages/explained.h"
#include "pages/recordlist.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/scrolled.h"

#include <QAction>
#include <QLocale>
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
    , m_header{new PageHeader{m_spec.title, this}}
    , m_stack{new QStackedWidget{this}}
{
    makeActions();
    if (m_open != nullptr)
        m_header->addAction(m_open);
    m_header->addAction(m_add, true);
    auto *split = new QSplitter{m_stack};
    split->setObjectName(u"split"_s);
    split->addWidget(makeList());
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
    addActions(m_list->commands());
    connectParts();
    explainCount();
    count();
    showCurrent();
    if (m_list->proxy()->rowCount() > 0)
        table()->setCurrentIndex(m_list->proxy()->index(0, table()->firstColumn()));
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
    if (!m_spec.openText.isEmpty()) {
        m_open = new QAction{icon(Icon::ChevronRight), m_spec.openText, this};
        m_open->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Return});
        addAction(m_open);
        connect(m_open, &QAction::triggered, this, [this] { openRecord(m_list->currentKey()); });
    }
    connect(m_add, &QAction::triggered, this, &RecordsPage::add);
    connect(m_delete, &QAction::triggered, this, &RecordsPage::removeSelected);
    connect(m_edit, &QAction::triggered, this, [this] {
        m_parts->setCurrentIndex(m_parts->count() - 1);
        m_form->focusField(m_spec.columns.first());
    });
}

RecordTable *RecordsPage::table() const
{
    return m_list->table();
}

QWidget *RecordsPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    m_list = new RecordList{m_context,
                            m_model,
                            {.title = m_spec.title,
                             .filterHint = m_spec.filterHint,
                             .columns = m_spec.columns,
                             .sortedBy = m_spec.sortedBy,
                             .notInBulk = m_spec.notInBulk},
                            pane};
    m_list->table()->addActions({m_edit, m_delete});
    column->addWidget(m_list);
    return pane;
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
    m_name->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid * 2, grid * 2, grid * 2, grid / 2);
    head->addWidget(m_name);
    column->addLayout(head);
    m_parts = new QTabWidget{pane};
    m_parts->setDocumentMode(true);
    m_parts->setTabBarAutoHide(true);
    m_parts->setAccessibleName(tr("About the record chosen"));
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
    m_form = new RecordForm{m_context.store, m_spec.type, m_context.names, pane};
    return scrolled(m_form, pane);
}

QWidget *RecordsPage::makeEmpty()
{
    auto *empty = new EmptyState{m_spec.icon, m_spec.emptyTitle, m_spec.emptySentence, this};
    empty->addAction(m_add);
    return empty;
}

void RecordsPage::connectParts()
{
    connect(m_list, &RecordList::counted, this, &RecordsPage::count);
    connect(m_list, &RecordList::currentChanged, this, &RecordsPage::showCurrent);
    connect(m_list, &RecordList::did, this, &Page::did);
    connect(m_list, &RecordList::failed, this, &Page::failed);
    connect(m_list->proxy(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = table()->currentIndex().row(); // a step may change thousands of others
                if (row >= first.row() && row <= last.row())
                    showCurrent();
            });
    connect(table(), &RecordTable::opened, this, [this](const QModelIndex &index) {
        openRecord(index.data(RecordTableModel::KeyRole).toLongLong());
    });
    connect(m_form, &RecordForm::failed, this, &Page::failed);
}

void RecordsPage::explainCount()
{
    m_header->explainLine([this] {
        return explainedByRows(m_header->line(),
                               tr("Every record of the kind is counted that the filter lets through, removed "
                                  "ones left out; hidden are those it keeps back."),
                               table());
    });
}

void RecordsPage::openRecord(qint64 key)
{
    if (!m_spec.open)
        return m_edit->trigger();
    if (key != 0)
        emit wants(m_spec.open(key));
}

void RecordsPage::count()
{
    const QLocale locale;
    const int shown = m_list->proxy()->rowCount();
    const int hidden = m_list->proxy()->hidden();
    m_header->setLine(hidden == 0
                          ? tr("%L1 %2", "how many, of what")
                                .arg(shown)
                                .arg(shown == 1 ? m_spec.type.singularText() : m_spec.type.pluralText())
                          : tr("%L1 shown, %L2 hidden by the filter").arg(shown).arg(hidden));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void RecordsPage::showCurrent()
{
    const qint64 key = m_list->currentKey();
    const int row = m_model->rowOf(key);
    m_name->setText(row < 0 ? tr("Nothing chosen") : withCapital(nameOfRow(m_spec.type, m_model->at(row))));
    m_edit->setEnabled(row >= 0);
    if (m_open != nullptr)
        m_open->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    if (m_form->record() != key)
        m_form->setRecord(key);
    emit currentChanged(row < 0 ? 0 : key);
}

std::vector<qint64> RecordsPage::selectedKeys() const
{
    return m_list->selectedKeys();
}

} // namespace hub
