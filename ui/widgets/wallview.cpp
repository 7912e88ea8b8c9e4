#include "widgets/wallview.h"

#include "theme/tokens.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace hub {

namespace {

constexpr int daysOfRow = 31;
constexpr int gap = 6; ///< between two months
constexpr int leastLanes = 2;
constexpr int mostLanes = 9;       ///< a busier day says how many there are besides
constexpr int mostTextColumns = 7; ///< how far a title may run beyond a short bar

} // namespace

WallView::WallView(const CalendarBook &book, QWidget *parent)
    : CalendarView{book, parent}
    , m_idle{new QTimer{this}}
{
    setAccessibleName(tr("Year wall"));
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, &WallView::drawWhileIdle);
}

void WallView::showYear(AcademicYear year)
{
    if (year == m_year)
        return;
    m_year = year;
    arrange();
    viewport()->update();
}

int WallView::lineHeight() const
{
    return fontMetrics().height() + 4;
}

QPoint WallView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void WallView::arrange()
{
    if (m_year.isNull())
        return;
    const QFontMetrics metrics = fontMetrics();
    m_label = metrics.horizontalAdvance(QStringLiteral("2025")) + 12;
    m_column = std::max((viewport()->width() - m_label) / daysOfRow,
                        metrics.horizontalAdvance(QStringLiteral("30")) + 3);
    int top = 0;
    for (int i = 0; i < months; ++i) {
        MonthRow &row = m_rows.at(static_cast<size_t>(i));
        row.first = m_year.firstDay().addMonths(i);
        row.top = top;
        row.picture = {};
        arrangeRow(row);
        top += row.height + gap;
    }
    m_idle->start();
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, columnLeft(daysOfRow + 1) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_column);
}

/// Bars find the first lane in which they and their titles have room.
void WallView::arrangeRow(MonthRow &row)
{
    row.bars.clear();
    row.more.fill(0);
    const QDate last = row.first.addDays(row.first.daysInMonth() - 1);
    const QFontMetrics metrics = fontMetrics();
    std::vector<int> lanes; // how far each lane is taken
    const auto &items = book().items();
    for (size_t i = 0; i < items.size(); ++i) {
        const CalendarItem &item = items[i];
        if (item.first > last)
            break;
        if (item.last < row.first)
            continue;
        const int from = std::max(item.first, row.first).day();
        const int to = std::min(item.last, last).day();
        const int left = columnLeft(from);
        const int right = columnLeft(to + 1);
        const int wanted = left + metrics.horizontalAdvance(item.title) + 12;
        const int edge = std::min(
            {std::max(right, wanted), right + mostTextColumns * m_column, columnLeft(daysOfRow + 1)});
        const auto free = std::ranges::find_if(lanes, [left](int taken) { return taken <= left; });
        const auto lane = static_cast<int>(free - lanes.begin());
        if (lane == mostLanes) {
            for (int day = from; day <= to; ++day)
                ++row.more.at(static_cast<size_t>(day));
            continue;
        }
        if (free == lanes.end())
            lanes.push_back(edge);
        else
            *free = edge;
        const int top = lineHeight() * (lane + 1);
        const int height = lineHeight() - 2;
        row.bars.push_back({static_cast<int>(i),
                            {left + 1, top, right - left - 2, height},
                            {left + 1, top, edge - left - 2, height}});
    }
    const int extra = static_cast<int>(lanes.size()) == mostLanes ? 1 : 0;
    row.height = lineHeight() * (1 + std::max(leastLanes, static_cast<int>(lanes.size()) + extra));
}

const WallView::MonthRow *WallView::rowAt(int y) const
{
    const auto row = std::ranges::find_if(
        m_rows, [y](const MonthRow &one) { return y >= one.top && y < one.top + one.height; });
    return row == m_rows.end() ? nullptr : &*row;
}

QDate WallView::dayAt(QPoint place) const
{
    const QPoint inside = place + offset();
    const MonthRow *row = rowAt(inside.y());
    if (row == nullptr || inside.x() < m_label || m_column == 0)
        return {};
    const int day = (inside.x() - m_label) / m_column + 1;
    return day <= row->first.daysInMonth() ? row->first.addDays(day - 1) : QDate{};
}

EventId WallView::eventAt(QPoint place) const
{
    const QPoint inside = place + offset();
    const MonthRow *row = rowAt(inside.y());
    if (row == nullptr)
        return {};
    const QPoint inRow = inside - QPoint{0, row->top};
    const auto bar
        = std::ranges::find_if(row->bars, [inRow](const Bar &one) { return one.text.contains(inRow); });
    return bar == row->bars.end() ? EventId{} : book().at(bar->item).event;
}

