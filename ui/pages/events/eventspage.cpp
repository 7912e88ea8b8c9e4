#include "pages/events/eventspage.h"

#include "models/recordtablemodel.h"
#include "pages/events/eventform.h"
#include "pages/events/eventpapersbar.h"
#include "pages/events/eventpeoplepanel.h"
#include "pages/explained.h"
#include "pages/pages.h"
#include "pages/recordlist.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/scrolled.h"

#include <QAction>
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
    , m_header{new PageHeader{tr("Events"), this}}
    , m_stack{new QStackedWidget{this}}
{
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
    addActions(m_list->commands());
    connect(m_list, &RecordList::counted, this, &EventsPage::count);
    connect(m_list, &RecordList::currentChanged, this, &EventsPage::showCurrent);
    connect(m_list, &RecordList::did, this, &Page::did);
    connect(m_list, &RecordList::failed, this, &Page::failed);
    connect(m_list->proxy(), &QAbstractItemModel::dataChanged, this, &EventsPage::showCurrent);
    m_list->table()->selectRow(0);
    count();
    showCurrent();
}

void EventsPage::show(const Place &place)
{
    m_list->showPart(place.part);
    if (place.record != 0)
        m_list->select(place.record);
}

void EventsPage::startFilter()
{
    m_list->startFilter();
}

QList<QWidget *> EventsPage::panes()
{
    return {m_list->bar(), m_list->table(), m_tabs};
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
    m_ofOne << add(Icon::Edit, tr("Alter the event and its sessions…"), QKeySequence{Qt::Key_F2},
                   &EventsPage::alter)
            << add(Icon::Attendance, tr("Open the register"), QKeySequence{Qt::CTRL | Qt::Key_R},
                   &EventsPage::openRegister)
            << add(Icon::Copy, tr("Copy the event…"), QKeySequence{Qt::CTRL | Qt::Key_D}, &EventsPage::copy)
            << add(Icon::Good, tr("Confirm"), {}, &EventsPage::confirm)
            << add(Icon::Info, tr("Make provisional"), {}, &EventsPage::provisional)
            << add(Icon::Close, tr("Cancel the event…"), {}, &EventsPage::cancel)
            << add(Icon::Export, tr("Send to a calendar…"), {}, &EventsPage::exportCalendar)
            << add(Icon::Save, tr("Keep as a pattern…"), {}, &EventsPage::keepAsPattern)
            << add(Icon::Delete, tr("Delete"), QKeySequence{Qt::CTRL | Qt::Key_Delete}, &EventsPage::remove);
    m_ofOne.front()->setShortcutContext(Qt::WidgetShortcut); // F2 is the lists' beside it as well
}

QWidget *EventsPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    m_list = new RecordList{
        m_context,
        m_model,
        {.title = tr("Events"),
         .filterHint = tr("Filter events"),
         .columns = {u"start"_s, u"title"_s, u"status"_s, u"kind"_s, u"venue"_s},
         .sortedBy = u"-start"_s,
         // Sessions lie within an event's times, and cancelling asks for the reason.
         .notInBulk = {u"start"_s, u"end"_s, u"status"_s, u"days"_s, u"head_sessions"_s, u"requirement"_s}},
        pane};
    m_list->table()->addActions(m_ofOne);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::opened, this, &EventsPage::openRegister);
    m_header->explainLine([this] {
        return explainedByRows(m_header->line(),
                               tr("Every event is counted that the filter lets through, whatever its state."),
                               m_list->table());
    });
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
    column->addWidget(new EventPapersBar{*this, m_list->table(), pane});
    column->addWidget(m_tabs, 1);
    connect(m_form, &EventForm::failed, this, &Page::failed);
    connect(m_people, &EventPeoplePanel::failed, this, &Page::failed);
    connect(m_people, &EventPeoplePanel::did, this, &EventsPage::offerUndo);
    return pane;
}

void EventsPage::count()
{
    m_header->setLine(tr("%Ln event(s). A provisional one is planned round, a cancelled one is kept.",
                         nullptr, m_list->proxy()->rowCount()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

std::optional<Event> EventsPage::current()
{
    return m_context.store.find(EventId{m_list->currentKey()});
}

void EventsPage::showCurrent()
{
    const std::optional<Event> event = current();
    m_name->setText(event ? event->title : tr("Nothing chosen"));
    m_form->setEvent(event ? event->id : EventId{});
    m_people->setEvent(event ? event->id : EventId{});
    for (QAction *action : m_ofOne)
        action->setEnabled(event.has_value());
}

Page *makeEventsPage(const PageContext &context, QWidget *parent)
{
    return new EventsPage{context, parent};
}

} // namespace hub
