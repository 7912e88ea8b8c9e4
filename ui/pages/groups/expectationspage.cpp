#include "actions/completedays.h"
#include "actions/expectationwhy.h"
#include "actions/expectationwords.h"
#include "actions/recordexpectation.h"
#include "dialogs/followupdialog.h"
#include "dialogs/textdialog.h"
#include "models/linesmodel.h"
#include "models/picturesource.h"
#include "pages/explained.h"
#include "pages/groups/factspage.h"
#include "pages/groups/grouppages.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/flowlayout.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

enum Shown { Open, Overdue, Everything };

/// What the programmes expect of people and schools, how it stands, and following it up.
class ExpectationsPage final : public FactsPage
{
    Q_OBJECT
public:
    ExpectationsPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_filter, m_table}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    void makeActions();
    QWidget *makeList();
    void refresh() override;
    void showLines();
    void count();
    void makeExplanations();
    [[nodiscard]] std::vector<ExpectationLine> selected() const;
    void record(const ExpectationChange &change, const QString &what);
    void agreeException();
    void followUp();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_year;
    QComboBox *m_shown;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    LinesModel *m_model;
    LinesProxy *m_proxy;
    QAction *m_met = nullptr;
    QAction *m_exception = nullptr;
    QAction *m_followUp = nullptr;
    PictureSource *m_picture;
    std::vector<ExpectationLine> m_lines;
};

ExpectationsPage::ExpectationsPage(const PageContext &context, QWidget *parent)
    : FactsPage{context, FactsNeeded::All, parent}
    , m_header{new PageHeader{tr("Expectations"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_year{makeYearBox(context, this)}
    , m_shown{new QComboBox{this}}
    , m_model{new LinesModel{
          {tr("State"), tr("Who"), tr("School"), tr("Cohort or group"), tr("What"), tr("By"), tr("Why")},
          this}}
    , m_proxy{new LinesProxy{m_model, this}}
    , m_picture{PictureSource::of(context.store, context.names, context.today)}
{
    m_shown->addItems({tr("Not met"), tr("Overdue"), tr("All")});
    m_shown->setAccessibleName(tr("Which are shown"));
    makeActions();
    m_header->addWidget(m_shown);
    m_header->addWidget(m_year);
    m_header->addAction(m_followUp, true);
    m_stack->addWidget(makeList());
    m_stack->addWidget(
        new EmptyState{Icon::Expectations, tr("Nothing is expected yet"),
                       tr("What a programme edition expects of specialists, heads, subject leaders and "
                          "schools stands here once "
                          "a cohort has accepted somebody, or a group that follows a programme has schools."),
                       m_stack});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    makeExplanations();
    connect(m_year, &QComboBox::currentIndexChanged, this, &ExpectationsPage::refresh);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ExpectationsPage::showLines);
    // Days are met by sessions, bookings and development days as well, which are no facts of groups. Queued:
    // by then both sources know of the step.
    connect(m_picture, &PictureSource::changed, this, &ExpectationsPage::refreshSoon, Qt::QueuedConnection);
}

void ExpectationsPage::makeExplanations()
{
    m_header->explainLine(
        [this] { return explained(m_header->line(), whyExpectations(m_lines, index()), goer()); });
    explainCellsWith(m_table, [this](const QModelIndex &cell) {
        const ExpectationLine &line = m_lines[cell.data(LinesModel::KeyRole).toULongLong() - 1];
        return explained(tr("%1: %2", "whom it is expected of, how it stands")
                             .arg(whoIn(line, index()), labelOf(line.standing)),
                         whyExpectation(line, index()), goer());
    });
}

void ExpectationsPage::makeActions()
{
    m_met = new QAction{icon(Icon::Check), tr("Record as met"), this};
    m_exception = new QAction{icon(Icon::Edit), tr("Agree an exception…"), this};
    m_followUp = new QAction{icon(Icon::Email), tr("Follow up…"), this};
    m_met->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_M});
    addActions({m_met, m_exception, m_followUp});
    connect(m_met, &QAction::triggered, this, [this] {
        record({.state = ExpectationState::Met, .metOn = context().today()}, tr("Recorded as met"));
    });
    connect(m_exception, &QAction::triggered, this, &ExpectationsPage::agreeException);
    connect(m_followUp, &QAction::triggered, this, &ExpectationsPage::followUp);
}

