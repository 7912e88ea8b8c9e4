#include "dialogs/importproblemsstep.h"

#include "models/importproblemsmodel.h"
#include "theme/hubstyle.h"
#include "widgets/choicedelegate.h"
#include "widgets/label.h"

#include <QApplication>
#include <QHeaderView>
#include <QMetaObject>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewGroups = 12; ///< so many are shown opened

} // namespace

ImportProblemsStep::ImportProblemsStep(ImportJob &job, Store &store, RecordNames &names, QWidget *parent)
    : ImportStep{parent}
    , m_job{job}
    , m_problemsModel{new ImportProblemsModel{job, this}}
    , m_matchesModel{new ImportMatchesModel{job, store, names, this}}
    , m_problemsLine{new Label{{}, Label::Kind::Strong, this}}
    , m_problems{new QTreeView{this}}
    , m_matchesPane{new QWidget{this}}
    , m_matchesLine{new Label{{}, Label::Kind::Strong, m_matchesPane}}
    , m_matches{new ChoiceTable{m_matchesPane}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    makeProblems();
    makeMatches();
    auto *upper = new QWidget{this};
    auto *problems = new QVBoxLayout{upper};
    problems->setContentsMargins(0, 0, 0, 0);
    problems->setSpacing(grid / 2);
    problems->addWidget(m_problemsLine);
    problems->addWidget(m_problems, 1);
    auto *matches = new QVBoxLayout{m_matchesPane};
    matches->setContentsMargins(0, grid, 0, 0);
    matches->setSpacing(grid / 2);
    matches->addWidget(m_matchesLine);
    matches->addWidget(m_matches, 1);
    auto *split = new QSplitter{Qt::Vertical, this};
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(m_matchesPane);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split, 1);
    // Not while the view is still closing its editor.
    connect(m_problemsModel, &ImportProblemsModel::edited, &m_job, &ImportJob::planSoon,
            Qt::QueuedConnection);
    connect(m_matchesModel, &QAbstractItemModel::dataChanged, &m_job, &ImportJob::planSoon,
            Qt::QueuedConnection);
    connect(&m_job, &ImportJob::wasPlanned, this, [this] {
        m_isStale = true;
        follow();
    });
    connect(&m_job, &ImportJob::planFailed, this, &ImportProblemsStep::failed);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_problems, m_matches})
        connect(view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &ImportProblemsStep::follow,
                Qt::QueuedConnection);
}

void ImportProblemsStep::makeProblems()
{
    m_problemsLine->setWordWrap(true);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setModel(m_problemsModel);
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problems->setItemDelegate(new ChoiceDelegate{m_problems});
    m_problems->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
                                | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_problems->setAllColumnsShowFocus(false);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_problems->setUniformRowHeights(true);
    m_problems->setTabKeyNavigation(false);
    m_problems->header()->setStretchLastSection(false);
    m_problems->header()->setSectionResizeMode(ImportProblemsModel::WhatColumn, QHeaderView::Stretch);
    m_problems->setColumnWidth(ImportProblemsModel::CellColumn, measureOf(this, HubStyle::Grid) * 26);
    m_problems->setColumnWidth(ImportProblemsModel::LeaveOutColumn, measureOf(this, HubStyle::Grid) * 10);
}

void ImportProblemsStep::makeMatches()
{
    m_matchesLine->setWordWrap(true);
    m_matches->setObjectName(u"importMatches"_s);
    m_matches->setModel(m_matchesModel);
    m_matches->setAccessibleName(tr("Who is meant"));
    m_matches->setItemDelegate(new ChoiceDelegate{m_matches});
    m_matches->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
                               | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_matches->setTabKeyNavigation(false);
    m_matches->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matches->setShowGrid(false);
    m_matches->setWordWrap(false);
    m_matches->verticalHeader()->hide();
    m_matches->verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    m_matches->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_matches->setColumnWidth(ImportMatchesModel::RowColumn, measureOf(this, HubStyle::Grid) * 7);
    m_matches->setColumnWidth(ImportMatchesModel::TheirsColumn, measureOf(this, HubStyle::Grid) * 36);
    m_matches->horizontalHeader()->setSectionResizeMode(ImportMatchesModel::OursColumn, QHeaderView::Stretch);
}

QString ImportProblemsStep::title() const
{
    return tr("Problems and matches");
}

bool ImportProblemsStep::isNeedless() const
{
    return m_job.planned().problems.empty() && m_job.matches().empty();
}

QWidget *ImportProblemsStep::first() const
{
    return m_problemsModel->rowCount() > 0 ? static_cast<QWidget *>(m_problems) : m_matches;
}

void ImportProblemsStep::enter()
{
    showAll();
    const QModelIndex top = m_problemsModel->index(0, ImportProblemsModel::CellColumn);
    m_problems->setCurrentIndex(top);
    m_matches->setCurrentIndex(m_matchesModel->index(0, ImportMatchesModel::OursColumn));
}

bool ImportProblemsStep::isEditing() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr
        && (m_problems->viewport()->isAncestorOf(focus) || m_matches->viewport()->isAncestorOf(focus));
}

/// Shows the new plan, but takes no cell away from under somebody's hands.
void ImportProblemsStep::follow()
{
    if (!m_isStale || isEditing() || !isVisible())
        return;
    showAll();
}

void ImportProblemsStep::showAll()
{
    const QModelIndex current = m_problems->currentIndex();
    const int place = current.parent().isValid() ? current.parent().row() : current.row();
    const QModelIndex match = m_matches->currentIndex();
    m_isStale = false;
    m_problemsModel->reset();
    if (m_problemsModel->rowCount() <= fewGroups)
        m_problems->expandAll();
    const int groups = m_problemsModel->rowCount();
    m_problems->setCurrentIndex(
        m_problemsModel->index(qMax(0, qMin(place, groups - 1)), ImportProblemsModel::CellColumn));
    const int rows = m_problemsModel->rowProblems();
    const int out = m_job.leftOut();
    if (rows == 0)
        m_problemsLine->setText(out == 0 ? tr("Every row can be read.")
                                         : tr("Every other row can be read; left out by you: %L1.").arg(out));
    else
        m_problemsLine->setText(
            tr("Cells that cannot be read: %L1. Put them right here, or go on: their rows "
               "are left out and can be imported later.")
                .arg(rows));
    m_matchesModel->reset();
    m_matches->setCurrentIndex(m_matchesModel->index(match.row(), ImportMatchesModel::OursColumn));
    m_matchesPane->setVisible(m_matchesModel->rowCount() > 0);
    m_matchesLine->setText(tr("Rows that may mean somebody already here: %L1. Choose who is meant.")
                               .arg(m_matchesModel->rowCount()));
}

} // namespace hub
