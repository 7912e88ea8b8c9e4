#include "dialogs/finddatedialog.h"

#include "dialogs/dialogsize.h"
#include "dialogs/finddatequestion.h"
#include "icons/icons.h"
#include "models/hubworker.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/headings.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

namespace {

QTableWidget *tableOf(const QStringList &headings, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget{0, static_cast<int>(headings.size()), parent};
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepHeadingsWhole(*table->horizontalHeader());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    return table;
}

QString periodText(const PlanCandidate &date)
{
    const QLocale locale;
    const QString start = locale.toString(date.start, QStringLiteral("ddd d MMM yyyy"));
    return date.start == date.end
        ? start
        : FindDateDialog::tr("%1 to %2").arg(start, locale.toString(date.end, QStringLiteral("ddd d MMM")));
}

} // namespace

FindDateDialog::FindDateDialog(Store &store, QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_worker{new HubWorker{store, this}}
    , m_message{new MessageBar{this}}
    , m_question{new FindDateQuestion{store, today, this}}
{
    setWindowTitle(tr("Find a date"));
    const int grid = measureOf(this, HubStyle::Grid);
    resizeWithinScreen(*this, {grid * 136, grid * 84});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    column->addWidget(m_message);
    auto *split = new QSplitter{this};
    split->setChildrenCollapsible(false);
    split->addWidget(makeQuestion());
    split->addWidget(makeAnswer());
    split->setSizes({460, 860}); // in proportion, whatever the screen has
    column->addWidget(split, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_make = buttons->addButton(tr("Make the provisional event"), QDialogButtonBox::ActionRole);
    m_make->setEnabled(false);
    makePrimary(m_make);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &FindDateDialog::make);
    connect(m_find, &QPushButton::clicked, this, &FindDateDialog::find);
    connect(m_dates, &QTableWidget::itemSelectionChanged, this, &FindDateDialog::showCosts);
    connect(m_worker, &HubWorker::busyChanged, this, &FindDateDialog::showBusy);
}

QWidget *FindDateDialog::makeQuestion()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, grid, 0);
    column->setSpacing(grid);
    auto *scroll = new QScrollArea{pane};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_question);
    scroll->setMinimumWidth(m_question->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_progress = new QProgressBar{pane};
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Weighing every day"));
    m_progress->hide();
    m_find = new QPushButton{tr("Find dates"), pane};
    m_find->setDefault(true);
    column->addWidget(scroll, 1);
    column->addWidget(m_progress);
    column->addWidget(m_find);
    return pane;
}

QWidget *FindDateDialog::makeAnswer()
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(step, 0, 0, 0);
    column->setSpacing(step);
    m_note = new Label{
        tr("Every day of the window is weighed: bank holidays, the term dates of everybody's school, and "
           "everything else they are expected at. Those who lead are essential."),
        Label::Kind::Body, pane, Token::Muted};
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_dates = tableOf({tr("Dates"), tr("Score"), tr("What it costs")}, tr("Dates, the best first"), pane);
    column->addWidget(m_dates, 3);
    m_costs = tableOf({tr("Who"), tr("Why")}, tr("What the chosen date costs whom"), pane);
    column->addWidget(m_costs, 2);
    return pane;
}

void FindDateDialog::setQuestion(const PlanQuestion &question)
{
    m_question->setQuestion(question);
}

void FindDateDialog::showBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_find->setText(isBusy ? tr("Begin again") : tr("Find dates"));
}

void FindDateDialog::find()
{
    m_message->hide();
    m_worker->ask([this, asked = m_question->question(),
                   months = m_question->months()](Store &store) -> std::function<void()> {
        Result<DatePlan> plan = months.empty() ? findDates(store, asked) : findSeries(store, asked, months);
        if (!plan)
            return [this, error = plan.error()] { take(error); };
        const Found found{.plan = *std::move(plan),
                          .names = HubNames{store},
                          .words = PlanWords{store},
                          .asked = asked,
                          .isSeries = !months.empty()};
        return [this, found] { take(found); };
    });
}

void FindDateDialog::finish()
{
    m_worker->finish();
}

void FindDateDialog::take(const Result<Found> &found)
{
    if (!found) {
        m_found.reset();
        m_dates->setRowCount(0);
        showCosts();
        return m_message->tell(found.error());
    }
    m_found = *found;
    showDates();
}

QString FindDateDialog::note() const
{
    if (m_found->plan.isByTermsAlone)
        return tr("Nobody is accepted yet: the term dates of the hub's authorities stand for them.");
    const auto people = static_cast<int>(m_found->plan.wish.people.size());
    if (!m_found->isSeries)
        return tr("People weighed: %1. A score of 0 costs nobody anything.").arg(people);
    int total = 0;
    for (const PlanCandidate &date : m_found->plan.dates)
        total += date.score;
    return tr("People weighed: %1. No other choice of dates in those months costs less together: %L2.")
        .arg(people)
        .arg(total);
}

