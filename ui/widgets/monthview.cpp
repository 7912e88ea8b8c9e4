#include "widgets/monthview.h"

#include "theme/tokens.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace hub {

namespace {

constexpr int columns = 7;
constexpr int weeks = 6;

} // namespace

MonthView::MonthView(const CalendarBook &book, QWidget *parent)
    : CalendarView{book, parent}
{
    setAccessibleName(tr("Month"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QDate MonthView::firstShown() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

void MonthView::arrange()
{
    // Weeks have room for three events at least; on a low window they scroll.
    const int least = lineHeight() * (1 + weeks * 4);
    verticalScrollBar()->setRange(0, std::max(0, least - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
}

void MonthView::reveal()
{
    const QDate month{day().year(), day().month(), 1};
    if (month != m_month) {
        m_month = month;
        arrange();
    }
    const QRect rect = rectOf(day());
    if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height());
    else if (rect.top() < lineHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - lineHeight());
}

QRect MonthView::rectOf(QDate day) const
{
    if (!m_month.isValid() || !day.isValid())
        return {};
    const auto place = static_cast<int>(firstShown().daysTo(day));
    if (place < 0 || place >= columns * weeks)
        return {};
    const int head = lineHeight();
    const int whole = std::max(viewport()->height(), head * (1 + weeks * 4)) - head;
    const int left = viewport()->width() * (place % columns) / columns;
    const int right = viewport()->width() * (place % columns + 1) / columns;
    const int top = head + whole * (place / columns) / weeks;
    const int bottom = head + whole * (place / columns + 1) / weeks;
    return QRect{left, top, right - left, bottom - top}.translated(0, -verticalScrollBar()->value());
}

QDate MonthView::dayAt(QPoint place) const
{
    for (int i = 0; m_month.isValid() && i < columns * weeks; ++i) {
        if (rectOf(firstShown().addDays(i)).contains(place))
            return firstShown().addDays(i);
    }
    return {};
}

int MonthView::room() const
{
    return std::max(1, rectOf(m_month).height() / lineHeight() - 1);
}

QRect MonthView::lineOf(QDate day, int line) const
{
    const QRect cell = rectOf(day);
    return {cell.left() + 2, cell.top() + lineHeight() * (line + 1), cell.width() - 4, lineHeight() - 2};
}

EventId MonthView::eventAt(QPoint place) const
{
    const QDate day = dayAt(place);
    const std::vector<int> &places = book().on(day);
    for (int line = 0; line < std::min(room(), static_cast<int>(places.size())); ++line) {
        if (lineOf(day, line).contains(place))
            return book().at(places[static_cast<size_t>(line)]).event;
    }
    return {};
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const QRect cell = rectOf(day);
    paintGround(painter, cell, day);
    painter.setPen(color(Token::Line, palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell);
    QFont numbers = font();
    numbers.setBold(day == today());
    numbers.setUnderline(day == today());
    painter.setFont(numbers);
    painter.setPen(color(day.month() == m_month.month() ? Token::Ink : Token::Muted, palette()));
    const QRect head{cell.left() + 6, cell.top(), cell.width() - 12, lineHeight()};
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                     day.day() == 1 ? QLocale{}.toString(day, QStringLiteral("d MMM"))
                                    : QString::number(day.day()));
    painter.setFont(font());
    painter.setPen(color(Token::Muted, palette()));
    const QString holiday = book().day(day).bankHoliday;
    const QRect note = head.adjusted(fontMetrics().horizontalAdvance(QStringLiteral("30 Sept ")), 0, 0, 0);
    painter.drawText(note, Qt::AlignVCenter | Qt::AlignRight,
                     fontMetrics().elidedText(holiday, Qt::ElideRight, note.width()));
    const std::vector<int> &places = book().on(day);
    const int all = static_cast<int>(places.size());
    const int shown = all > room() ? room() - 1 : all;
    for (int line = 0; line < shown; ++line) {
        const CalendarItem &item = book().at(places[static_cast<size_t>(line)]);
        const bool hasHour = !item.allDay && item.first == day;
        const QString words
            = hasHour ? QLocale{}.toString(item.from, QStringLiteral("H:mm ")) + item.title : item.title;
        paintBar(painter, lineOf(day, line), lineOf(day, line), item, words);
    }
    if (shown < all) {
        painter.setFont(font());
        painter.setPen(color(Token::Muted, palette()));
        const QRect line = lineOf(day, shown).adjusted(4, 0, 0, 0);
        const QString words = tr("and %1 more").arg(all - shown);
        const bool fits = fontMetrics().horizontalAdvance(words) <= line.width();
        painter.drawText(line, Qt::AlignVCenter,
                         fits ? words
                              : tr("+%1", "so many more events than there is room for").arg(all - shown));
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), color(Token::Canvas, palette()));
    if (!m_month.isValid())
        return;
    for (int i = 0; i < columns * weeks; ++i)
        paintDay(painter, firstShown().addDays(i));
    paintCursor(painter);
    painter.fillRect(QRect{0, 0, viewport()->width(), lineHeight()}, color(Token::Canvas, palette()));
    painter.setFont(font());
    painter.setPen(color(Token::Muted, palette()));
    for (int i = 0; i < columns; ++i) {
        const QRect column = rectOf(firstShown().addDays(i));
        painter.drawText(QRect{column.left(), 0, column.width(), lineHeight()}, Qt::AlignCenter,
                         QLocale{}.dayName(i + 1, QLocale::ShortFormat));
    }
}

} // namespace hub
