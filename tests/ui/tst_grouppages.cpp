#include "accessiblenames.h"
#include "actions/readfacts.h"
#include "dialogs/followupdialog.h"
#include "failonwarnings.h"
#include "models/linesmodel.h"
#include "models/recordname.h"
#include "pages/groups/grouppages.h"
#include "pages/groups/matchpage.h"
#include "pages/groups/matchtabs.h"
#include "samplehub.h"
#include "store/steps.h"
#include "theme/look.h"
#include "widgets/forecastchart.h"
#include "widgets/mapview.h"
#include "widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

QAction *actionNamed(QWidget *widget, const QString &text)
{
    for (QAction *action : widget->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// Gives the sample's schools places, two of its people the part of a lead, and them a group.
void giveLeads(Store &store)
{
    const auto done = store.change(u"Leads"_s, [](Writer &writer) -> Result<> {
        int place = 0;
        std::vector<School> primaries;
        for (School school : writer.store().all<School>()) {
            school.easting = 400000 + 900 * place;
            school.northing = 150000 + 400 * (place % 5);
            ++place;
            writer.update(school);
            if (school.phase == Phase::Primary)
                primaries.push_back(school);
        }
        const auto people = writer.store().all<Person>();
        for (size_t i = 0; i < 3; ++i)
            writer.insert(
                Role{.person = people[i].id, .school = primaries[i * 4].id, .kind = RoleKind::WorkGroupLead});
        const WorkGroupId group = writer.insert(WorkGroup{.code = u"W1"_s,
                                                          .title = u"Work Group"_s,
                                                          .year = AcademicYear::starting(2025),
                                                          .phase = Phase::Secondary});
        writer.insert(
            Membership{.group = group, .school = primaries[1].id, .status = MemberStatus::Confirmed});
        return {};
    });
    QVERIFY(done);
}

} // namespace

class GroupPagesTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyControlIsNamed_data();
    void everyControlIsNamed();
    void arrowsMoveTheMapAndShiftGoesToTheNextPoint();
    void theWheelZoomsWhereTheMouseIs();
    void aClickChoosesThePointUnderIt();
    void keepingASchoolWithALeadShowsWhatItCosts();
    void keepingASchoolApartIsPricedBeforeItIsDone();
    void aLeadsCapacityIsEditedAndKept();
    void matchedSchoolsAreTakenBackByUndo();
    void aFigureOfTheForecastIsAStep();
    void anExpectationIsRecordedFromTheTable();
    void expectationsFollowDevelopmentDays();
    void followUpsGoToEverybodyChosen();
    void schoolsNeverEngagedAreNarrowed();
    void modelsKeepTheirRules();

private:
    template<typename PageType = Page>
    PageType *open(Page *(*make)(const PageContext &, QWidget *))
    {
        m_page.reset(make(*m_context, nullptr));
        m_page->resize(1200, 760);
        m_page->show();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            return nullptr;
        return dynamic_cast<PageType *>(m_page.get());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Page> m_page;
};

void GroupPagesTest::init()
{
    failOnWarnings();
    applyLook({});
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
    giveLeads(*m_store);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_context = std::make_unique<PageContext>(PageContext{*m_store, *m_names, *m_settings, [] {
                                                              return QDate{2026, 1, 15};
                                                          }});
}

void GroupPagesTest::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_names.reset();
    m_store.reset();
}

void GroupPagesTest::everyControlIsNamed_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("work groups") << 0;
    QTest::newRow("match schools") << 1;
    QTest::newRow("map") << 2;
    QTest::newRow("expectations") << 3;
    QTest::newRow("forecast") << 4;
    QTest::newRow("never engaged") << 5;
}

void GroupPagesTest::everyControlIsNamed()
{
    QFETCH(int, page);
    Page *(*const makers[])(const PageContext &, QWidget *)
        = {makeGroupsPage,       makeMatchPage,    makeMapPage,
           makeExpectationsPage, makeForecastPage, makeNeverEngagedPage};

    Page *opened = open(makers[page]);

    QVERIFY(opened);
    QCOMPARE(controlsWithoutNames(opened).join(u", "_s), QString{});
}