QRect WallView::rectOf(QDate day) const
{
    if (m_year.isNull() || !m_year.range().contains(day))
        return {};
    const auto month = static_cast<size_t>((day.year() - m_year.startYear()) * months + day.month() - 9);
    const MonthRow &row = m_rows.at(month);
    return QRect{columnLeft(day.day()), row.top, m_column, row.height}.translated(-offset());
}

void WallView::reveal()
{
    if (!day().isValid())
        return;
    showYear(AcademicYear::containing(day()));
    const QRect rect = rectOf(day());
    if (rect.top() < 0 || rect.height() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height());
    if (rect.left() < m_label)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - m_label);
    else if (rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width());
}

void WallView::cursorChanged()
{
    if (eventId() == m_drawnCursor)
        return;
    for (MonthRow &row : m_rows) {
        const bool bears = std::ranges::any_of(row.bars, [this](const Bar &bar) {
            const EventId own = book().at(bar.item).event;
            return own == eventId() || own == m_drawnCursor;
        });
        if (bears)
            row.picture = {};
    }
    m_drawnCursor = eventId();
}

void WallView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void WallView::drawDays(QPainter &painter, const MonthRow &row) const
{
    const QLocale locale;
    painter.setFont(font());
    painter.setPen(color(Token::Ink, palette()));
    const QRect name{0, 0, m_label - 6, lineHeight()};
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                     locale.toString(row.first, QStringLiteral("MMM")));
    painter.setPen(color(Token::Muted, palette()));
    painter.drawText(name.translated(0, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(row.first.year()));
    for (int day = 1; day <= row.first.daysInMonth(); ++day) {
        const QDate date = row.first.addDays(day - 1);
        const QRect cell{columnLeft(day), 0, m_column, row.height};
        paintGround(painter, cell, date);
        painter.setPen(color(Token::Line, palette()));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        QFont numbers = font();
        numbers.setBold(date == today());
        numbers.setUnderline(date == today());
        painter.setFont(numbers);
        painter.setPen(color(date == today() ? Token::Ink : Token::Muted, palette()));
        painter.drawText(QRect{cell.left(), 0, cell.width(), lineHeight()}, Qt::AlignCenter,
                         QString::number(day));
    }
}

void WallView::drawRow(const MonthRow &row) const
{
    const double ratio = devicePixelRatioF();
    const QSize size{columnLeft(daysOfRow + 1), row.height};
    row.picture = QPixmap{size * ratio};
    row.picture.setDevicePixelRatio(ratio);
    row.picture.fill(color(Token::Canvas, palette()));
    QPainter painter{&row.picture};
    drawContents(painter, row);
}

void WallView::drawContents(QPainter &painter, const MonthRow &row) const
{
    drawDays(painter, row);
    for (const Bar &bar : row.bars) {
        const CalendarItem &item = book().at(bar.item);
        paintBar(painter, bar.bar, bar.text, item, item.title);
    }
    painter.setFont(font());
    painter.setPen(color(Token::Muted, palette()));
    for (int day = 1; day <= row.first.daysInMonth(); ++day) {
        const int more = row.more.at(static_cast<size_t>(day));
        if (more > 0)
            painter.drawText(QRect{columnLeft(day), row.height - lineHeight(), m_column, lineHeight()},
                             Qt::AlignCenter, QStringLiteral("+%1").arg(more));
    }
    painter.setPen(color(Token::Line, palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_label, 0, m_column * row.first.daysInMonth() - 1, row.height - 1);
}

/// The rows out of sight, one at a time, before somebody scrolls to them.
void WallView::drawWhileIdle()
{
    const auto row = std::ranges::find_if(
        m_rows, [](const MonthRow &one) { return one.first.isValid() && one.picture.isNull(); });
    if (row == m_rows.end() || !isVisible())
        return m_idle->stop();
    drawRow(*row);
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), color(Token::Canvas, palette()));
    for (const MonthRow &row : m_rows) {
        const QRect place = QRect{0, row.top, columnLeft(daysOfRow + 1), row.height}.translated(-offset());
        if (!place.intersects(event->rect()) || !row.first.isValid())
            continue;
        if (row.picture.isNull())
            drawRow(row);
        painter.drawPixmap(place.topLeft(), row.picture);
    }
    paintCursor(painter);
}

} // namespace hub
