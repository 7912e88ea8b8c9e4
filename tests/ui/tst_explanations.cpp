#include "actions/forecastwords.h"
#include "actions/moneybook.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "pages/groups/grouppages.h"
#include "pages/groups/mapexplain.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "rules/composition.h"
#include "rules/funding.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/card.h"
#include "widgets/daysbar.h"
#include "widgets/explain.h"
#include "widgets/forecastchart.h"
#include "widgets/label.h"
#include "widgets/maplegend.h"
#include "widgets/mapview.h"
#include "widgets/markgrid.h"
#include "widgets/moneybar.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 1, 15};

/// The rule an explanation gives.
QString ruleOf(const ExplainDialog &why)
{
    return why.findChild<Label *>(u"rule"_s)->text();
}

/// Its rows, each a line of cells, without the headings.
QStringList rowsOf(const ExplainDialog &why)
{
    return why.tabbed().split(u'\n').mid(1);
}

} // namespace

/// Figures say why they are what they are: by key and by mouse, with the rows they rest on.
class ExplanationsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void aBudgetBarShowsTheMoneyOfItsSchools();
    void aRightClickAsksAsWell();
    void aSchoolsMoneyShowsItsPromisesAndPayments();
    void aBatchShowsItsPayments();
    void theForecastShowsEveryYear();
    void aYearOfTheForecastIsWorkedOut();
    void theLegendOfTheMapShowsTheSchoolsOfAMark();
    void aSchoolOnTheMapSaysWhyItIsMarked();
    void daysBehindShowEveryHalfDay();
    void aFindingAboutAGroupShowsItsPeople();
    void theTotalOfASessionShowsWhoIsHere();
    void aMenuOfATableOffersItFirst();
    void theMoneyOfASchoolsPageShowsItsPayments();

private:
    template<typename Make>
    Page *shown(Make make, const Place &place = {})
    {
        m_page.reset(make(*m_context, nullptr));
        m_page->resize(1400, 900);
        static_cast<QWidget *>(m_page.get())->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            return nullptr;
        if (place.record != 0 || !place.part.isEmpty())
            m_page->show(place);
        return m_page.get();
    }
    [[nodiscard]] ExplainDialog *dialog() const { return m_page->window()->findChild<ExplainDialog *>(); }
    /// What @p figure says when it is asked by F1.
    ExplainDialog *askedByKey(QWidget *figure)
    {
        delete dialog();
        figure->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figure, Qt::Key_F1);
        return dialog();
    }
    /// ... by a right click, as the window system sends it.
    ExplainDialog *askedByMouse(QWidget *figure, const QPoint &at)
    {
        delete dialog();
        QTest::mouseClick(figure->window()->windowHandle(), Qt::RightButton, {},
                          figure->mapTo(figure->window(), at));
        return dialog();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Page> m_page;
};

void ExplanationsTest::initTestCase()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const LookChoice look{*m_settings};
    look.apply();
    auto made = makeDemo(m_folder.filePath(u"demo.hub"_s), {.years = 2, .today = today});
    QVERIFY(made);
    m_store = std::move(*made);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_context
        = std::make_unique<PageContext>(PageContext{*m_store, *m_names, *m_settings, [] { return today; }});
}

void ExplanationsTest::cleanup()
{
    m_page.reset();
}

void ExplanationsTest::cleanupTestCase()
{
    m_context.reset();
    m_names.reset();
    m_store.reset();
}

void ExplanationsTest::aBudgetBarShowsTheMoneyOfItsSchools()
{
    const MoneyBook book = readMoneyBook(*m_store);
    std::vector<FundingRow> rows = fundingRows(book, AcademicYear::containing(today));
    std::vector<BudgetLine> lines = budgetLines(book, rows, today);
    std::erase_if(lines, [](const BudgetLine &line) { return line.year != AcademicYear::containing(today); });
    const Page *page = shown(makeFundingPage, {.page = u"funding"_s, .part = u"budgets"_s});
    const auto bars = page->findChildren<MoneyBar *>();
    QCOMPARE(bars.size(), static_cast<qsizetype>(lines.size()));

    const ExplainDialog *why = askedByKey(bars.front());

    QVERIFY(why);
    QVERIFY(ruleOf(*why).contains(u"what was promised, or what was claimed where that is more"_s));
    QVERIFY(why->tabbed().startsWith(u"School\tPurpose\tPromised\tClaimed\tPaid\tTaken back\tForecast\n"_s));
    const auto ofProgramme = std::ranges::count(rows, lines.front().programme, &FundingRow::programme);
    QCOMPARE(rowsOf(*why).size(), static_cast<qsizetype>(ofProgramme));
    QVERIFY(why->windowTitle().contains(lines.front().paid.toDisplay()));
}

void ExplanationsTest::aRightClickAsksAsWell()
{
    const Page *page = shown(makeFundingPage, {.page = u"funding"_s, .part = u"budgets"_s});
    auto *bar = page->findChildren<MoneyBar *>().front();
    QCOMPARE(bar->focusPolicy(), Qt::TabFocus);
    QVERIFY(bar->accessibleDescription().contains(u"F1 says why."_s));

    const ExplainDialog *why = askedByMouse(bar, bar->rect().center());

    QVERIFY(why);
    QVERIFY(!rowsOf(*why).isEmpty());
}

