#include "rules/planner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr PersonId amira{1};
constexpr PersonId ben{2};
constexpr PersonId lead{3};

/// A term from 5 January to 27 March 2026 for two schools; the second has a half term of its own.
struct Spring
{
    std::vector<TermCalendar> calendars{{.id = TermCalendarId{1}, .laCode = u"866"_s},
                                        {.id = TermCalendarId{2}, .school = SchoolId{2}}};
    std::vector<TermDate> dates{
        {.id = TermDateId{1}, .calendar = TermCalendarId{1}, .start = {2026, 1, 5}, .end = {2026, 3, 27}},
        {.id = TermDateId{2}, .calendar = TermCalendarId{2}, .start = {2026, 1, 5}, .end = {2026, 3, 27}},
        {.id = TermDateId{3},
         .calendar = TermCalendarId{2},
         .kind = TermDateKind::HalfTerm,
         .start = {2026, 2, 16},
         .end = {2026, 2, 20}},
        {.id = TermDateId{4},
         .calendar = TermCalendarId{1},
         .kind = TermDateKind::Inset,
         .start = {2026, 2, 23},
         .end = {2026, 2, 23}}};
    std::vector<BankHoliday> holidays{{.id = BankHolidayId{1}, .date = {2026, 3, 11}}};
    PlanWish wish{.kind = EventKind::Central,
                  .from = {2026, 1, 5},
                  .to = {2026, 3, 27},
                  .people = {{.person = amira, .school = SchoolId{1}},
                             {.person = ben, .school = SchoolId{2}},
                             {.person = lead, .isEssential = true, .isLead = true}},
                  .schools = {School{.id = SchoolId{1}, .laCode = u"866"_s},
                              School{.id = SchoolId{2}, .laCode = u"866"_s}}};

    [[nodiscard]] SchoolDays days() const { return {calendars, dates, holidays}; }
    [[nodiscard]] PlanCandidate on(QDate day) const { return judgeDate(wish, days(), day); }
};