QWidget *ExpectationsPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    column->setSpacing(grid);
    auto *line = new FlowLayout{nullptr, grid};
    m_filter = new FilterBox{tr("Filter by name, school, cohort, words"), pane};
    m_filter->setMinimumWidth(grid * 36);
    line->addWidget(m_filter);
    line->addWidget(new ActionButton{m_met, pane});
    line->addWidget(new ActionButton{m_exception, pane});
    column->addLayout(line);
    m_table = new RecordTable{pane};
    m_table->setAccessibleName(tr("Expectations"));
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->addActions({m_met, m_exception, m_followUp});
    m_table->sortByColumn(5, Qt::AscendingOrder);
    m_table->rememberColumns(context().settings, u"expectation-lines"_s);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setWords(typed);
        count();
    });
    connect(m_filter, &FilterBox::leftDownwards, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExpectationsPage::count);
    return pane;
}

void ExpectationsPage::show(const Place &place)
{
    m_shown->setCurrentIndex(place.part == u"overdue"_s ? Overdue : Open);
    if (place.record != 0)
        m_filter->clear();
}

void ExpectationsPage::refresh()
{
    ExpectationsAsked asked{.today = context().today(), .year = yearIn(m_year)};
    const auto picture = m_picture->now();
    asked.complete = completeDays(picture->events().ledger(), asked);
    m_lines = expectationsOf(index(), asked);
    showLines();
    m_table->fitColumns();
}

void ExpectationsPage::showLines()
{
    std::vector<Line> shown;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const ExpectationLine &line = m_lines[i];
        const bool isOpen = line.standing == Standing::Due || line.standing == Standing::Overdue;
        const int which = m_shown->currentIndex();
        if ((which == Open && !isOpen) || (which == Overdue && line.standing != Standing::Overdue))
            continue;
        const School *school = index().school(line.school);
        const int order = line.standing == Standing::Overdue ? -1 : static_cast<int>(line.standing);
        shown.push_back({.key = static_cast<qint64>(i) + 1,
                         .cells = {labelOf(line.standing), whoIn(line, index()),
                                   school == nullptr ? QString{} : school->name, ownerOf(line, index()),
                                   line.expectation->text, line.due, sentence(line.why, index())},
                         .sort = {order}});
    }
    m_model->setLines(std::move(shown));
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    count();
}

void ExpectationsPage::count()
{
    const auto how = [this](Standing standing) {
        return QLocale{}.toString(std::ranges::count(m_lines, standing, &ExpectationLine::standing));
    };
    m_header->setLine(
        tr("%1 overdue, %2 due, %3 met, %4 agreed exceptions")
            .arg(how(Standing::Overdue), how(Standing::Due), how(Standing::Met), how(Standing::Exception)));
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    for (QAction *action : {m_met, m_exception, m_followUp})
        action->setEnabled(hasSelection);
}

std::vector<ExpectationLine> ExpectationsPage::selected() const
{
    std::vector<ExpectationLine> lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        lines.push_back(m_lines[row.data(LinesModel::KeyRole).toULongLong() - 1]);
    return lines;
}

void ExpectationsPage::record(const ExpectationChange &change, const QString &what)
{
    const std::vector<ExpectationLine> lines = selected();
    if (!lines.empty())
        report(recordExpectations(context().store, lines, change), what);
}

void ExpectationsPage::agreeException()
{
    const auto reason
        = askForText(tr("Agree an exception"), tr("Why, for whoever reads it next year"), tr("Agree"), this);
    if (reason)
        record({.state = ExpectationState::Exception, .reason = *reason}, tr("Agreed an exception"));
}

void ExpectationsPage::followUp()
{
    const std::vector<ExpectationLine> lines = selected();
    if (lines.empty())
        return;
    std::vector<FollowUp> drafts = followUps(context().store, index(), lines, m_lines, context().today());
    if (drafts.empty())
        return emit did(tr("Nothing is open with them: there is nothing to follow up"), {});
    FollowUpDialog dialog{context().store, std::move(drafts), this};
    dialog.exec();
    if (!dialog.toast().isEmpty())
        emit did(dialog.toast(), {});
}

} // namespace

Page *makeExpectationsPage(const PageContext &context, QWidget *parent)
{
    return new ExpectationsPage{context, parent};
}

} // namespace hub

#include "expectationspage.moc"
