// How long the year wall takes to paint while it scrolls past 500 events, pixel by pixel, there and back:
//     QT_QPA_PLATFORM=offscreen bench_wall [EVENTS]
#include "models/calendarbook.h"
#include "samplehub.h"
#include "theme/look.h"
#include "widgets/wallview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

bool addEvents(Store &store, int count)
{
    return static_cast<bool>(store.change(u"Add events"_s, [count](Writer &writer) -> Result<> {
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate{2025, 9, 1}.addDays((i * 37) % 330);
            Event event;
            event.code = u"B%1"_s.arg(i);
            event.title = u"Teaching for Mastery, group %1: session %2"_s.arg(i % 40).arg(i / 40 + 1);
            event.start = londonTime(day, QTime{9, 15});
            event.end = londonTime(day.addDays(i % 9 == 0 ? 1 : 0), QTime{15, 30});
            event.status = static_cast<EventStatus>(i % 3);
            writer.insert(event);
        }
        return {};
    }));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    applyLook({});
    const QTemporaryDir folder;
    const auto store = makeSampleHub(folder.filePath(u"sample.hub"_s));
    const int count = std::max(1, QApplication::arguments().value(1, u"500"_s).toInt());
    if (!store || !addEvents(*store, count))
        return 1;
    const CalendarBook book{*store, nullptr};
    WallView wall{book, nullptr};
    wall.resize(1280, 800);
    wall.show();
    wall.setCursor({2025, 9, 1});
    for (int turn = 0; turn < 50; ++turn)
        QApplication::processEvents(); // what a person looks at before scrolling
    std::vector<double> frames;
    QScrollBar *bar = wall.verticalScrollBar();
    const int end = bar->maximum();
    for (int round = 0; round < 2; ++round) {
        for (int place = 0; place <= end; place += 4) {
            bar->setValue(round == 0 ? place : end - place);
            QElapsedTimer clock;
            clock.start();
            wall.viewport()->repaint();
            frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(frames.begin(), frames.end());
    const auto at = [&frames](double part) {
        return frames[static_cast<size_t>(part * static_cast<double>(frames.size() - 1))];
    };
    QTextStream{stdout} << frames.size() << " frames past " << count << " events: median " << at(0.5)
                        << " ms, p99 " << at(0.99) << " (at most 8), worst " << at(1) << '\n';
    return 0;
}
