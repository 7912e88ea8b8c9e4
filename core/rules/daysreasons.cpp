// Why somebody's days are not complete.
#include "rules/days.h"

#include <algorithm>

namespace hub {

namespace {

using Reason = DaysReason::Kind;

/// One reason for an event, however many of its half-days it concerns.
void addOnce(std::vector<DaysReason> &why, const DaysReason &reason)
{
    const auto same = std::ranges::find_if(why, [&reason](const DaysReason &one) {
        return one.kind == reason.kind && one.dayKind == reason.dayKind && one.event == reason.event
            && !reason.event.isNull();
    });
    if (same == why.end())
        why.push_back(reason);
    else
        same->days += reason.days;
}

void addEntry(std::vector<DaysReason> &why, DayKind kind, const DaysEntry &entry)
{
    const auto add = [&](Reason reason, Days days) {
        addOnce(why,
                {.kind = reason,
                 .dayKind = kind,
                 .days = days,
                 .event = entry.event,
                 .date = entry.date,
                 .text = entry.mark == nullptr ? QString{} : entry.mark->reason});
    };
    switch (entry.state) {
    case DaysEntry::State::Absent:
        return add(Reason::Absent, entry.worth);
    case DaysEntry::State::Unmarked:
        return add(Reason::RegisterMissing, entry.worth);
    case DaysEntry::State::Done:
        if (entry.mark != nullptr && entry.mark->mark == Mark::Half)
            add(Reason::Half, Days::quarters(entry.worth.inQuarters() - entry.eighths / 2));
        return;
    case DaysEntry::State::Booked:
    case DaysEntry::State::Planned:
        return;
    }
}

} // namespace

void DaysLedger::explain(PersonId person, const Claim &claim, const KindDays &days,
                         std::vector<DaysReason> &why) const
{
    const auto add = [&](Reason kind, Days amount) {
        if (amount > Days{})
            why.push_back({.kind = kind, .dayKind = days.kind, .days = amount});
    };
    if (days.awaitsAgreement)
        why.push_back({.kind = Reason::AwaitingAgreement, .dayKind = days.kind, .days = days.least});
    add(Reason::Short, days.shortBy);
    add(Reason::NotHeldYet, days.booked);
    add(Reason::Provisional, days.provisional);
    Days planned;
    for (const DaysEntry &entry : days.entries) {
        planned += entry.state == DaysEntry::State::Planned ? entry.worth : Days{};
        addEntry(why, days.kind, entry);
    }
    add(Reason::PlannedNotDone, planned);
    const DateRange range = claim.year.range();
    for (const Booking *booking : m_rolls.book().bookingsOf(person)) {
        const bool isWaiting = booking->state == BookingState::Waiting;
        const Event *event = m_rolls.book().find(booking->event);
        if (event == nullptr || event->status == EventStatus::Cancelled
            || !range.contains(event->start.date())
            || !countsAs(*claim.rules, kindIn(*claim.rules, *event), days.kind)
            || (!isWaiting && booking->state != BookingState::Excluded))
            continue;
        why.push_back({.kind = isWaiting ? Reason::Waiting : Reason::Excluded,
                       .dayKind = days.kind,
                       .days = worthOf(*event),
                       .event = event->id,
                       .date = event->start.date(),
                       .text = booking->reason});
    }
    if (days.shortBy > Days{} && days.booked == Days{} && planned == Days{})
        why.push_back({.kind = Reason::NothingAhead, .dayKind = days.kind, .days = days.shortBy});
}

} // namespace hub
