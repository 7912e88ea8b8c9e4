#include "pages/selection/selectionpage.h"

#include "actions/selectionwords.h"
#include "pages/pages.h"
#include "pages/recordlist.h"
#include "pages/selection/applicationpane.h"
#include "pages/selection/applicationstable.h"
#include "pages/selection/boardview.h"
#include "pages/selection/decidepane.h"
#include "pages/selection/decisionsview.h"
#include "pages/selection/lettersview.h"
#include "pages/selection/meterspane.h"
#include "pages/selection/quotahead.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/banner.h"
#include "widgets/currentstack.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/scrolled.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

SelectionPage::SelectionPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new BoardModel{context.store, context.today, this}}
    , m_header{new PageHeader{tr("Selection"), this}}
{
    makeActions();
    makeHeader();
    explainCount();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_quota = new QuotaHead{*m_model, this};
    column->addWidget(m_quota);
    column->addWidget(m_views);
    column->addWidget(makeBody(), 1);
    m_boardPane = makeBoard();
    m_letters = new LettersView{context, *m_model, this};
    m_decisions = new DecisionsView{context, *m_model, this};
    m_noCohort = makeEmpty(tr("No cohort takes applications yet"),
                           tr("Add one, and its applicants stand here as cards."), {m_addCohort, m_import});
    m_noApplications = makeEmpty(tr("Nobody has applied yet"),
                                 tr("Import the answers of the application form, or add an application by "
                                    "hand. Applicants stand here as cards, with the quota line across."),
                                 {m_import, m_add});
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_boardPane, m_letters, m_decisions, m_noCohort, m_noApplications})
        m_stack->addWidget(pane);
    connectParts();
    readCohorts();
}

/// What stands under the tabs, as large as what is seen of it asks for.
QWidget *SelectionPage::makeBody()
{
    auto *body = new QWidget{this};
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBanners(*column);
    m_stack = new CurrentStack{body};
    column->addWidget(m_stack, 1);
    return body;
}

QAction *SelectionPage::command(Icon which, const QString &text, const QKeySequence &keys,
                                void (SelectionPage::*slot)())
{
    auto *action = new QAction{icon(which), text, this};
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SelectionPage::makeActions()
{
    m_add = command(Icon::Add, tr("Add an application…"), QKeySequence::New, &SelectionPage::addApplication);
    m_import = command(Icon::Import, tr("Import a form…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I},
                       &SelectionPage::importForm);
    m_addCohort = command(Icon::Add, tr("Add a cohort…"), QKeySequence{}, &SelectionPage::addCohort);
    m_moveMenu = new QMenu{tr("Move to"), this};
    m_moveMenu->setToolTipsVisible(true);
    m_moveAction = new QAction{icon(Icon::ChevronRight), tr("Move to…"), this};
    m_moveAction->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_M});
    m_moveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_moveAction);
    m_try = command(Icon::Compare, tr("Try without saving"), QKeySequence{Qt::CTRL | Qt::Key_T},
                    &SelectionPage::tryOrStop);
    m_decideAction
        = command(Icon::Check, tr("Decide…"), QKeySequence{Qt::CTRL | Qt::Key_D}, &SelectionPage::decide);
    m_explain = command(Icon::Info, tr("Explain the verdict"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V},
                        &SelectionPage::explainVerdict);
    m_discard = command(Icon::Undo, tr("Discard the trial"), {}, &SelectionPage::tryOrStop);
    m_offerNext = command(Icon::Email, tr("Offer the free place"), {}, &SelectionPage::offerNext);
    m_lapse = command(Icon::Close, tr("Let overdue offers lapse"), {}, &SelectionPage::lapseOverdue);
    m_remind = new QAction{icon(Icon::Email), tr("Write reminders"), this};
    m_hideNotes = new QAction{icon(Icon::Close), tr("Close"), this};
    addAction(m_remind);
    connect(m_remind, &QAction::triggered, this, [this] {
        setView(View::Letters);
        m_letters->setKind(LetterKind::Reminder);
    });
}

