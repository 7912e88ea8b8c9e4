#pragma once

#include "records/event.h"
#include "records/session.h"

#include <span>
#include <vector>

namespace hub {

/// A half-day of an event as registers, ledgers and clashes see it.
struct HalfDay
{
    int number = 1; ///< from 1, in order of time
    QDateTime start = {};
    QDateTime end = {};
    Days days = {}; ///< what it is worth to somebody present
    QString title = {};

    bool operator==(const HalfDay &) const = default;
};

/// What an event is worth to somebody present throughout: what is recorded, else a half-day for each half-day
/// its times touch.
[[nodiscard]] Days worthOf(const Event &event);

/// The entitlement an event's days count towards. Where none is recorded, residentials, launches and central
/// days are central, development days in school, and the others count towards none.
[[nodiscard]] DayKind dayKindOf(const Event &event);

/// The half-days of @p event, in order. Those @p stored for it win; otherwise there are two for every day it
/// is worth (at least one), laid evenly over its calendar days. Their worths add up to the event's to the
/// quarter. @p stored may be of any events.
[[nodiscard]] std::vector<HalfDay> halfDaysOf(const Event &event, std::span<const Session> stored);

/// The numbers in "1,3"; those that are no numbers are left out.
[[nodiscard]] std::vector<int> sessionNumbers(const QString &text);

/// Without hours: marked so, or from midnight to midnight. Its end is then the last day itself.
[[nodiscard]] bool isWholeDays(const Event &event);

/// How many calendar days an event touches; one with hours that ends at midnight does not touch the next.
[[nodiscard]] int calendarDaysOf(const Event &event);

/// What is wrong with an event and its half-days, as far as the records themselves tell.
enum class EventFault {
    None,
    EndsBeforeStart,
    DaysBeyondDates,     ///< worth more days than it touches
    SessionOutsideEvent, ///< a half-day that begins before the event or ends after it
    SessionsOverlap,
    SessionEndsBeforeStart,
    SessionNumbersUneven, ///< not 1, 2, 3 ... in order of time
    SessionsBeyondDays,   ///< the half-days together are worth more than the event
    HeadSessionBeyond,    ///< the head is expected at a half-day there is none of
};

/// The first fault found; @p stored are the half-days recorded for it, which may be none.
[[nodiscard]] EventFault faultOf(const Event &event, std::span<const Session> stored);

} // namespace hub
