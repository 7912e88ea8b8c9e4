#pragma once

#include "base/gridpoint.h"
#include "theme/tokens.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hub {

/// How a point is drawn: its shape says what it is, its colour says it again.
enum class MapShape { Dot, Diamond, Square };

/// Something with a place.
struct MapPoint
{
    qint64 key = 0;
    GridPoint at = {};
    QString name = {};
    QString note = {}; ///< what is said of it besides its name
    MapShape shape = MapShape::Dot;
    Token colour = Token::Accent;
};

/// Two points that belong together.
struct MapLink
{
    GridPoint from = {};
    GridPoint to = {};
    bool isStrong = false; ///< drawn as chosen by hand
};

/// The area that something serves: the hull of its points.
struct MapArea
{
    QString name = {};
    std::vector<GridPoint> hull = {};
};

/// A word at a place, so that one knows where one is.
struct MapName
{
    QString text = {};
    GridPoint at = {};
    int weight = 0; ///< the heavier is kept where two would touch
};

/// The corners of the smallest area without dents round @p points, in order.
[[nodiscard]] std::vector<GridPoint> hullOf(std::vector<GridPoint> points);

/// Points sorted into squares of the grid, so that those in a part of the map, or near a place, are found
/// without looking at all of them.
class MapIndex
{
public:
    void setPoints(std::vector<MapPoint> points);

    [[nodiscard]] const std::vector<MapPoint> &points() const { return m_points; }
    /// What lies between the outermost points; empty without any.
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    /// The places in points() of those in @p area.
    void visit(const QRectF &area, const std::function<void(int)> &take) const;
    /// The nearest point within @p metres of @p place.
    [[nodiscard]] std::optional<int> nearest(GridPoint place, double metres) const;

private:
    [[nodiscard]] int column(double easting) const;
    [[nodiscard]] int row(double northing) const;

    std::vector<MapPoint> m_points;
    QRectF m_bounds;
    double m_side = 1; ///< of a square
    int m_columns = 1;
    int m_rows = 1;
    std::vector<int> m_order; ///< places in m_points, square by square
    std::vector<int> m_begin; ///< where each square begins in m_order; one more at the end
};

} // namespace hub
