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
#include "pages/wordlist.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
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

/// The same for the same expectation, however it stands and however often it is worked out.
QString identityOf(const ExpectationLine &line)
{
    return u"%1 %2 %3 %4 %5"_s.arg(line.expectation->id)
        .arg(line.cohort.value())
        .arg(line.group.value())
        .arg(line.person.value())
        .arg(line.school.value());
}

constexpr FieldInfo expectationFields[]
    = {cellField("state", QT_TRANSLATE_NOOP("hub::Field", "State")),
       cellField("who", QT_TRANSLATE_NOOP("hub::Field", "Who")),
       cellField("school", QT_TRANSLATE_NOOP("hub::Field", "School")),
       cellField("cohort_or_group", QT_TRANSLATE_NOOP("hub::Field", "Cohort or group")),
       cellField("what", QT_TRANSLATE_NOOP("hub::Field", "What")),
       cellField("by", QT_TRANSLATE_NOOP("hub::Field", "By"), FieldType::Date),
       cellField("why", QT_TRANSLATE_NOOP("hub::Field", "Why"))};

/// What the programmes expect of people and schools, how it stands, and following it up.
class ExpectationsPage final : public FactsPage
{
    Q_OBJECT
public:
    ExpectationsPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_list->bar(), m_list->table()}; }
    void startFilter() override { m_list->startFilter(); }

private:
    void makeActions();
    QWidget *makeList();
    void refresh() override;
    void showLines();
    void count();
    void makeExplanations();
    void offerActions();
    [[nodiscard]] const ExpectationLine &lineAt(const QModelIndex &cell) const;
    [[nodiscard]] bool isShown(const ExpectationLine &line) const;
    [[nodiscard]] std::vector<ExpectationLine> selected() const;
    [[nodiscard]] QVariant afterSelected() const;
    void record(const ExpectationChange &change, const QString &what);
    void agreeException();
    void followUp();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_year;
    QComboBox *m_shown;
    LinesModel *m_model;
    WordList *m_list;
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
    , m_model{new LinesModel{expectationFields, this}}
    , m_list{new WordList{context,
                          m_model,
                          {.list = {.name = u"expectation-lines"_s,
                                    .title = tr("Expectations"),
                                    .filterHint = tr("Filter by name, school, cohort, words"),
                                    .sorting = {u"by"_s}},
                           .fields = {std::begin(expectationFields), std::end(expectationFields)},
                           .roles = {.find = LinesModel::FindRole, .sort = LinesModel::SortRole},
                           .keyRole = LinesModel::IdentityRole},
                          this}}
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
    explainCellsWith(m_list->table(), [this](const QModelIndex &cell) {
        const ExpectationLine &line = lineAt(cell);
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
    addActions(m_list->commands());
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
    column->addWidget(m_list);
    m_list->bar()->addAction(m_met);
    m_list->bar()->addAction(m_exception);
    RecordTable *table = m_list->table();
    table->addActions({m_met, m_exception, m_followUp});
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExpectationsPage::offerActions);
    connect(m_list, &WordList::clearing, this, [this] { m_shown->setCurrentIndex(Everything); });
    connect(m_list, &WordList::did, this, &Page::did);
    connect(m_list, &WordList::failed, this, &Page::failed);
    return pane;
}

void ExpectationsPage::show(const Place &place)
{
    if (m_list->showPart(place.part))
        return;
    m_shown->setCurrentIndex(place.part == u"overdue"_s ? Overdue : Open);
    if (place.record != 0)
        m_list->bar()->box()->clear();
}

void ExpectationsPage::refresh()
{
    ExpectationsAsked asked{.today = context().today(), .year = yearIn(m_year)};
    const auto picture = m_picture->now();
    asked.complete = completeDays(picture->events().ledger(), asked);
    m_lines = expectationsOf(index(), asked);
    showLines();
}

void ExpectationsPage::showLines()
{
    std::vector<Line> shown;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const ExpectationLine &line = m_lines[i];
        if (!isShown(line))
            continue;
        const School *school = index().school(line.school);
        const int order = line.standing == Standing::Overdue ? -1 : static_cast<int>(line.standing);
        shown.push_back({.key = static_cast<qint64>(i) + 1,
                         .cells = {labelOf(line.standing), whoIn(line, index()),
                                   school == nullptr ? QString{} : school->name, ownerOf(line, index()),
                                   line.expectation->text, line.due, sentence(line.why, index())},
                         .sort = {order},
                         .identity = identityOf(line)});
    }
    const auto leftOut = static_cast<int>(m_lines.size() - shown.size());
    m_list->setNarrowed(leftOut, leftOut == 0 ? QStringList{} : QStringList{m_shown->currentText()});
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    m_model->setLines(std::move(shown));
    count();
    offerActions();
}

bool ExpectationsPage::isShown(const ExpectationLine &line) const
{
    switch (m_shown->currentIndex()) {
    case Open:
        return line.standing == Standing::Due || line.standing == Standing::Overdue;
    case Overdue:
        return line.standing == Standing::Overdue;
    default:
        return true;
    }
}

const ExpectationLine &ExpectationsPage::lineAt(const QModelIndex &cell) const
{
    return m_lines[cell.data(LinesModel::KeyRole).toULongLong() - 1];
}

void ExpectationsPage::count()
{
    const auto how = [this](Standing standing) {
        return QLocale{}.toString(std::ranges::count(m_lines, standing, &ExpectationLine::standing));
    };
    m_header->setLine(
        tr("%1 overdue, %2 due, %3 met, %4 agreed exceptions")
            .arg(how(Standing::Overdue), how(Standing::Due), how(Standing::Met), how(Standing::Exception)));
}

void ExpectationsPage::offerActions()
{
    const bool hasSelection = m_list->table()->selectionModel()->hasSelection();
    for (QAction *action : {m_met, m_exception, m_followUp})
        action->setEnabled(hasSelection);
}

std::vector<ExpectationLine> ExpectationsPage::selected() const
{
    std::vector<ExpectationLine> lines;
    for (const QModelIndex &row : m_list->table()->selectionModel()->selectedRows())
        lines.push_back(lineAt(row));
    return lines;
}

void ExpectationsPage::record(const ExpectationChange &change, const QString &what)
{
    const std::vector<ExpectationLine> lines = selected();
    if (lines.empty())
        return;
    const QVariant next = afterSelected();
    RecordTable *table = m_list->table();
    const QVariant chosen = table->currentIndex().data(LinesModel::IdentityRole);
    const Result<> done = recordExpectations(context().store, lines, change);
    if (done && table->currentIndex().data(LinesModel::IdentityRole) != chosen)
        table->choose(next);
    report(done, what);
}

/// What stands in the place of the rows selected once they are dealt with.
QVariant ExpectationsPage::afterSelected() const
{
    const QItemSelectionModel &rows = *m_list->table()->selectionModel();
    const QAbstractItemModel &shown = *rows.model();
    const QModelIndex current = rows.currentIndex();
    for (int row = current.row(); row < shown.rowCount(); ++row) {
        if (!rows.isRowSelected(row))
            return shown.index(row, 0).data(LinesModel::IdentityRole);
    }
    for (int row = current.row(); row >= 0; --row) {
        if (!rows.isRowSelected(row))
            return shown.index(row, 0).data(LinesModel::IdentityRole);
    }
    return {};
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
