#include "pages/events/attendancepage.h"

#include "models/markgridmodel.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "pages/events/reasonbar.h"
#include "pages/events/registerproxy.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/markgrid.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

AttendancePage::AttendancePage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_source{PictureSource::of(context.store, context.names, context.today)}
    , m_list{new RegisterListModel{this}}
    , m_proxy{new RegisterProxy{m_list, this}}
    , m_model{new MarkGridModel{context.store, context.names, this}}
    , m_header{new PageHeader{tr("Attendance"), this}}
    , m_stack{new QStackedWidget{this}}
{
    makeActions();
    auto *split = new QSplitter{m_stack};
    split->addWidget(makeList());
    split->addWidget(makeRegister());
    split->setChildrenCollapsible(false);
    split->setSizes({520, 800}); // in proportion, whatever the window has
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState{
        Icon::Attendance, tr("No events yet"),
        tr("Registers of the hub's events stand here. Lay out a cohort's events or import them, and the "
           "people of its cohort or group are on the list by themselves."),
        this});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connectParts();
    readAll();
    m_table->rememberColumns(m_context.settings, u"registers"_s);
    m_table->setColumnWidth(RegisterListModel::StateColumn, measureOf(this, HubStyle::Grid) * 13);
    nextMissing();
}

/// In a low window, or with large letters, the register has the room of the legend; in a narrow one the signs
/// before the days stand for the words of a register's state, and names alone for people.
void AttendancePage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForLegend = 64; // in steps of the grid
    constexpr int roomForWords = 100;
    Page::resizeEvent(event);
    const int grid = measureOf(this, HubStyle::Grid);
    m_legend->setVisible(height() >= roomForLegend * grid);
    const bool isWide = width() >= roomForWords * grid;
    m_table->setColumnHidden(RegisterListModel::StateColumn, !isWide);
    m_model->showSchools(isWide);
    m_list->showWeekdays(isWide);
    m_table->resizeColumnToContents(RegisterListModel::DateColumn);
}

void AttendancePage::makeActions()
{
    m_all = new QAction{icon(Icon::Check), tr("Mark all present"), this};
    m_all->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    m_all->setToolTip(
        tr("Marks everybody without a mark in this session present; then change the exceptions."));
    m_walkIn = new QAction{icon(Icon::Add), tr("Walk-in…"), this};
    m_walkIn->setShortcut(QKeySequence::New);
    m_walkIn->setToolTip(tr("Adds somebody who came without being expected, and marks them present."));
    m_next = new QAction{icon(Icon::ChevronRight), tr("Next missing"), this};
    m_next->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_J});
    m_next->setToolTip(tr("Goes to the next register that wants marks."));
    m_print = new QAction{icon(Icon::Print), tr("Print the register…"), this};
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_all, m_walkIn, m_next, m_print});
    m_header->addAction(m_next);
    m_header->addAction(m_walkIn);
    m_header->addAction(m_all, true);
    connect(m_all, &QAction::triggered, this, &AttendancePage::markAllPresent);
    connect(m_walkIn, &QAction::triggered, this, &AttendancePage::addSomebody);
    connect(m_next, &QAction::triggered, this, &AttendancePage::nextMissing);
    connect(m_print, &QAction::triggered, this, &AttendancePage::print);
}

QWidget *AttendancePage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter registers"), pane};
    m_onlyMissing = new QCheckBox{tr("Missing ones only"), pane};
    m_onlyMissing->setToolTip(tr("Shows only the registers that want marks."));
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"registers"_s);
    m_table->setAccessibleName(tr("Registers"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_proxy);
    column->addWidget(m_filter);
    column->addWidget(m_onlyMissing);
    column->addWidget(m_table, 1);
    pane->setMinimumWidth(qMax(grid * 22, m_onlyMissing->sizeHint().width() + grid * 3));
    // The event has the room that its day and the state of its register leave.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RegisterListModel::TitleColumn, QHeaderView::Stretch);
    return pane;
}

