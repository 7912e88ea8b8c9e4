#include "dialogs/finddatedialog.h"

#include "actions/eventpicture.h"
#include "actions/saveevents.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace hub {

namespace {

enum OwnerRole { CohortRole = Qt::UserRole, GroupRole };
constexpr int datesShown = 20;

QDateEdit *dayEdit(QWidget *parent, QDate day)
{
    auto *edit = new QDateEdit{day, parent};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    return edit;
}

QTableWidget *tableOf(const QStringList &headings, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget{0, static_cast<int>(headings.size()), parent};
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
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
    , m_today{today}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(tr("Find a date"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 112, grid * 80);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    column->addWidget(m_message);
    column->addWidget(makeQuestion());
    column->addWidget(makeAnswer(), 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_make = buttons->addButton(tr("Make the provisional event"), QDialogButtonBox::ActionRole);
    m_make->setEnabled(false);
    makePrimary(m_make);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &FindDateDialog::make);
    connect(m_find, &QPushButton::clicked, this, &FindDateDialog::find);
    connect(m_dates, &QTableWidget::itemSelectionChanged, this, &FindDateDialog::showCosts);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_days->setValue(kind == static_cast<int>(EventKind::Residential) ? 2 : 1); });
}

QWidget *FindDateDialog::makeQuestion()
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *grid = new QGridLayout{pane};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(step + step / 2);
    m_kind = new QComboBox{pane};
    for (const Choice &choice : ChoicesOf<EventKind>::list)
        m_kind->addItem(QCoreApplication::translate("hub::Choice", choice.label));
    m_owner = new QComboBox{pane};
    fillOwners();
    m_from = dayEdit(pane, m_today.addDays(14));
    m_to = dayEdit(pane, m_today.addMonths(6));
    m_days = new QSpinBox{pane};
    m_days->setRange(1, 10);
    m_days->setValue(2);
    m_gap = new QSpinBox{pane};
    m_gap->setRange(0, 200);
    m_find = new QPushButton{tr("Find dates"), pane};
    m_find->setDefault(true);
    grid->addWidget(new FormField{tr("Kind"), m_kind, pane}, 0, 0, Qt::AlignTop);
    grid->addWidget(new FormField{tr("For whom"), m_owner, pane}, 0, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(new FormField{tr("Days running"), m_days, pane}, 0, 3, Qt::AlignTop);
    grid->addWidget(new FormField{tr("Not before"), m_from, pane}, 1, 0, Qt::AlignTop);
    grid->addWidget(new FormField{tr("Over by"), m_to, pane}, 1, 1, Qt::AlignTop);
    grid->addWidget(new FormField{tr("Days from others of its kind, at least"), m_gap, pane}, 1, 2,
                    Qt::AlignTop);
    grid->addWidget(m_find, 1, 3, Qt::AlignBottom);
    for (int place = 0; place < 4; ++place)
        grid->setColumnStretch(place, 1);
    return pane;
}

QWidget *FindDateDialog::makeAnswer()
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
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

void FindDateDialog::fillOwners()
{
    const auto add = [this](const QString &name, qint64 key, OwnerRole role) {
        m_owner->addItem(name);
        m_owner->setItemData(m_owner->count() - 1, key, role);
    };
    std::vector<Cohort> cohorts = m_store.all<Cohort>();
    std::ranges::sort(cohorts, [](const Cohort &a, const Cohort &b) { return a.year > b.year; });
    for (const Cohort &cohort : cohorts)
        add(cohort.title.isEmpty() ? cohort.code : tr("%1: %2").arg(cohort.code, cohort.title),
            cohort.id.value(), CohortRole);
    const AcademicYear year = AcademicYear::containing(m_today);
    for (const WorkGroup &group : m_store.all<WorkGroup>()) {
        if (group.year >= year)
            add(tr("%1: %2").arg(group.code, group.title), group.id.value(), GroupRole);
    }
}

void FindDateDialog::setQuestion(const PlanQuestion &question)
{
    m_kind->setCurrentIndex(static_cast<int>(question.kind));
    m_days->setValue(question.days);
    m_gap->setValue(question.leastGap);
    if (question.from.isValid())
        m_from->setDate(question.from);
    if (question.to.isValid())
        m_to->setDate(question.to);
    const int owner = question.cohort.isNull() ? m_owner->findData(question.group.value(), GroupRole)
                                               : m_owner->findData(question.cohort.value(), CohortRole);
    if (owner >= 0)
        m_owner->setCurrentIndex(owner);
}

