#include "documentchecks.h"
#include "documents/badges.h"
#include "documents/certificate.h"
#include "documents/logicaltree.h"
#include "documents/register.h"
#include "documents/tablereport.h"
#include "documents/wallplanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;
using namespace hub::testing;

namespace {

EventPapers examplePapers(int people, int halfDays)
{
    EventPapers papers{.hub = u"Example Vale Maths Hub"_s,
                       .signedBy = u"Asha Example"_s,
                       .title = u"Residential 1"_s,
                       .code = u"PMS-C11-R1"_s,
                       .when = u"3 November 2025 to 4 November 2025"_s,
                       .venue = u"The Sample Inn, Sampleton"_s};
    for (int i = 0; i < halfDays; ++i)
        papers.halfDays += u"Mon %1 Nov\n%2"_s.arg(3 + i / 2).arg(i % 2 == 0 ? u"9 am"_s : u"1 pm"_s);
    for (int i = 0; i < people; ++i) {
        RegisterPerson person{.firstName = i == 1 ? u"Bartholomew-Alexander"_s : u"Łucja"_s,
                              .lastName
                              = i == 1 ? u"Featherstonehaugh-Cholmondeley"_s : u"O’Dowd %1"_s.arg(i),
                              .schoolName = u"Oak and Ash Church of England Primary School"_s};
        if (i % 4 == 0)
            person.role = u"Headteacher"_s;
        for (int half = 0; half < halfDays; ++half)
            person.marks += half == 0 ? u"Present"_s : i % 4 == 0 ? QString{QChar{notExpected}} : QString{};
        papers.people.push_back(person);
    }
    return papers;
}

int countOf(const Scene &scene, NodeRole role)
{
    return static_cast<int>(std::ranges::count(scene.nodes, role, &SceneNode::role));
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private slots:
    void registersAreAccessible_data();
    void registersAreAccessible();
    void aRegisterOfNobodySaysSo();
    void signaturesHaveRoom();
    void badgesStandOnTheirLabels_data();
    void badgesStandOnTheirLabels();
    void aCertificateSaysWhoWhatAndItsNumber();
    void aWholeYearIsOneTable();
    void whatFindsNoRoomOnTheWallIsCountedAndListed();
    void tablesGoOntoPaper_data();
    void tablesGoOntoPaper();
};

void TestPapers::registersAreAccessible_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("halfDays");
    QTest::addColumn<RegisterUse>("use");
    QTest::newRow("a session") << 12 << 1 << RegisterUse::Record;
    QTest::newRow("four half-days, many pages") << 70 << 4 << RegisterUse::Record;
    QTest::newRow("to sign") << 30 << 4 << RegisterUse::SignIn;
}

void TestPapers::registersAreAccessible()
{
    QFETCH(const int, people);
    QFETCH(const int, halfDays);
    QFETCH(const RegisterUse, use);
    EventPapers papers = examplePapers(people, halfDays);
    papers.status = u"The dates are provisional."_s;
    papers.waiting = {u"Wanda Waiting, Elm School"_s};

    const Scene scene = registerDocument(papers, use);

    QVERIFY(readingText(scene).contains(u"Featherstonehaugh-Cholmondeley"_s));
    QVERIFY(readingText(scene).contains(u"Wanda Waiting"_s));
    QCOMPARE(readingText(scene).contains(u"Present"_s), use == RegisterUse::Record);
    QCOMPARE(countOf(scene, NodeRole::TableRow), people + 1);
    verifyDocument(scene, savedPdf(scene, QTest::currentDataTag()));
}

void TestPapers::aRegisterOfNobodySaysSo()
{
    const Scene scene = registerDocument(examplePapers(0, 2), RegisterUse::Record);

    QVERIFY(readingText(scene).contains(u"Nobody is expected yet."_s));
    QCOMPARE(countOf(scene, NodeRole::Table), 0);
    verifyDocument(scene, savedPdf(scene, "nobody"));
}

void TestPapers::signaturesHaveRoom()
{
    EventPapers papers = examplePapers(62, 2);
    for (RegisterPerson &person : papers.people)
        person.schoolName = u"Oak School"_s; // in one line
    const auto pagesOf = [&](RegisterUse use) { return registerDocument(papers, use).pages.size(); };

    QVERIFY(pagesOf(RegisterUse::SignIn) > pagesOf(RegisterUse::Record));
}

void TestPapers::badgesStandOnTheirLabels_data()
{
    QTest::addColumn<QString>("stock");
    QTest::addColumn<int>("startAt");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("pages");
    QTest::newRow("eight to a sheet") << u"L7165"_s << 1 << 8 << 1;
    QTest::newRow("a ninth needs another") << u"L7165"_s << 1 << 9 << 2;
    QTest::newRow("a sheet begun is gone on with") << u"L7165"_s << 8 << 2 << 2;
    QTest::newRow("with edges") << u"L7418"_s << 3 << 6 << 1;
    QTest::newRow("small ones") << u"L7160"_s << 1 << 21 << 1;
}

