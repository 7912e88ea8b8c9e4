#include "programmes/editionjson.h"
#include "programmes/editionnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

/// Every member differs from its default, so that one left out of reading or writing shows.
Edition anEditionWithEverything()
{
    using Rule = CriterionRule::Kind;
    Edition edition{.code = u"X-C3"_s,
                    .family = u"x"_s,
                    .title = u"Title with “quotes”, \"these\" and \\"_s,
                    .subtitle = u"Subtitle"_s,
                    .phase = Edition::Phase::Primary,
                    .kind = Edition::Kind::Community,
                    .cohortNumber = 3,
                    .firstYear = AcademicYear::starting(2017),
                    .figures = Edition::Figures::Confirmed,
                    .figuresNote = u"Note"_s,
                    .quota = 4,
                    .labels = {u"Goal"_s, u"Type"_s, u"Ribbon"_s, u"New"_s},
                    .summary = u"Two\nlines\tand a tab"_s};
    edition.criteria = {{.id = u"a"_s,
                         .level = Criterion::Level::Essential,
                         .text = u"A"_s,
                         .sources = {Criterion::Source::Form, Criterion::Source::HeadStatement},
                         .rules = {{.kind = Rule::MinYearsTeaching, .years = 2},
                                   {.kind = Rule::SchoolPhaseIn, .phases = {hub::Phase::SixteenPlus}},
                                   {.kind = Rule::RoleAtSchool, .role = RoleKind::SubjectLeader},
                                   {.kind = Rule::SchoolOpen}}}};
    edition.years = {{.number = 1,
                      .title = u"One"_s,
                      .text = u"Text"_s,
                      .repeats = true,
                      .totalDays = Days::whole(3),
                      .entitlements = {{.kind = DayKind::Release,
                                        .least = Days::whole(12),
                                        .most = Days::quarters(150),
                                        .agreedPerSpecialist = true,
                                        .includedIn = DayKind::InSchool,
                                        .text = u"E"_s}},
                      .activities = {{.id = u"act"_s, .kind = DayKind::Release, .title = u"Act"_s}},
                      .events = {{.id = u"ev"_s,
                                  .kind = EventKind::Residential,
                                  .title = u"Ev"_s,
                                  .count = 2,
                                  .daysEach = Days::quarters(5),
                                  .nightsEach = 1,
                                  .mode = EventMode::Hybrid,
                                  .dayKind = DayKind::Central,
                                  .when = {When::inMonth(2017, 11), When::inTerm(When::Term::Spring, 2018)},
                                  .provisional = true,
                                  .headPart = RequiredEvent::HeadPart::HalfDay,
                                  .text = u"T"_s}}}};
    edition.expectations = {{.id = u"e1"_s,
                             .whom = EditionExpectation::Whom::SubjectLeader,
                             .year = 1,
                             .text = u"T"_s,
                             .due = When::on({2018, 1, 2}),
                             .rule = EditionExpectation::Rule::AttendsEvent,
                             .event = u"ev"_s},
                            {.id = u"e2"_s,
                             .text = u"T"_s,
                             .rule = EditionExpectation::Rule::JoinsProgramme,
                             .programme = u"NCP25-15"_s}};
    edition.funding = {{.id = u"f"_s,
                        .year = 1,
                        .purpose = u"travel"_s,
                        .unit = Funding::Unit::Mile,
                        .days = Days::whole(1),
                        .schools = 2,
                        .amount = Money::pence(45),
                        .total = Money::pounds(1000),
                        .text = u"T"_s}};
    edition.dates
        = {{.id = u"d"_s, .title = u"D"_s, .when = When::at({2017, 3, 14}, {17, 0}), .provisional = true}};
    edition.outcomes
        = {{.whom = OutcomeGroup::Whom::Practice, .title = u"O"_s, .reach = u"R"_s, .items = {u"I"_s}}};
    edition.composition
        = Composition{.participantsPerSchool = 2,
                      .schoolsLeast = 6,
                      .schoolsMost = 7,
                      .specialistOrAdvocate = true,
                      .foci = {{.id = u"A"_s, .title = u"F"_s, .text = u"T"_s, .toolkit = u"K"_s}}};
    edition.priorEngagement = PriorEngagement{true, 1, 8, u"P"_s};
    edition.network = NetworkFigures{
        AcademicYear::starting(2015), AcademicYear::starting(2019), 1, 2, 3, 4, 5, 6, 7, 8, u"N"_s};
    edition.nextSteps = {{.kind = NextStep::Kind::Contact, .text = u"C"_s}};
    edition.sheet = {{.kind = SheetBlock::Kind::Dates, .heading = u"H"_s, .paragraphs = {u"P"_s, u"Q"_s}}};
    return edition;
}

