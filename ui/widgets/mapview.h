#pragma once

#include "widgets/mappoints.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace hub {

/// What a map shows and which part of it: all that is needed to draw it on a screen or on paper.
class MapPicture
{
public:
    void setPoints(std::vector<MapPoint> points) { m_index.setPoints(std::move(points)); }
    void setLinks(std::vector<MapLink> links) { m_links = std::move(links); }
    void setAreas(std::vector<MapArea> areas) { m_areas = std::move(areas); }
    void setNames(std::vector<MapName> names);

    [[nodiscard]] const MapIndex &index() const { return m_index; }
    [[nodiscard]] double metresAPixel() const { return m_scale; }

    /// Shows everything, with a margin, in a space of @p size.
    void fit(const QSizeF &size);
    void moveBy(const QPointF &pixels);
    /// Zooms by @p factor, keeping what lies at @p anchor where it is.
    void zoom(double factor, const QPointF &anchor, const QSizeF &size);
    void centreOn(GridPoint place) { m_centre = QPointF(place.easting, place.northing); }

    [[nodiscard]] QPointF toScreen(GridPoint place, const QSizeF &size) const;
    [[nodiscard]] GridPoint toGrid(const QPointF &pixel, const QSizeF &size) const;

    /// Draws it into @p area; the point with @p chosen is marked.
    void paint(QPainter &painter, const QRectF &area, const QPalette &palette, qint64 chosen) const;

private:
    void paintGrid(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintAreas(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintLinks(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintPoints(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintCloud(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintNames(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    void paintChosen(QPainter &painter, const QSizeF &size, const QPalette &palette, qint64 chosen) const;
    void paintScale(QPainter &painter, const QSizeF &size, const QPalette &palette) const;
    [[nodiscard]] QRectF visibleArea(const QSizeF &size) const;

    MapIndex m_index;
    std::vector<MapLink> m_links;
    std::vector<MapArea> m_areas;
    std::vector<MapName> m_names;
    QPointF m_centre;
    double m_scale = 100; ///< metres a pixel
};

/// Draws one point of the map, centred on @p at: the legend uses it too.
void paintMapShape(QPainter &painter, MapShape shape, const QPointF &at, double radius, const QColor &colour,
                   const QColor &edge);

/// A map of points on the National Grid. The mouse drags it, its wheel zooms, a click chooses a point. On the
/// keyboard: arrows move the map, + and - zoom, Home shows all of it, Shift with an arrow goes to the next
/// point that way.
class MapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent);

    [[nodiscard]] MapPicture &picture() { return m_picture; }
    /// After the picture was given other things to show; @p fit shows all of them.
    void refresh(bool fit = false);

    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    /// Marks the point with @p key, and moves there where it is out of sight.
    void choose(qint64 key);

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void zoomIn() { zoomBy(1.4); }
    void zoomOut() { zoomBy(1 / 1.4); }
    void showAll();

signals:
    void picked(qint64 key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void zoomBy(double factor);
    [[nodiscard]] std::optional<int> pointNear(const QPointF &pixel) const;
    void pick(int point);
    void stepTowards(int dx, int dy);

    MapPicture m_picture;
    QPointF m_pressed;
    QPointF m_last;
    bool m_isDragging = false;
    bool m_isFitted = true; ///< nobody has moved it: it goes on showing everything
    qint64 m_chosen = 0;
};

} // namespace hub
