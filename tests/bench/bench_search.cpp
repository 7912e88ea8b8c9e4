// How long a keystroke in the search box takes: every beginning of real queries, one letter included, against
// an existing hub (best one of ten years with the national register):
//     bench_search FILE.hub [ROUNDS]
#include "store/search.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

const QStringList queries{u"St Thomas à Becket"_s,
                          u"saint joseph's catholic primary school"_s,
                          u"thoms beckett"_s,
                          u"primary school"_s,
                          u"church of england academy"_s,
                          u"the school of the"_s,
                          u"oak park testham"_s,
                          u"SW1A 1AA"_s,
                          u"bs41qy"_s,
                          u"100042"_s,
                          u"amira khan"_s,
                          u"priya.patel@school.example.org"_s,
                          u"NCP25-15"_s,
                          u"teaching for mastery"_s,
                          u"residential"_s,
                          u"secondry acadmy"_s,
                          u"xylophone quartz"_s};

struct Keystroke
{
    double milliseconds = 0;
    QString typed;
};

double at(const std::vector<Keystroke> &sorted, double part)
{
    const auto place = static_cast<size_t>(part * static_cast<double>(sorted.size() - 1));
    return sorted.at(place).milliseconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out{stdout};
    auto store = Store::open(arguments.value(1));
    if (!store) {
        QTextStream{stderr} << "bench_search FILE.hub [ROUNDS]\n";
        return 2;
    }
    std::vector<Keystroke> keystrokes;
    const int rounds = std::max(1, arguments.value(2, u"5"_s).toInt());
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                const QString typed = query.first(length);
                QElapsedTimer clock;
                clock.start();
                const auto hits = search(**store, typed);
                keystrokes.push_back({static_cast<double>(clock.nsecsElapsed()) / 1e6,
                                      u"“%1” %2 hits"_s.arg(typed).arg(hits.size())});
            }
        }
    }
    std::sort(keystrokes.begin(), keystrokes.end(),
              [](const Keystroke &a, const Keystroke &b) { return a.milliseconds < b.milliseconds; });
    out << keystrokes.size() << " keystrokes: median " << at(keystrokes, 0.5) << " ms, p95 "
        << at(keystrokes, 0.95) << ", p99 " << at(keystrokes, 0.99) << " (at most 8), worst "
        << at(keystrokes, 1) << "\n";
    const size_t shown = std::min<size_t>(12, keystrokes.size());
    for (size_t i = keystrokes.size() - shown; i < keystrokes.size(); ++i)
        out << "  " << keystrokes[i].milliseconds << " ms  " << keystrokes[i].typed << '\n';
    return 0;
}
