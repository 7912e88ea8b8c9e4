#include "pages/calendarpage.h"

#include "models/agendamodel.h"
#include "models/calendarbook.h"
#include "models/hubworker.h"
#include "models/picturesource.h"
#include "pages/explained.h"
#include "pages/pages.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/calendarlegend.h"
#include "widgets/calendarsources.h"
#include "widgets/eventpanel.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/monthview.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/wallview.h"
#include "widgets/weekview.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Of the events that were read ahead, where they are.
CalendarBook *makeBook(const PageContext &context, QObject *parent)
{
    auto *source = PictureSource::of(context.store, context.names, context.today);
    return source->isReady()
        ? new CalendarBook{context.store, source->now()->events().book().events(), parent}
        : new CalendarBook{context.store, parent};
}

} // namespace

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_book{makeBook(context, this)}
    , m_agenda{new AgendaModel{*m_book, this}}
    , m_worker{new HubWorker{context.store, this}}
    , m_header{new PageHeader{tr("Calendar"), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActions();
    column->addWidget(m_header);
    column->addWidget(makeNavigator());
    column->addWidget(makeMiddle(), 1);
    m_header->explainLine([this] {
        return explainedByRows(
            m_header->line(),
            tr("Events are counted that touch the academic year of the day chosen and belong to "
               "a calendar that is ticked."),
            m_table);
    });
    connect(m_book, &CalendarBook::changed, this, &CalendarPage::refresh);
    setView(Year);
    goTo(context.today());
}

QWidget *CalendarPage::makeNavigator()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *row = new FlowLayout{pane, grid / 2};
    row->setContentsMargins(grid * 2, 0, grid * 2, grid);
    const auto addButton = [&](QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton{pane};
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    const auto addStep = [&](Icon which, const QString &words, const QKeySequence &keys, int by) {
        auto *action = new QAction{icon(which), words, this};
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addButton(action, by == 0 ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    };
    addStep(Icon::ChevronLeft, tr("Earlier"), QKeySequence{Qt::CTRL | Qt::Key_PageUp}, -1);
    addStep(Icon::None, tr("Today"), {}, 0);
    addStep(Icon::ChevronRight, tr("Later"), QKeySequence{Qt::CTRL | Qt::Key_PageDown}, 1);
    m_period = new Label{{}, Label::Kind::Heading, pane};
    m_period->setMargin(grid / 2);
    row->addWidget(m_period);
    for (QAction *action : m_viewActions->actions())
        addButton(action, Qt::ToolButtonTextOnly);
    return pane;
}

QWidget *CalendarPage::makeMiddle()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *splitter = new QSplitter{Qt::Horizontal, this};
    splitter->setChildrenCollapsible(false);
    m_sources = new CalendarSources{*m_book, splitter};
    m_sources->setMinimumWidth(grid * 16);
    auto *middle = new QWidget{splitter};
    auto *column = new QVBoxLayout{middle};
    column->setContentsMargins(grid, 0, grid, 0);
    column->setSpacing(grid / 2);
    m_stack = new QStackedWidget{middle};
    makeViews();
    column->addWidget(m_stack, 1);
    column->addWidget(new CalendarLegend{middle});
    makePanel(splitter);
    splitter->addWidget(m_sources);
    splitter->addWidget(middle);
    splitter->addWidget(m_panelPane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({grid * 24, grid * 100, grid * 26});
    return splitter;
}

void CalendarPage::makePanel(QWidget *splitter)
{
    m_panelPane = new QScrollArea{splitter};
    m_panelPane->setFrameShape(QFrame::NoFrame);
    m_panelPane->setWidgetResizable(true);
    m_panelPane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelPane->setFocusPolicy(Qt::NoFocus);
    m_panelPane->setMinimumWidth(measureOf(this, HubStyle::Grid) * 22);
    m_panel = new EventPanel{*m_book, m_panelPane};
    m_panelPane->setWidget(m_panel);
    m_panel->setAutoFillBackground(false);
    m_panelPane->viewport()->setAutoFillBackground(false);
    connect(m_panel, &EventPanel::opened, this, &CalendarPage::open);
    connect(m_panel, &EventPanel::registerWanted, this,
            [this](EventId event) { emit wants({.page = u"attendance"_s, .record = event.value()}); });
    connect(m_panel, &EventPanel::statusWanted, this, &CalendarPage::setStatus);
    connect(m_panel, &EventPanel::chosen, this, [this](EventId event) { goTo(m_day, event); });
}

void CalendarPage::makeViews()
{
    connectView(new WallView{*m_book, m_stack});
    connectView(new MonthView{*m_book, m_stack});
    connectView(new WeekView{*m_book, m_stack});
    m_table = new RecordTable{m_stack};
    m_table->setAccessibleName(tr("Agenda"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_agenda);
    m_stack->addWidget(m_table);
    connect(m_table, &RecordTable::opened, this,
            [this](const QModelIndex &index) { open(m_agenda->eventAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const EventId event = m_agenda->eventAt(index.row());
                const CalendarItem *item = m_book->find(event);
                if (item != nullptr && m_view == Agenda)
                    follow(item->first, event);
            });
}

void CalendarPage::connectView(CalendarView *view)
{
    view->setToday(m_context.today());
    m_stack->addWidget(view);
    connect(view, &CalendarView::cursorMoved, this, [this, view](QDate day, EventId event) {
        if (view == current())
            follow(day, event);
    });
    connect(view, &CalendarView::opened, this, &CalendarPage::open);
    connect(view, &CalendarView::newWanted, this, &CalendarPage::makeEventOn);
    connect(view, &CalendarView::moveWanted, this, &CalendarPage::move);
}

QAction *CalendarPage::makeAction(Icon which, const QString &words, const QKeySequence &keys,
                                  void (CalendarPage::*done)())
{
    auto *action = new QAction{icon(which), words, this};
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void CalendarPage::makeActions()
{
    QAction *fresh = makeAction(Icon::Add, tr("New event…"), QKeySequence::New, &CalendarPage::newEvent);
    QAction *find = makeAction(Icon::Search, tr("Find a date…"),
                               QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &CalendarPage::findDate);
    m_header->addAction(fresh, true);
    m_header->addAction(find);
    auto *more = new QToolButton{m_header};
    more->setText(tr("More"));
    more->setIcon(icon(Icon::More));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu{more};
    menu->addAction(makeAction(Icon::School, tr("Term dates…"), {}, &CalendarPage::editTerms));
    menu->addAction(makeAction(Icon::Import, tr("Import a calendar…"), {}, &CalendarPage::importCalendar));
    menu->addAction(makeAction(Icon::Export, tr("Export the calendar…"), {}, &CalendarPage::exportCalendar));
    menu->addAction(makeAction(Icon::Print, tr("Print…"), QKeySequence::Print, &CalendarPage::print));
    menu->addSeparator();
    makePaneActions(*menu);
    more->setMenu(menu);
    m_header->addWidget(more);
    makeViewActions();
}

void CalendarPage::makePaneActions(QMenu &menu)
{
    const auto make = [&](const QString &words) {
        auto *action = new QAction{words, this};
        action->setCheckable(true);
        action->setChecked(true);
        menu.addAction(action);
        addAction(action);
        return action;
    };
    m_showSources = make(tr("Show the calendars to tick"));
    m_showPanel = make(tr("Show the day and its events"));
    connect(m_showSources, &QAction::toggled, this, [this](bool shown) { m_sources->setVisible(shown); });
    connect(m_showPanel, &QAction::toggled, this, [this](bool shown) { m_panelPane->setVisible(shown); });
}

/// In a narrow window, or with large letters, the side panes make room; the menu brings them back.
void CalendarPage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForSources = 110; // in steps of the grid
    constexpr int roomForPanel = 85;
    Page::resizeEvent(event);
    const int grid = measureOf(this, HubStyle::Grid);
    if (event->size().width() == event->oldSize().width())
        return;
    m_showSources->setChecked(width() >= roomForSources * grid);
    m_showPanel->setChecked(width() >= roomForPanel * grid);
}

void CalendarPage::makeViewActions()
{
    m_viewActions = new QActionGroup{this};
    const QString words[ViewCount]{tr("Year"), tr("Month"), tr("Week"), tr("Agenda")};
    for (int view = 0; view < ViewCount; ++view) {
        auto *action = new QAction{words[view], m_viewActions};
        action->setCheckable(true);
        action->setShortcut(QKeySequence{Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + view)});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { setView(static_cast<View>(view)); });
    }
}

CalendarView *CalendarPage::painted(View view) const
{
    return qobject_cast<CalendarView *>(m_stack->widget(view));
}

CalendarView *CalendarPage::current() const
{
    return painted(m_view);
}

void CalendarPage::setView(View view)
{
    m_view = view;
    m_viewActions->actions().at(view)->setChecked(true);
    m_stack->setCurrentIndex(view);
    if (m_day.isValid())
        goTo(m_day, m_event);
    if (view == Agenda && !m_isAgendaFitted) { // to what stands in it, which is not read before
        m_table->rememberColumns(m_context.settings, u"agenda"_s);
        m_isAgendaFitted = true;
    }
    if (isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::show(const Place &place)
{
    static const QStringList views{u"year"_s, u"month"_s, u"week"_s, u"agenda"_s};
    if (const auto view = views.indexOf(place.part); view >= 0)
        setView(static_cast<View>(view));
    else if (const QDate day = QDate::fromString(place.part, Qt::ISODate); day.isValid())
        goTo(day);
    if (const CalendarItem *item = m_book->find(EventId{place.record}))
        goTo(item->first, item->event);
}

QList<QWidget *> CalendarPage::panes()
{
    return {m_stack->currentWidget(), m_panel, m_sources};
}

void CalendarPage::goTo(QDate day, EventId event)
{
    if (CalendarView *view = current())
        view->setCursor(day, event);
    follow(day, event);
    if (m_view == Agenda) {
        const int row = event.isNull() ? m_agenda->rowFrom(day) : m_agenda->rowOf(event);
        if (row >= 0)
            m_table->setCurrentIndex(m_agenda->index(row, 0));
    }
}

void CalendarPage::step(int by)
{
    if (by == 0)
        return goTo(m_context.today());
    goTo(m_view == Week ? m_day.addDays(7 * by) : m_view == Month ? m_day.addMonths(by) : m_day.addYears(by));
}

void CalendarPage::follow(QDate day, EventId event)
{
    m_day = day;
    m_event = event;
    m_sources->setDay(day);
    const DateRange year = AcademicYear::containing(day).range();
    m_agenda->setPeriod(year.from, year.until);
    refresh();
}

void CalendarPage::refresh()
{
    m_period->setText(periodText());
    m_panel->show(m_day, m_event);
    const DateRange year = AcademicYear::containing(m_day).range();
    const auto count = std::ranges::count_if(m_book->items(), [&year](const CalendarItem &item) {
        return item.first < year.until && year.from <= item.last;
    });
    m_header->setLine(tr("Events in %1: %L2").arg(AcademicYear::containing(m_day).toText()).arg(count));
}

QString CalendarPage::periodText() const
{
    const QLocale locale;
    if (m_view == Month)
        return locale.toString(m_day, u"MMMM yyyy"_s);
    if (m_view == Week) {
        const QDate monday = m_day.addDays(1 - m_day.dayOfWeek());
        return tr("%1 to %2")
            .arg(locale.toString(monday, u"d MMM"_s), locale.toString(monday.addDays(6), u"d MMM yyyy"_s));
    }
    return AcademicYear::containing(m_day).toText();
}

Page *makeCalendarPage(const PageContext &context, QWidget *parent)
{
    return new CalendarPage{context, parent};
}

} // namespace hub