void GroupPagesTest::arrowsMoveTheMapAndShiftGoesToTheNextPoint()
{
    Page *page = open(makeMapPage);
    auto *map = page->findChild<MapView *>();
    QVERIFY(map);
    map->setFocus();
    QSignalSpy picked{map, &MapView::picked};
    const GridPoint before = map->picture().toGrid(QPointF(100, 100), map->size());

    QTest::keyClick(map, Qt::Key_Right);

    QVERIFY(map->picture().toGrid(QPointF(100, 100), map->size()).easting > before.easting);
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(picked.count(), 1);
    const qint64 first = map->chosen();
    QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(map->chosen() != first);
    QVERIFY(map->accessibleDescription().contains(m_store->find(SchoolId{map->chosen()})->name));
}

void GroupPagesTest::theWheelZoomsWhereTheMouseIs()
{
    Page *page = open(makeMapPage);
    auto *map = page->findChild<MapView *>();
    const QPointF at(150, 120);
    const GridPoint before = map->picture().toGrid(at, map->size());
    const double scale = map->picture().metresAPixel();

    QWheelEvent wheel{
        at, map->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(map, &wheel);

    const GridPoint after = map->picture().toGrid(at, map->size());
    QVERIFY(map->picture().metresAPixel() < scale);
    QVERIFY(metresBetween(before, after) <= 2);
}

void GroupPagesTest::aClickChoosesThePointUnderIt()
{
    Page *page = open(makeMapPage);
    auto *map = page->findChild<MapView *>();
    const MapPoint point = map->picture().index().points().at(3);

    QTest::mouseClick(map, Qt::LeftButton, {}, map->picture().toScreen(point.at, map->size()).toPoint());

    QCOMPARE(map->chosen(), point.key);
}

void GroupPagesTest::keepingASchoolWithALeadShowsWhatItCosts()
{
    auto *page = open<MatchPage>(makeMatchingTab);
    QVERIFY(page);
    auto *table = page->findChild<RecordTable *>();
    QVERIFY(table->model()->rowCount() > 3);
    table->setCurrentIndex(table->model()->index(0, 0));
    QPushButton *other = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u" more in all"_s))
            other = button;
    }
    QVERIFY(other);

    QTest::mouseClick(other, Qt::LeftButton);

    QTRY_COMPARE(m_store->all<MatchChoice>().size(), size_t{1});
    bool isTold = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        isTold = isTold || label->text().contains(u"more than without your choices"_s);
    QVERIFY(isTold);
}

void GroupPagesTest::keepingASchoolApartIsPricedBeforeItIsDone()
{
    auto *page = open<MatchPage>(makeMatchingTab);
    auto *table = page->findChild<RecordTable *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    const QString lead = table->model()->index(0, 2).data().toString();
    bool isPriced = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        isPriced = isPriced || label->text().startsWith(u"Kept apart from %1 it would go to: "_s.arg(lead));
    QVERIFY(isPriced);
    QVERIFY(m_store->all<MatchChoice>().empty());

    actionNamed(page, u"Keep apart"_s)->trigger();

    QCOMPARE(m_store->all<MatchChoice>().front().wish, MatchWish::Avoid);
    QTRY_VERIFY(table->model()->index(table->currentIndex().row(), 2).data().toString() != lead);
}

void GroupPagesTest::aLeadsCapacityIsEditedAndKept()
{
    const PersonId lead = m_store->all<Role>().back().person;
    QVERIFY(m_store->change(u"Agree"_s, [lead](Writer &writer) -> Result<> {
        writer.insert(LeadCapacity{.lead = lead, .year = AcademicYear::starting(2025), .mostSchools = 2});
        return {};
    }));
    Page *page = open(makeMatchPage);
    page->show({.page = u"match-schools"_s, .part = u"capacities"_s});

    const auto *tabs = page->findChild<QTabWidget *>(QString{}, Qt::FindDirectChildrenOnly);
    QCOMPARE(tabs->currentIndex(), 1);
    const auto *table = tabs->currentWidget()->findChild<RecordTable *>();

    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(controlsWithoutNames(page).join(u", "_s), QString{});
    page->show({.page = u"match-schools"_s, .part = u"choices"_s});
    QCOMPARE(controlsWithoutNames(page).join(u", "_s), QString{});
}

void GroupPagesTest::matchedSchoolsAreTakenBackByUndo()
{
    auto *page = open<MatchPage>(makeMatchingTab);
    int told = 0;
    connect(page, &Page::did, page, [&told] { ++told; });

    actionNamed(page, u"Put schools into groups"_s)->trigger();

    QCOMPARE(told, 1);
    QVERIFY(m_store->all<Membership>().size() > 3);
    QVERIFY(undo(*m_store));
    QCOMPARE(m_store->all<Membership>().size(), size_t{1});
}

