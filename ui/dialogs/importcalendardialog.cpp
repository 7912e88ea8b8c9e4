#include "dialogs/importcalendardialog.h"

#include "dialogs/dialogsize.h"
#include "exchange/icslines.h"
#include "exchange/importcalendar.h"
#include "exchange/importics.h"
#include "models/hubworker.h"
#include "models/hubwriter.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/workingbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace hub {

namespace {

enum TargetRole { CohortRole = Qt::UserRole, GroupRole, LaRole, UrnRole };
constexpr int mostProblemsShown = 500;

/// What is to be planned, as values alone, so that another thread can do it.
struct CalendarQuestion
{
    QFileInfo file;
    QString laCode; ///< whose term dates they are, where they are that
    QString urn;
    CalendarImport events;
};

Result<ImportPlan> planCalendarFile(Store &store, const CalendarQuestion &question)
{
    const QString name = question.file.fileName();
    if (question.file.size() > mostIcsBytes)
        return icsTooLarge(name, question.file.size());
    QFile file{question.file.filePath()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Missing, .subject = question.file.filePath()};
    const QByteArray bytes = file.readAll();
    const QDate today = question.events.today;
    if (!question.laCode.isEmpty())
        return planTermCalendar(store, bytes, {TermOwner::Kind::LaCode, question.laCode}, today, name);
    if (!question.urn.isEmpty())
        return planTermCalendar(store, bytes, {TermOwner::Kind::Urn, question.urn}, today, name);
    return planCalendar(store, bytes, question.events);
}

} // namespace

ImportCalendarDialog::ImportCalendarDialog(Store &store, QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_today{today}
    , m_worker{new HubWorker{store, nullptr}}
    , m_writer{new HubWriter{store, this}}
    , m_message{new MessageBar{this}}
    , m_working{new WorkingBar{tr("It is being done"), this}}
{
    setWindowTitle(tr("Import a calendar"));
    const int grid = measureOf(this, HubStyle::Grid);
    resizeWithinScreen(*this, {grid * 96, grid * 68});
    makeFields();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *look = buttons->addButton(tr("See what will happen"), QDialogButtonBox::ActionRole);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setEnabled(false);
    makePrimary(m_import);
    m_inputs.push_back(look);
    layout()->addWidget(m_working);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportCalendarDialog::reject);
    connect(look, &QPushButton::clicked, this, &ImportCalendarDialog::plan);
    connect(m_import, &QPushButton::clicked, this, &ImportCalendarDialog::apply);
    fillTargets();
}

ImportCalendarDialog::~ImportCalendarDialog()
{
    HubWorker::leave(m_worker);
}

void ImportCalendarDialog::makeFields()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    column->addWidget(m_message);
    auto *words = new Label{
        tr("A calendar file (.ics) from Outlook, Google or others. Events known from an earlier import "
           "are brought up to date, never doubled. Nothing is written before the last button."),
        Label::Kind::Body, this, Token::Muted};
    words->setWordWrap(true);
    column->addWidget(words);
    m_path = new QLineEdit{this};
    m_pathField = new FormField{tr("File"), m_path, this};
    auto *browse = new QPushButton{icon(Icon::Open), tr("Choose a file…"), this};
    browse->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->setSpacing(grid);
    file->addWidget(m_pathField, 1);
    file->addWidget(browse, 0, Qt::AlignBottom);
    column->addLayout(file);
    connect(browse, &QPushButton::clicked, this, &ImportCalendarDialog::browse);
    m_target = new QComboBox{this};
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(24); // names of calendars and groups may be long
    m_kind = new QComboBox{this};
    for (const Choice &choice : ChoicesOf<EventKind>::list)
        m_kind->addItem(choice.text());
    m_kind->setCurrentIndex(static_cast<int>(EventKind::Central));
    auto *events = new QHBoxLayout;
    events->setSpacing(grid);
    events->addWidget(new FormField{tr("Whose they are"), m_target, this}, 1);
    events->addWidget(new FormField{tr("Kind of the new events"), m_kind, this});
    column->addLayout(events);
    m_counts = new Label{{}, Label::Kind::Heading, this};
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_problems = makeProblems();
    column->addWidget(m_problems, 1);
    m_inputs = {m_path, browse, m_target, m_kind};
}

QTableWidget *ImportCalendarDialog::makeProblems()
{
    auto *problems = new QTableWidget{0, 2, this};
    problems->setAccessibleName(tr("What could not be read"));
    problems->setHorizontalHeaderLabels({tr("Line"), tr("What is wrong")});
    problems->horizontalHeader()->setStretchLastSection(true);
    problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    problems->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    problems->verticalHeader()->hide();
    problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    problems->setTabKeyNavigation(false);
    problems->setShowGrid(false);
    return problems;
}

