#include "widgets/mappoints.h"

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

/// Twice the area of the triangle: positive where c lies to the left of a-b.
qint64 turn(GridPoint a, GridPoint b, GridPoint c)
{
    return (qint64{b.easting} - a.easting) * (qint64{c.northing} - a.northing)
        - (qint64{b.northing} - a.northing) * (qint64{c.easting} - a.easting);
}

} // namespace

std::vector<GridPoint> hullOf(std::vector<GridPoint> points)
{
    const auto key = [](GridPoint point) { return std::pair{point.easting, point.northing}; };
    std::ranges::sort(points, {}, key);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3)
        return points;
    std::vector<GridPoint> hull;
    for (int pass = 0; pass < 2; ++pass) {
        const size_t begin = hull.size();
        for (const GridPoint point : points) {
            while (hull.size() >= begin + 2 && turn(hull[hull.size() - 2], hull.back(), point) <= 0)
                hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back(); // it begins the other side
        std::ranges::reverse(points);
    }
    return hull;
}

void MapIndex::setPoints(std::vector<MapPoint> points)
{
    m_points = std::move(points);
    m_order.clear();
    m_bounds = {};
    if (m_points.empty()) {
        m_columns = m_rows = 1;
        m_begin.assign(2, 0);
        return;
    }
    const auto [west, east]
        = std::ranges::minmax(m_points, {}, [](const MapPoint &p) { return p.at.easting; });
    const auto [south, north]
        = std::ranges::minmax(m_points, {}, [](const MapPoint &p) { return p.at.northing; });
    m_bounds
        = QRectF{QPointF(west.at.easting, south.at.northing), QPointF(east.at.easting, north.at.northing)};
    // About four points to a square.
    const double area = std::max(1.0, m_bounds.width()) * std::max(1.0, m_bounds.height());
    m_side = std::max(1.0, std::sqrt(area * 4.0 / static_cast<double>(m_points.size())));
    m_columns = static_cast<int>(m_bounds.width() / m_side) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_side) + 1;

    std::vector<int> squareOf;
    squareOf.reserve(m_points.size());
    m_begin.assign(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows) + 1, 0);
    for (const MapPoint &point : m_points) {
        squareOf.push_back(row(point.at.northing) * m_columns + column(point.at.easting));
        ++m_begin[static_cast<size_t>(squareOf.back()) + 1];
    }
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    std::vector<int> next = m_begin;
    m_order.resize(m_points.size());
    for (size_t i = 0; i < m_points.size(); ++i)
        m_order[static_cast<size_t>(next[static_cast<size_t>(squareOf[i])]++)] = static_cast<int>(i);
}

int MapIndex::column(double easting) const
{
    return std::clamp(static_cast<int>(std::floor((easting - m_bounds.left()) / m_side)), 0, m_columns - 1);
}

int MapIndex::row(double northing) const
{
    return std::clamp(static_cast<int>(std::floor((northing - m_bounds.top()) / m_side)), 0, m_rows - 1);
}

void MapIndex::visit(const QRectF &area, const std::function<void(int)> &take) const
{
    if (m_points.empty())
        return;
    for (int y = row(area.top()); y <= row(area.bottom()); ++y) {
        for (int x = column(area.left()); x <= column(area.right()); ++x) {
            const auto square = static_cast<size_t>(y * m_columns + x);
            for (int i = m_begin[square]; i < m_begin[square + 1]; ++i)
                take(m_order[static_cast<size_t>(i)]);
        }
    }
}

std::optional<int> MapIndex::nearest(GridPoint place, double metres) const
{
    std::optional<int> best;
    double least = metres;
    const QRectF around{place.easting - metres, place.northing - metres, 2 * metres, 2 * metres};
    visit(around, [&](int i) {
        const auto distance = static_cast<double>(metresBetween(place, m_points[static_cast<size_t>(i)].at));
        if (distance <= least) {
            least = distance;
            best = i;
        }
    });
    return best;
}

} // namespace hub
