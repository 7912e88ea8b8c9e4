#include "actions/wallyear.h"

#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

/// The calendar of an authority of the hub's area; else of any authority; null where there is none.
TermCalendar calendarShown(const std::vector<TermCalendar> &calendars, const QString &laCodes)
{
    const auto isOfHub = [&](const TermCalendar &calendar) {
        return !calendar.laCode.isEmpty() && laCodes.split(u';').contains(calendar.laCode);
    };
    const auto own = std::ranges::find_if(calendars, isOfHub);
    if (own != calendars.end())
        return *own;
    const auto any = std::ranges::find_if(
        calendars, [](const TermCalendar &calendar) { return !calendar.laCode.isEmpty(); });
    return any != calendars.end() ? *any : TermCalendar{};
}

std::vector<WallEvent> eventsOf(Store &store, AcademicYear year)
{
    std::vector<WallEvent> events;
    for (const Event &event : store.all<Event>()) {
        const QDate last = std::max(event.start.date(), event.end.addSecs(-1).date());
        if (last >= year.firstDay() && event.start.date() < year.next().firstDay())
            events.push_back({event.title, event.start.date(), last, event.kind, event.status});
    }
    std::ranges::stable_sort(events, {}, &WallEvent::first);
    return events;
}

} // namespace

WallYear wallYear(Store &store, AcademicYear year)
{
    WallYear wall{.year = year};
    const auto hubs = store.all<HubDetails>();
    if (!hubs.empty())
        wall.hub = hubs.front().name;
    const auto calendars = store.all<TermCalendar>();
    const auto dates = store.all<TermDate>();
    const auto holidays = store.all<BankHoliday>();
    const TermCalendar shown = calendarShown(calendars, hubs.empty() ? QString{} : hubs.front().laCodes);
    wall.calendar = shown.name;
    const SchoolDays days{calendars, dates, holidays};
    for (QDate day = year.firstDay(); day < year.next().firstDay(); day = day.addDays(1)) {
        const SchoolDay known = shown.id.isNull() ? days.dayOf(day) : days.dayOf(shown.id, day);
        if (known.nature == DayNature::NotKnown || known.nature == DayNature::TermDay)
            continue;
        const auto holiday = std::ranges::find(holidays, known.holiday, &BankHoliday::id);
        wall.days.push_back({day, known.nature, holiday == holidays.end() ? QString{} : holiday->title});
    }
    wall.events = eventsOf(store, year);
    return wall;
}

} // namespace hub