/// The smallest edition that reads, with @p change put in place of @p original.
QByteArray smallest(const QByteArray &original = {}, const QByteArray &change = {})
{
    QByteArray json = R"({"code": "X", "family": "x", "title": "T", "phase": "all", "kind": "cohort",
"first_year": "2025/26", "figures": "confirmed", "summary": "S",
"criteria": [{"id": "a", "level": "essential", "text": "A", "rules": [{"kind": "qts"}]}],
"years": [{"number": 1, "title": "One", "entitlements": [{"kind": "central", "least": 1, "most": 2}]}],
"dates": [{"id": "d", "title": "D", "when": "2025-06"}],
"funding": [{"id": "f", "purpose": "release", "unit": "day", "amount": 200, "text": "F"}],
"sheet": []})";
    if (!original.isEmpty()) {
        Q_ASSERT(json.contains(original));
        json.replace(original, change);
    }
    return json;
}

template<typename Enum>
bool everyValueHasItsOwnName()
{
    for (const QString &name : namesOf<Enum>())
        if (nameOf(*fromName<Enum>(name)) != name)
            return false;
    return true;
}

} // namespace

class TestEditionJson : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostOnTheWayThroughAFile()
    {
        const Edition edition = anEditionWithEverything();

        const auto read = readEdition(writeEdition(edition), u"x.json"_s);

        QVERIFY2(read, qPrintable(read ? QString{} : read.error().message));
        QVERIFY(*read == edition);
    }

    void theSameEditionIsAlwaysTheSameBytes()
    {
        const auto read = readEdition(smallest(), u"x.json"_s);
        QVERIFY(read);

        const QByteArray first = writeEdition(*read);
        const QByteArray second = writeEdition(*readEdition(first, u"x.json"_s));

        QCOMPARE(second, first);
        QVERIFY(first.startsWith("{\n  \"code\": \"X\",\n"));
        QVERIFY(first.contains("\"least\": 1, \"most\": 2"));
    }

    void whatMayBeLeftOutHasItsUsualValue()
    {
        const auto edition = readEdition(smallest(), u"x.json"_s);

        QVERIFY(edition);
        QVERIFY(!edition->quota);
        QVERIFY(!edition->composition);
        QCOMPARE(edition->years.at(0).entitlements.at(0).includedIn, DayKind::None);
    }

    void everyWordStandsForOneValue()
    {
        QVERIFY(everyValueHasItsOwnName<DayKind>());
        QVERIFY(everyValueHasItsOwnName<CriterionRule::Kind>());
        QVERIFY(everyValueHasItsOwnName<hub::Phase>());
        QVERIFY(everyValueHasItsOwnName<Criterion::Level>());
        QVERIFY(everyValueHasItsOwnName<EventKind>());
        QVERIFY(everyValueHasItsOwnName<EditionExpectation::Rule>());
        QVERIFY(everyValueHasItsOwnName<SheetBlock::Kind>());
    }

    void badInputIsRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *why, const QByteArray &original, const QByteArray &change,
                            const QString &place, const QString &advice) {
            QTest::newRow(why) << smallest(original, change) << place << advice;
        };
        row("a key nobody knows", R"("title": "T",)", R"("title": "T", "titel": "T",)", u"at titel:"_s,
            u"code, family"_s);
        row("a key that is missing", R"("summary": "S",)", "", u"at summary:"_s, u"Add it"_s);
        row("a key missing deep inside", R"("least": 1, )", "", u"at years[0].entitlements[0].least:"_s,
            u"Add it"_s);
        row("days in words", R"("most": 2)", R"("most": "many")", u"at years[0].entitlements[0].most:"_s,
            u"5.5"_s);
        row("days finer than a quarter", R"("most": 2)", R"("most": 2.3)",
            u"at years[0].entitlements[0].most: 2.3"_s, u"quarters"_s);
        row("negative days", R"("most": 2)", R"("most": -2)", u"years[0].entitlements[0].most"_s,
            u"quarters"_s);
        row("a kind of day nobody knows", R"("central")", R"("holiday")", u"years[0].entitlements[0].kind"_s,
            u"central, in-school, release"_s);
        row("a rule nobody can judge", R"("kind": "qts")", R"("kind": "shoe_size")",
            u"criteria[0].rules[0].kind"_s, u"min_years_teaching"_s);
        row("a rule without its parameter", R"("kind": "qts")", R"("kind": "min_years_teaching")",
            u"criteria[0].rules[0].years"_s, u"Add it"_s);
        row("a parameter of another rule", R"("kind": "qts")", R"("kind": "qts", "years": 2)",
            u"criteria[0].rules[0].years"_s, u"Remove it"_s);
        row("a number with a fraction", R"("number": 1)", R"("number": 1.5)", u"years[0].number"_s,
            u"whole number"_s);
        row("a number far too large", R"("number": 1)", R"("number": 1e300)", u"years[0].number"_s,
            u"whole number"_s);
        row("a list where words belong", R"("summary": "S")", R"("summary": [])", u"at summary"_s,
            u"quotation marks"_s);
        row("words where a list belongs", R"("sheet": [])", R"("sheet": "all")", u"at sheet"_s,
            u"square brackets"_s);
        row("words where an object belongs", R"("sheet": [])", R"("sheet": ["all"])", u"at sheet[0]"_s,
            u"curly brackets"_s);
        row("a day that does not exist", R"("2025-06")", R"("2025-02-30")", u"dates[0].when"_s,
            u"2025-03-14T17:00"_s);
        row("a month that does not exist", R"("2025-06")", R"("2025-13")", u"dates[0].when"_s, u"2025-03"_s);
        row("a year whose halves do not follow", R"("2025/26")", R"("2025/27")", u"at first_year"_s,
            u"2025/26"_s);
        row("parts of a penny", R"("amount": 200)", R"("amount": 200.005)", u"funding[0].amount"_s,
            u"pounds"_s);
        row("money owed backwards", R"("amount": 200)", R"("amount": -1)", u"funding[0].amount"_s,
            u"pounds"_s);
        row("nothing at all", R"("title": "T")", R"("title": null)", u"at title: null"_s,
            u"quotation marks"_s);
        QTest::newRow("a comma missing")
            << QByteArray{"{\n  \"code\": \"X\"\n  \"family\": 1\n}"} << u"line 3"_s << u"comma"_s;
        QTest::newRow("an empty file") << QByteArray{} << u"line 1"_s << u"bracket"_s;
        QTest::newRow("a list") << QByteArray{"[]"} << u"holds a list"_s << u"One file"_s;
    }

    void badInputIsRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QFETCH(QString, advice);

        const auto edition = readEdition(json, u"mine.json"_s);

        QVERIFY(!edition);
        QCOMPARE(edition.error().kind, Error::Kind::Invalid);
        QVERIFY2(edition.error().message.contains(u"mine.json"_s), qPrintable(edition.error().message));
        QVERIFY2(edition.error().message.contains(place), qPrintable(edition.error().message));
        QVERIFY2(edition.error().advice.contains(advice), qPrintable(edition.error().advice));
        QVERIFY(edition.error().advice.contains(u"Nothing was changed"_s));
    }

    void aPointInTheCalendarIsAsExactAsItWasPublished_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("an hour") << u"2025-03-14T17:00"_s << QDate{2025, 3, 14} << QDate{2025, 3, 14};
        QTest::newRow("a day") << u"2024-12-02"_s << QDate{2024, 12, 2} << QDate{2024, 12, 2};
        QTest::newRow("a month") << u"2025-06"_s << QDate{2025, 6, 1} << QDate{2025, 6, 30};
        QTest::newRow("autumn ends with the year")
            << u"2025-autumn"_s << QDate{2025, 9, 1} << QDate{2025, 12, 31};
        QTest::newRow("spring") << u"2026-spring"_s << QDate{2026, 1, 1} << QDate{2026, 4, 30};
        QTest::newRow("summer ends with the academic year")
            << u"2026-summer"_s << QDate{2026, 5, 1} << QDate{2026, 8, 31};
        QTest::newRow("a month without its nought") << u"2025-6"_s << QDate{} << QDate{};
        QTest::newRow("a season we do not teach in") << u"2025-winter"_s << QDate{} << QDate{};
        QTest::newRow("an hour that does not exist") << u"2025-03-14T25:00"_s << QDate{} << QDate{};
        QTest::newRow("nothing") << u""_s << QDate{} << QDate{};
    }

    void aPointInTheCalendarIsAsExactAsItWasPublished()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);

        const auto when = When::fromText(text);

        QCOMPARE(when.has_value(), first.isValid());
        QCOMPARE(when.value_or(When{}).first, first);
        QCOMPARE(when.value_or(When{}).last(), last);
        QCOMPARE(when.value_or(When{}).toText(), first.isValid() ? text : QString{});
    }
};

QTEST_APPLESS_MAIN(TestEditionJson)
#include "tst_editionjson.moc"