void FindDateDialog::showDates()
{
    const std::vector<PlanCandidate> &dates = m_found->plan.dates;
    m_note->setText(note());
    m_dates->setRowCount(static_cast<int>(dates.size()));
    for (int row = 0; row < m_dates->rowCount(); ++row) {
        const PlanCandidate &date = dates[static_cast<size_t>(row)];
        m_dates->setItem(row, 0, new QTableWidgetItem{periodText(date)});
        m_dates->setItem(row, 1, new QTableWidgetItem{QLocale{}.toString(date.score)});
        auto *costs = new QTableWidgetItem{PlanWords::summary(date)};
        if (date.losesEssential())
            costs->setIcon(icon(Icon::Warning, Token::Warn));
        m_dates->setItem(row, 2, costs);
    }
    m_make->setText(m_found->isSeries ? tr("Make the %n provisional event(s)", nullptr, m_dates->rowCount())
                                      : tr("Make the provisional event"));
    m_dates->resizeColumnToContents(0);
    m_dates->resizeColumnToContents(1);
    m_dates->selectRow(0);
    if (m_find->hasFocus())
        m_dates->setFocus(Qt::OtherFocusReason);
    showCosts();
}

const PlanCandidate *FindDateDialog::chosen() const
{
    const int row = m_dates->currentRow();
    const bool isThere = m_found && row >= 0 && row < static_cast<int>(m_found->plan.dates.size());
    return isThere ? &m_found->plan.dates[static_cast<size_t>(row)] : nullptr;
}

void FindDateDialog::showCosts()
{
    const PlanCandidate *date = chosen();
    m_make->setEnabled(date != nullptr);
    m_costs->setRowCount(date == nullptr ? 0 : static_cast<int>(date->costs.size()));
    if (date == nullptr)
        return;
    const PlanWish &wish = m_found->plan.wish;
    for (int row = 0; row < m_costs->rowCount(); ++row) {
        const PlanCost &cost = date->costs[static_cast<size_t>(row)];
        const QString why = m_found->words.why(cost, wish);
        m_costs->setItem(row, 0, new QTableWidgetItem{whoOf(cost, wish, m_found->names)});
        m_costs->setItem(row, 1,
                         new QTableWidgetItem{
                             cost.preventsEssential ? tr("Essential, and cannot come: %1").arg(why) : why});
    }
    m_costs->resizeColumnToContents(0);
}

EventDraft FindDateDialog::draftFor(const PlanCandidate &date, int number) const
{
    const PlanQuestion &asked = m_found->asked;
    Event event;
    event.kind = asked.kind;
    const QString kind = number == 0
        ? m_question->kindText()
        : tr("%1 %2", "a kind of event, its number in a series").arg(m_question->kindText()).arg(number);
    const bool isOfNobody = asked.cohort.isNull() && asked.group.isNull();
    event.title = isOfNobody ? kind : tr("%1, %2").arg(kind, m_question->ownerText());
    event.cohort = asked.cohort;
    event.group = asked.group;
    event.start = londonTime(date.start, QTime{9, 30});
    event.end = londonTime(date.end, QTime{15, 30});
    event.days = Days::whole(asked.days);
    event.status = EventStatus::Provisional;
    event.venue = m_found->names.school(asked.venue);
    // Nobody else says who comes: those who have to be there do.
    return {.event = event, .booked = isOfNobody ? asked.essential : std::vector<PersonId>{}};
}

void FindDateDialog::make()
{
    const PlanCandidate *date = chosen();
    if (date == nullptr)
        return;
    std::vector<EventDraft> drafts;
    if (m_found->isSeries) {
        for (const PlanCandidate &one : m_found->plan.dates)
            drafts.push_back(draftFor(one, static_cast<int>(drafts.size()) + 1));
    } else {
        drafts.push_back(draftFor(*date, 0));
    }
    const QString what = m_found->isSeries
        ? tr("Plan %n event(s) of a series: %1", nullptr, static_cast<int>(drafts.size()))
              .arg(m_question->kindText())
        : tr("Plan “%1” on %2").arg(drafts.front().event.title, periodText(*date));
    const Result<std::vector<EventId>> made = makeEvents(m_store, what, drafts);
    if (!made)
        return m_message->tell(made.error());
    m_event = made->front();
    m_outcome = m_found->isSeries
        ? tr("Made %n provisional event(s)", nullptr, static_cast<int>(drafts.size()))
        : tr("Made “%1” on %2, provisional").arg(drafts.front().event.title, periodText(*date));
    accept();
}

} // namespace hub
