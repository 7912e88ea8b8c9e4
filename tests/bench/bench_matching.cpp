// How long matching takes to the proven optimum: 60 leads and 500 schools, 600 and 5,000.
#include "rules/matching.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace {

hub::MatchProblem problemOf(int leads, int schools, int most, unsigned seed)
{
    std::mt19937 random{seed};
    std::uniform_int_distribution<int> town{0, 19};
    std::normal_distribution<double> around{0, 3500};
    std::uniform_int_distribution<int> place{0, 70000};
    std::vector<hub::GridPoint> towns;
    for (int i = 0; i < 20; ++i)
        towns.push_back({400000 + place(random), 200000 + place(random)});
    const auto point = [&] {
        const hub::GridPoint centre = towns[static_cast<size_t>(town(random))];
        return hub::GridPoint{centre.easting + static_cast<int>(around(random)),
                              centre.northing + static_cast<int>(around(random))};
    };
    hub::MatchProblem problem;
    for (int i = 0; i < leads; ++i)
        problem.leads.push_back({.person = hub::PersonId{i + 1}, .at = point(), .most = most});
    for (int i = 0; i < schools; ++i)
        problem.schools.push_back({.school = hub::SchoolId{i + 1}, .at = point()});
    return problem;
}

} // namespace

int main()
{
    QTextStream out{stdout};
    struct Case
    {
        int leads, schools, most;
        double aim;
    };
    for (const Case &one : {Case{60, 500, 9, 100}, Case{60, 500, 7, 100}, Case{600, 5000, 9, 10000},
                            Case{600, 5000, 7, 10000}}) {
        std::vector<double> times;
        bool isProven = true;
        for (unsigned seed = 1; seed <= 5; ++seed) {
            hub::MatchProblem problem = problemOf(one.leads, one.schools, one.most, seed);
            QElapsedTimer clock;
            clock.start();
            isProven = hub::Matching::solve(std::move(problem)).isProven() && isProven;
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        out << one.leads << " leads x " << one.schools << " schools, " << one.most << " each: median "
            << times[times.size() / 2] << " ms, worst " << times.back() << " ms (at most " << one.aim << "), "
            << (isProven ? "proven" : "not proven") << '\n';
    }
    return 0;
}
