#include "dialogs/importoutcomestep.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ImportOutcomeStep::ImportOutcomeStep(ImportJob &job, Store &store, RecordNames &names, QWidget *parent)
    : ImportStep{parent}
    , m_job{job}
    , m_model{new ImportLinesModel{job, store, names, this}}
    , m_counts{new Label{{}, Label::Kind::Heading, this}}
    , m_note{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_lines{new RecordTable{this}}
    , m_progress{new QProgressBar{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_counts->setWordWrap(true);
    m_note->setWordWrap(true);
    m_lines->setObjectName(u"importLines"_s);
    m_lines->setAccessibleName(tr("What will happen, row by row"));
    m_lines->setSortingEnabled(false);
    m_lines->setModel(m_model);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("How far the import has come"));
    m_progress->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_counts);
    column->addWidget(m_note);
    column->addWidget(m_lines, 1);
    column->addWidget(m_progress);
}

QString ImportOutcomeStep::title() const
{
    return tr("What will happen");
}

QWidget *ImportOutcomeStep::first() const
{
    return m_lines;
}

QString ImportOutcomeStep::counts() const
{
    using Outcome = PlanLine::Outcome;
    return tr("%L1 new, %L2 updated, %L3 unchanged, %L4 left out")
        .arg(m_job.count(Outcome::New))
        .arg(m_job.count(Outcome::Updated))
        .arg(m_job.count(Outcome::Unchanged))
        .arg(m_job.count(Outcome::Skipped) + m_job.leftOut());
}

void ImportOutcomeStep::enter()
{
    m_model->reset();
    m_lines->fitColumns();
    m_lines->setColumnWidth(ImportLinesModel::DetailColumn, measureOf(this, HubStyle::Grid) * 60);
    if (m_model->rowCount() > 0)
        m_lines->selectRow(0);
    m_counts->setText(counts());
    if (!m_job.changesAnything())
        m_note->setText(tr("Nothing would change: there is nothing to import."));
    else if (m_job.kind() == u"json"_s)
        m_note->setText(
            tr("Records that are not in the file go. It is one step: Undo brings everything back."));
    else
        m_note->setText(tr("Nothing has been written yet. The import is one step, and Undo takes all of it "
                           "back."));
}

void ImportOutcomeStep::showProgress(int done, int of)
{
    m_progress->setRange(0, done < of ? of : 0);
    m_progress->setValue(done);
    m_progress->show();
}

void ImportOutcomeStep::hideProgress()
{
    m_progress->hide();
}

} // namespace hub
