#pragma once

#include "records/nouns.h"
#include "rules/schooldays.h"
#include "store/changes.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace hub {

class Store;

/// One event as the calendar's pages draw and speak it.
struct CalendarItem
{
    /// Whose it is decides its colour; the words say it too.
    enum class Owner { Cohort, Group, Hub };

    EventId event = {};
    QDate first = {};
    QDate last = {}; ///< included
    QTime from = {};
    QTime to = {};
    bool allDay = false;
    QString title = {};
    QString venue = {};
    QString ownerName = {}; ///< the code of the cohort or group
    qint64 ownerKey = 0;
    Owner owner = Owner::Hub;
    EventKind kind = EventKind::Central;
    EventStatus status = EventStatus::Confirmed;

    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
};

/// What a day is, seen over all term calendars that are ticked.
struct CalendarDay
{
    enum class Terms { NotKnown, Holiday, SomeInTerm, InTerm };

    Terms terms = Terms::NotKnown;
    bool isWeekend = false;
    QString bankHoliday = {};
    QStringList training = {}; ///< the calendars with a training day
};

/// Something to tick in the calendar's left panel.
struct CalendarSource
{
    enum class Kind { Cohort, Group, Terms, BankHolidays };

    Kind kind = Kind::Cohort;
    qint64 key = 0;
    QString name = {};
    QString note = {};
};

/// The hub's events and school days for drawing, kept up with the hub, and what of it is ticked.
class CalendarBook final : public QObject
{
    Q_OBJECT
public:
    CalendarBook(Store &store, QObject *parent);
    /// With the hub's events as somebody has read them already.
    CalendarBook(Store &store, const std::vector<Event> &events, QObject *parent);

    /// What is shown, by first day.
    [[nodiscard]] const std::vector<CalendarItem> &items() const { return m_items; }
    /// The one at @p place in items().
    [[nodiscard]] const CalendarItem &at(int place) const { return items()[static_cast<size_t>(place)]; }
    /// Those of a day, as places in items(): long ones first.
    [[nodiscard]] const std::vector<int> &on(QDate day) const;
    [[nodiscard]] const CalendarItem *find(EventId event) const;
    [[nodiscard]] CalendarDay day(QDate day) const;

    /// Everything there is to tick in the academic year of @p day.
    [[nodiscard]] std::vector<CalendarSource> sources(QDate day) const;
    [[nodiscard]] bool isTicked(const CalendarSource &source) const;
    void tick(const CalendarSource &source, bool shown);

    // What a screen reader says.
    [[nodiscard]] QString spoken(const CalendarItem &item) const;
    [[nodiscard]] QString spoken(QDate day) const;
    /// "9:30 to 15:30", "whole days", "Mon 3 Nov 9:30 to Tue 4 Nov 15:30".
    [[nodiscard]] static QString timeText(const CalendarItem &item);

signals:
    /// What is shown is different.
    void changed();

private:
    void follow(const Changes &changes);
    void readTerms();
    void readEvents();
    void takeEvents(const std::vector<Event> &events);
    void arrange();

    Store &m_store;
    std::unique_ptr<SchoolDays> m_days;
    std::vector<TermCalendar> m_calendars;
    QHash<QDate, QString> m_holidays;
    std::vector<Cohort> m_cohorts;
    std::vector<WorkGroup> m_groups;
    std::vector<CalendarItem> m_all;
    std::vector<CalendarItem> m_items;
    QHash<QDate, std::vector<int>> m_onDay;
    QSet<qint64> m_hidden; ///< keys of cohorts, groups and term calendars; 0 for the bank holidays
};

} // namespace hub
