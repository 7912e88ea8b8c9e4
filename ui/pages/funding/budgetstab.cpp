#include "actions/moneybook.h"
#include "actions/moneywhy.h"
#include "actions/moneywords.h"
#include "dialogs/adddialog.h"
#include "dialogs/moneydialogs.h"
#include "models/fundingmodel.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "models/wordproxy.h"
#include "pages/explained.h"
#include "pages/funding/fundingtabs.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/moneybar.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A year's budgets as bars, and below them every school's money.
class BudgetsTab final : public Page
{
    Q_OBJECT
public:
    BudgetsTab(const PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QWidget *> panes() override { return {m_year, m_table}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    QWidget *makeBars();
    QWidget *makeTable();
    void makeActions();
    void read();
    void showBars(const MoneyBook &book, const std::vector<BudgetLine> &lines);
    void setBudget();
    void makeExplanations();
    [[nodiscard]] Explanation explainLine(const BudgetLine &line, const QString &title);
    [[nodiscard]] Explanation explainRow(const QModelIndex &index);
    void follow(const Changes &changes);

    PageContext m_context;
    PageHeader *m_header;
    QComboBox *m_year;
    Card *m_bars = nullptr;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    FundingModel *m_model;
    WordProxy *m_proxy;
};

BudgetsTab::BudgetsTab(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_header{new PageHeader{tr("Budgets"), this}}
    , m_year{makeYearBox(AcademicYear::containing(context.today()), this)}
    , m_model{new FundingModel{context.names, this}}
    , m_proxy{new WordProxy{m_model, RecordTableModel::FindRole, this}}
{
    m_year->setAccessibleName(tr("Academic year"));
    m_header->addWidget(m_year);
    makeActions();
    auto *split = new QSplitter{Qt::Vertical, this};
    split->addWidget(makeBars());
    split->addWidget(makeTable());
    const int half = measureOf(this, HubStyle::Grid) * 40;
    split->setSizes({half, half});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    makeExplanations();
    connect(m_year, &QComboBox::currentIndexChanged, this, &BudgetsTab::read);
    connect(&context.store, &Store::changed, this, &BudgetsTab::follow);
    read();
}

void BudgetsTab::makeActions()
{
    auto *budget = new QAction{icon(Icon::Add), tr("Set a budget…"), this};
    auto *pack = new QAction{icon(Icon::Pdf), tr("Audit pack of the school…"), this};
    addActions({budget, pack});
    m_header->addAction(pack);
    m_header->addAction(budget, true);
    connect(budget, &QAction::triggered, this, &BudgetsTab::setBudget);
    connect(pack, &QAction::triggered, this, [this] {
        saveAuditPack(m_context, *this, m_table->currentIndex().data(RecordTableModel::KeyRole).toLongLong());
    });
}

QWidget *BudgetsTab::makeBars()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{scroll};
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    m_bars = new Card{tr("By programme"), content};
    column->addWidget(m_bars);
    column->addStretch();
    scroll->setWidget(content);
    return scroll;
}

QWidget *BudgetsTab::makeTable()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Filter by school, programme, purpose"), pane};
    m_filter->setMaximumWidth(grid * 50);
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"funding"_s);
    m_table->setAccessibleName(tr("Money of each school"));
    m_proxy->setSortRole(RecordTableModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(FundingModel::School, Qt::AscendingOrder);
    m_table->rememberColumns(m_context.settings, u"funding"_s);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        emit wants({.page = u"school"_s, .record = index.data(RecordTableModel::KeyRole).toLongLong()});
    });
    return pane;
}

void BudgetsTab::follow(const Changes &changes)
{
    for (const RecordType *type :
         {&recordType<Payment>(), &recordType<Commitment>(), &recordType<Budget>(), &recordType<Rate>(),
          &recordType<Application>(), &recordType<ProgrammeEdition>(), &recordType<School>()}) {
        if (changes.touch(*type))
            return read();
    }
}

