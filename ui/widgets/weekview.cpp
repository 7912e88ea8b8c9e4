#include "widgets/weekview.h"

#include "base/londontime.h"
#include "theme/tokens.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hub {

namespace {

constexpr int weekDays = 7;
constexpr int firstHour = 7;
constexpr int lastHour = 21;
constexpr int stepMinutes = 15; ///< to which dragging keeps

bool standsAbove(const CalendarItem &item)
{
    return item.allDay || item.days() > 1;
}

/// As much of a day as there is room for.
QString headingOf(QDate day, const QFontMetrics &metrics, int width)
{
    for (const QString &format : {QStringLiteral("ddd d MMM"), QStringLiteral("ddd d")}) {
        const QString text = QLocale{}.toString(day, format);
        if (metrics.horizontalAdvance(text) < width)
            return text;
    }
    return QString::number(day.day());
}

} // namespace

WeekView::WeekView(const CalendarBook &book, QWidget *parent)
    : CalendarView{book, parent}
{
    setAccessibleName(tr("Week"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int WeekView::columnLeft(int day) const
{
    const int hours = fontMetrics().horizontalAdvance(QStringLiteral("20:00")) + 12;
    return hours + (viewport()->width() - hours) * day / weekDays;
}

int WeekView::yOf(QTime time) const
{
    const int minutes = QTime{firstHour, 0}.secsTo(time) / 60;
    return std::clamp(minutes, 0, (lastHour - firstHour) * 60) * hourHeight() / 60;
}

void WeekView::arrange()
{
    m_blocks.clear();
    if (!m_monday.isValid())
        return;
    arrangeAbove();
    for (int i = 0; i < weekDays; ++i)
        arrangeDay(m_monday.addDays(i));
    const int whole = headHeight() + (lastHour - firstHour) * hourHeight();
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
}

void WeekView::arrangeAbove()
{
    std::vector<QDate> lanes;
    const QDate sunday = m_monday.addDays(weekDays - 1);
    const auto &items = book().items();
    for (size_t i = 0; i < items.size() && items[i].first <= sunday; ++i) {
        const CalendarItem &item = items[i];
        if (!standsAbove(item) || item.last < m_monday)
            continue;
        const QDate from = std::max(item.first, m_monday);
        const QDate to = std::min(item.last, sunday);
        const auto free = std::ranges::find_if(lanes, [from](QDate taken) { return taken < from; });
        const auto lane = static_cast<int>(free - lanes.begin());
        if (free == lanes.end())
            lanes.push_back(to);
        else
            *free = to;
        const int left = columnLeft(static_cast<int>(m_monday.daysTo(from)));
        const int right = columnLeft(static_cast<int>(m_monday.daysTo(to)) + 1);
        m_blocks.push_back({static_cast<int>(i),
                            {left + 2, lineHeight() * (lane + 1), right - left - 4, lineHeight() - 2},
                            true});
    }
    m_lanesAbove = std::max(1, static_cast<int>(lanes.size()));
}

/// Events at the same time stand side by side.
void WeekView::arrangeDay(QDate day)
{
    std::vector<int> places;
    for (const int place : book().on(day)) {
        if (!standsAbove(book().at(place)))
            places.push_back(place);
    }
    std::ranges::sort(places, {}, [this](int place) {
        return std::pair{book().at(place).from, book().at(place).to};
    });
    const auto column = static_cast<int>(m_monday.daysTo(day));
    const int left = columnLeft(column) + 2;
    const int width = columnLeft(column + 1) - left - 2;
    for (auto start = places.cbegin(); start != places.cend();) {
        QTime until = book().at(*start).to;
        auto end = start + 1;
        for (; end != places.cend() && book().at(*end).from < until; ++end)
            until = std::max(until, book().at(*end).to);
        arrangeSideBySide({start, end}, left, width);
        start = end;
    }
}

void WeekView::arrangeSideBySide(std::span<const int> places, int left, int width)
{
    std::vector<QTime> lanes; // until when each is taken
    std::vector<int> laneOf;
    for (const int place : places) {
        const auto free
            = std::ranges::find_if(lanes, [&](QTime until) { return until <= book().at(place).from; });
        laneOf.push_back(static_cast<int>(free - lanes.begin()));
        if (free == lanes.end())
            lanes.push_back(book().at(place).to);
        else
            *free = book().at(place).to;
    }
    constexpr int letters = 5; // of a title, or it is better counted than drawn
    const int fit = std::max(1, width / (fontMetrics().averageCharWidth() * letters));
    const int side = std::min(fit, static_cast<int>(lanes.size()));
    const bool isTooMany = static_cast<int>(lanes.size()) > fit;
    Block more{.item = -1};
    for (size_t i = 0; i < places.size(); ++i) {
        const CalendarItem &item = book().at(places[i]);
        const bool isShown = !isTooMany || laneOf[i] < side - 1;
        const int lane = isShown ? laneOf[i] : side - 1;
        const int top = headHeight() + yOf(item.from);
        const int bottom = headHeight() + std::max(yOf(item.to), yOf(item.from) + lineHeight());
        const QRect rect{left + width * lane / side, top, width / side - 1, bottom - top};
        if (isShown) {
            m_blocks.push_back({places[i], rect});
            continue;
        }
        more.rect |= rect;
        ++more.more;
    }
    if (more.more > 0)
        m_blocks.push_back(more);
}

QRect WeekView::placed(const Block &block) const
{
    return block.isAbove ? block.rect : block.rect.translated(0, -verticalScrollBar()->value());
}

void WeekView::reveal()
{
    const QDate monday = day().addDays(1 - day().dayOfWeek());
    if (monday == m_monday)
        return;
    m_monday = monday;
    arrange();
    verticalScrollBar()->setValue(hourHeight());
}

QRect WeekView::rectOf(QDate day) const
{
    const auto column = static_cast<int>(m_monday.daysTo(day));
    if (!m_monday.isValid() || column < 0 || column >= weekDays)
        return {};
    return {columnLeft(column), 0, columnLeft(column + 1) - columnLeft(column), viewport()->height()};
}

QDate WeekView::dayAt(QPoint place) const
{
    for (int i = 0; m_monday.isValid() && i < weekDays; ++i) {
        if (place.x() >= columnLeft(i) && place.x() < columnLeft(i + 1))
            return m_monday.addDays(i);
    }
    return {};
}

EventId WeekView::eventAt(QPoint place) const
{
    const bool inHead = place.y() < headHeight();
    const auto block = std::ranges::find_if(
        m_blocks, [&](const Block &one) { return one.isAbove == inHead && placed(one).contains(place); });
    return block == m_blocks.end() || block->item < 0 ? EventId{} : book().at(block->item).event;
}

QDateTime WeekView::startAt(const CalendarItem &item, QPoint grabbed, QPoint place) const
{
    const QDateTime sameHour = CalendarView::startAt(item, grabbed, place);
    if (standsAbove(item) || !sameHour.isValid())
        return sameHour;
    const int minutes = (place.y() - grabbed.y()) * 60 / hourHeight();
    const int steps = (minutes + (minutes < 0 ? -stepMinutes : stepMinutes) / 2) / stepMinutes;
    const int atMinute = QTime{0, 0}.secsTo(item.from) / 60 + steps * stepMinutes;
    return londonTime(sameHour.date(),
                      QTime{0, 0}.addSecs(std::clamp(atMinute, 0, 24 * 60 - stepMinutes) * 60));
}

void WeekView::paintHours(QPainter &painter) const
{
    for (int i = 0; i < weekDays; ++i) {
        const QRect column = rectOf(m_monday.addDays(i));
        paintGround(painter, column, m_monday.addDays(i));
        painter.setPen(color(Token::Line, palette()));
        painter.drawLine(column.topLeft(), column.bottomLeft());
    }
    painter.setFont(font());
    for (int hour = firstHour; hour <= lastHour; ++hour) {
        const int y = headHeight() + yOf(QTime{hour, 0}) - verticalScrollBar()->value();
        painter.setPen(color(Token::Line, palette()));
        painter.drawLine(columnLeft(0), y, viewport()->width(), y);
        painter.setPen(color(Token::Muted, palette()));
        painter.drawText(QRect{0, y - lineHeight() / 2, columnLeft(0) - 6, lineHeight()},
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale{}.toString(QTime{hour, 0}, QStringLiteral("H:mm")));
    }
}

void WeekView::paintHead(QPainter &painter) const
{
    const QRect head{0, 0, viewport()->width(), headHeight()};
    painter.fillRect(head, color(Token::Canvas, palette()));
    for (int i = 0; i < weekDays; ++i) {
        const QDate date = m_monday.addDays(i);
        const QRect column{columnLeft(i), 0, columnLeft(i + 1) - columnLeft(i), lineHeight()};
        QFont bold = font();
        bold.setBold(date == today());
        painter.setFont(bold);
        painter.setPen(color(Token::Ink, palette()));
        painter.drawText(column, Qt::AlignCenter, headingOf(date, painter.fontMetrics(), column.width()));
    }
    painter.setPen(color(Token::Line, palette()));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void WeekView::paintMore(QPainter &painter, const QRect &rect, int more) const
{
    painter.setPen(color(Token::Outline, palette()));
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setFont(font());
    painter.setPen(color(Token::Muted, palette()));
    painter.drawText(rect.adjusted(2, 2, -2, -2), Qt::AlignHCenter | Qt::AlignTop,
                     tr("+%1", "so many more events than there is room for").arg(more));
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), color(Token::Canvas, palette()));
    if (!m_monday.isValid())
        return;
    paintHours(painter);
    const auto paint = [&](bool above) {
        for (const Block &block : m_blocks) {
            if (block.isAbove != above)
                continue;
            const QRect rect = placed(block);
            if (block.item < 0) {
                paintMore(painter, rect, block.more);
                continue;
            }
            const CalendarItem &item = book().at(block.item);
            paintBar(painter, rect,
                     QRect{rect.left(), rect.top(), rect.width(), std::min(rect.height(), lineHeight())},
                     item, item.title);
        }
    };
    paint(false);
    paintHead(painter);
    paint(true);
    paintCursor(painter);
}

} // namespace hub
