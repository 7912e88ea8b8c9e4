#pragma once

#include "models/calendarbook.h"

#include <QTreeWidget>

namespace hub {

/// The calendars to tick: cohorts, groups, term dates, bank holidays; a heading ticks all of its own.
class CalendarSources final : public QTreeWidget
{
    Q_OBJECT
public:
    CalendarSources(CalendarBook &book, QWidget *parent);

    /// Shows what there is in the academic year of @p day.
    void setDay(QDate day);

private:
    void fill();
    void follow(QTreeWidgetItem *item);

    CalendarBook &m_book;
    QDate m_day;
    std::vector<CalendarSource> m_sources;
    bool m_isFilling = false;
};

} // namespace hub