void ImportCalendarDialog::fillTargets()
{
    m_target->addItem(tr("Events of the whole hub"));
    const auto add = [this](const QString &words, const QVariant &key, TargetRole role) {
        m_target->addItem(words);
        m_target->setItemData(m_target->count() - 1, key, role);
    };
    for (const Cohort &cohort : m_store.all<Cohort>())
        add(tr("Events of %1").arg(cohort.code), cohort.id.value(), CohortRole);
    for (const TermCalendar &calendar : m_store.all<TermCalendar>()) {
        const auto school = m_store.find(calendar.school);
        if (!calendar.laCode.isEmpty())
            add(tr("Term dates of %1").arg(calendar.name), calendar.laCode, LaRole);
        else if (school)
            add(tr("Term dates of %1").arg(calendar.name), school->urn, UrnRole);
    }
    for (const WorkGroup &group : m_store.all<WorkGroup>()) {
        if (group.year >= AcademicYear::containing(m_today))
            add(tr("Events of %1: %2").arg(group.code, group.title), group.id.value(), GroupRole);
    }
}

void ImportCalendarDialog::browse()
{
    const QString path
        = QFileDialog::getOpenFileName(this, windowTitle(), QFileInfo{m_path->text()}.absolutePath(),
                                       tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (!path.isEmpty())
        setFile(QDir::toNativeSeparators(path));
}

void ImportCalendarDialog::setFile(const QString &path)
{
    m_path->setText(path);
}

void ImportCalendarDialog::plan()
{
    m_message->hide();
    m_import->setEnabled(false);
    m_pathField->setProblem(m_path->text().trimmed().isEmpty() ? tr("Choose the file first.") : QString{});
    if (!m_pathField->problem().isEmpty())
        return m_path->setFocus(Qt::OtherFocusReason);
    m_plan.reset();
    const CalendarQuestion question{.file = QFileInfo{m_path->text().trimmed()},
                                    .laCode = m_target->currentData(LaRole).toString(),
                                    .urn = m_target->currentData(UrnRole).toString(),
                                    .events
                                    = {.cohort = CohortId{m_target->currentData(CohortRole).toLongLong()},
                                       .group = WorkGroupId{m_target->currentData(GroupRole).toLongLong()},
                                       .kind = static_cast<EventKind>(m_kind->currentIndex()),
                                       .today = m_today,
                                       .source = QFileInfo{m_path->text().trimmed()}.fileName()}};
    if (!m_worker->canAsk())
        return take(planCalendarFile(m_store, question));
    setWorking(Work::Planning);
    m_worker->ask([this, question](Store &store) -> Errand::Then {
        const auto planned = std::make_shared<Result<ImportPlan>>(planCalendarFile(store, question));
        return [this, planned] { take(std::move(*planned)); };
    });
}

void ImportCalendarDialog::setWorking(Work work)
{
    m_work = work;
    m_working->setVisible(work != Work::None);
    for (QWidget *input : m_inputs)
        input->setEnabled(work == Work::None);
    if (work != Work::None)
        m_import->setEnabled(false);
}

void ImportCalendarDialog::take(Result<ImportPlan> planned)
{
    setWorking(Work::None);
    if (!planned)
        return m_message->tell(planned.error());
    m_plan = std::make_shared<const ImportPlan>(std::move(*planned));
    showPlan();
}

void ImportCalendarDialog::showPlan()
{
    using Outcome = PlanLine::Outcome;
    m_counts->setText(tr("%L1 new, %L2 updated, %L3 unchanged, %L4 skipped")
                          .arg(m_plan->count(Outcome::New))
                          .arg(m_plan->count(Outcome::Updated))
                          .arg(m_plan->count(Outcome::Unchanged))
                          .arg(m_plan->count(Outcome::Skipped)));
    const int shown = std::min(static_cast<int>(m_plan->problems.size()), mostProblemsShown);
    m_problems->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const FileProblem &problem = m_plan->problems[static_cast<size_t>(row)];
        m_problems->setItem(
            row, 0, new QTableWidgetItem{problem.row == 0 ? QString{} : QString::number(problem.row)});
        m_problems->setItem(row, 1, new QTableWidgetItem{problem.message});
    }
    m_problems->resizeColumnToContents(0);
    m_import->setEnabled(m_plan->count(Outcome::New) + m_plan->count(Outcome::Updated) > 0);
}

void ImportCalendarDialog::apply()
{
    setWorking(Work::Importing);
    const auto work = [plan = m_plan](Store &store, const Progress &progress) {
        return applyImport(store, *plan, progress);
    };
    m_writer->write(work, [this](const Result<> &done) { endImport(done); });
}

void ImportCalendarDialog::endImport(const Result<> &done)
{
    setWorking(Work::None);
    m_import->setEnabled(true);
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return m_message->tell(MessageBar::Tone::Info, tr("The import was stopped."),
                               tr("Nothing was written."));
    if (!done)
        return m_message->tell(done.error());
    m_outcome = tr("Imported %1: %2").arg(QFileInfo{m_path->text().trimmed()}.fileName(), m_counts->text());
    accept();
}

void ImportCalendarDialog::reject()
{
    if (m_work == Work::Importing)
        m_writer->stop();
    else
        QDialog::reject();
}

} // namespace hub
