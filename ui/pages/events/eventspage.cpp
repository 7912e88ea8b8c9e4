#include "actions/saveevents.h"
#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportcalendardialog.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "models/wordproxy.h"
#include "pages/events/eventform.h"
#include "pages/events/eventpapersbar.h"
#include "pages/events/eventpeoplepanel.h"
#include "pages/pages.h"
#include "records/nouns.h"
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
#include <QInputDialog>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Every event of the hub, and the chosen one with its people: made, laid out, copied, confirmed, cancelled.
class EventsPage final : public Page
{
    Q_OBJECT
public:
    EventsPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override { select(EventId{place.record}); }
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_table, m_tabs}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    QAction *add(Icon which, const QString &text, const QKeySequence &keys, void (EventsPage::*work)());
    void makeActions();
    QWidget *makeList();
    QWidget *makeInspector();
    void count();
    void showCurrent();
    void select(EventId event);
    void makeNew();
    void alter();
    void ask(const Event &event);
    void layOut();
    void copy();
    void confirm() { setStatus(EventStatus::Confirmed); }
    void provisional() { setStatus(EventStatus::Provisional); }
    void cancel();
    void setStatus(EventStatus status, const QString &reason = {});
    void exportCalendar();
    void keepAsPattern();
    void remove();
    void openRegister();
    void offerUndo(const QString &sentence);
    [[nodiscard]] std::optional<Event> current();

    PageContext m_context;
    RecordTableModel *m_model;
    WordProxy *m_proxy;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QTabWidget *m_tabs = nullptr;
    Label *m_name = nullptr;
    EventForm *m_form = nullptr;
    EventPeoplePanel *m_people = nullptr;
    QAction *m_new = nullptr;
    QAction *m_layOut = nullptr;
    QList<QAction *> m_ofOne; ///< what can be done to the chosen event
};

EventsPage::EventsPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new RecordTableModel{context.store, recordType<Event>(), context.names, {}, {}, this}}
    , m_proxy{new WordProxy{m_model, RecordTableModel::FindRole, this}}
    , m_header{new PageHeader{tr("Events"), this}}
    , m_stack{new QStackedWidget{this}}
{
    m_proxy->setSortRole(RecordTableModel::SortRole);
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
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &EventsPage::count);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &EventsPage::showCurrent);
    count();
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, m_model->columnOf(u"start")));
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
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventsPage::showCurrent);
    connect(m_proxy, &WordProxy::filtered, this, &EventsPage::count);
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
    auto *scroll = new QScrollArea{m_tabs};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_form = new EventForm{m_context.store, m_context.names, scroll};
    scroll->setWidget(m_form);
    m_people = new EventPeoplePanel{m_context, m_tabs};
    m_tabs->addTab(scroll, tr("Event"));
    m_tabs->addTab(m_people, tr("People"));
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
    if (m_proxy->isFiltering())
        return;
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
    if (m_proxy->isFiltering())
        return;
    const std::optional<Event> event = current();
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

void EventsPage::offerUndo(const QString &sentence)
{
    const auto step = nextUndo(m_context.store);
    emit did(sentence, [this, number = step ? step->number : 0] {
        if (const auto undone = undo(m_context.store, number); !undone)
            emit failed(undone.error());
    });
}

void EventsPage::makeNew()
{
    const QDate day = m_context.today().addDays(14);
    ask({.kind = EventKind::Central, .start = londonTime(day, {9, 30}), .end = londonTime(day, {15, 30})});
}

void EventsPage::alter()
{
    if (const std::optional<Event> event = current())
        ask(*event);
}

void EventsPage::ask(const Event &event)
{
    EventDialog dialog{m_context.store, m_context.names, event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    select(dialog.eventId());
    offerUndo(dialog.outcome());
}

void EventsPage::layOut()
{
    LayOutDialog dialog{m_context.store, m_context.names, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.made() == 0)
        return emit did(tr("Every event the programme requires is there already."), {});
    offerUndo(tr("Laid out %n event(s)", nullptr, dialog.made()));
}

void EventsPage::copy()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    CopyEventDialog dialog{m_context.store, *event, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    select(dialog.made());
    offerUndo(tr("Copied “%1”").arg(event->title));
}

void EventsPage::setStatus(EventStatus status, const QString &reason)
{
    const std::optional<Event> event = current();
    if (!event || event->status == status)
        return;
    if (const Result<> done = setEventStatus(m_context.store, event->id, status, reason); !done)
        return emit failed(done.error());
    offerUndo(status == EventStatus::Confirmed ? tr("Confirmed “%1”").arg(event->title)
                  : status == EventStatus::Cancelled
                  ? tr("Cancelled “%1”; it is kept with its people").arg(event->title)
                  : tr("“%1” is provisional").arg(event->title));
}

void EventsPage::cancel()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    bool isGiven = false;
    const QString reason
        = QInputDialog::getText(this, tr("Cancel “%1”").arg(event->title),
                                tr("Why? It stands in the history."), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        setStatus(EventStatus::Cancelled, reason);
}

void EventsPage::exportCalendar()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    ExportCalendarDialog dialog{m_context.store, this};
    dialog.choose(event->id);
    if (dialog.exec() == QDialog::Accepted)
        emit did(dialog.outcome(), {});
}

void EventsPage::keepAsPattern()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    bool isGiven = false;
    const QString name
        = QInputDialog::getText(this, tr("Keep as a pattern"), tr("What is the pattern called?"),
                                QLineEdit::Normal, event->title, &isGiven);
    if (!isGiven)
        return;
    const auto done = saveTemplate(m_context.store, event->id, name);
    if (!done)
        return emit failed(done.error());
    offerUndo(tr("Kept the pattern “%1”").arg(name));
}

void EventsPage::remove()
{
    const std::optional<Event> event = current();
    if (!event)
        return;
    if (const Result<> done = removeEvent(m_context.store, event->id); !done)
        return emit failed(done.error());
    offerUndo(tr("Deleted “%1”").arg(event->title));
}

void EventsPage::openRegister()
{
    if (const std::optional<Event> event = current())
        emit wants({.page = u"attendance"_s, .record = event->id.value()});
}

} // namespace

Page *makeEventsPage(const PageContext &context, QWidget *parent)
{
    return new EventsPage{context, parent};
}

} // namespace hub

#include "eventspage.moc"
