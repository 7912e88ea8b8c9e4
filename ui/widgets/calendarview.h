#pragma once

#include "models/calendarbook.h"

#include <QAbstractScrollArea>

namespace hub {

/// What the painted calendars share: a cursor that stands on a day and perhaps on one of its events, moved by
/// mouse and keys and spoken to screen readers; dragging an event; opening and making one.
///
/// Keys: arrows by day and week, Page Up and Down by month, Home to today; Space goes through the day's
/// events; Enter opens the event, N makes one, Alt with an arrow moves it by a day or a week.
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    CalendarView(const CalendarBook &book, QWidget *parent);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] EventId eventId() const { return m_event; }
    /// Puts the cursor there and makes it seen.
    void setCursor(QDate day, EventId event = {});
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// What the cursor stands on, in words.
    [[nodiscard]] QString spoken() const;

    /// What lies under a place of the viewport; an invalid day or a null key where nothing does.
    [[nodiscard]] virtual QDate dayAt(QPoint place) const = 0;
    [[nodiscard]] virtual EventId eventAt(QPoint place) const = 0;

signals:
    void cursorMoved(QDate day, hub::EventId event);
    void opened(hub::EventId event);
    void newWanted(QDate day);
    void moveWanted(hub::EventId event, const QDateTime &start);

protected:
    [[nodiscard]] const CalendarBook &book() const { return m_book; }

    /// Lays everything out anew: the book, the size, the look or the period changed.
    virtual void arrange() = 0;
    /// Makes the cursor's day seen.
    virtual void reveal() = 0;
    /// The cursor stands elsewhere, or on another event.
    virtual void cursorChanged() { }
    /// Where a day is drawn, in the viewport.
    [[nodiscard]] virtual QRect rectOf(QDate day) const = 0;
    /// How many days Up and Down go.
    [[nodiscard]] virtual QDate stepped(int steps) const { return m_day.addDays(7 * steps); }
    /// When an event dragged to @p place would begin.
    [[nodiscard]] virtual QDateTime startAt(const CalendarItem &item, QPoint grabbed, QPoint place) const;

    /// The cursor's frame and the shadow of what is dragged; call it last.
    void paintCursor(QPainter &painter) const;
    /// A bar for an event: filled when confirmed, dashed when provisional, struck out when cancelled. The
    /// text may be longer than the bar.
    void paintBar(QPainter &painter, const QRect &bar, const QRect &text, const CalendarItem &item,
                  const QString &words) const;
    /// The ground of a day: tinted in term, hatched on bank holidays, darker at weekends.
    void paintGround(QPainter &painter, const QRect &rect, QDate day) const;

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void place(QDate day, EventId event);
    bool moveByKey(int key, bool carries);
    void nextEventOfDay();
    void carry(int days);
    void tell();

    const CalendarBook &m_book;
    QDate m_day;
    QDate m_today;
    EventId m_event;
    EventId m_pressed;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_isDragging = false;
};

} // namespace hub
