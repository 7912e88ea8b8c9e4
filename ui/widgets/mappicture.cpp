#include "widgets/mapview.h"

#include <QImage>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastScale = 2;
constexpr double mostScale = 3000;
/// Beyond so many points in sight they are drawn as a cloud, without smooth edges.
constexpr int mostSmoothPoints = 3000;

/// A pleasing length for the scale bar and the grid: 1, 2 or 5 with noughts.
double roundLength(double metres)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, metres))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= metres)
            return step * power;
    }
    return 10 * power;
}

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

void MapPicture::setNames(std::vector<MapName> names)
{
    m_names = std::move(names);
    std::ranges::sort(m_names, std::greater{}, &MapName::weight);
}

void MapPicture::fit(const QSizeF &size)
{
    const QRectF bounds = m_index.bounds();
    m_centre = bounds.center();
    const double margin = 1.12;
    const double across = std::max(bounds.width(), 2000.0) * margin / std::max(1.0, size.width());
    const double down = std::max(bounds.height(), 2000.0) * margin / std::max(1.0, size.height());
    m_scale = std::clamp(std::max(across, down), leastScale, mostScale);
}

void MapPicture::moveBy(const QPointF &pixels)
{
    m_centre -= QPointF(pixels.x() * m_scale, -pixels.y() * m_scale);
}

void MapPicture::zoom(double factor, const QPointF &anchor, const QSizeF &size)
{
    const QPointF offset(anchor.x() - size.width() / 2, size.height() / 2 - anchor.y());
    const double next = std::clamp(m_scale / factor, leastScale, mostScale);
    m_centre += offset * (m_scale - next);
    m_scale = next;
}

QPointF MapPicture::toScreen(GridPoint place, const QSizeF &size) const
{
    return {(place.easting - m_centre.x()) / m_scale + size.width() / 2,
            size.height() / 2 - (place.northing - m_centre.y()) / m_scale};
}

GridPoint MapPicture::toGrid(const QPointF &pixel, const QSizeF &size) const
{
    return {static_cast<int>(std::lround(m_centre.x() + (pixel.x() - size.width() / 2) * m_scale)),
            static_cast<int>(std::lround(m_centre.y() + (size.height() / 2 - pixel.y()) * m_scale))};
}

QRectF MapPicture::visibleArea(const QSizeF &size) const
{
    const double margin = 12 * m_scale;
    const double wide = size.width() * m_scale + 2 * margin;
    const double high = size.height() * m_scale + 2 * margin;
    return {m_centre.x() - wide / 2, m_centre.y() - high / 2, wide, high};
}

namespace {

/// Points on a screen: each shape is drawn once and then stamped, which takes a tenth of the time. On paper
/// each is drawn, so that it stays sharp.
class ShapeStamps
{
public:
    ShapeStamps(QPainter &painter, const QPalette &palette)
        : m_painter{painter}
        , m_palette{palette}
        , m_isScreen{painter.paintEngine()->type() == QPaintEngine::Raster}
    {
    }

    void paint(const MapPoint &point, const QPointF &at, double radius)
    {
        if (!m_isScreen)
            return draw(m_painter, point, at, radius);
        const QImage &stamp = stampOf(point, radius);
        const double half = stamp.width() / stamp.devicePixelRatio() / 2;
        m_painter.drawImage(QPoint{qRound(at.x() - half), qRound(at.y() - half)}, stamp);
    }

private:
    void draw(QPainter &painter, const MapPoint &point, const QPointF &at, double radius) const
    {
        paintMapShape(painter, point.shape, at, radius, color(point.colour, m_palette),
                      color(Token::Surface, m_palette));
    }

    const QImage &stampOf(const MapPoint &point, double radius)
    {
        QImage &stamp = m_stamps[{point.shape, point.colour}];
        if (!stamp.isNull())
            return stamp;
        const double ratio = m_painter.device()->devicePixelRatioF();
        const int side = qCeil(radius * 1.2 + 1) * 2; // a diamond is the widest
        stamp = QImage{QSize{side, side} * ratio, QImage::Format_ARGB32_Premultiplied};
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter painter{&stamp};
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, point, {side / 2.0, side / 2.0}, radius);
        return stamp;
    }