void SelectionPage::makeHeader()
{
    m_cohorts = new QComboBox{this};
    m_cohorts->setObjectName(u"cohort"_s);
    m_cohorts->setAccessibleName(tr("Cohort"));
    m_cohorts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cohorts->setMinimumContentsLength(18);
    m_header->addWidget(m_cohorts);
    m_header->addAction(m_import);
    m_header->addAction(m_try);
    m_header->addAction(m_decideAction, true);
    m_views = new QTabBar{this};
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(tr("How to look at the cohort"));
    m_views->setDocumentMode(true);
    m_views->setDrawBase(true);
    m_views->setExpanding(false);
    for (const QString &words :
         {tr("Board"), tr("Ranked list"), tr("As table"), tr("Letters"), tr("Decision records")})
        m_views->addTab(words);
}

void SelectionPage::makeBanners(QVBoxLayout &column)
{
    m_trial = new Banner{Icon::Compare, Token::Accent, this};
    m_trial->addAction(m_discard);
    m_trial->addAction(m_decideAction, true);
    m_freed = new Banner{Icon::Info, Token::Good, this};
    m_freed->addAction(m_offerNext, true);
    m_overdue = new Banner{Icon::Warning, Token::Warn, this};
    m_overdue->addAction(m_remind);
    m_overdue->addAction(m_lapse);
    m_notes = new Banner{Icon::Info, Token::Accent, this};
    m_notes->addAction(m_hideNotes);
    m_reasons = new ReasonPane{this};
    m_decide = new DecidePane{m_context.store, *m_model, m_context.today, this};
    for (QWidget *banner :
         std::initializer_list<QWidget *>{m_trial, m_freed, m_overdue, m_notes, m_reasons, m_decide})
        column.addWidget(banner);
}

QWidget *SelectionPage::makeBoard()
{
    auto *split = new QSplitter{this};
    split->setObjectName(u"stacking"_s);
    auto *left = new QStackedWidget{split};
    m_board = new BoardView{*m_model, left};
    m_board->setObjectName(u"board"_s);
    m_table = new ApplicationsTable{m_context, *m_model, left};
    m_table->list()->table()->addAction(m_moveMenu->menuAction());
    addAction(m_table->menu());
    left->addWidget(m_board);
    left->addWidget(m_table);
    m_pane = new ApplicationPane{m_context.store, m_context.names, *m_model, m_moveAction, m_explain, split};
    auto *inspector = scrolled(m_pane, split);
    const int grid = measureOf(this, HubStyle::Grid);
    left->setMinimumHeight(grid * 28);
    inspector->setMinimumSize(m_pane->minimumWidth(), grid * 28);
    split->addWidget(left);
    split->addWidget(inspector);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    return split;
}

QWidget *SelectionPage::makeEmpty(const QString &title, const QString &sentence,
                                  const QList<QAction *> &actions)
{
    auto *empty = new EmptyState{Icon::Selection, title, sentence, this};
    for (QAction *action : actions)
        empty->addAction(action);
    return empty;
}

