#include "pages/events/eventspage.h"

#include "models/recordproxy.h"
#include "models/recordtablemodel.h"
#include "pages/events/eventform.h"
#include "pages/events/eventpapersbar.h"
#include "pages/events/eventpeoplepanel.h"
#include "pages/pages.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/scrolled.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

EventsPage::EventsPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new RecordTableModel{context.store, recordType<Event>(), context.names, {}, {}, this}}
    , m_proxy{new RecordProxy{m_model, this}}
    , m_header{new PageHeader{tr("Events"), this}}
    , m_stack{new QStackedWidget{this}}
{
    m_model->prepareToFind();
    makeActions();
    m_header->addAction(m_layOut);
    m_header->addAction(m_new, true);
    auto *split = new QSplitter{m_stack};
    split->addWidget(makeList());
    split->addWidget(makeInspector());
    split->setChildrenCollapsible(false);
    split->setSizes({600, 500}); // in proportion, whatever the window has
    auto *empty = new EmptyState{
        Icon::Calendar, tr("No events yet"),
        tr("Lay out what a cohort's programme requires in one go, or make an event by itself."), this};
    empty->addAction(m_layOut);
    empty->addAction(m_new);
    m_stack->addWidget(split);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    for (auto moved : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, moved, this, &EventsPage::count);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &EventsPage::choose);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &EventsPage::showCurrent);
    choose();
}

void EventsPage::choose()
{
    const QModelIndex kept = m_proxy->mapFromSource(m_model->index(m_model->rowOf(m_kept.value()), 0));
    const QModelIndex next = kept.isValid() ? kept : m_proxy->index(0, 0);
    if (next.isValid())
        m_table->setCurrentIndex(next.siblingAtColumn(m_model->columnOf(u"start")));
    count();
}

QList<QWidget *> EventsPage::panes()
{
    return {m_table, m_tabs};
}

QAction *EventsPage::add(Icon which, const QString &text, const QKeySequence &keys,
                         void (EventsPage::*work)())
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, work);
    return action;
}

void EventsPage::makeActions()
{
    m_new = add(Icon::Add, tr("New event"), QKeySequence::New, &EventsPage::makeNew);
    m_layOut = add(Icon::Calendar, tr("Lay out a cohort's events…"),
                   QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_L}, &EventsPage::layOut);
    m_ofOne << add(Icon::Edit, tr("Alter the event and its sessions…"),
                   QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}, &EventsPage::alter)
            << add(Icon::Attendance, tr("Open the register"), QKeySequence{Qt::CTRL | Qt::Key_R},
                   &EventsPage::openRegister)
            << add(Icon::Copy, tr("Copy the event…"), QKeySequence{Qt::CTRL | Qt::Key_D}, &EventsPage::copy)
            << add(Icon::Good, tr("Confirm"), {}, &EventsPage::confirm)
            << add(Icon::Info, tr("Make provisional"), {}, &EventsPage::provisional)
            << add(Icon::Close, tr("Cancel the event…"), {}, &EventsPage::cancel)
            << add(Icon::Export, tr("Send to a calendar…"), {}, &EventsPage::exportCalendar)
            << add(Icon::Save, tr("Keep as a pattern…"), {}, &EventsPage::keepAsPattern)
            << add(Icon::Delete, tr("Delete"), QKeySequence{Qt::CTRL | Qt::Key_Delete}, &EventsPage::remove);
}

QWidget *EventsPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter events"), pane};
    m_filter->setMaximumWidth(grid * 50);
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_proxy);
    m_table->addActions(m_ofOne);
    m_table->sortByColumn(m_model->columnOf(u"start"), Qt::DescendingOrder);
    QList<int> hidden;
    for (int section = 0; section < m_model->columnCount(); ++section)
        hidden << section;
    int place = 0;
    for (const QString &field : {u"start"_s, u"title"_s, u"status"_s, u"kind"_s, u"venue"_s}) {
        const int section = m_model->columnOf(field);
        hidden.removeOne(section);
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(section), place++);
    }
    m_table->rememberColumns(m_context.settings, u"events"_s, hidden);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &RecordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventsPage::showCurrent);
    connect(m_table, &RecordTable::opened, this, &EventsPage::openRegister);
    return pane;
}

QWidget *EventsPage::makeInspector()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    pane->setMinimumWidth(grid * 34);
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, grid * 2, 0, 0);
    m_name = new Label{{}, Label::Kind::Heading, pane};
    m_name->setWordWrap(true);
    m_name->setContentsMargins(grid * 2, 0, grid * 2, 0);
    m_tabs = new QTabWidget{pane};
    m_tabs->setAccessibleName(tr("About the event chosen"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(grid * 36);
    m_form = new EventForm{m_context.store, m_context.names, m_tabs};
    m_people = new EventPeoplePanel{m_context, m_tabs};
    m_tabs->addTab(scrolled(m_form, m_tabs), tr("Event"));
    m_tabs->addTab(scrolled(m_people, m_tabs), tr("People"));
    column->addWidget(m_name);
    column->addWidget(new EventPapersBar{*this, m_table, pane});
    column->addWidget(m_tabs, 1);
    connect(m_form, &EventForm::failed, this, &Page::failed);
    connect(m_people, &EventPeoplePanel::failed, this, &Page::failed);
    connect(m_people, &EventPeoplePanel::did, this, &EventsPage::offerUndo);
    return pane;
}

void EventsPage::count()
{
    m_header->setLine(tr("%Ln event(s). A provisional one is planned round, a cancelled one is kept.",
                         nullptr, m_proxy->rowCount()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showCurrent();
}

std::optional<Event> EventsPage::current()
{
    return m_context.store.find(
        EventId{m_table->currentIndex().data(RecordTableModel::KeyRole).toLongLong()});
}

void EventsPage::showCurrent()
{
    const std::optional<Event> event = current();
    m_kept = event ? event->id : m_kept;
    m_name->setText(event ? event->title : tr("Nothing chosen"));
    m_form->setEvent(event ? event->id : EventId{});
    m_people->setEvent(event ? event->id : EventId{});
    for (QAction *action : m_ofOne)
        action->setEnabled(event.has_value());
}

void EventsPage::select(EventId event)
{
    const int row = m_model->rowOf(event.value());
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, m_model->columnOf(u"start")));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_proxy->mapFromSource(m_model->index(row, m_model->columnOf(u"start")));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

Page *makeEventsPage(const PageContext &context, QWidget *parent)
{
    return new EventsPage{context, parent};
}

} // namespace hub