void ExplanationsTest::aSchoolsMoneyShowsItsPromisesAndPayments()
{
    const Page *page = shown(makeFundingPage, {.page = u"funding"_s, .part = u"budgets"_s});
    auto *table = page->findChild<RecordTable *>(u"funding"_s);
    int row = 0; // one with a payment
    while (row < table->model()->rowCount()
           && table->model()->index(row, 4).data().toString() == Money{}.toDisplay())
        ++row;
    QVERIFY(row < table->model()->rowCount());
    table->setCurrentIndex(table->model()->index(row, 4));

    const ExplainDialog *why = askedByKey(table);

    QVERIFY(why);
    QVERIFY(ruleOf(*why).contains(u"The forecast is the larger of promised and claimed"_s));
    Money claimed;
    for (const QString &line : rowsOf(*why)) {
        const QStringList cells = line.split(u'\t');
        if (cells.at(2).startsWith(u"Payment "_s) && !cells.at(5).startsWith(u"Draft"_s))
            claimed = claimed + Money::fromText(cells.last()).value_or(Money{});
    }
    QCOMPARE(claimed.toDisplay(), table->model()->index(row, 4).data().toString());
}

void ExplanationsTest::aBatchShowsItsPayments()
{
    const PaymentBatch batch = m_store->all<PaymentBatch>().front();
    Page *page
        = shown(makeFundingPage, {.page = u"funding"_s, .record = batch.id.value(), .part = u"batches"_s});
    auto *table = page->findChild<QTabWidget *>(QString{}, Qt::FindDirectChildrenOnly)
                      ->currentWidget()
                      ->findChild<RecordTable *>();

    const ExplainDialog *why = askedByKey(table);

    QVERIFY(why);
    QVERIFY(ruleOf(*why).startsWith(u"A batch comes to the payments"_s));
    const auto payments = m_store->where<Payment>("batch", batch.id.value());
    QVERIFY(!payments.empty());
    QVERIFY(why->tabbed().contains(payments.front().reference));
}

void ExplanationsTest::theForecastShowsEveryYear()
{
    const Page *page = shown(makeForecastPage);
    auto *chart = page->findChild<ForecastChart *>();

    const ExplainDialog *why = askedByKey(chart);

    QVERIFY(why);
    QVERIFY(ruleOf(*why).startsWith(u"Each year some of those accepted become leads"_s));
    QVERIFY(why->windowTitle().contains(u"By 2030/31 the hub would have"_s));
    QCOMPARE(rowsOf(*why).size(), qsizetype{forecastYears});
    QVERIFY(rowsOf(*why).front().startsWith(u"2026/27\t"_s));
    QVERIFY(askedByMouse(chart, chart->rect().center()));
}

void ExplanationsTest::aYearOfTheForecastIsWorkedOut()
{
    const Page *page = shown(makeForecastPage);
    auto *table = page->findChild<RecordTable *>();
    table->setCurrentIndex(table->model()->index(1, 2));

    const ExplainDialog *why = askedByKey(table);

    QVERIFY(why);
    QCOMPARE(why->windowTitle(), u"Why: Forecast of 2027/28"_s);
    const QStringList rows = rowsOf(*why);
    QCOMPARE(rows.size(), 7);
    QVERIFY(rows.at(1).startsWith(u"New leads\t"_s) && rows.at(1).contains(u" × "_s));
    QCOMPARE(rows.at(3).split(u'\t').last(), table->model()->index(1, 4).data().toString());
    QVERIFY2(rows.at(3).contains(table->model()->index(0, 4).data().toString()), qPrintable(rows.at(3)));
}

void ExplanationsTest::theLegendOfTheMapShowsTheSchoolsOfAMark()
{
    const Page *page = shown(makeMapPage);
    auto *words = page->findChild<MapLegend *>()->findChildren<Label *>().front();
    QVERIFY2(words->text().startsWith(u"School in a group this year: "_s), qPrintable(words->text()));

    const ExplainDialog *why = askedByKey(words);

    QVERIFY(why);
    QCOMPARE(ruleOf(*why), u"The school takes part in a group of the year."_s);
    const QString count = words->text().section(u": "_s, -1);
    QVERIFY(count.toInt() > 0);
    QCOMPARE(QString::number(rowsOf(*why).size()), count);
}

void ExplanationsTest::aSchoolOnTheMapSaysWhyItIsMarked()
{
    const Page *page = shown(makeMapPage);
    auto *map = page->findChild<MapView *>();
    const MapPoint point = map->picture().index().points().at(3);

    const ExplainDialog *why = askedByMouse(map, map->picture().toScreen(point.at, map->size()).toPoint());

    QVERIFY(why);
    QCOMPARE(map->chosen(), point.key);
    QCOMPARE(why->windowTitle(), u"Why: %1"_s.arg(point.name));
    QCOMPARE(ruleOf(*why), ::hub::ruleOf(point.colour));
    QCOMPARE(askedByKey(map)->windowTitle(), u"Why: %1"_s.arg(point.name));
}

