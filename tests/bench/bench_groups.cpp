// How long reach and expectations take against loading the records they read: bench_groups FILE.hub [DATE].
#include "actions/completedays.h"
#include "actions/readfacts.h"
#include "rules/expectations.h"
#include "rules/reach.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace {

template<typename Work>
double medianOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    const QStringList words = QCoreApplication::arguments();
    auto store = hub::Store::open(words.value(1));
    if (!store) {
        out << "bench_groups FILE.hub [DATE]\n";
        return 2;
    }
    const QDate given = QDate::fromString(words.value(2), Qt::ISODate);
    const QDate today = given.isValid() ? given : QDate::currentDate();
    const double load = medianOf([&] { (void)hub::readFacts(**store); });
    const double reach = medianOf([&] {
        const hub::HubFacts facts = hub::readFacts(**store, hub::FactsNeeded::WithoutRegisters);
        (void)hub::reachOf(hub::FactIndex{facts}, today);
    });
    size_t lines = 0;
    const double expected = medianOf([&] {
        const hub::HubFacts facts = hub::readFacts(**store);
        hub::ExpectationsAsked asked{.today = today, .year = hub::AcademicYear::containing(today)};
        asked.complete = hub::completeDays(**store, facts, asked);
        lines = hub::expectationsOf(hub::FactIndex{facts}, asked).size();
    });
    out << "loading       " << load << " ms\nreach         " << reach << " ms, " << reach / load
        << " of loading (at most 1.5)\nexpectations  " << expected << " ms, " << expected / load
        << " of loading (at most 1.5), " << lines << " lines\n";
    return 0;
}
