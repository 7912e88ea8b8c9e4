#pragma once

#include "models/boardmodel.h"

#include <QRect>

#include <optional>

namespace hub {

/// How the board lays its cards.
enum class BoardShape {
    Columns, ///< a column for each stage
    Ranked   ///< one list, with the quota line across
};

/// A heading with the cards under it: a stage's column, or a part of the ranked list.
struct BoardGroup
{
    std::vector<ApplicationStatus> statuses; ///< whose cards lie here; a drop means the first
    QString title;
    int count = 0;
    QRect heading = {};
    QRect area = {}; ///< where a drop lands in it
};

/// Where a card that is let go would come to lie.
struct BoardDrop
{
    ApplicationStatus to = ApplicationStatus::Applied;
    std::optional<int> rank = {}; ///< on the reserve list, from 1
    QRect mark = {};              ///< drawn to show it

    bool operator==(const BoardDrop &) const = default;
};

/// The measures a board is laid out by, in pixels.
struct BoardMeasures
{
    int grid = 8;
    int width = 0;      ///< of the view
    int cardHeight = 0; ///< of a card in a column
    int rowHeight = 0;  ///< of a card in the ranked list
    int headHeight = 0;
    int columnWidth = 0; ///< the least
    int emptyWidth = 0;  ///< of a column without cards
};

/// Where everything lies on the board, worked out whole whenever cards or sizes change.
class BoardLayout
{
public:
    void lay(const BoardModel &model, BoardShape shape, const BoardMeasures &measures);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const std::vector<BoardGroup> &groups() const { return m_groups; }
    [[nodiscard]] QRect cardAt(int row) const { return m_cards[static_cast<size_t>(row)]; }
    [[nodiscard]] int cards() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int rowAt(QPoint place) const; ///< -1 where there is no card
    /// The height of the quota line in the ranked list; nothing in columns.
    [[nodiscard]] std::optional<int> quotaLine() const { return m_line; }
    [[nodiscard]] BoardDrop dropAt(QPoint place, const BoardModel &model) const;
    /// The card nearest to the one of @p row in a direction of the arrow keys; itself at the edge.
    [[nodiscard]] int neighbour(int row, int dx, int dy) const;

private:
    void layColumns(const BoardModel &model, const BoardMeasures &measures);
    void layRanked(const BoardModel &model, const BoardMeasures &measures);
    [[nodiscard]] const BoardGroup *groupAt(QPoint place) const;
    [[nodiscard]] int rankAt(QPoint place, const BoardModel &model, QRect &mark) const;

    BoardShape m_shape = BoardShape::Columns;
    QSize m_size;
    int m_gap = 8;
    std::vector<BoardGroup> m_groups;
    std::vector<QRect> m_cards;
    std::optional<int> m_line;
};

} // namespace hub
