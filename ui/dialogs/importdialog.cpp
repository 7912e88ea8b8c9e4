#include "dialogs/importdialog.h"

#include "dialogs/importcalendardialog.h"
#include "dialogs/importcolumnsstep.h"
#include "dialogs/importfilestep.h"
#include "dialogs/importoutcomestep.h"
#include "dialogs/importproblemsstep.h"
#include "models/recordname.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/workingbar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Store &store, QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_today{today}
    , m_names{std::make_unique<RecordNames>(store, nullptr)}
    , m_job{new ImportJob{store, today, this}}
    , m_file{new ImportFileStep{*m_job, this}}
    , m_last{new ImportOutcomeStep{*m_job, store, *m_names, this}}
    , m_head{new Label{{}, Label::Kind::Heading, this}}
    , m_where{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_message{new MessageBar{this}}
    , m_steps{new QStackedWidget{this}}
    , m_working{new WorkingBar{tr("Looking at the rows"), this}}
{
    setWindowTitle(tr("Import"));
    const int grid = measureOf(this, HubStyle::Grid);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize{1240, 760};
    resize(QSize{grid * 112, grid * 76}.boundedTo(room));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addWidget(m_message);
    auto *problems = new ImportProblemsStep{*m_job, store, *m_names, this};
    addStep(m_file);
    addStep(new ImportColumnsStep{*m_job, this});
    addStep(problems);
    addStep(m_last);
    column->addWidget(m_steps, 1);
    connect(m_job, &ImportJob::planningChanged, m_working, &QWidget::setVisible);
    column->addWidget(m_working);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Next"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false); // Enter pressed once more does not call off what it began
    m_next->setDefault(true);
    makePrimary(m_next);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    const auto tell = [this](const Error &error) { m_message->tell(error); };
    connect(m_file, &ImportFileStep::failed, this, tell);
    connect(m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    connect(problems, &ImportProblemsStep::failed, this, tell);
    go(0);
}

ImportDialog::~ImportDialog()
{
    m_job->abandon();
}

void ImportDialog::addStep(ImportStep *step)
{
    m_all.push_back(step);
    m_steps->addWidget(step);
}

ImportStep *ImportDialog::stepAt(int step) const
{
    return m_all[static_cast<size_t>(step)];
}

int ImportDialog::step() const
{
    return m_steps->currentIndex();
}

void ImportDialog::setFile(const QString &path, const QString &table)
{
    m_file->setFile(path, table);
}

void ImportDialog::suggestValue(const QString &column, const QString &value)
{
    m_suggested.emplace_back(column, value);
}

void ImportDialog::next()
{
    if (m_isWorking)
        return;
    m_message->hide();
    if (stepAt(step()) == m_last)
        return import();
    if (const Result<> done = stepAt(step())->leave(); !done) {
        if (!done.error().subject.isEmpty())
            m_message->tell(done.error());
        return;
    }
    if (m_job->kind() == u"calendar"_s)
        return importCalendar();
    if (step() == 0 && m_job->isMapped()) {
        for (const auto &[column, value] : m_suggested) {
            if (m_job->missingColumns().contains(column) && m_job->defaultOf(column).isEmpty())
                m_job->setDefault(column, value);
        }
    }
    // The plan is made before the steps that show it, and again whenever what they follow from has changed.
    const bool isReady = step() > 0 || !m_job->isMapped();
    if (isReady) {
        const Result<> planned = plan();
        if (!planned && planned.error().kind == Error::Kind::Cancelled)
            return m_message->tell(MessageBar::Tone::Info, tr("Stopped looking."),
                                   tr("Nothing was written."));
        if (!planned)
            return m_message->tell(planned.error());
    }
    int to = step() + 1;
    while (stepAt(to)->isNeedless())
        ++to;
    go(to);
}

/// Looks at every row without holding up the window.
Result<> ImportDialog::plan()
{
    setWorking(true);
    const Result<> planned = m_job->plan();
    setWorking(false);
    return planned;
}

void ImportDialog::setWorking(bool working)
{
    m_isWorking = working;
    if (working)
        m_before = focusWidget();
    m_steps->setEnabled(!working);
    if (working) {
        m_back->setEnabled(false);
        m_next->setEnabled(false);
    } else {
        showHead();
        if (m_before != nullptr)
            m_before->setFocus(Qt::OtherFocusReason);
    }
}

/// A calendar has a dialog of its own, which asks whose events it brings.
void ImportDialog::importCalendar()
{
    ImportCalendarDialog dialog{m_store, m_today, this};
    dialog.setFile(m_job->path());
    dialog.plan();
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_outcome = dialog.outcome();
    accept();
}

void ImportDialog::back()
{
    m_message->hide();
    int to = qMax(0, step() - 1);
    while (to > 0 && stepAt(to)->isNeedless())
        --to;
    go(to);
}

void ImportDialog::go(int to)
{
    m_steps->setCurrentIndex(to);
    stepAt(to)->enter();
    showHead();
    stepAt(to)->first()->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showHead()
{
    const bool isLast = stepAt(step()) == m_last;
    m_head->setText(stepAt(step())->title());
    m_where->setText(tr("Step %1 of %2", "of the import").arg(step() + 1).arg(m_steps->count()));
    m_back->setEnabled(step() > 0);
    m_next->setText(isLast ? tr("Import") : tr("Next"));
    m_next->setEnabled(!isLast || m_job->changesAnything());
}

void ImportDialog::import()
{
    setWorking(true);
    m_last->showProgress(0, 0);
    m_job->apply([this, counts = m_last->counts()](const Result<> &done) { endImport(done, counts); });
}

/// What is all there is only waits to be put on the disk, which is not called off.
void ImportDialog::showProgress(int done, int of)
{
    m_last->showProgress(done, of);
    m_cancel->setEnabled(done < of);
}

void ImportDialog::endImport(const Result<> &done, const QString &counts)
{
    setWorking(false);
    m_cancel->setEnabled(true);
    m_last->hideProgress();
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return m_message->tell(
            MessageBar::Tone::Info, tr("The import was stopped."),
            tr("Nothing was written. You can go back, change something and import again."));
    if (!done)
        return m_message->tell(done.error());
    m_outcome = tr("Imported %1: %2").arg(m_job->fileName(), counts);
    accept();
}

void ImportDialog::reject()
{
    if (!m_isWorking)
        return QDialog::reject();
    m_job->stop();
}

} // namespace hub
