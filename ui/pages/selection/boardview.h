#pragma once

#include "pages/selection/boardlayout.h"
#include "pages/selection/cardpainter.h"

#include <QAbstractItemView>

#include <memory>

namespace hub {

/// The applicants of a cohort as cards: in a column for each stage, or as one ranked list with the quota line
/// across. Cards are dragged with the mouse, or moved with Ctrl and the arrow keys; the view only says what
/// is wanted.
class BoardView final : public QAbstractItemView
{
    Q_OBJECT
public:
    BoardView(BoardModel &model, QWidget *parent);
    ~BoardView() override;

    void setShape(BoardShape shape);
    [[nodiscard]] BoardShape shape() const { return m_shape; }
    /// The applications of the selected cards, in their order.
    [[nodiscard]] std::vector<ApplicationId> chosen() const;
    void choose(ApplicationId application);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] const BoardLayout &layoutOfCards() const { return m_layout; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The chosen cards are to go there; @p rank is the place on the reserve list, or 0.
    void moveWanted(hub::ApplicationStatus to, int rank);
    /// While cards are dragged: where they would go if let go now.
    void hovered(hub::ApplicationStatus to);
    void hoverEnded();
    void menuWanted(const QPoint &globalPlace);
    /// Enter or a double click on a card.
    void opened(const QModelIndex &index);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layAgain();
    void dress();
    [[nodiscard]] QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    void stopDragging();
    [[nodiscard]] bool moveByKey(int key);
    void step(int by);
    void stage(int by);
    void paintCards(QPainter &painter, const QRect &dirty) const;

    BoardModel &m_model;
    BoardShape m_shape = BoardShape::Columns;
    std::unique_ptr<CardPainter> m_painter;
    BoardLayout m_layout;
    std::optional<QPoint> m_pressed; ///< on a card, in the content
    bool m_isDragging = false;
    QPoint m_mouse; ///< in the viewport, while dragging
    BoardDrop m_drop;
};

} // namespace hub