    QPainter &m_painter;
    const QPalette &m_palette;
    bool m_isScreen;
    std::map<std::pair<MapShape, Token>, QImage> m_stamps;
};

} // namespace

void MapPicture::paint(QPainter &painter, const QRectF &area, const QPalette &palette, qint64 chosen) const
{
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, color(Token::Surface, palette));
    painter.translate(area.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = area.size();
    paintGrid(painter, size, palette);
    paintAreas(painter, size, palette);
    paintLinks(painter, size, palette);
    paintPoints(painter, size, palette);
    paintNames(painter, size, palette);
    paintChosen(painter, size, palette, chosen);
    paintScale(painter, size, palette);
    painter.restore();
}

void MapPicture::paintGrid(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    const double step = roundLength(m_scale * 110);
    const QRectF area = visibleArea(size);
    painter.setPen(QPen{color(Token::Line, palette), 1});
    for (int line = qCeil(area.left() / step); line * step < area.right(); ++line) {
        const double at = (line * step - m_centre.x()) / m_scale + size.width() / 2;
        painter.drawLine(QPointF(at, 0), QPointF(at, size.height()));
    }
    for (int line = qCeil(area.top() / step); line * step < area.bottom(); ++line) {
        const double at = size.height() / 2 - (line * step - m_centre.y()) / m_scale;
        painter.drawLine(QPointF(0, at), QPointF(size.width(), at));
    }
}

void MapPicture::paintAreas(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    painter.setPen(QPen{color(Token::Accent, palette), 1, Qt::DashLine});
    painter.setBrush(withAlpha(color(Token::Accent, palette), 26));
    for (const MapArea &area : m_areas) {
        QPolygonF outline;
        for (const GridPoint corner : area.hull)
            outline << toScreen(corner, size);
        painter.drawPolygon(outline);
    }
}

void MapPicture::paintLinks(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    for (const bool isStrong : {false, true}) {
        painter.setPen(isStrong ? QPen{color(Token::Ink, palette), 2}
                                : QPen{color(Token::Muted, palette), 1});
        for (const MapLink &link : m_links) {
            if (link.isStrong == isStrong)
                painter.drawLine(toScreen(link.from, size), toScreen(link.to, size));
        }
    }
}

void MapPicture::paintPoints(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    std::vector<int> shown;
    m_index.visit(visibleArea(size), [&shown](int i) { shown.push_back(i); });
    if (shown.size() > mostSmoothPoints) {
        paintCloud(painter, size, palette);
        return;
    }
    ShapeStamps stamps{painter, palette};
    // Dots first: what is rarer stands above them.
    for (const bool isDots : {true, false}) {
        for (const int i : shown) {
            const MapPoint &point = m_index.points()[static_cast<size_t>(i)];
            if ((point.shape == MapShape::Dot) == isDots)
                stamps.paint(point, toScreen(point.at, size), isDots ? 4.5 : 6.5);
        }
    }
}

void MapPicture::paintCloud(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    // Straight into the pixels: tens of thousands of smooth discs would take longer than a frame.
    const int width = std::max(1, static_cast<int>(std::ceil(size.width())));
    const int height = std::max(1, static_cast<int>(std::ceil(size.height())));
    QImage cloud{width, height, QImage::Format_ARGB32_Premultiplied};
    cloud.fill(Qt::transparent);
    std::array<QRgb, static_cast<size_t>(Token::Count)> inks{};
    for (size_t token = 0; token < inks.size(); ++token)
        inks[token] = color(static_cast<Token>(token), palette).rgba();
    constexpr std::array<int, 5> halfWidths{1, 2, 2, 2, 1}; // a disc of five rows
    auto *pixels = reinterpret_cast<QRgb *>(cloud.bits());
    const auto perLine = static_cast<int>(cloud.bytesPerLine() / 4);
    const auto stamp = [&](int i) {
        const MapPoint &point = m_index.points()[static_cast<size_t>(i)];
        const QPointF at = toScreen(point.at, size);
        const int x = static_cast<int>(at.x());
        const int y = static_cast<int>(at.y());
        if (x < 2 || y < 2 || x >= width - 2 || y >= height - 2)
            return;
        const QRgb ink = inks[static_cast<size_t>(point.colour)];
        for (int line = 0; line < 5; ++line) {
            QRgb *row = pixels + (y + line - 2) * perLine + x;
            const int half = halfWidths[static_cast<size_t>(line)];
            std::fill(row - half, row + half + 1, ink);
        }
    };
    std::vector<int> rare;
    m_index.visit(visibleArea(size), [&](int i) {
        if (m_index.points()[static_cast<size_t>(i)].shape == MapShape::Dot)
            stamp(i);
        else
            rare.push_back(i);
    });
    painter.drawImage(QPointF(0, 0), cloud);
    rare.resize(std::min<size_t>(rare.size(), mostSmoothPoints));
    for (const int i : rare) {
        const MapPoint &point = m_index.points()[static_cast<size_t>(i)];
        paintMapShape(painter, point.shape, toScreen(point.at, size), 6.5, color(point.colour, palette),
                      color(Token::Surface, palette));
    }
}

