#include "programmes/editionjson.h"
#include "programmes/editionproblems.h"
#include "programmes/editionwords.h"
#include "programmes/nextedition.h"
#include "programmes/shippededitions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

Edition shipped(const QString &code)
{
    return *std::ranges::find(shippedEditions(), code, &Edition::code);
}

Edition next(const QString &code)
{
    const Edition edition = shipped(code);
    return *nextEdition(edition, edition.firstYear.next());
}

} // namespace

class TestNextEdition : public QObject
{
    Q_OBJECT
private slots:
    void theCodeGoesOn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("next");
        QTest::newRow("a cohort counts on") << u"PMS-C11"_s << 1 << u"PMS-C12"_s;
        QTest::newRow("past nine") << u"SMS-C10"_s << 3 << u"SMS-C13"_s;
        QTest::newRow("a project carries its year") << u"NCP25-15"_s << 1 << u"NCP26-15"_s;
        QTest::newRow("a calendar year") << u"STMS-2020"_s << 1 << u"STMS-2021"_s;
    }

    void theCodeGoesOn()
    {
        QFETCH(QString, code);
        QFETCH(int, years);
        const Edition edition = shipped(code);

        const auto next = nextEdition(edition, edition.firstYear.next(years));

        QVERIFY(next);
        QTEST(next->code, "next");
        QCOMPARE(next->family, edition.family);
        QCOMPARE(next->firstYear, edition.firstYear.next(years));
        QCOMPARE(next->cohortNumber.value_or(0), edition.cohortNumber ? *edition.cohortNumber + years : 0);
    }

    void timesMoveByYearsAndDaysKeepTheirWeekday()
    {
        const Edition edition = next(u"PMS-C11"_s);

        QCOMPARE(edition.dates.at(0).when.toText(), u"2025-12-01"_s); // a Monday, as 2 December 2024 was
        QCOMPARE(edition.dates.at(1).when.toText(), u"2026-03-13T17:00"_s); // a Friday
        QCOMPARE(edition.dates.at(2).when.toText(), u"2026-06"_s);
        QCOMPARE(edition.years.at(0).events.at(0).when.at(0).toText(), u"2026-11"_s);
        QCOMPARE(next(u"SMS-C10"_s).years.at(0).events.at(0).when.at(0).toText(), u"2026-autumn"_s);
        QCOMPARE(next(u"SMS-C10"_s).expectations.at(0).due.toText(), u"2026-autumn"_s);
    }

    void everythingDatedIsProvisional()
    {
        const Edition edition = next(u"SMS-C10"_s);

        QCOMPARE(edition.figures, Edition::Figures::Provisional);
        QVERIFY(edition.years.at(0).events.at(0).provisional);
        QVERIFY(next(u"PMS-C11"_s).dates.at(0).provisional);
    }

    void theWordsNameTheNewYear()
    {
        const Edition edition = next(u"SMS-C10"_s);

        QCOMPARE(edition.subtitle, u"Cohort 11, starting in 2026/27"_s);
        QCOMPARE(edition.expectations.at(1).programme, u"NCP26-15"_s);
        QVERIFY(edition.expectations.at(1).text.contains(u"(NCP26-15)"_s));
        QVERIFY(edition.labels.ribbon.isEmpty());
        QVERIFY(edition.labels.whatIsNew.isEmpty());
        QCOMPARE(next(u"PMS-C11"_s).years.at(1).title, u"2027/28 and after"_s);
    }

    void whatWasPublishedOfThePastStays()
    {
        QCOMPARE(next(u"PMS-2019"_s).network, shipped(u"PMS-2019"_s).network);
        QCOMPARE(next(u"NCP25-15"_s).priorEngagement, shipped(u"NCP25-15"_s).priorEngagement);
    }

    void everyShippedEditionHasANextThatHolds()
    {
        for (const Edition &edition : shippedEditions()) {
            const auto next = nextEdition(edition, edition.firstYear.next());

            QVERIFY(next);
            QVERIFY(problemsOf(*next).empty());
            QVERIFY(*readEdition(writeEdition(*next), u"next"_s) == *next);
        }
    }

    void anEarlierOrTheSameYearIsRefused()
    {
        const Edition edition = shipped(u"PMS-C11"_s);

        const auto same = nextEdition(edition, edition.firstYear);

        QVERIFY(!same);
        QCOMPARE(same.error().kind, Error::Kind::Invalid);
        QVERIFY(same.error().message.contains(u"2025/26"_s));
    }

    void anEditionThatMayNotBeUsedHasNoNext()
    {
        Edition edition = shipped(u"PMS-C11"_s);
        edition.title.clear();

        const auto next = nextEdition(edition, edition.firstYear.next());

        QVERIFY(!next);
        QVERIFY(next.error().message.contains(u"title"_s));
    }

    void factsReadAsAPersonWritesThem_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const Edition primary = shipped(u"PMS-C11"_s);
        const Edition secondary = shipped(u"SMS-C10"_s);
        const auto row = [](const char *why, const QString &said, const QString &expected) {
            QTest::newRow(why) << said << expected;
        };
        row("an hour", sentence(primary.dates.at(1)), u"Applications close: 5 pm on 14 March 2025."_s);
        row("half past nine", displayText(When::at({2025, 3, 4}, {9, 30})), u"9:30 am on 4 March 2025"_s);
        row("noon", displayText(When::at({2025, 3, 4}, {12, 0})), u"12 pm on 4 March 2025"_s);
        row("a term", displayText(When::inTerm(When::Term::Spring, 2026)), u"spring term 2026"_s);
        row("nothing said", displayText(When{}), QString{});
        row("several events", sentence(primary.years.at(0).events.at(0)),
            u"Residential, 3 times, 2 days each, in person: November 2025, March 2026 and June 2026 (provisional)."_s);
        row("an event without a time", sentence(primary.years.at(0).events.at(1)),
            u"Pilot collaborative lesson observation workshop, in person."_s);
        row("half days", sentence(secondary.years.at(0).entitlements.at(0)), u"Central: 5.5 days."_s);
        row("a number agreed", sentence(primary.years.at(1).entitlements.at(0)),
            u"Release: 12 to 37 days, the number agreed with each specialist."_s);
        row("one day", displayText(Days::whole(1)), u"1 day"_s);
        row("a rule on years", sentence(findCriterion(primary, u"four_years")->rules.at(0)),
            u"The person has taught maths for at least 4 years."_s);
        row("a rule on phases", sentence(findCriterion(secondary, u"state_secondary")->rules.at(2)),
            u"The school's phase is one of: secondary, middle deemed secondary, all-through."_s);
        row("a rule on roles", sentence(findCriterion(primary, u"subject_leader")->rules.at(0)),
            u"The person's role at the school is: subject leader."_s);
    }

    void factsReadAsAPersonWritesThem()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);

        QCOMPARE(said, expected);
    }
};

QTEST_APPLESS_MAIN(TestNextEdition)
#include "tst_nextedition.moc"