void BudgetsTab::read()
{
    const AcademicYear year = yearIn(m_year);
    const MoneyBook book = readMoneyBook(m_context.store);
    std::vector<FundingRow> rows = fundingRows(book, year);
    std::vector<BudgetLine> lines = budgetLines(book, rows, m_context.today());
    std::erase_if(lines, [year](const BudgetLine &line) { return line.year != year; });
    showBars(book, lines);
    BudgetLine all;
    for (const BudgetLine &line : lines) {
        all.paid = all.paid + line.paid;
        all.forecast = all.forecast + line.forecast;
    }
    m_header->setLine(
        tr("%1: %2 paid, %3 forecast").arg(year.toText(), all.paid.toDisplay(), all.forecast.toDisplay()));
    m_model->setRows(
        std::move(rows), [&book](ProgrammeEditionId id) { return book.programmeCode(id); },
        m_context.today());
    m_table->fitColumns();
}

void BudgetsTab::showBars(const MoneyBook &book, const std::vector<BudgetLine> &lines)
{
    m_bars->clear();
    for (const BudgetLine &line : lines) {
        const Edition *edition = book.edition(line.programme);
        const QString title = line.programme.isNull()
            ? tr("Outside the programmes: groups, journeys, charges")
            : edition == nullptr ? book.programmeCode(line.programme)
                                 : tr("%1: %2").arg(book.programmeCode(line.programme), edition->title);
        auto *head = new Label{title, Label::Kind::Strong, m_bars};
        head->setWordWrap(true);
        m_bars->add(head);
        auto *bar = new MoneyBar{line, m_bars};
        explainWith(bar, [this, line, title] { return explainLine(line, title); });
        m_bars->add(bar);
        auto *words = new Label{sentence(line), Label::Kind::Small, m_bars,
                                line.over() > Money{} ? Token::Bad : Token::Muted};
        words->setWordWrap(true);
        m_bars->add(words);
        m_bars->addGap();
    }
    if (lines.empty())
        m_bars->addHint(tr("No money in this year yet. What is promised, claimed and paid stands here as "
                           "bars, against the budget you set."));
}

void BudgetsTab::makeExplanations()
{
    m_header->explainLine([this] {
        const MoneyBook book = readMoneyBook(m_context.store);
        return explained(m_header->line(),
                         whyBudget(m_context.store, fundingRows(book, yearIn(m_year)), m_context.today()),
                         goer());
    });
    explainCellsWith(m_table, [this](const QModelIndex &index) { return explainRow(index); });
}

Explanation BudgetsTab::explainLine(const BudgetLine &line, const QString &title)
{
    const MoneyBook book = readMoneyBook(m_context.store);
    std::vector<FundingRow> rows = fundingRows(book, line.year);
    std::erase_if(rows, [&line](const FundingRow &row) { return row.programme != line.programme; });
    return explained(tr("%1. %2", "a programme, how its money stands").arg(title, sentence(line)),
                     whyBudget(m_context.store, rows, m_context.today()), goer());
}

Explanation BudgetsTab::explainRow(const QModelIndex &index)
{
    const FundingRow row = m_model->at(m_proxy->mapToSource(index).row());
    const MoneyBook book = readMoneyBook(m_context.store);
    const QString school = m_context.names.of(recordType<School>(), row.school.value());
    return explained(
        tr("%1, %2: %3 forecast", "a school, a purpose, a sum")
            .arg(school, purposeInWords(row.purpose), row.forecast(m_context.today()).toDisplay()),
        whyFunding(m_context.store, book, row, m_context.today()), goer());
}

void BudgetsTab::setBudget()
{
    Row start = recordType<Budget>().blank();
    start.values[static_cast<size_t>(recordType<Budget>().indexOf(u"academic_year"))]
        = yearIn(m_year).startYear();
    AddDialog dialog{m_context.store,
                     m_context.names,
                     recordType<Budget>(),
                     tr("Set a budget"),
                     {u"programme"_s, u"academic_year"_s, u"amount"_s, u"note"_s},
                     start,
                     this};
    dialog.exec();
}

} // namespace

Page *makeBudgetsTab(const PageContext &context, QWidget *parent)
{
    return new BudgetsTab{context, parent};
}

} // namespace hub

#include "budgetstab.moc"