void MapPicture::paintNames(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    const QFontMetricsF metrics{painter.font()};
    std::vector<QRectF> taken;
    for (const MapName &name : m_names) {
        const QPointF at = toScreen(name.at, size);
        QRectF box = metrics.boundingRect(name.text).adjusted(-3, -1, 3, 1);
        box.moveCenter(at - QPointF(0, metrics.height()));
        const auto touches = [&box](const QRectF &other) { return other.intersects(box); };
        if (!QRectF{QPointF{}, size}.contains(box) || std::ranges::any_of(taken, touches))
            continue;
        taken.push_back(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(color(Token::Surface, palette), 215));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(color(Token::Ink, palette));
        painter.drawText(box, Qt::AlignCenter, name.text);
    }
}

void MapPicture::paintChosen(QPainter &painter, const QSizeF &size, const QPalette &palette,
                             qint64 chosen) const
{
    const auto &points = m_index.points();
    const auto found = std::ranges::find(points, chosen, &MapPoint::key);
    if (chosen == 0 || found == points.end())
        return;
    const QPointF at = toScreen(found->at, size);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color(Token::Ink, palette), 2.5});
    painter.drawEllipse(at, 10, 10);
    const QFontMetricsF metrics{painter.font()};
    QRectF box = metrics.boundingRect(found->name).adjusted(-5, -3, 5, 3);
    box.moveCenter(at + QPointF(0, metrics.height() + 12));
    painter.setPen(QPen{color(Token::Ink, palette), 1});
    painter.setBrush(color(Token::Surface, palette));
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box, Qt::AlignCenter, found->name);
}

void MapPicture::paintScale(QPainter &painter, const QSizeF &size, const QPalette &palette) const
{
    const double metres = roundLength(m_scale * 90);
    const double length = metres / m_scale;
    const QPointF left(16, size.height() - 18);
    painter.setPen(QPen{color(Token::Ink, palette), 2});
    painter.drawLine(left, left + QPointF(length, 0));
    painter.drawLine(left - QPointF(0, 4), left + QPointF(0, 4));
    painter.drawLine(left + QPointF(length, -4), left + QPointF(length, 4));
    const QString text = metres >= 1000 ? u"%1 km"_s.arg(QLocale{}.toString(metres / 1000, 'g', 3))
                                        : u"%1 m"_s.arg(QLocale{}.toString(metres, 'g', 3));
    painter.drawText(left + QPointF(6, -6), text);
}

void paintMapShape(QPainter &painter, MapShape shape, const QPointF &at, double radius, const QColor &colour,
                   const QColor &edge)
{
    painter.setPen(QPen{edge, 1.2});
    painter.setBrush(colour);
    switch (shape) {
    case MapShape::Dot:
        painter.drawEllipse(at, radius, radius);
        return;
    case MapShape::Diamond:
        painter.drawPolygon(QPolygonF{{at + QPointF(0, -radius * 1.2), at + QPointF(radius * 1.2, 0),
                                       at + QPointF(0, radius * 1.2), at + QPointF(-radius * 1.2, 0)}});
        return;
    case MapShape::Square:
        painter.drawRect(QRectF{at.x() - radius, at.y() - radius, radius * 2, radius * 2});
        return;
    }
}

} // namespace hub