QWidget *AttendancePage::makeRegister()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid * 2, grid, grid);
    column->setSpacing(grid / 2);
    pane->setMinimumWidth(grid * 34);
    m_title = new Label{{}, Label::Kind::Heading, pane};
    m_title->setElided(true);
    m_facts = new Label{{}, Label::Kind::Body, pane, Token::Muted};
    m_facts->setElided(true);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(grid);
    column->addWidget(makeSheet(pane), 1);
    m_legend = new Label{tr("P present, L late, H half, A absent, D deputy, E expected; Backspace "
                            "clears. The cursor moves on by itself."),
                         Label::Kind::Small, pane, Token::Muted};
    m_legend->setElided(true); // the register needs the room
    column->addWidget(m_legend);
    return pane;
}

QWidget *AttendancePage::makeSheet(QWidget *pane)
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *sheet = new QWidget{pane};
    auto *column = new QVBoxLayout{sheet};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_reason = new ReasonBar{sheet};
    m_grid = new MarkGrid{sheet};
    m_grid->setObjectName(u"grid"_s);
    m_grid->setAccessibleName(tr("Register: people down, sessions across"));
    m_grid->setModel(m_model);
    for (size_t i = 0; i < std::size(ChoicesOf<Mark>::list); ++i) {
        const Choice &choice = ChoicesOf<Mark>::list[i];
        auto *action = new QAction{
            tr("%1 (%2)", "a mark and its key").arg(choice.text(), QString::fromLatin1(choice.code)), m_grid};
        connect(action, &QAction::triggered, this, [this, i] { mark(static_cast<Mark>(i)); });
        m_grid->addAction(action);
    }
    m_grid->addAction(m_print);
    auto *waiting = new QHBoxLayout;
    m_waiting = new Label{{}, Label::Kind::Body, sheet};
    m_waiting->setWordWrap(true);
    m_give = new QPushButton{tr("Give the free place"), sheet};
    waiting->addWidget(m_waiting, 1);
    waiting->addWidget(m_give);
    column->addWidget(m_reason);
    column->addWidget(m_grid, 1);
    column->addLayout(waiting);
    return sheet;
}

void AttendancePage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_onlyMissing, &QCheckBox::toggled, this, [this](bool only) { m_proxy->setOnlyMissing(only); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttendancePage::showCurrent);
    connect(m_proxy, &WordProxy::filtered, this, &AttendancePage::showCurrent);
    connect(m_table, &RecordTable::opened, this, [this] {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->goToFirstOpen();
    });
    connect(m_grid, &MarkGrid::marked, this, &AttendancePage::mark);
    connect(m_grid, &MarkGrid::cleared, this, &AttendancePage::clear);
    connect(m_reason, &ReasonBar::given, this, [this](const QString &reason) {
        const QModelIndex cell = m_absent;
        m_absent = QPersistentModelIndex{};
        if (cell.isValid())
            write({cell}, Mark::Absent, reason);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_give, &QPushButton::clicked, this, &AttendancePage::givePlace);
    makeExplanations();
    connect(&m_context.store, &Store::changed, this, &AttendancePage::follow);
}

void AttendancePage::readAll()
{
    m_isStale = false;
    const EventId kept = m_model->eventId();
    const QDate today = m_context.today();
    const auto picture = m_source->now();
    m_list->setLines(registerLines(picture->events(), today, {.year = AcademicYear::containing(today)}));
    m_stack->setCurrentIndex(m_list->rowCount() == 0 ? 1 : 0);
    for (QAction *action : {m_all, m_walkIn, m_next, m_print})
        action->setEnabled(m_list->rowCount() > 0);
    const int missing = m_list->missing();
    m_header->setLine(
        missing == 0 ? tr("%Ln event(s) in %1; every register is taken.", nullptr, m_list->rowCount())
                           .arg(AcademicYear::containing(today).toText())
                     : tr("%Ln event(s) in %1; registers that want marks: %L2.", nullptr, m_list->rowCount())
                           .arg(AcademicYear::containing(today).toText())
                           .arg(missing));
    choose(kept);
}

void AttendancePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        readAll();
}

void AttendancePage::follow(const Changes &changes)
{
    const auto isMark = [](const RowChange &change) {
        return change.type == &recordType<Attendance>() || change.type == &recordType<Booking>();
    };
    const auto concerns = [](const RowChange &change) {
        const RecordType *types[]
            = {&recordType<Attendance>(), &recordType<Booking>(), &recordType<Event>(),
               &recordType<Session>(),    &recordType<Person>(),  &recordType<Application>(),
               &recordType<Membership>(), &recordType<Role>(),    &recordType<WorkGroup>(),
               &recordType<Cohort>()};
        return std::ranges::find(types, change.type) != std::end(types);
    };
    if (!std::ranges::any_of(changes.rows, concerns))
        return;
    const bool onlyMarks = std::ranges::all_of(changes.rows, isMark);
    // A few marks are most likely the register on show; an import or an undo may be about others.
    constexpr size_t few = 200;
    m_model->reload();
    m_list->update(m_model->line(m_context.today()));
    describeEvent();
    describeWaiting();
    m_grid->spanHeadings();
    const bool isHere = onlyMarks && changes.rows.size() < few && changes.step.kind == Step::Kind::Change;
    if (isHere)
        return;
    m_isStale = true;
    if (isVisible())
        readAll();
}

void AttendancePage::choose(EventId event)
{
    const int row = m_list->rowOf(event);
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_list->index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        m_onlyMissing->setChecked(false);
        index = m_proxy->mapFromSource(m_list->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void AttendancePage::show(const Place &place)
{
    if (place.part == u"missing"_s)
        m_onlyMissing->setChecked(true);
    if (place.record != 0)
        choose(EventId{place.record});
}

QList<QWidget *> AttendancePage::panes()
{
    return {m_table, m_grid};
}

void AttendancePage::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void AttendancePage::showCurrent()
{
    if (m_proxy->isFiltering())
        return;
    const QModelIndex current = m_table->currentIndex();
    const EventId event{current.isValid() ? current.data(RegisterListModel::KeyRole).toLongLong() : 0};
    if (event == m_model->eventId())
        return;
    m_absent = QPersistentModelIndex{};
    m_reason->hide();
    m_model->setEvent(event);
    m_grid->spanHeadings();
    m_grid->goToFirstOpen();
    describeEvent();
    describeWaiting();
}

void AttendancePage::describeEvent()
{
    const Event *event = m_model->record();
    m_title->setText(event == nullptr ? tr("Choose a register") : event->title);
    if (event == nullptr)
        return m_facts->setText({});
    const RegisterLine line = m_model->line(m_context.today());
    QStringList facts{QLocale{}.toString(event->start, u"dddd d MMMM yyyy, HH:mm"_s), event->venue,
                      tr("expected: %L1").arg(line.people), displayName(line.state)};
    if (event->status == EventStatus::Provisional)
        facts << tr("provisional");
    if (!m_model->expected().schoolsWithoutHead.empty())
        facts << tr("schools without a headteacher on record: %L1")
                     .arg(m_model->expected().schoolsWithoutHead.size());
    facts.removeAll(QString{});
    m_facts->setText(facts.join(u" · "_s));
}

void AttendancePage::describeWaiting()
{
    const Event *event = m_model->record();
    const ExpectedList &list = m_model->expected();
    QStringList names;
    for (const ExpectedPerson &person : list.waiting)
        names << m_context.names.of(recordType<Person>(), person.person.value());
    m_waiting->setVisible(!names.isEmpty());
    m_waiting->setText(tr("Waiting list, the next one first: %1.").arg(names.join(u", "_s)));
    m_give->setVisible(event != nullptr && nextInLine(*event, list) != nullptr);
}

Page *makeAttendancePage(const PageContext &context, QWidget *parent)
{
    return new AttendancePage{context, parent};
}

} // namespace hub