QList<PlanReason> reasons(const PlanCandidate &candidate)
{
    QList<PlanReason> list;
    for (const PlanCost &cost : candidate.costs)
        list.append(cost.reason);
    return list;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT
private slots:
    void whatADateCosts_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QList<PlanReason>>("expected");
        QTest::addColumn<int>("score");
        using enum PlanReason;
        QTest::newRow("an ordinary day costs nobody anything")
            << QDate{2026, 1, 14} << QList<PlanReason>{} << 0;
        QTest::newRow("Saturday, once for everybody")
            << QDate{2026, 1, 17} << QList{Weekend} << planpoints::nobodyWorks;
        QTest::newRow("a bank holiday, once for everybody")
            << QDate{2026, 3, 11} << QList{BankHoliday} << planpoints::nobodyWorks;
        QTest::newRow("half term of one school alone")
            << QDate{2026, 2, 18} << QList{NoSchool} << planpoints::cannot;
        QTest::newRow("training day of the other")
            << QDate{2026, 2, 23} << QList{TrainingDay} << planpoints::trainingDay;
        QTest::newRow("first day of both schools' term")
            << QDate{2026, 1, 5} << QList{TermEdge, TermEdge} << 2 * planpoints::termEdge;
        QTest::newRow("after the terms known: for whom is not known")
            << QDate{2026, 4, 1} << QList{TermsNotKnown, TermsNotKnown} << 2 * planpoints::termsNotKnown;
    }

    void whatADateCosts()
    {
        QFETCH(QDate, day);
        QFETCH(QList<PlanReason>, expected);
        QFETCH(int, score);
        const Spring spring;

        const PlanCandidate found = spring.on(day);

        QCOMPARE(reasons(found), expected);
        QCOMPARE(found.score, score);
        QVERIFY(!found.losesEssential());
    }

    void aVisitOnATrainingDayCannotBe()
    {
        Spring spring;
        spring.wish.kind = EventKind::SchoolVisit;

        QCOMPARE(spring.on({2026, 2, 23}).score, planpoints::cannot);
    }

    void otherEventsCostThoseWhoHaveThem()
    {
        Spring spring;
        spring.wish.engagements = {{amira, EventId{7}, {2026, 1, 14}, {2026, 1, 15}},
                                   {ben, EventId{8}, {2026, 1, 14}, {2026, 1, 14}, true}};

        const PlanCandidate same = spring.on({2026, 1, 14});
        const PlanCandidate after = spring.on({2026, 1, 16});

        QCOMPARE(reasons(same), (QList{PlanReason::OtherEvent, PlanReason::ProvisionalEvent}));
        QCOMPARE(same.costs.front().event, EventId{7});
        QCOMPARE(same.costs.front().person, amira);
        QCOMPARE(reasons(after), QList{PlanReason::NextToEvent});
        QCOMPARE(after.costs.front().day, QDate(2026, 1, 15));
    }

    void aDateThatAnEssentialPersonCannotMakeSaysSoAndComesLast()
    {
        Spring spring;
        spring.wish.from = {2026, 1, 12};
        spring.wish.to = {2026, 1, 18}; // Monday to Sunday
        for (int day = 12; day <= 15; ++day)
            spring.wish.engagements.push_back({lead, EventId{day}, {2026, 1, day}, {2026, 1, day}});

        const auto all = planDates(spring.wish, spring.days(), 0);

        QCOMPARE(all.size(), 7U);
        QCOMPARE(all.front().start, QDate(2026, 1, 16));
        QVERIFY(!all.front().losesEssential());
        QVERIFY(all.back().losesEssential());
        QVERIFY(all.back().costs.front().preventsEssential);
        QCOMPARE(all.back().costs.front().person, lead);
        QVERIFY(all[1].start.dayOfWeek() > Qt::Friday); // better a Sunday than without the lead
    }

    void somebodyWhoCannotComeForTwoReasonsCountsOnce()
    {
        Spring spring;
        spring.wish.days = 2;
        spring.wish.engagements = {{ben, EventId{7}, {2026, 2, 18}, {2026, 2, 19}}};

        const PlanCandidate found = spring.on({2026, 2, 18});

        QCOMPARE(found.score, planpoints::cannot);
        QCOMPARE(found.end, QDate(2026, 2, 19));
    }

    void aLongJourneyIsTold()
    {
        Spring spring;
        spring.wish.schools[0].easting = 400'000;
        spring.wish.schools[0].northing = 300'000;
        spring.wish.venue = GridPlace{.easting = 430'000, .northing = 340'000};

        const PlanCandidate found = spring.on({2026, 1, 14});

        QCOMPARE(reasons(found), QList{PlanReason::LongJourney});
        QCOMPARE(found.costs.front().kilometres, 50);
        QCOMPARE(found.score, 2);
    }

    void tooCloseToAnotherOfItsKind()
    {
        Spring spring;
        spring.wish.leastGap = 10;
        spring.wish.sameKind = {{{}, EventId{7}, {2026, 1, 14}, {2026, 1, 15}}};

        QCOMPARE(spring.on({2026, 1, 22}).score, 3 * planpoints::tooClose);
        QCOMPARE(spring.on({2026, 1, 22}).costs.front().event, EventId{7});
        QCOMPARE(spring.on({2026, 1, 26}).score, 0);
        QCOMPARE(spring.on({2026, 1, 7}).score, 3 * planpoints::tooClose);
    }

    void aWindowShorterThanTheEventHasNoDates()
    {
        Spring spring;
        spring.wish.to = spring.wish.from;
        spring.wish.days = 2;

        QVERIFY(planDates(spring.wish, spring.days(), 5).empty());
    }

    /// Every day of the window is judged by itself, and no better one is left out.
    void theBestDatesAreTheBestOfAll()
    {
        QRandomGenerator dice{7};
        for (int round = 0; round < 20; ++round) {
            Spring spring;
            spring.wish.days = 1 + round % 3;
            for (int i = 0; i < 40; ++i) {
                const QDate day = QDate{2026, 1, 1}.addDays(dice.bounded(90));
                spring.wish.engagements.push_back({PersonId{1 + dice.bounded(3)}, EventId{i + 1}, day,
                                                   day.addDays(dice.bounded(3)), i % 4 == 0});
            }
            const SchoolDays days = spring.days();
            std::vector<PlanCandidate> every;
            for (QDate day = spring.wish.from; day.addDays(spring.wish.days - 1) <= spring.wish.to;
                 day = day.addDays(1))
                every.push_back(judgeDate(spring.wish, days, day));
            std::ranges::sort(every, {}, [](const PlanCandidate &one) {
                return std::pair{one.score, one.start};
            });

            const auto best = planDates(spring.wish, days, 5);

            QCOMPARE(best.size(), 5U);
            for (size_t i = 0; i < best.size(); ++i) {
                QCOMPARE(best[i].start, every[i].start);
                QCOMPARE(best[i].score, every[i].score);
            }
        }
    }

    /// Against every choice of three dates there is.
    void aSeriesIsTheBestOfAllChoices()
    {
        QRandomGenerator dice{11};
        for (int round = 0; round < 12; ++round) {
            Spring spring;
            for (int i = 0; i < 60; ++i) {
                const QDate day = QDate{2026, 1, 1}.addDays(dice.bounded(90));
                spring.wish.engagements.push_back({PersonId{1 + dice.bounded(3)}, EventId{i + 1}, day, day});
            }
            const SchoolDays days = spring.days();
            std::vector<PlanWish> wishes(3, spring.wish);
            for (int i = 0; i < 3; ++i) {
                wishes[static_cast<size_t>(i)].from = QDate{2026, 1, 5}.addDays(i * 12);
                wishes[static_cast<size_t>(i)].to = QDate{2026, 1, 28}.addDays(i * 12);
                wishes[static_cast<size_t>(i)].days = 1 + i % 2;
            }
            const int gap = 9 + round;
            int least = std::numeric_limits<int>::max();
            const auto first = planDates(wishes[0], days, 0);
            const auto second = planDates(wishes[1], days, 0);
            const auto third = planDates(wishes[2], days, 0);
            for (const auto &a : first) {
                for (const auto &b : second) {
                    if (a.end.daysTo(b.start) < gap)
                        continue;
                    for (const auto &c : third) {
                        if (b.end.daysTo(c.start) >= gap)
                            least = std::min(least, a.score + b.score + c.score);
                    }
                }
            }

            const auto series = planSeries(wishes, days, gap);

            QCOMPARE(series.size(), 3U);
            QCOMPARE(series[0].score + series[1].score + series[2].score, least);
            QVERIFY(series[0].end.daysTo(series[1].start) >= gap);
            QVERIFY(series[1].end.daysTo(series[2].start) >= gap);
        }
    }

    void aSeriesThatDoesNotFitIsNone()
    {
        Spring spring;
        std::vector<PlanWish> wishes(2, spring.wish);

        QVERIFY(planSeries(wishes, spring.days(), 90).empty());
        QVERIFY(!planSeries(wishes, spring.days(), 80).empty());
    }
};

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
