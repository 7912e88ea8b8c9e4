// How long until the window can be used, and how much memory by then, against a bare Qt window with a label
// in it: bench_startup FILE.hub [RUNS]. Each run is a process of its own, the two kinds in turn; medians and
// their ratio.
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "theme/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double milliseconds = 0;
    double mebibytes = 0;
};

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

/// Leaves once everything queued has been done: shown, read, painted.
void leaveWhenIdle(QWidget *window)
{
    QTimer::singleShot(0, window, [window] {
        QTimer::singleShot(0, window, [window] {
            window->repaint();
            QTextStream{stdout} << peakMebibytes() << '\n';
            QCoreApplication::quit();
        });
    });
}

int bareWindow(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QMainWindow window;
    window.setCentralWidget(new QLabel{u"Hubkeeper"_s, &window});
    window.resize(1280, 800);
    window.show();
    leaveWhenIdle(&window);
    return QApplication::exec();
}

int hubWindow(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QSettings none{QString{}, QSettings::IniFormat};
    hub::LookChoice look{none};
    look.apply();
    hub::Desktop desktop{none, look, [] { return QDate::currentDate(); }, hub::Desktop::Begin::Hub};
    desktop.window().resize(1280, 800);
    desktop.window().show();
    QTimer::singleShot(0, &desktop, [&desktop] {
        (void)desktop.open(QApplication::arguments().value(2));
        leaveWhenIdle(&desktop.window());
    });
    return QApplication::exec();
}

Run measure(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(60000);
    const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return {taken, process.readAllStandardOutput().trimmed().toDouble()};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--bare")
        return bareWindow(argc, argv);
    if (mode == "--hub")
        return hubWindow(argc, argv);
    const QCoreApplication application{argc, argv};
    QTextStream out{stdout};
    if (mode.isEmpty()) {
        out << "bench_startup FILE.hub [RUNS]\n";
        return 2;
    }
    const int runs = argc > 2 ? QByteArray{argv[2]}.toInt() : 9;
    std::vector<double> bare;
    std::vector<double> hub;
    std::vector<double> ratios;
    double peak = 0;
    for (int i = 0; i <= runs; ++i) {
        const Run one = measure({u"--bare"_s});
        const Run other = measure({u"--hub"_s, QString::fromLocal8Bit(mode)});
        if (i == 0)
            continue; // the first of each only warms the disk
        bare.push_back(one.milliseconds);
        hub.push_back(other.milliseconds);
        ratios.push_back(other.milliseconds / one.milliseconds);
        peak = std::max(peak, other.mebibytes);
    }
    out << "bare Qt window  " << median(bare) << " ms\nfirst usable    " << median(hub)
        << " ms\nratio           " << median(ratios) << " (aim 2.0, at most 3.0)\npeak memory     " << peak
        << " MiB (at most 100)\n";
    return 0;
}
