#include "pages/selection/decisionsview.h"

#include "dialogs/savepages.h"
#include "documents/decisionrecord.h"
#include "records/nouns.h"
#include "rules/decisionrecord.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/sceneoutput.h"
#include "widgets/sceneview.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

DecisionsView::DecisionsView(const PageContext &context, BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{model}
    , m_stack{new QStackedWidget{this}}
    , m_list{new QListWidget{this}}
    , m_pages{new SceneView{this}}
    , m_export{new QAction{icon(Icon::Pdf), tr("Export PDF…"), this}}
    , m_print{new QAction{icon(Icon::Print), tr("Print…"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_list->setObjectName(u"decisions"_s);
    m_list->setAccessibleName(tr("Decision records"));
    m_list->setWordWrap(true);
    m_pages->setAccessibleName(tr("The decision record as it is printed"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_export, m_print});
    auto *left = new QWidget{this};
    auto *column = new QVBoxLayout{left};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton{m_export, left, true});
    buttons->addWidget(new ActionButton{m_print, left});
    buttons->addStretch();
    column->addLayout(buttons);
    auto *split = new QSplitter{m_stack};
    split->setObjectName(u"stacking"_s);
    split->addWidget(left);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState{
        Icon::Documents, tr("No decision yet"),
        tr("“Decide” freezes who stands where, on what scores, criteria and reasons. The record "
           "is kept here and reads the same whatever changes later."),
        m_stack});
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(&model, &BoardModel::figuresChanged, this, &DecisionsView::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &DecisionsView::showCurrent);
    connect(m_export, &QAction::triggered, this, &DecisionsView::exportPdf);
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_pages->scene())
            printScene(*m_pages->scene(), this);
    });
    fill();
}

void DecisionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void DecisionsView::fill()
{
    std::vector<DecisionId> now;
    for (const Decision &decision : m_model.selection().decisions)
        now.push_back(decision.id);
    if (now == m_shown && !now.empty())
        return;
    m_shown = now;
    m_list->clear();
    for (const Decision &decision : m_model.selection().decisions)
        m_list->addItem(
            tr("%1\n%2, by %3", "title, when, who")
                .arg(decision.title, QLocale{}.toString(decision.at, QLocale::ShortFormat), decision.who));
    m_stack->setCurrentIndex(now.empty() ? 1 : 0);
    m_list->setCurrentRow(now.empty() ? -1 : 0);
    showCurrent();
}

void DecisionsView::choose(DecisionId decision)
{
    const auto found = std::ranges::find(m_shown, decision);
    if (found != m_shown.end())
        m_list->setCurrentRow(static_cast<int>(found - m_shown.begin()));
}

void DecisionsView::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < static_cast<int>(m_shown.size());
    for (QAction *action : {m_export, m_print})
        action->setEnabled(isThere);
    if (!isThere || !isVisible()) // laid out only when it is looked at
        return m_pages->setScene({});
    const Decision &decision = m_model.selection().decisions[static_cast<size_t>(row)];
    const Result<DecisionRecord> record = DecisionRecord::fromJson(decision.content.toUtf8());
    if (!record) {
        m_pages->setScene({});
        return emit failed(record.error());
    }
    m_pages->setScene(std::make_shared<Scene>(decisionRecord(*record)));
}

void DecisionsView::exportPdf()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Decision &decision = m_model.selection().decisions[static_cast<size_t>(row)];
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the decision record"),
                                                      decision.title + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        exportTo(path);
}

void DecisionsView::exportTo(const QString &path)
{
    if (!m_pages->scene())
        return;
    const auto scene = m_pages->scene();
    const Result<> done = savePages(this, {{[scene] { return *scene; }, path}}, m_context.store.now());
    if (!done)
        return emit failed(done.error());
    emit did(tr("Wrote %1").arg(QDir::toNativeSeparators(path)), {});
}

} // namespace hub
