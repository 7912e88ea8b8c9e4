#pragma once

#include "actions/selectionmoves.h"
#include "models/boardmodel.h"
#include "pages/pagecontext.h"
#include "pages/selection/reasonpane.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QMenu;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class ApplicationPane;
class ApplicationsTable;
class Banner;
class BoardView;
class DecidePane;
class DecisionsView;
class LettersView;
class PageHeader;
class QuotaHead;

/// The selection of a cohort: its applicants as cards or as a ranked list with the quota line, as a table,
/// the letters to them and the records of decisions.
class SelectionPage final : public Page
{
    Q_OBJECT
public:
    /// The ways of looking at a cohort, in the order of their tabs.
    enum class View { Board, Ranked, Table, Letters, Decisions };

    SelectionPage(const PageContext &context, QWidget *parent);

    /// @p place names an application or a cohort; its part a view ("letters", "decisions", "table"), or a
    /// part of the table's list.
    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] BoardModel &model() const { return *m_model; }
    void setView(View view);

private:
    void makeActions();
    QAction *command(Icon icon, const QString &text, const QKeySequence &keys, void (SelectionPage::*slot)());
    void makeHeader();
    QWidget *makeBody();
    void makeBanners(QVBoxLayout &column);
    QWidget *makeBoard();
    QWidget *makeEmpty(const QString &title, const QString &sentence, const QList<QAction *> &actions);
    void connectParts();

    void readCohorts();
    void chooseCohort(CohortId cohort);
    void follow();
    void showFigures();
    void showBanners();
    void showCurrent();
    void showView();

    // Moves: what is wanted, what stands in the way, what was done.
    [[nodiscard]] std::vector<ApplicationId> chosen() const;
    void fillMoveMenu();
    void openMoveMenu(const QPoint &globalPlace);
    void moveChosen(ApplicationStatus to, int rank);
    void move(const MoveRequest &request);
    void carryOut(const MoveRequest &request);
    [[nodiscard]] QString nameOf(ApplicationId application) const;
    [[nodiscard]] QString doneText(const MoveRequest &request) const;
    void rankReserve(ApplicationId application, int rank);
    void offerNext();
    void lapseOverdue();
    void setPlacesTo(int places, int held);
    void tellDone(const QString &sentence, const QStringList &notes);

    void tryOrStop();
    void decide();
    void decideNow();
    void importForm();
    void addApplication();
    void addCohort();
    void explainVerdict();
    void explainCount();

    PageContext m_context;
    BoardModel *m_model;
    PageHeader *m_header;
    QComboBox *m_cohorts = nullptr;
    QTabBar *m_views = nullptr;
    QuotaHead *m_quota = nullptr;
    Banner *m_trial = nullptr;
    Banner *m_freed = nullptr;
    Banner *m_overdue = nullptr;
    Banner *m_notes = nullptr;
    ReasonPane *m_reasons = nullptr;
    DecidePane *m_decide = nullptr;
    QStackedWidget *m_stack = nullptr;
    BoardView *m_board = nullptr;
    ApplicationPane *m_pane = nullptr;
    QWidget *m_boardPane = nullptr;
    ApplicationsTable *m_table = nullptr;
    LettersView *m_letters = nullptr;
    DecisionsView *m_decisions = nullptr;
    QWidget *m_noCohort = nullptr;
    QWidget *m_noApplications = nullptr;
    QMenu *m_moveMenu = nullptr;
    QAction *m_moveAction = nullptr;
    QAction *m_add = nullptr;
    QAction *m_addCohort = nullptr;
    QAction *m_import = nullptr;
    QAction *m_try = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_decideAction = nullptr;
    QAction *m_offerNext = nullptr;
    QAction *m_lapse = nullptr;
    QAction *m_remind = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_hideNotes = nullptr;
    View m_view = View::Board;
};

} // namespace hub
