// How long a national register takes from its file to being searchable, beside the SQLite shell's import of
// the same file into one bare table with the same durability, and the most memory it takes:
//     bench_register REGISTER.csv [RUNS]
// Each run is a process of its own, the two kinds in turn; medians and their ratio.
#include "exchange/giasimport.h"
#include "records/hubdetails.h"
#include "store/search.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

/// The most memory this process has held, where the system says so (Linux); else 0.
double peakMebibytes()
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Run in a process of its own: a new hub in @p hubPath takes the register in.
int takeIn(const QString &hubPath, const QString &file)
{
    QTextStream out{stdout};
    auto made = Store::create(hubPath, [](Writer &write) { write.insert(HubDetails{.name = u"Bench"_s}); });
    if (!made)
        return 1;
    made->reset();
    auto store = Store::open(hubPath);
    if (!store)
        return 1;
    QElapsedTimer clock;
    clock.start();
    const auto plan = planGias(**store, file, {.scope = GiasScope::National, .today = QDate{2026, 1, 15}});
    const qint64 planned = clock.elapsed();
    if (!plan || !applyGias(**store, *plan))
        return 1;
    const qint64 written = clock.elapsed();
    if (search(**store, u"primary school"_s).empty())
        return 1;
    store->reset(); // folds the log back into the file
    out << clock.elapsed() << ' ' << peakMebibytes() << ' ' << planned << ' ' << written << '\n';
    return 0;
}

double elapsedOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool well = process.waitForFinished(-1) && process.exitCode() == 0;
    return well ? static_cast<double>(clock.elapsed()) : 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int compare(const QString &file, int runs)
{
    QTextStream out{stdout};
    std::vector<double> ours;
    std::vector<double> shell;
    double peak = 0;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        QProcess one;
        one.start(QCoreApplication::applicationFilePath(),
                  {u"--take-in"_s, folder.filePath(u"bench.hub"_s), file});
        if (!one.waitForFinished(-1) || one.exitCode() != 0)
            return 1;
        const QList<QByteArray> told = one.readAllStandardOutput().trimmed().split(' ');
        ours.push_back(told.at(0).toDouble());
        peak = std::max(peak, told.at(1).toDouble());
        const QByteArray script = "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n.import --csv \""
            + file.toUtf8() + "\" t\n";
        shell.push_back(elapsedOf(u"sqlite3"_s, {folder.filePath(u"bare.db"_s)}, script));
        out << "run " << run + 1 << ": ours " << ours.back() << " ms (read by " << told.at(2)
            << ", written by " << told.at(3) << "), shell " << shell.back() << " ms\n";
        out.flush();
    }
    out << "median ours " << median(ours) << " ms, shell " << median(shell) << " ms, ratio "
        << median(ours) / median(shell) << " (aim 0.5, at most 0.9)\n"
        << "most memory " << peak << " MiB (at most 150)\n";
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--take-in")
        return takeIn(arguments.at(2), arguments.at(3));
    if (arguments.size() < 2) {
        QTextStream{stderr} << "bench_register REGISTER.csv [RUNS]\n";
        return 2;
    }
    return compare(arguments.at(1), std::max(1, arguments.value(2, u"5"_s).toInt()));
}