void ExplanationsTest::daysBehindShowEveryHalfDay()
{
    const Page *page = shown(makeSpecialistsPage);
    auto *table = page->findChild<RecordTable *>(u"days"_s);
    QVERIFY(table->model()->rowCount() > 0);

    const ExplainDialog *ofAll = askedByKey(table);

    QVERIFY(ofAll);
    QVERIFY(ruleOf(*ofAll).startsWith(u"Done is what registers show"_s));
    QVERIFY(ruleOf(*ofAll).contains(u"neither done nor booked"_s)); // the one most behind is the first
    const auto all = rowsOf(*ofAll).size();
    auto *bar = page->findChild<DaysBar *>();
    const ExplainDialog *ofKind = askedByKey(bar);
    QVERIFY(ofKind);
    QVERIFY(ofKind->windowTitle().contains(bar->accessibleName()));
    QVERIFY(rowsOf(*ofKind).size() <= all);
    double done = 0;
    for (const QString &row : rowsOf(*ofKind)) {
        const QStringList cells = row.split(u'\t');
        done += cells.value(3) == u"Done"_s ? cells.value(5).toDouble() : 0;
    }
    QVERIFY2(bar->accessibleName().contains(u"%1 of "_s.arg(done)), qPrintable(bar->accessibleName()));
}

void ExplanationsTest::aFindingAboutAGroupShowsItsPeople()
{
    const auto done = m_store->change(u"Make a group"_s, [](Writer &writer) -> Result<WorkGroupId> {
        const auto people = writer.store().all<Person>();
        const WorkGroupId group = writer.insert(WorkGroup{.code = u"W-TEST"_s,
                                                          .title = u"One school only"_s,
                                                          .year = AcademicYear::starting(2025),
                                                          .lead = people[0].id});
        writer.insert(Membership{.group = group,
                                 .school = writer.store().all<School>().front().id,
                                 .person = people[1].id,
                                 .status = MemberStatus::Confirmed});
        return group;
    });
    QVERIFY(done);
    Page *page = shown(makeGroupsPage, {.page = {}, .record = done->value()});
    QPushButton *few = nullptr;
    for (auto *line : page->findChildren<QPushButton *>()) {
        if (line->accessibleName().startsWith(u"1 school(s) in it"_s))
            few = line;
    }
    QVERIFY(few);

    const ExplainDialog *why = askedByKey(few);

    QVERIFY(why);
    QVERIFY(ruleOf(*why).contains(u"how many schools are the least"_s));
    QCOMPARE(rowsOf(*why).size(), 1);
    QVERIFY(rowsOf(*why).front().startsWith(m_store->all<School>().front().name));
    delete dialog();
    QTest::mouseClick(few, Qt::LeftButton); // there is no place it could lead to
    QVERIFY(dialog());
}

void ExplanationsTest::theTotalOfASessionShowsWhoIsHere()
{
    const Attendance mark = m_store->where<Attendance>("mark", u"P"_s).back();
    const Page *page = shown(makeAttendancePage, {.page = {}, .record = mark.event.value()});
    auto *grid = page->findChild<MarkGrid *>();
    QVERIFY(grid->model()->columnCount() > 0 && grid->currentIndex().isValid());
    const int column = grid->currentIndex().column();
    const QString total = grid->model()->headerData(column, Qt::Horizontal).toString().section(u'\n', -1);

    const ExplainDialog *why = askedByKey(grid);

    QVERIFY(why);
    QVERIFY(ruleOf(*why).startsWith(u"Here is whoever is marked present"_s));
    const QStringList rows = rowsOf(*why);
    const auto here = rows.filter(u"\tYes"_s).size();
    QCOMPARE(total, u"%1 of %2 here"_s.arg(here).arg(rows.size()));
}

void ExplanationsTest::aMenuOfATableOffersItFirst()
{
    const Page *page = shown(makeExpectationsPage);
    auto *table = page->findChild<RecordTable *>();
    QVERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 4));
    QAction *first = table->actions().front();
    QVERIFY(first->text().startsWith(u"Explain…"_s));

    first->trigger();

    QVERIFY(dialog());
    QVERIFY(ruleOf(*dialog()).contains(table->model()->index(0, 4).data().toString()));
    QCOMPARE(rowsOf(*dialog()).size(), 1);
}

void ExplanationsTest::theMoneyOfASchoolsPageShowsItsPayments()
{
    const Payment payment = m_store->all<Payment>().front();
    const Page *page = shown(makeSchoolPage, {.page = {}, .record = payment.school.value()});
    Card *money = nullptr;
    for (auto *card : page->findChildren<Card *>()) {
        if (card->accessibleName() == u"Money"_s)
            money = card;
    }
    QVERIFY(money);

    const ExplainDialog *why = askedByKey(money);

    QVERIFY(why);
    QVERIFY(why->tabbed().contains(payment.reference));
}

QTEST_MAIN(ExplanationsTest)
#include "tst_explanations.moc"
