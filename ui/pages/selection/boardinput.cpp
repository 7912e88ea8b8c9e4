// What the board does with the mouse and the keyboard.
#include "pages/selection/boardview.h"
#include "rules/applicationmoves.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace hub {

namespace {

using enum ApplicationStatus;

/// The stages as a person goes through them, for Ctrl and the arrows to the side.
constexpr ApplicationStatus course[] = {Interest, Applied, Eligible, Shortlisted, Reserve, Offered, Accepted};

constexpr int scrollMargin = 24;

} // namespace

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / std::max(1, m_painter->measures(0).cardHeight));
    int to = row;
    switch (action) {
    case MoveUp:
        return m_model.index(m_layout.neighbour(row, 0, -1));
    case MoveDown:
        return m_model.index(m_layout.neighbour(row, 0, 1));
    case MoveLeft:
        return m_model.index(m_layout.neighbour(row, -1, 0));
    case MoveRight:
        return m_model.index(m_layout.neighbour(row, 1, 0));
    case MovePageUp:
    case MovePageDown:
        for (int i = 0; i < page; ++i)
            to = m_layout.neighbour(to, 0, action == MovePageUp ? -1 : 1);
        return m_model.index(to);
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1);
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveNext:
        return m_model.index(std::min(m_model.rowCount() - 1, row + 1));
    }
    return {};
}

/// One place up or down the ranked list: within the reserve by rank, over its ends to an offer or back among
/// those considered.
void BoardView::step(int by)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const ApplicationStatus now = m_model.statusOf(row);
    const BoardSection section = sectionOf(now);
    const int rank = m_model.rankOf(row);
    const int waiting = static_cast<int>(m_model.figures().standing.reserve);
    if (section == BoardSection::Reserve && rank + by >= 1 && rank + by <= waiting)
        return emit moveWanted(Reserve, rank + by);
    if (section == BoardSection::Reserve)
        return emit moveWanted(by < 0 ? Offered : Shortlisted, 0);
    if (section == BoardSection::Offered)
        return emit moveWanted(by < 0 ? Accepted : Reserve, by < 0 ? 0 : 1);
    if (section == BoardSection::Considered && by < 0)
        return emit moveWanted(Reserve, 0);
    if (section == BoardSection::Accepted && by > 0)
        return emit moveWanted(Offered, 0); // which is never allowed, and says why
    if (section == BoardSection::Closed && by < 0)
        emit moveWanted(now == Rejected ? Shortlisted : Applied, 0);
}

/// To the next stage of the course, or the one before.
void BoardView::stage(int by)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const auto now = std::ranges::find(course, m_model.statusOf(row));
    const auto next = now == std::end(course) ? std::begin(course) + 1 : now + by;
    if (next >= std::begin(course) && next < std::end(course))
        emit moveWanted(*next, 0);
}

bool BoardView::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Left:
        stage(-1);
        return true;
    case Qt::Key_Right:
        stage(1);
        return true;
    default:
        return false;
    }
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape)
        return stopDragging();
    if (event->modifiers() == Qt::ControlModifier && moveByKey(event->key()))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        return emit opened(currentIndex());
    QAbstractItemView::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed.reset();
    if (isPlain && index.isValid()) {
        m_pressed = event->pos();
        // One of several chosen cards keeps the others chosen, so that all can be dragged.
        if (selectionModel()->isSelected(index)) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            return;
        }
    }
    QAbstractItemView::mousePressEvent(event);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || (event->buttons() & Qt::LeftButton) == 0)
        return;
    if (!m_isDragging && (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    m_mouse = event->pos();
    const QRect inner = viewport()->rect().adjusted(scrollMargin, scrollMargin, -scrollMargin, -scrollMargin);
    if (!inner.contains(m_mouse)) {
        const auto beyond
            = [](int at, int low, int high) { return at < low ? at - low : std::max(0, at - high); };
        horizontalScrollBar()->setValue(horizontalOffset()
                                        + beyond(m_mouse.x(), inner.left(), inner.right()));
        verticalScrollBar()->setValue(verticalOffset() + beyond(m_mouse.y(), inner.top(), inner.bottom()));
    }
    const BoardDrop drop = m_layout.dropAt(m_mouse + offset(), m_model);
    const bool isOther = drop.to != m_drop.to || !m_drop.mark.isValid();
    m_drop = drop;
    if (isOther)
        emit hovered(drop.to);
    viewport()->update();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = m_isDragging;
    const bool wasPressed = std::exchange(m_pressed, std::nullopt).has_value();
    const BoardDrop drop = m_drop;
    stopDragging();
    if (!wasDragging) {
        if (wasPressed && indexAt(event->pos()).isValid() && event->modifiers() == Qt::NoModifier)
            selectionModel()->setCurrentIndex(indexAt(event->pos()), QItemSelectionModel::ClearAndSelect);
        return QAbstractItemView::mouseReleaseEvent(event);
    }
    const bool isSame = currentIndex().isValid() && m_model.statusOf(currentIndex().row()) == drop.to;
    if (!isSame || drop.to == Reserve)
        emit moveWanted(drop.to, drop.rank.value_or(0));
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        emit opened(index);
}

void BoardView::stopDragging()
{
    if (m_isDragging)
        emit hoverEnded();
    m_isDragging = false;
    m_drop = {};
    viewport()->update();
}

} // namespace hub
