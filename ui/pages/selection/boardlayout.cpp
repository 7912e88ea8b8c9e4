#include "pages/selection/boardlayout.h"

#include "actions/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace hub {

namespace {

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::BoardLayout)
};

std::vector<BoardGroup> columnGroups()
{
    using enum ApplicationStatus;
    std::vector<BoardGroup> groups;
    for (const ApplicationStatus status :
         {Interest, Applied, Eligible, Shortlisted, Offered, Accepted, Reserve})
        groups.push_back({.statuses = {status}, .title = displayName(status)});
    groups.push_back({.statuses = {Rejected}, .title = displayName(Rejected)});
    groups.push_back({.statuses = {Declined}, .title = displayName(Declined)});
    groups.push_back({.statuses = {Withdrawn}, .title = displayName(Withdrawn)});
    groups.push_back({.statuses = {Lapsed}, .title = displayName(Lapsed)});
    return groups;
}

std::vector<BoardGroup> rankedGroups()
{
    using enum ApplicationStatus;
    return {
        {.statuses = {Accepted}, .title = displayName(Accepted)},
        {.statuses = {Offered}, .title = displayName(Offered)},
        {.statuses = {Reserve}, .title = LayoutWords::tr("Reserve, by rank")},
        {.statuses = {Shortlisted, Eligible, Applied, Interest},
         .title = LayoutWords::tr("Considered, by score")},
        {.statuses = {Rejected, Declined, Withdrawn, Lapsed}, .title = LayoutWords::tr("No longer in it")}};
}

size_t groupOf(const std::vector<BoardGroup> &groups, ApplicationStatus status)
{
    const auto found = std::ranges::find_if(groups, [status](const BoardGroup &group) {
        return std::ranges::find(group.statuses, status) != group.statuses.end();
    });
    return static_cast<size_t>(found - groups.begin());
}

} // namespace

void BoardLayout::lay(const BoardModel &model, BoardShape shape, const BoardMeasures &measures)
{
    m_shape = shape;
    m_gap = measures.grid;
    m_line.reset();
    m_groups = shape == BoardShape::Columns ? columnGroups() : rankedGroups();
    m_cards.assign(static_cast<size_t>(model.rowCount()), QRect{});
    for (int row = 0; row < model.rowCount(); ++row)
        ++m_groups[groupOf(m_groups, model.statusOf(row))].count;
    if (shape == BoardShape::Columns)
        layColumns(model, measures);
    else
        layRanked(model, measures);
}

void BoardLayout::layColumns(const BoardModel &model, const BoardMeasures &measures)
{
    const int gap = measures.grid;
    const auto empty = static_cast<int>(std::ranges::count(m_groups, 0, &BoardGroup::count));
    const int filled = std::max(1, static_cast<int>(m_groups.size()) - empty);
    const int room = measures.width - gap - empty * (measures.emptyWidth + gap);
    const int width = std::clamp(room / filled - gap, measures.columnWidth, measures.columnWidth * 2);
    std::vector<int> next(m_groups.size(), measures.headHeight + gap);
    int x = gap;
    for (BoardGroup &group : m_groups) {
        group.heading = QRect{x, 0, group.count == 0 ? measures.emptyWidth : width, measures.headHeight};
        x += group.heading.width() + gap;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const size_t at = groupOf(m_groups, model.statusOf(row));
        m_cards[static_cast<size_t>(row)]
            = QRect{m_groups[at].heading.left(), next[at], width, measures.cardHeight};
        next[at] += measures.cardHeight + gap;
    }
    const int height = *std::ranges::max_element(next) + gap;
    for (BoardGroup &group : m_groups)
        group.area = QRect{group.heading.left() - gap / 2, 0, group.heading.width() + gap,
                           std::max(height, 1 << 15)};
    m_size = {x, height};
}

void BoardLayout::layRanked(const BoardModel &model, const BoardMeasures &measures)
{
    const int gap = measures.grid;
    const int width = measures.width - 2 * gap;
    int y = 0;
    int row = 0;
    const auto drawLine = [&] {
        m_line = y + gap;
        y += gap * 2;
    };
    for (BoardGroup &group : m_groups) {
        const int top = y;
        const bool isClosed = &group == &m_groups.back();
        if (!m_line && (isClosed || (row == model.aboveLine() && group.count > 0)))
            drawLine();
        group.heading = QRect{gap, y, width, measures.headHeight};
        y += measures.headHeight;
        for (int i = 0; i < group.count; ++i, ++row) {
            if (!m_line && row == model.aboveLine())
                drawLine();
            m_cards[static_cast<size_t>(row)] = QRect{gap, y, width, measures.rowHeight};
            y += measures.rowHeight + gap / 2;
        }
        group.area = QRect{0, top, measures.width, y - top};
    }
    m_groups.back().area.setBottom(1 << 15);
    m_size = {measures.width, y + gap};
}

int BoardLayout::rowAt(QPoint place) const
{
    const auto found
        = std::ranges::find_if(m_cards, [place](const QRect &card) { return card.contains(place); });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

const BoardGroup *BoardLayout::groupAt(QPoint place) const
{
    for (const BoardGroup &group : m_groups) {
        if (group.area.contains(place))
            return &group;
    }
    return m_groups.empty() ? nullptr : &m_groups.back();
}

/// Before which reserve @p place lies, counted from 1.
int BoardLayout::rankAt(QPoint place, const BoardModel &model, QRect &mark) const
{
    int rank = 1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.statusOf(row) != ApplicationStatus::Reserve)
            continue;
        const QRect card = cardAt(row);
        mark = QRect{card.left(), card.top() - m_gap / 2 - 1, card.width(), 3};
        if (place.y() < card.center().y())
            return rank;
        ++rank;
        mark.moveTop(card.bottom() + m_gap / 4);
    }
    return rank;
}

BoardDrop BoardLayout::dropAt(QPoint place, const BoardModel &model) const
{
    const BoardGroup *group = groupAt(place);
    if (group == nullptr)
        return {};
    BoardDrop drop{.to = group->statuses.front(),
                   .mark = m_shape == BoardShape::Columns ? group->heading : group->heading};
    // Above the quota line there are only places: what is let go there is offered one.
    if (m_line && place.y() < *m_line && group->statuses.front() != ApplicationStatus::Accepted)
        drop.to = ApplicationStatus::Offered;
    else if (drop.to == ApplicationStatus::Reserve)
        drop.rank = rankAt(place, model, drop.mark);
    return drop;
}

int BoardLayout::neighbour(int row, int dx, int dy) const
{
    if (row < 0 || row >= cards())
        return cards() > 0 ? 0 : -1;
    const QPoint from = cardAt(row).center();
    int best = row;
    int least = std::numeric_limits<int>::max();
    for (int other = 0; other < cards(); ++other) {
        const QPoint way = cardAt(other).center() - from;
        const int ahead = dx != 0 ? way.x() * dx : way.y() * dy;
        const int aside = std::abs(dx != 0 ? way.y() : way.x());
        const bool isInColumn = dx == 0 && aside > cardAt(row).width() / 2;
        if (other == row || ahead <= 0 || isInColumn)
            continue;
        const int distance = dx != 0 ? ahead * 4 + aside : ahead;
        if (distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}

} // namespace hub
