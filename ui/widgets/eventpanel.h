#pragma once

#include "models/calendarbook.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace hub {

class Label;

/// At the calendar's side: the day under the cursor or the event chosen on it, and, after an event was moved,
/// the clashes it had before and has now.
class EventPanel final : public QWidget
{
    Q_OBJECT
public:
    EventPanel(const CalendarBook &book, QWidget *parent);

    void show(QDate day, EventId event);
    using QWidget::show;
    /// Sentences of clashes; nothing is shown where both are empty and @p what too.
    void showClashes(const QString &what, const QStringList &before, const QStringList &after);
    /// Says that the clashes of @p what are being looked for.
    void showLooking(const QString &what);

signals:
    void opened(hub::EventId event);
    void registerWanted(hub::EventId event);
    void statusWanted(hub::EventId event, hub::EventStatus status);
    void chosen(hub::EventId event);

private:
    void showDay(QDate day);
    void showItem(const CalendarItem &item);

    const CalendarBook &m_book;
    EventId m_event;
    EventStatus m_status = EventStatus::Confirmed;
    Label *m_title;
    Label *m_line;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_register;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    Label *m_clashTitle;
    QListWidget *m_clashes;
};

} // namespace hub
