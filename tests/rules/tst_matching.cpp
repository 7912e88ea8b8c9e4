#include "rules/matching.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace hub;

namespace {

MatchLead lead(int id, int easting, int most)
{
    return {.person = PersonId{id}, .at = GridPoint{easting, 100}, .most = most};
}

MatchSchool school(int id, int easting)
{
    return {.school = SchoolId{id}, .at = GridPoint{easting, 100}};
}

PersonId leadOf(const Matching &matching, int id)
{
    for (const Match &match : matching.matches()) {
        if (match.school == SchoolId{id})
            return match.lead;
    }
    return {};
}

struct Sum
{
    int placed = -1;
    std::int64_t metres = 0;
};

/// Tries every arrangement: most schools first, then least metres.
Sum bestOfAll(const MatchProblem &problem, size_t next, std::vector<int> &room)
{
    if (next == problem.schools.size())
        return {0, 0};
    Sum best = bestOfAll(problem, next + 1, room);
    for (size_t i = 0; i < problem.leads.size(); ++i) {
        if (room[i] == 0)
            continue;
        --room[i];
        Sum with = bestOfAll(problem, next + 1, room);
        ++room[i];
        ++with.placed;
        with.metres += metresBetween(*problem.schools[next].at, *problem.leads[i].at);
        if (with.placed > best.placed || (with.placed == best.placed && with.metres < best.metres))
            best = with;
    }
    return best;
}

MatchProblem someProblem(unsigned seed, int leads, int schools, int most)
{
    std::mt19937 random{seed};
    std::uniform_int_distribution<int> place{1, 40000};
    MatchProblem problem;
    for (int i = 0; i < leads; ++i)
        problem.leads.push_back(
            {.person = PersonId{i + 1}, .at = GridPoint{place(random), place(random)}, .most = most});
    for (int i = 0; i < schools; ++i)
        problem.schools.push_back({.school = SchoolId{i + 1}, .at = GridPoint{place(random), place(random)}});
    return problem;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT
private slots:
    void noArrangementIsCheaper_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("schools");
        QTest::addColumn<int>("most");
        QTest::newRow("room for all") << 1u << 3 << 6 << 4;
        QTest::newRow("every place is taken") << 2u << 3 << 6 << 2;
        QTest::newRow("more schools than places") << 3u << 2 << 7 << 3;
        QTest::newRow("one school to a lead") << 4u << 5 << 5 << 1;
        QTest::newRow("no places at all") << 5u << 2 << 3 << 0;
    }

