#include "widgets/calendarview.h"

#include "base/londontime.h"
#include "theme/hubstyle.h"
#include "theme/tokens.h"
#include "widgets/calendarspeech.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace hub {

namespace {

struct BarColours
{
    Token edge;
    Token fill;
};

BarColours coloursOf(const CalendarItem &item)
{
    if (item.status == EventStatus::Cancelled)
        return {Token::Muted, Token::Surface};
    switch (item.owner) {
    case CalendarItem::Owner::Cohort:
        return {Token::Accent, Token::AccentSoft};
    case CalendarItem::Owner::Group:
        return {Token::Good, Token::GoodSoft};
    case CalendarItem::Owner::Hub:
        break;
    }
    return {Token::Warn, Token::WarnSoft};
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * part),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * part),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * part));
}

} // namespace

CalendarView::CalendarView(const CalendarBook &book, QWidget *parent)
    : QAbstractScrollArea{parent}
    , m_book{book}
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    speakCalendars();
    connect(&book, &CalendarBook::changed, this, [this] {
        if (m_book.find(m_event) == nullptr)
            m_event = {};
        arrange();
        viewport()->update();
    });
}

void CalendarView::setCursor(QDate day, EventId event)
{
    place(day, event);
    reveal();
}

void CalendarView::place(QDate day, EventId event)
{
    const bool isSame = day == m_day && event == m_event;
    m_day = day;
    m_event = event;
    cursorChanged();
    viewport()->update();
    if (isSame)
        return;
    tell();
    emit cursorMoved(m_day, m_event);
}

QString CalendarView::spoken() const
{
    const CalendarItem *item = m_book.find(m_event);
    return item == nullptr ? m_book.spoken(m_day) : m_book.spoken(*item);
}

void CalendarView::tell()
{
    if (!hasFocus())
        return;
    QAccessibleEvent focus{this, QAccessible::Focus};
    focus.setChild(0);
    QAccessible::updateAccessibility(&focus);
}

QDateTime CalendarView::startAt(const CalendarItem &item, QPoint grabbed, QPoint place) const
{
    const QDate from = dayAt(grabbed);
    const QDate to = dayAt(place);
    if (!from.isValid() || !to.isValid())
        return {};
    return londonTime(item.first.addDays(from.daysTo(to)), item.from);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool carries = event->modifiers().testFlag(Qt::AltModifier);
    if (moveByKey(event->key(), carries))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        return nextEventOfDay();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_event.isNull())
            nextEventOfDay();
        return m_event.isNull() ? emit newWanted(m_day) : emit opened(m_event);
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier)
            return emit newWanted(m_day);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool CalendarView::moveByKey(int key, bool carries)
{
    QDate to;
    const int backwards = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    switch (key) {
    case Qt::Key_Left:
        to = m_day.addDays(backwards);
        break;
    case Qt::Key_Right:
        to = m_day.addDays(-backwards);
        break;
    case Qt::Key_Up:
        to = carries ? m_day.addDays(-7) : stepped(-1);
        break;
    case Qt::Key_Down:
        to = carries ? m_day.addDays(7) : stepped(1);
        break;
    case Qt::Key_PageUp:
        to = m_day.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = m_day.addMonths(1);
        break;
    case Qt::Key_Home:
        to = m_today;
        break;
    default:
        return false;
    }
    if (carries && !m_event.isNull())
        carry(static_cast<int>(m_day.daysTo(to)));
    else
        setCursor(to);
    return true;
}

void CalendarView::carry(int days)
{
    if (const CalendarItem *item = m_book.find(m_event))
        emit moveWanted(m_event, londonTime(item->first.addDays(days), item->from));
}