void GroupPagesTest::aFigureOfTheForecastIsAStep()
{
    Page *page = open(makeForecastPage);
    auto *accepted = page->findChildren<QDoubleSpinBox *>().first();
    accepted->setFocus();
    accepted->selectAll();

    QTest::keyClicks(accepted, u"9.5"_s);
    QTest::keyClick(accepted, Qt::Key_Return);

    QCOMPARE(m_store->all<Assumption>().size(), size_t{1});
    QCOMPARE(m_store->all<Assumption>().front().value.count, 95);
    QVERIFY(!page->findChild<ForecastChart *>()->accessibleDescription().isEmpty());
}

void GroupPagesTest::anExpectationIsRecordedFromTheTable()
{
    Page *page = open(makeExpectationsPage);
    auto *table = page->findChild<RecordTable *>();
    const int before = table->model()->rowCount();
    QVERIFY(before > 0);
    table->selectRow(0);

    actionNamed(page, u"Record as met"_s)->trigger();

    QCOMPARE(m_store->all<Expectation>().size(), size_t{1});
    QCOMPARE(table->model()->rowCount(), before - 1);
}

void GroupPagesTest::expectationsFollowDevelopmentDays()
{
    Page *page = open(makeExpectationsPage);
    const QSignalSpy worked{page->findChild<RecordTable *>()->model(), &QAbstractItemModel::modelReset};

    const auto done = m_store->change(u"A day"_s, [](Writer &writer) -> Result<> {
        writer.insert(DevelopmentDay{.person = writer.store().all<Person>().front().id,
                                     .date = QDate{2026, 1, 14},
                                     .days = Days::quarters(4)});
        return {};
    });

    QVERIFY(done);
    QTRY_VERIFY(!worked.isEmpty());
}

void GroupPagesTest::followUpsGoToEverybodyChosen()
{
    const HubFacts facts = readFacts(*m_store);
    const FactIndex index{facts};
    const std::vector<ExpectationLine> lines
        = expectationsOf(index, {.today = {2026, 1, 15}, .year = AcademicYear::starting(2025)});
    std::vector<FollowUp> drafts = followUps(*m_store, index, lines, lines, {2026, 1, 15});
    QVERIFY(drafts.size() > 1);
    const QString first = followUpFileName(drafts.front());
    const size_t count = drafts.size();

    FollowUpDialog dialog{*m_store, std::move(drafts), nullptr};
    QCOMPARE(controlsWithoutNames(&dialog).join(u", "_s), QString{});
    auto *body = dialog.findChild<QPlainTextEdit *>(u"body"_s);
    body->setPlainText(u"In my own words"_s);
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(dialog.saveTo(m_folder->path()));

    QCOMPARE(QDir{m_folder->path()}.entryList({u"*.eml"_s}).size(), static_cast<qsizetype>(count));
    QFile text{m_folder->filePath(first + u".txt"_s)};
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray{"In my own words"});
    QCOMPARE(m_store->all<DocumentLog>().size(), count);
}

void GroupPagesTest::schoolsNeverEngagedAreNarrowed()
{
    Page *page = open(makeNeverEngagedPage);
    auto *table = page->findChild<RecordTable *>();
    const int all = table->model()->rowCount();
    QVERIFY(all > 0);

    auto *phase = page->findChild<QComboBox *>();
    phase->setCurrentIndex(1);
    const int primary = table->model()->rowCount();
    phase->setCurrentIndex(2);

    QVERIFY(primary < all);
    QCOMPARE(primary + table->model()->rowCount(), all);
    QSignalSpy wants{page, &Page::wants};
    phase->setCurrentIndex(0);
    table->setCurrentIndex(table->model()->index(0, 0));
    actionNamed(page, u"Show on the map"_s)->trigger();
    QCOMPARE(wants.count(), 1);
}

void GroupPagesTest::modelsKeepTheirRules()
{
    LinesModel model{{u"One"_s, u"Two"_s}, nullptr};
    const QAbstractItemModelTester tester{&model};

    model.setLines(
        {{.key = 1, .cells = {u"Zoë"_s, 4.25}}, {.key = 2, .cells = {u"Ann"_s, QDate{2026, 1, 2}}}});

    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QLocale{}.toString(4.25, 'f', 1));
    QVERIFY(model.index(0, 0).data(LinesModel::FindRole).toString().contains(u" zoe "_s));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Two"_s);
}

QTEST_MAIN(GroupPagesTest)
#include "tst_grouppages.moc"