void TestPapers::badgesStandOnTheirLabels()
{
    QFETCH(const QString, stock);
    QFETCH(const int, startAt);
    QFETCH(const int, people);
    QFETCH(const int, pages);
    const LabelStock &labels = *std::ranges::find(labelStocks(), stock, &LabelStock::code);

    const Scene scene = badges(examplePapers(people, 2), {.stock = labels, .startAt = startAt});

    QCOMPARE(static_cast<int>(scene.pages.size()), pages);
    QCOMPARE(countOf(scene, NodeRole::ListItem), people);
    const QRectF all{labels.first,
                     QSizeF{labels.step.width() * (labels.columns - 1) + labels.label.width(),
                            labels.step.height() * (labels.rows - 1) + labels.label.height()}};
    for (const ScenePage &page : scene.pages)
        for (const SceneItem &item : page.items)
            QVERIFY(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(boundsOf(item)));
    verifyDocument(scene, savedPdf(scene, QTest::currentDataTag()));
}

void TestPapers::aCertificateSaysWhoWhatAndItsNumber()
{
    const CertificateContent content{.hub = u"Example Vale Maths Hub"_s,
                                     .name = u"Łucja O’Dowd"_s,
                                     .schoolName = u"Oak Primary School"_s,
                                     .title = u"Residential 1"_s,
                                     .when = u"3 November 2025 to 4 November 2025"_s,
                                     .days = u"2 days"_s,
                                     .signedBy = u"Asha Example"_s,
                                     .date = u"5 November 2025"_s,
                                     .number = u"2025-0007"_s};

    const Scene scene = certificate(content);

    for (const QString &said : {content.name, content.schoolName, content.title, content.when, content.days,
                                content.signedBy, content.date, content.number})
        QVERIFY2(readingText(scene).contains(said), qPrintable(said));
    QCOMPARE(scene.pages.size(), 1U);
    verifyDocument(scene, savedPdf(scene, "certificate"));
}

namespace {

WallYear exampleYear()
{
    WallYear year{.hub = u"Example Vale Maths Hub"_s,
                  .year = AcademicYear::starting(2025),
                  .calendar = u"Example Vale"_s};
    for (int day = 0; day < 14; ++day)
        year.days.push_back({QDate{2025, 12, 20}.addDays(day), DayNature::Holiday, {}});
    year.days.push_back({{2026, 5, 25}, DayNature::BankHoliday, u"Spring bank holiday"_s});
    year.days.push_back({{2025, 9, 1}, DayNature::Inset, {}});
    year.events = {
        {u"Launch of PMS-C11"_s, {2025, 9, 24}, {2025, 9, 24}, EventKind::Launch},
        {u"Residential 1"_s, {2025, 11, 30}, {2025, 12, 1}, EventKind::Residential},
        {u"Residential 2"_s, {2026, 3, 30}, {2026, 3, 31}, EventKind::Residential, EventStatus::Provisional},
        {u"Community, session 2"_s,
         {2026, 2, 28},
         {2026, 2, 28},
         EventKind::GroupSession,
         EventStatus::Cancelled}};
    return year;
}

} // namespace

void TestPapers::aWholeYearIsOneTable()
{
    const Scene scene = wallPlanner(exampleYear());

    const QString text = readingText(scene);
    for (const auto &said : {u"September 2025"_s, u"August 2026"_s, u"Launch of PMS-C11"_s,
                             u"Residential 2 (provisional)"_s, u"Community, session 2 (cancelled)"_s,
                             u"Mon B"_s, u"Spring bank holiday"_s, u"30 November 2025 to 1 December 2025"_s})
        QVERIFY2(text.contains(said), qPrintable(said));
    QCOMPARE(countOf(scene, NodeRole::Table), 2);
    QVERIFY(countOf(scene, NodeRole::DataCell) >= 12 * 31);
    verifyDocument(scene, savedPdf(scene, "planner"));
}

void TestPapers::whatFindsNoRoomOnTheWallIsCountedAndListed()
{
    WallYear year = exampleYear();
    for (int i = 1; i <= 9; ++i)
        year.events.push_back(
            {u"Session %1 of a group"_s.arg(i), {2026, 1, 14}, {2026, 1, 14}, EventKind::GroupSession});

    const Scene scene = wallPlanner(year);

    const QString text = readingText(scene);
    QVERIFY(text.contains(u"Wed +"_s));
    for (int i = 1; i <= 9; ++i)
        QVERIFY(text.contains(u"Session %1 of a group"_s.arg(i)));
    verifyDocument(scene, savedPdf(scene, "planner, crowded"));
}

void TestPapers::tablesGoOntoPaper_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << 3 << 0 << u"There is nothing to show."_s;
    QTest::newRow("upright") << 3 << 1 << u"One row."_s;
    QTest::newRow("lying, many pages") << 9 << 45 << u"45 rows. Only where phase = primary."_s;
}

void TestPapers::tablesGoOntoPaper()
{
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QFETCH(const QString, said);
    TableReport report{.hub = u"Example Vale Maths Hub"_s, .title = u"Schools"_s, .asAt = u"1 May 2026"_s};
    if (rows > 1)
        report.filter = u"Only where phase = primary."_s;
    for (int i = 0; i < columns; ++i)
        report.columns.push_back({.heading = u"Column %1"_s.arg(i)});
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells += i == 1 ? u"<b>=Oak & Ash</b> محمد"_s : u"cell %1"_s.arg(row);
        report.rows.push_back(cells);
    }

    const Scene scene = tableReport(report);

    QVERIFY2(readingText(scene).contains(said), qPrintable(readingText(scene).left(300)));
    QCOMPARE(scene.pageSize.width() > scene.pageSize.height(), columns > 5);
    verifyDocument(scene, savedPdf(scene, QTest::currentDataTag()));
}

QTEST_APPLESS_MAIN(TestPapers)
#include "tst_papers.moc"
