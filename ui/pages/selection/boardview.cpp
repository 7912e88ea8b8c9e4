#include "pages/selection/boardview.h"

#include "theme/hubstyle.h"
#include "widgets/readerrole.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hub {

BoardView::BoardView(BoardModel &model, QWidget *parent)
    : QAbstractItemView{parent}
    , m_model{model}
    , m_painter{std::make_unique<CardPainter>(*this)}
{
    setReaderRole(this, QAccessible::List);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setAccessibleName(tr("Applicants"));
    setAccessibleDescription(
        tr("The arrow keys go from card to card; with Ctrl they move the chosen cards."));
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(false);
    setModel(&model);
    for (auto moved : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, moved, this, &BoardView::layAgain);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &BoardView::layAgain);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::layAgain);
    connect(&model, &BoardModel::figuresChanged, this, &BoardView::layAgain);
}

BoardView::~BoardView() = default;

void BoardView::setShape(BoardShape shape)
{
    m_shape = shape;
    layAgain();
    scrollTo(currentIndex());
}

QSize BoardView::sizeHint() const
{
    const int grid = measureOf(this, HubStyle::Grid);
    return {grid * 60, grid * 50};
}

std::vector<ApplicationId> BoardView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ApplicationId> keys;
    for (const QModelIndex &index : rows)
        keys.push_back(m_model.at(index.row()).application.id);
    if (keys.empty() && currentIndex().isValid())
        keys.push_back(m_model.at(currentIndex().row()).application.id);
    return keys;
}

void BoardView::choose(ApplicationId application)
{
    const int row = m_model.rowOf(application);
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model.index(row));
}

void BoardView::layAgain()
{
    m_layout.lay(m_model, m_shape, m_painter->measures(viewport()->width()));
    updateGeometries();
    viewport()->update();
}

void BoardView::dress()
{
    m_painter = std::make_unique<CardPainter>(*this);
    layAgain();
}

void BoardView::updateGeometries()
{
    const QSize page = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - page.width()));
    horizontalScrollBar()->setPageStep(page.width());
    horizontalScrollBar()->setSingleStep(measureOf(this, HubStyle::Grid) * 4);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - page.height()));
    verticalScrollBar()->setPageStep(page.height());
    verticalScrollBar()->setSingleStep(measureOf(this, HubStyle::Grid) * 4);
    QAbstractItemView::updateGeometries();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    if (m_isDragging || m_shape == BoardShape::Columns)
        viewport()->update(); // headings stay where they are
}

int BoardView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect BoardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_layout.cards())
        return {};
    return m_layout.cardAt(index.row()).translated(-offset());
}

void BoardView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!index.isValid() || index.row() >= m_layout.cards())
        return;
    const QRect card = m_layout.cardAt(index.row());
    const int head = m_painter->measures(0).headHeight;
    const int gap = measureOf(this, HubStyle::Grid);
    const QRect seen = viewport()->rect().translated(offset()).adjusted(0, head, 0, 0);
    if (card.left() < seen.left())
        horizontalScrollBar()->setValue(card.left() - gap);
    else if (card.right() > seen.right())
        horizontalScrollBar()->setValue(card.right() - viewport()->width() + gap);
    if (card.top() < seen.top())
        verticalScrollBar()->setValue(card.top() - head - gap);
    else if (card.bottom() > seen.bottom())
        verticalScrollBar()->setValue(card.bottom() - viewport()->height() + gap);
}

QModelIndex BoardView::indexAt(const QPoint &point) const
{
    const int row = m_layout.rowAt(point + offset());
    return row < 0 ? QModelIndex{} : m_model.index(row);
}

void BoardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    QItemSelection selection;
    const QRect area = rect.normalized().translated(offset());
    for (int row = 0; row < m_layout.cards(); ++row) {
        if (m_layout.cardAt(row).intersects(area))
            selection.select(m_model.index(row), m_model.index(row));
    }
    selectionModel()->select(selection, flags);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void BoardView::paintCards(QPainter &painter, const QRect &dirty) const
{
    for (int row = 0; row < m_layout.cards(); ++row) {
        const QRect card = m_layout.cardAt(row);
        if (!card.intersects(dirty))
            continue;
        const QModelIndex index = m_model.index(row);
        const bool isSelected = selectionModel()->isSelected(index);
        m_painter->paint(painter, card, m_model, row, m_shape,
                         {.isSelected = isSelected,
                          .isCurrent = hasFocus() && index == currentIndex(),
                          .isLifted = m_isDragging && isSelected});
    }
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-offset());
    const QRect dirty = event->rect().translated(offset());
    paintCards(painter, dirty);
    const bool isFixed = m_shape == BoardShape::Columns;
    for (const BoardGroup &group : m_layout.groups()) {
        const BoardGroup shown{group.statuses, group.title, group.count,
                               isFixed ? group.heading.translated(0, verticalOffset()) : group.heading,
                               group.area};
        if (isFixed)
            painter.fillRect(shown.heading.adjusted(-8, 0, 8, 0), palette().window());
        m_painter->paintHeading(painter, shown);
    }
    if (m_layout.quotaLine())
        m_painter->paintLine(painter, *m_layout.quotaLine(), viewport()->width(),
                             tr("Places: %L1", "on the quota line").arg(m_model.aboveLine()));
    if (!m_isDragging)
        return;
    painter.fillRect(m_drop.mark.adjusted(0, m_drop.mark.height() - 3, 0, 0), palette().highlight());
    const QRect card = m_layout.cardAt(std::max(0, currentIndex().row()));
    painter.setOpacity(0.85);
    m_painter->paint(
        painter, QRect{m_mouse + offset() - QPoint{card.width() / 3, card.height() / 2}, card.size()},
        m_model, std::max(0, currentIndex().row()), m_shape, {.isSelected = true, .isLifted = true});
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layAgain();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (m_painter
        && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::PaletteChange))
        dress();
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        choose(m_model.at(0).application.id);
    viewport()->update();
}

} // namespace hub
