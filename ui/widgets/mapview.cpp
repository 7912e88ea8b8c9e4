#include "widgets/mapview.h"

#include "widgets/label.h"
#include "widgets/readerrole.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

constexpr double pickRadius = 12;
constexpr int panStep = 60;

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 200);
    setReaderRole(this, QAccessible::Canvas);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(
        tr("Arrows move the map, plus and minus zoom, Home shows all of it, Shift with an "
           "arrow goes to the next point that way."));
}

QSize MapView::sizeHint() const
{
    return {720, 540};
}

void MapView::refresh(bool fit)
{
    if (fit || m_isFitted)
        showAll();
    update();
}

void MapView::showAll()
{
    m_isFitted = true;
    m_picture.fit(size());
    update();
}

void MapView::zoomBy(double factor)
{
    m_isFitted = false;
    m_picture.zoom(factor, QPointF(width() / 2.0, height() / 2.0), size());
    update();
}

void MapView::choose(qint64 key)
{
    m_chosen = key;
    const auto &points = m_picture.index().points();
    const auto found = std::ranges::find(points, key, &MapPoint::key);
    if (key != 0 && found != points.end()) {
        if (!rect().adjusted(20, 20, -20, -20).contains(m_picture.toScreen(found->at, size()).toPoint())) {
            m_isFitted = false;
            m_picture.centreOn(found->at);
        }
        setAccessibleDescription(tr("Chosen: %1. %2").arg(found->name, found->note));
        QAccessibleEvent event{this, QAccessible::DescriptionChanged};
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void MapView::pick(int point)
{
    const qint64 key = m_picture.index().points()[static_cast<size_t>(point)].key;
    choose(key);
    emit picked(key);
}

std::optional<int> MapView::pointNear(const QPointF &pixel) const
{
    return m_picture.index().nearest(m_picture.toGrid(pixel, size()), pickRadius * m_picture.metresAPixel());
}

void MapView::stepTowards(int dx, int dy)
{
    const auto &points = m_picture.index().points();
    const auto from = std::ranges::find(points, m_chosen, &MapPoint::key);
    const QPointF start = from == points.end() ? QPointF(width() / 2.0, height() / 2.0)
                                               : m_picture.toScreen(from->at, size());
    int best = -1;
    double least = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF way = m_picture.toScreen(points[i].at, size()) - start;
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (points[i].key == m_chosen || ahead <= 0.5 || aside > ahead * 1.5)
            continue;
        const double distance = ahead + 2 * aside;
        if (best < 0 || distance < least) {
            best = static_cast<int>(i);
            least = distance;
        }
    }
    if (best >= 0)
        pick(best);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    m_picture.paint(painter, rect(), palette(), m_chosen);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        m_picture.fit(size());
}

void MapView::wheelEvent(QWheelEvent *event)
{
    m_isFitted = false;
    m_picture.zoom(std::pow(1.0015, event->angleDelta().y()), event->position(), size());
    update();
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    m_isDragging = false;
    if (event->button() != Qt::RightButton)
        return;
    if (const auto point = pointNear(event->position())) // the menu is about what lies under it
        pick(*point);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) == 0) {
        setCursor(pointNear(event->position()) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_isDragging && (event->position() - m_pressed).manhattanLength() < 4)
        return;
    m_isDragging = true;
    m_isFitted = false;
    setCursor(Qt::ClosedHandCursor);
    m_picture.moveBy(event->position() - m_last);
    m_last = event->position();
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_isDragging, false))
        return;
    if (const auto point = pointNear(event->position()))
        pick(*point);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = (event->modifiers() & Qt::ShiftModifier) != 0;
    const auto go = [&](int dx, int dy) {
        if (isStep) {
            stepTowards(dx, dy);
            return;
        }
        m_isFitted = false;
        m_picture.moveBy(QPointF(-dx * panStep, -dy * panStep));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto point = pointNear(help->pos())) {
            const MapPoint &found = m_picture.index().points()[static_cast<size_t>(*point)];
            QToolTip::showText(help->globalPos(), plainToolTip(found.name + QLatin1Char{'\n'} + found.note),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace hub