PlanQuestion FindDateDialog::question() const
{
    return {.kind = static_cast<EventKind>(m_kind->currentIndex()),
            .cohort = CohortId{m_owner->currentData(CohortRole).toLongLong()},
            .group = WorkGroupId{m_owner->currentData(GroupRole).toLongLong()},
            .from = m_from->date(),
            .to = m_to->date(),
            .days = m_days->value(),
            .limit = datesShown,
            .leastGap = m_gap->value()};
}

void FindDateDialog::find()
{
    m_message->hide();
    Result<DatePlan> found = findDates(m_store, question());
    if (!found)
        return m_message->tell(found.error());
    m_plan = std::move(*found);
    showDates();
}

void FindDateDialog::showDates()
{
    m_note->setText(
        m_plan->isByTermsAlone
            ? tr("Nobody is accepted yet: the term dates of the hub's authorities stand for them.")
            : tr("People weighed: %1. A score of 0 costs nobody anything.").arg(m_plan->wish.people.size()));
    m_dates->setRowCount(static_cast<int>(m_plan->dates.size()));
    for (int row = 0; row < m_dates->rowCount(); ++row) {
        const PlanCandidate &date = m_plan->dates[static_cast<size_t>(row)];
        m_dates->setItem(row, 0, new QTableWidgetItem{periodText(date)});
        m_dates->setItem(row, 1, new QTableWidgetItem{QLocale{}.toString(date.score)});
        auto *costs = new QTableWidgetItem{PlanWords::summary(date)};
        if (date.losesEssential())
            costs->setIcon(icon(Icon::Warning, Token::Warn));
        m_dates->setItem(row, 2, costs);
    }
    m_dates->resizeColumnToContents(0);
    m_dates->resizeColumnToContents(1);
    m_dates->selectRow(0);
    m_dates->setFocus(Qt::OtherFocusReason);
    showCosts();
}

const PlanCandidate *FindDateDialog::chosen() const
{
    const int row = m_dates->currentRow();
    const bool isThere = m_plan && row >= 0 && row < static_cast<int>(m_plan->dates.size());
    return isThere ? &m_plan->dates[static_cast<size_t>(row)] : nullptr;
}

void FindDateDialog::showCosts()
{
    const PlanCandidate *date = chosen();
    m_make->setEnabled(date != nullptr);
    m_costs->setRowCount(date == nullptr ? 0 : static_cast<int>(date->costs.size()));
    if (date == nullptr)
        return;
    const HubNames names{m_store};
    const PlanWords words{m_store};
    for (int row = 0; row < m_costs->rowCount(); ++row) {
        const PlanCost &cost = date->costs[static_cast<size_t>(row)];
        const QString why = words.why(cost, m_plan->wish);
        m_costs->setItem(row, 0, new QTableWidgetItem{whoOf(cost, m_plan->wish, names)});
        m_costs->setItem(row, 1,
                         new QTableWidgetItem{
                             cost.preventsEssential ? tr("Essential, and cannot come: %1").arg(why) : why});
    }
    m_costs->resizeColumnToContents(0);
}

void FindDateDialog::make()
{
    const PlanCandidate *date = chosen();
    if (date == nullptr)
        return;
    const PlanQuestion asked = question();
    Event event;
    event.kind = asked.kind;
    event.title
        = tr("%1, %2").arg(m_kind->currentText(), m_owner->currentText().section(QLatin1Char{':'}, 0, 0));
    event.cohort = asked.cohort;
    event.group = asked.group;
    event.start = londonTime(date->start, QTime{9, 30});
    event.end = londonTime(date->end, QTime{15, 30});
    event.days = Days::whole(asked.days);
    event.status = EventStatus::Provisional;
    const Result<EventId> made = makeEvent(m_store, {.event = event});
    if (!made)
        return m_message->tell(made.error());
    m_event = *made;
    m_outcome = tr("Made “%1” on %2, provisional").arg(event.title, periodText(*date));
    accept();
}

} // namespace hub
