// How long the report on funding takes against loading its rows, on an existing hub (best one of ten years):
//     bench_funding FILE.hub [ROUNDS]
// Prints the medians and their ratio, which is to be at most 1.5.
#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "rules/funding.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

template<typename Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// The rows the report is made of, as the store hands them out.
size_t load(Store &store)
{
    return store.all<ProgrammeEdition>().size() + store.all<Cohort>().size()
        + store.where<Application>("status", u"accepted"_s).size() + store.all<AgreedDays>().size()
        + store.all<Rate>().size() + store.all<Commitment>().size() + store.all<Payment>().size()
        + store.all<Budget>().size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out{stdout};
    auto store = Store::open(arguments.value(1));
    if (!store) {
        QTextStream{stderr} << "bench_funding FILE.hub [ROUNDS]\n";
        return 2;
    }
    const int rounds = std::max(1, arguments.value(2, u"15"_s).toInt());
    size_t rows = 0;
    size_t lines = 0;
    const double loading = median(rounds, [&] { rows = load(**store); });
    const double report = median(rounds, [&] { lines = fundingRows(readMoneyBook(**store)).size(); });
    size_t gaps = 0;
    const double chains = median(3, [&] {
        const MoneyBook book = readMoneyBook(**store);
        EvidenceFinder finder{**store, book, QDate{2026, 1, 15}};
        finder.readAll();
        gaps = 0;
        for (const PlacedPayment &placed : book.payments())
            gaps += finder.chainOf(placed).gaps.size();
    });
    out << rows << " rows loaded in " << loading << " ms; report of " << lines << " lines in " << report
        << " ms: ratio " << report / loading << " (at most 1.5)\n"
        << "every payment opened to its evidence in " << chains << " ms, " << gaps << " gaps\n";
    return 0;
}