    void noArrangementIsCheaper()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, leads);
        QFETCH(int, schools);
        QFETCH(int, most);
        const MatchProblem problem = someProblem(seed, leads, schools, most);
        std::vector<int> room(static_cast<size_t>(leads), most);

        const Matching matching = Matching::solve(problem);

        const Sum best = bestOfAll(problem, 0, room);
        const auto placed = std::ranges::count_if(matching.matches(),
                                                  [](const Match &match) { return !match.lead.isNull(); });
        QVERIFY(matching.isProven());
        QCOMPARE(static_cast<int>(placed), best.placed);
        QCOMPARE(matching.totalMetres(), best.metres);
    }

    void theTotalCountsNotEachSchoolsOwnBest()
    {
        // The nearest lead of both is the first, who has one place: the farther school gives way.
        MatchProblem problem{.leads = {lead(1, 1000, 1), lead(2, 3000, 1)},
                             .schools = {school(1, 1100), school(2, 1900)}};

        const Matching matching = Matching::solve(problem);

        QCOMPARE(leadOf(matching, 1), PersonId{1});
        QCOMPARE(leadOf(matching, 2), PersonId{2});
        QVERIFY(matching.matches()[0].isNearest);
        QVERIFY(!matching.matches()[1].isNearest);
    }

    void choicesAreRespected()
    {
        MatchProblem problem{.leads = {lead(1, 1000, 2), lead(2, 9000, 2)},
                             .schools = {school(1, 1100), school(2, 1200), school(3, 8900)}};
        problem.kept = {{.school = SchoolId{1}, .lead = PersonId{2}}};
        problem.avoided = {{.school = SchoolId{2}, .lead = PersonId{1}}};

        const Matching matching = Matching::solve(problem);

        QCOMPARE(leadOf(matching, 1), PersonId{2});
        QVERIFY(matching.matches()[0].isKept);
        QVERIFY(leadOf(matching, 2) != PersonId{1});
        QVERIFY(matching.alternatives(0).empty());
    }

    void whoWorkedTogetherCountsAsNearer()
    {
        MatchProblem problem{.leads = {lead(1, 1000, 1), lead(2, 3000, 1)}, .schools = {school(1, 1900)}};
        problem.known = {{.school = SchoolId{1}, .lead = PersonId{2}}};
        QCOMPARE(leadOf(Matching::solve(problem), 1), PersonId{1});

        problem.knownMetres = 500;

        const Matching matching = Matching::solve(problem);
        QCOMPARE(leadOf(matching, 1), PersonId{2});
        QVERIFY(matching.matches()[0].isKnown);
        QCOMPARE(matching.totalMetres(), 1100);
    }

    void whoIsLeftOutIsToldWhy()
    {
        MatchProblem problem{.leads = {lead(1, 1000, 1)},
                             .schools = {school(1, 1100), school(2, 5000), {.school = SchoolId{3}}}};
        Matching matching = Matching::solve(problem);
        QCOMPARE(matching.matches()[1].why, Unmatched::NoPlaceLeft);
        QCOMPARE(matching.matches()[2].why, Unmatched::NotOnTheMap);

        problem.avoided = {{.school = SchoolId{2}, .lead = PersonId{1}}};
        matching = Matching::solve(problem);

        QCOMPARE(matching.matches()[1].why, Unmatched::NoLeadAllowed);
    }

    void anAlternativeCostsWhatFixingItCosts()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const MatchProblem problem = someProblem(seed, 4, 11, 3);
            const Matching matching = Matching::solve(problem);
            for (size_t i = 0; i < problem.schools.size(); ++i) {
                for (const MatchAlternative &other : matching.alternatives(i, 10)) {
                    MatchProblem fixed = problem;
                    fixed.kept = {{.school = problem.schools[i].school, .lead = other.lead}};

                    const Matching then = Matching::solve(fixed);

                    QCOMPARE(then.totalMetres() - matching.totalMetres(), other.extra);
                }
            }
        }
    }

    void everyPairingIsHeldAgainstThePrices()
    {
        // More holders than an item's first candidates, and far too few places near by.
        TransportProblem problem{.items = 40};
        problem.capacities.assign(30, 2);
        std::mt19937 random{7};
        std::uniform_int_distribution<int> cost{0, 9000};
        for (int i = 0; i < 40 * 30; ++i)
            problem.costs.push_back(i % 30 < 9 ? cost(random) / 10 : cost(random));

        const TransportPlan plan = solveTransport(problem);

        QVERIFY(plan.isProven);
        for (int item = 0; item < problem.items; ++item) {
            for (int holder = 0; holder < problem.holders(); ++holder)
                QVERIFY(reducedCost(problem, plan, item, holder) >= 0);
            QCOMPARE(reducedCost(problem, plan, item, plan.holderOf[static_cast<size_t>(item)]), 0);
        }
    }

    void stoppingIsHeeded()
    {
        TransportProblem problem{.items = 40};
        problem.capacities.assign(30, 2);
        for (int i = 0; i < 40 * 30; ++i)
            problem.costs.push_back(i % 30 < 9 ? 1 : i % 977);
        int asked = 0;

        const TransportPlan plan = solveTransport(problem, [&asked](double done) {
            ++asked;
            return done < 0;
        });

        QCOMPARE(asked, 1);
        QCOMPARE(plan.holderOf.size(), size_t{40});
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
