// How long the map takes to paint with the whole country on it: bench_map.
#include "theme/tokens.h"
#include "widgets/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <random>

int main(int argc, char *argv[])
{
    const QApplication app{argc, argv};
    QTextStream out{stdout};
    std::mt19937 random{1};
    std::normal_distribution<double> around{0, 9000};
    std::uniform_int_distribution<int> place{0, 500000};
    std::vector<hub::MapPoint> points;
    for (int town = 0; town < 500; ++town) {
        const int east = 100000 + place(random);
        const int north = 50000 + place(random);
        for (int i = 0; i < 100; ++i)
            points.push_back(
                {.key = town * 100 + i + 1,
                 .at = {east + static_cast<int>(around(random)), north + static_cast<int>(around(random))}});
    }
    hub::MapPicture picture;
    QElapsedTimer clock;
    clock.start();
    picture.setPoints(std::move(points));
    out << "index of 50,000 points   " << static_cast<double>(clock.nsecsElapsed()) / 1e6 << " ms\n";
    const QSize size{1280, 800};
    picture.fit(size);
    QImage screen{size, QImage::Format_ARGB32_Premultiplied};
    const QPalette palette = hub::paletteFor(hub::Scheme::Light);
    for (const double zoom : {1.0, 3.0, 12.0}) {
        picture.zoom(zoom, QPointF(640, 400), size);
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            QPainter painter{&screen};
            clock.restart();
            picture.paint(painter, QRectF{QPointF{}, QSizeF(size)}, palette, 4242);
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            picture.moveBy(QPointF(7, 3));
        }
        std::sort(times.begin(), times.end());
        out << "paint, zoomed by " << zoom << "       median " << times[times.size() / 2] << " ms, worst "
            << times.back() << " ms (at most 16)\n";
    }
    return 0;
}