void SelectionPage::connectParts()
{
    connect(m_cohorts, &QComboBox::activated, this,
            [this] { chooseCohort(CohortId{m_cohorts->currentData().toLongLong()}); });
    connect(m_views, &QTabBar::currentChanged, this, [this](int at) { setView(static_cast<View>(at)); });
    connect(m_model, &BoardModel::figuresChanged, this, &SelectionPage::follow);
    connect(m_model, &BoardModel::tryingChanged, this, &SelectionPage::showBanners);
    connect(&m_context.store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.touch(recordType<Cohort>()))
            readCohorts();
    });
    connect(m_board->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SelectionPage::showCurrent);
    connect(m_board, &BoardView::moveWanted, this, &SelectionPage::moveChosen);
    connect(m_board, &BoardView::hovered, this, [this](ApplicationStatus to) {
        const Trial trial = m_model->figuresWith(m_board->chosen(), to);
        m_pane->meters()->preview(trial);
        m_quota->preview(trial.standing);
    });
    connect(m_board, &BoardView::hoverEnded, this, &SelectionPage::showFigures);
    connect(m_board, &BoardView::menuWanted, this, &SelectionPage::openMoveMenu);
    connect(m_board, &BoardView::opened, m_pane, &ApplicationPane::showCriteria);
    connect(m_table, &ApplicationsTable::currentChanged, m_board, &BoardView::choose);
    connect(m_table, &ApplicationsTable::moveWanted, this, &SelectionPage::move);
    connect(m_table, &ApplicationsTable::opened, m_pane, &ApplicationPane::showCriteria);
    connect(m_table->list(), &RecordList::did, this, &Page::did);
    connect(m_table->list(), &RecordList::failed, this, &Page::failed);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &SelectionPage::fillMoveMenu);
    connect(m_moveAction, &QAction::triggered, this, [this] {
        const QAbstractItemView *view = m_board;
        if (m_view == View::Table)
            view = m_table->list()->table();
        openMoveMenu(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).center()));
    });
    connect(m_quota, &QuotaHead::placesWanted, this, &SelectionPage::setPlacesTo);
    connect(m_reasons, &ReasonPane::closed, this, [this] {
        m_quota->fill();
        m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_decide, &DecidePane::decided, this, &SelectionPage::decideNow);
    connect(m_decide, &DecidePane::left, this, [this] {
        m_decide->hide();
        m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_hideNotes, &QAction::triggered, m_notes, &QWidget::hide);
    connect(m_pane->meters(), &MetersPane::applicationWanted, m_board, &BoardView::choose);
    connect(m_pane, &ApplicationPane::failed, this, &Page::failed);
    connect(m_letters, &LettersView::failed, this, &Page::failed);
    connect(m_letters, &LettersView::did, this, &Page::did);
    connect(m_decisions, &DecisionsView::failed, this, &Page::failed);
    connect(m_decisions, &DecisionsView::did, this, &Page::did);
}

void SelectionPage::readCohorts()
{
    const std::vector<Cohort> cohorts = cohortsWithSelection(m_context.store);
    const qint64 kept = m_model->cohort().isNull()
        ? m_context.settings.value(u"selection/cohort"_s).toLongLong()
        : m_model->cohort().value();
    m_cohorts->clear();
    for (const Cohort &cohort : cohorts)
        m_cohorts->addItem(
            cohort.title.isEmpty() ? cohort.code : tr("%1: %2", "code: title").arg(cohort.code, cohort.title),
            cohort.id.value());
    m_cohorts->setCurrentIndex(qMax(0, m_cohorts->findData(kept)));
    m_cohorts->setVisible(!cohorts.empty());
    const CohortId now{m_cohorts->currentData().toLongLong()};
    if (now != m_model->cohort() || cohorts.empty())
        chooseCohort(now);
}

void SelectionPage::chooseCohort(CohortId cohort)
{
    m_context.settings.setValue(u"selection/cohort"_s, cohort.value());
    m_notes->hide();
    m_decide->hide();
    m_reasons->hide();
    m_cohorts->setCurrentIndex(m_cohorts->findData(cohort.value()));
    m_model->setCohort(cohort);
    if (!cohort.isNull() && !m_model->isReady())
        emit failed(m_model->problem());
    if (m_model->rowCount() > 0)
        m_board->choose(m_model->at(0).application.id);
    showCurrent();
}

void SelectionPage::follow()
{
    const Cohort &cohort = m_model->selection().cohort;
    const int count = m_model->rowCount();
    m_header->setLine(m_model->isReady() ? tr("%1, %2. Applications: %L3", "cohort, year: how many")
                                               .arg(cohort.code, cohort.year.toText())
                                               .arg(count)
                                         : QString{});
    m_quota->setVisible(m_model->isReady());
    m_views->setVisible(m_model->isReady());
    for (QAction *action : {m_try, m_decideAction, m_moveAction, m_explain})
        action->setEnabled(m_model->isReady() && count > 0);
    m_add->setEnabled(m_model->isReady());
    showView();
    showBanners();
    showCurrent();
}

void SelectionPage::showFigures()
{
    m_pane->meters()->endPreview();
    m_quota->preview(m_model->figures().standing);
}

void SelectionPage::showBanners()
{
    const bool isTrying = m_model->isTrying();
    m_try->setText(isTrying ? tr("Stop trying") : tr("Try without saving"));
    m_trial->setText(
        tr("Trying, nothing is written. Cards moved: %L1. Arrange freely, then decide or discard.")
            .arg(m_model->movedCount()));
    m_trial->setVisible(isTrying && !m_decide->isVisibleTo(this));
    m_discard->setVisible(isTrying);
    if (!isTrying && m_decide->isVisibleTo(this) && m_model->movedCount() > 0)
        m_decide->hide();
    const std::optional<FreedPlace> &freed = m_model->selection().freed;
    const bool isNext = freed && !freed->next.isNull() && !isTrying;
    m_freed->setVisible(isNext);
    m_offerNext->setVisible(isNext);
    if (isNext) {
        m_freed->setText(freedText(*freed, m_model->selection().cohort.code, nameOf(freed->next)));
        m_offerNext->setText(tr("Offer it to %1").arg(nameOf(freed->next)));
    }
    int overdue = 0;
    for (const Candidate &candidate : m_model->selection().candidates)
        overdue += candidate.isOverdue ? 1 : 0;
    m_overdue->setText(tr("Offers not answered in time: %L1. Nothing lapses by itself.").arg(overdue));
    m_overdue->setVisible(overdue > 0 && !isTrying);
    m_lapse->setVisible(overdue > 0);
    m_remind->setVisible(overdue > 0);
}

void SelectionPage::showCurrent()
{
    const QModelIndex current = m_board->currentIndex();
    m_pane->setApplication(current.isValid() && m_model->isReady() ? m_model->at(current.row()).application.id
                                                                   : ApplicationId{});
}

void SelectionPage::setView(View view)
{
    m_view = view;
    m_views->setCurrentIndex(static_cast<int>(view));
    showView();
}

void SelectionPage::showView()
{
    if (!m_model->isReady())
        return m_stack->setCurrentWidget(m_noCohort);
    const bool isOfCards = m_view == View::Board || m_view == View::Ranked || m_view == View::Table;
    if (isOfCards && m_model->rowCount() == 0)
        return m_stack->setCurrentWidget(m_noApplications);
    if (m_view == View::Letters)
        return m_stack->setCurrentWidget(m_letters);
    if (m_view == View::Decisions)
        return m_stack->setCurrentWidget(m_decisions);
    m_stack->setCurrentWidget(m_boardPane);
    auto *left = static_cast<QStackedWidget *>(m_board->parentWidget());
    left->setCurrentWidget(m_view == View::Table ? static_cast<QWidget *>(m_table) : m_board);
    if (m_view == View::Table)
        m_table->choose(m_pane->application());
    const BoardShape shape = m_view == View::Ranked ? BoardShape::Ranked : BoardShape::Columns;
    if (m_board->shape() != shape)
        m_board->setShape(shape);
}

void SelectionPage::show(const Place &place)
{
    if (const auto application = m_context.store.find(ApplicationId{place.record})) {
        chooseCohort(application->cohort);
        m_board->choose(application->id);
    } else if (m_context.store.find(CohortId{place.record})) {
        chooseCohort(CohortId{place.record});
    }
    if (m_table->list()->showPart(place.part) && place.part != u"view:0"_s)
        setView(View::Table);
    static const QString parts[] = {u"board"_s, u"ranked"_s, u"table"_s, u"letters"_s, u"decisions"_s};
    for (int at = 0; at < 5; ++at) {
        if (place.part == parts[at])
            setView(static_cast<View>(at));
    }
}

Page *makeSelectionPage(const PageContext &context, QWidget *parent)
{
    return new SelectionPage{context, parent};
}

} // namespace hub