void CalendarView::nextEventOfDay()
{
    const std::vector<int> &places = m_book.on(m_day);
    if (places.empty())
        return;
    const auto current
        = std::ranges::find_if(places, [this](int place) { return m_book.at(place).event == m_event; });
    const bool isLast = current == places.end() || std::next(current) == places.end();
    const int next = isLast ? places.front() : *std::next(current);
    setCursor(m_day, m_book.at(next).event);
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QDate day = dayAt(place);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    m_pressed = eventAt(place);
    m_pressedAt = place;
    this->place(day, m_pressed); // without scrolling: what was grabbed stays under the mouse
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_pressed.isNull() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if ((place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    m_draggedTo = place;
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    const CalendarItem *item = m_book.find(m_pressed);
    const QDateTime start = m_isDragging && item != nullptr
        ? startAt(*item, m_pressedAt, event->position().toPoint())
        : QDateTime{};
    const bool isElsewhere = start.isValid() && start != londonTime(item->first, item->from);
    const EventId moved = m_pressed;
    m_pressed = {};
    m_isDragging = false;
    viewport()->update();
    if (isElsewhere)
        emit moveWanted(moved, start);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const EventId found = eventAt(place);
    m_pressed = {};
    if (!found.isNull())
        emit opened(found);
    else if (const QDate day = dayAt(place); day.isValid())
        emit newWanted(day);
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CalendarItem *item = m_book.find(eventAt(help->pos()));
    const QDate day = dayAt(help->pos());
    const QString words = item != nullptr ? m_book.spoken(*item)
        : day.isValid()                   ? m_book.spoken(day)
                                          : QString{};
    QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), viewport());
    return true;
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (isLook) {
        arrange();
        viewport()->update();
    }
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    tell();
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::paintCursor(QPainter &painter) const
{
    constexpr int ring = 2;
    const QRect cursor = rectOf(m_day);
    if (cursor.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{color(hasFocus() ? Token::Accent : Token::Outline, palette()), ring});
        painter.drawRect(cursor.adjusted(ring / 2, ring / 2, -ring, -ring));
    }
    const CalendarItem *item = m_isDragging ? m_book.find(m_pressed) : nullptr;
    const QDateTime start = item != nullptr ? startAt(*item, m_pressedAt, m_draggedTo) : QDateTime{};
    if (!start.isValid())
        return;
    painter.setPen(QPen{color(Token::Brand, palette()), ring, Qt::DashLine});
    for (int i = 0; i < item->days(); ++i) {
        const QRect rect = rectOf(start.date().addDays(i));
        if (rect.isValid())
            painter.drawRect(rect.adjusted(ring, ring, -ring, -ring));
    }
}

void CalendarView::paintBar(QPainter &painter, const QRect &bar, const QRect &text, const CalendarItem &item,
                            const QString &words) const
{
    const BarColours colours = coloursOf(item);
    const QColor edge = color(colours.edge, palette());
    const bool isCurrent = item.event == m_event;
    const int stripe = std::clamp(bar.height() / 6, 3, 6);
    painter.setPen(QPen{edge, isCurrent ? 2.0 : 1.0,
                        item.status == EventStatus::Provisional ? Qt::DashLine : Qt::SolidLine});
    painter.setBrush(color(item.status == EventStatus::Confirmed ? colours.fill : Token::Surface, palette()));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (item.status == EventStatus::Confirmed)
        painter.fillRect(QRect{bar.left(), bar.top(), stripe, bar.height()}, edge);
    QFont font = this->font();
    font.setStrikeOut(item.status == EventStatus::Cancelled);
    font.setBold(isCurrent);
    painter.setFont(font);
    painter.setPen(color(item.status == EventStatus::Cancelled ? Token::Muted : Token::Ink, palette()));
    const QRect room = text.adjusted(stripe + 3, 0, -2, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void CalendarView::paintGround(QPainter &painter, const QRect &rect, QDate day) const
{
    const CalendarDay found = m_book.day(day);
    const QColor surface = color(Token::Surface, palette());
    const QColor term = mixed(surface, color(Token::AccentSoft, palette()), 0.75);
    painter.fillRect(rect, found.isWeekend ? color(Token::Canvas, palette()) : surface);
    if (!found.isWeekend && found.terms == CalendarDay::Terms::InTerm)
        painter.fillRect(rect, term);
    if (!found.isWeekend && found.terms == CalendarDay::Terms::SomeInTerm)
        painter.fillRect(rect.adjusted(0, rect.height() / 2, 0, 0), term);
    if (!found.bankHoliday.isEmpty())
        painter.fillRect(rect.adjusted(0, fontMetrics().height() + 4, 0, 0),
                         QBrush{color(Token::Outline, palette()), Qt::BDiagPattern});
    if (!found.training.isEmpty()) {
        painter.setPen(QPen{color(Token::Warn, palette()), 2, Qt::DotLine});
        painter.drawLine(rect.topLeft() + QPoint{1, 1}, rect.topRight() + QPoint{-1, 1});
    }
}

} // namespace hub
