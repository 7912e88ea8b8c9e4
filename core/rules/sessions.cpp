#include "rules/sessions.h"

#include <algorithm>

namespace hub {

namespace {

constexpr int longestHalfDay = 4 * 60 * 60 + 30 * 60; ///< seconds
const QTime morning{9, 0};
const QTime evening{17, 0};

/// When an event is over: midnight after the last of whole days.
QDateTime endOf(const Event &event)
{
    return isWholeDays(event) ? londonTime(event.end.date().addDays(1)) : event.end;
}

/// When an event is on during one of its calendar days.
std::pair<QDateTime, QDateTime> hoursOn(const Event &event, int day)
{
    const QDate date = event.start.date().addDays(day);
    if (isWholeDays(event))
        return {londonTime(date, morning), londonTime(date, evening)};
    const bool isFirst = day == 0;
    const bool isLast = day == calendarDaysOf(event) - 1;
    QDateTime from = isFirst ? event.start : londonTime(date, morning);
    QDateTime until = isLast ? event.end : londonTime(date, evening);
    if (until <= from)
        until = londonTime(date.addDays(1));
    return {from, until};
}

/// A share of @p whole: what part @p at of @p count gets, so that the parts add up to it.
Days share(Days whole, int at, int count)
{
    const int quarters = whole.inQuarters();
    return Days::quarters(quarters * (at + 1) / count - quarters * at / count);
}

std::vector<HalfDay> laidOut(const Event &event)
{
    const Days worth = worthOf(event);
    const int days = calendarDaysOf(event);
    const int count = std::clamp((worth.inQuarters() + 1) / 2, 1, std::max(2 * days, 1));
    std::vector<HalfDay> halves;
    for (int day = 0; day < days; ++day) {
        const int first = (day * count + days - 1) / days;
        const int next = ((day + 1) * count + days - 1) / days;
        const auto [from, until] = hoursOn(event, day);
        const qint64 seconds = from.secsTo(until);
        for (int at = first; at < next; ++at) {
            halves.push_back({.number = at + 1,
                              .start = from.addSecs(seconds * (at - first) / (next - first)),
                              .end = from.addSecs(seconds * (at - first + 1) / (next - first)),
                              .days = share(worth, at, count)});
        }
    }
    return halves;
}

std::vector<HalfDay> fromStored(const Event &event, std::vector<HalfDay> halves)
{
    std::ranges::sort(halves, {}, &HalfDay::number);
    Days told;
    for (const HalfDay &half : halves)
        told += half.days;
    const int count = static_cast<int>(halves.size());
    for (int at = 0; at < count; ++at) {
        HalfDay &half = halves[static_cast<size_t>(at)];
        if (told == Days{})
            half.days = share(worthOf(event), at, count);
        if (!half.start.isValid())
            half.start = event.start;
        if (!half.end.isValid() || half.end < half.start)
            half.end = std::max(half.start, endOf(event));
    }
    return halves;
}

EventFault faultOfSessions(const Event &event, std::vector<const Session *> sessions)
{
    std::ranges::stable_sort(sessions, {}, [](const Session *session) { return session->number; });
    Days sum;
    for (size_t i = 0; i < sessions.size(); ++i) {
        const Session &session = *sessions[i];
        sum += session.days;
        if (session.number != static_cast<int>(i) + 1)
            return EventFault::SessionNumbersUneven;
        if (!session.start.isValid() || !session.end.isValid())
            continue;
        if (session.end < session.start)
            return EventFault::SessionEndsBeforeStart;
        if (session.start < event.start || session.end > endOf(event))
            return EventFault::SessionOutsideEvent;
        if (i > 0 && sessions[i - 1]->end.isValid() && session.start < sessions[i - 1]->end)
            return EventFault::SessionsOverlap;
    }
    return event.days && sum > *event.days ? EventFault::SessionsBeyondDays : EventFault::None;
}

} // namespace

Days worthOf(const Event &event)
{
    if (event.days)
        return *event.days;
    const int days = calendarDaysOf(event);
    const bool isHalf = days == 1 && !isWholeDays(event) && event.start.secsTo(event.end) <= longestHalfDay;
    return isHalf ? Days::quarters(2) : Days::whole(days);
}

DayKind dayKindOf(const Event &event)
{
    if (event.dayKind != DayKind::None)
        return event.dayKind;
    switch (event.kind) {
    case EventKind::Residential:
    case EventKind::Launch:
    case EventKind::Central:
        return DayKind::Central;
    case EventKind::Development:
        return DayKind::InSchool;
    case EventKind::GroupSession:
    case EventKind::SchoolVisit:
        break;
    }
    return DayKind::None;
}

std::vector<HalfDay> halfDaysOf(const Event &event, std::span<const Session> stored)
{
    std::vector<HalfDay> own;
    for (const Session &session : stored) {
        if (session.event == event.id)
            own.push_back({.number = session.number,
                           .start = session.start,
                           .end = session.end,
                           .days = session.days,
                           .title = session.title});
    }
    return own.empty() ? laidOut(event) : fromStored(event, std::move(own));
}

std::vector<int> sessionNumbers(const QString &text)
{
    std::vector<int> numbers;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (isNumber)
            numbers.push_back(number);
    }
    return numbers;
}

bool isWholeDays(const Event &event)
{
    const bool isMidnightToMidnight = event.start.time() == QTime(0, 0) && event.end.time() == QTime(0, 0);
    return event.allDay == YesNo::Yes || (event.allDay == YesNo::Unknown && isMidnightToMidnight);
}

int calendarDaysOf(const Event &event)
{
    if (!event.start.isValid() || event.end <= event.start)
        return 1;
    const bool endsAtMidnight = event.end.time() == QTime{0, 0} && !isWholeDays(event);
    const QDate last = event.end.date().addDays(endsAtMidnight ? -1 : 0);
    return std::max(1, static_cast<int>(event.start.date().daysTo(last)) + 1);
}

EventFault faultOf(const Event &event, std::span<const Session> stored)
{
    if (event.end < event.start)
        return EventFault::EndsBeforeStart;
    if (event.days && *event.days > Days::whole(calendarDaysOf(event)))
        return EventFault::DaysBeyondDates;
    std::vector<const Session *> own;
    for (const Session &session : stored) {
        if (session.event == event.id)
            own.push_back(&session);
    }
    const EventFault fault = faultOfSessions(event, std::move(own));
    if (fault != EventFault::None)
        return fault;
    const int count = static_cast<int>(halfDaysOf(event, stored).size());
    const std::vector<int> heads = sessionNumbers(event.headSessions);
    const bool isBeyond
        = std::ranges::any_of(heads, [count](int number) { return number < 1 || number > count; });
    return isBeyond ? EventFault::HeadSessionBeyond : EventFault::None;
}

} // namespace hub
