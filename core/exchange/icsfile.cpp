#include "exchange/icsfile.h"

#include "actions/eventpicture.h"
#include "rules/expected.h"
#include "rules/sessions.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTimeZone>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *zoneName = "Europe/London";

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

icalproperty *inLondon(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    return property;
}

icaltimetype timeOf(const QDateTime &time, bool isDate)
{
    icaltimetype ical = icaltime_null_time();
    const QDateTime london = time.toTimeZone(londonTime(time.date()).timeZone());
    ical.year = london.date().year();
    ical.month = london.date().month();
    ical.day = london.date().day();
    ical.is_date = isDate ? 1 : 0;
    if (!isDate) {
        ical.hour = london.time().hour();
        ical.minute = london.time().minute();
        ical.second = london.time().second();
    }
    return ical;
}

/// The rule of one half of the year: clocks change at 1 am GMT on the last Sundays of March and October.
icalcomponent *observance(icalcomponent_kind kind, const char *name, int from, int to,
                          const icaltimetype &first, const char *rule)
{
    icalcomponent *part = icalcomponent_new(kind);
    add(part, icalproperty_new_dtstart(first));
    add(part, icalproperty_new_tzoffsetfrom(from));
    add(part, icalproperty_new_tzoffsetto(to));
    add(part, icalproperty_new_tzname(name));
    add(part, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
    return part;
}

icaltimetype at(int year, int month, int day, int hour)
{
    icaltimetype time = icaltime_null_time();
    time.year = year;
    time.month = month;
    time.day = day;
    time.hour = hour;
    return time;
}

icalcomponent *london()
{
    constexpr int hour = 3600;
    icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    add(zone, icalproperty_new_tzid(zoneName));
    icalcomponent_add_component(zone,
                                observance(ICAL_XDAYLIGHT_COMPONENT, "BST", 0, hour, at(1996, 3, 31, 1),
                                           "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
    icalcomponent_add_component(zone,
                                observance(ICAL_XSTANDARD_COMPONENT, "GMT", hour, 0, at(1996, 10, 27, 2),
                                           "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
    return zone;
}

icalproperty_status statusOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Confirmed:
        return ICAL_STATUS_CONFIRMED;
    case EventStatus::Cancelled:
        return ICAL_STATUS_CANCELLED;
    case EventStatus::Provisional:
        break;
    }
    return ICAL_STATUS_TENTATIVE;
}

void addTimes(icalcomponent *component, const Event &event)
{
    if (isWholeDays(event)) {
        // The last day itself is stored; the format wants the day after.
        add(component, icalproperty_new_dtstart(timeOf(event.start, true)));
        add(component, icalproperty_new_dtend(timeOf(event.end.addDays(1), true)));
        return;
    }
    add(component, inLondon(icalproperty_new_dtstart(timeOf(event.start, false))));
    add(component, inLondon(icalproperty_new_dtend(timeOf(event.end, false))));
}

/// Which revision of the event calendars are sent. It never falls, as Outlook leaves a lower one aside: it
/// rises with every step that touched what they show, undoing included, and to what the event itself says
/// where that is higher.
int revisionOf(Store &store, const Event &event)
{
    static const QStringList shown{u"title"_s,       u"start"_s,  u"end"_s,    u"venue"_s,
                                   u"description"_s, u"status"_s, u"all_day"_s};
    int revision = 0;
    for (const RecordChange &change : historyOf(store, recordType<Event>(), event.id.value())) {
        const QJsonObject &after = change.row.after;
        const bool isShown = std::any_of(shown.begin(), shown.end(),
                                         [&after](const QString &field) { return after.contains(field); });
        revision += change.row.operation == Operation::Update && isShown ? 1 : 0;
        revision = std::max(revision, after.value(u"sequence"_s).toInt());
    }
    return std::max(revision, event.sequence);
}

icalcomponent *componentOf(Store &store, const Event &event, const icaltimetype &stamp)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(component, icalproperty_new_uid(calendarUid(event).toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(stamp));
    addTimes(component, event);
    add(component, icalproperty_new_summary(event.title.toUtf8().constData()));
    if (!event.venue.isEmpty())
        add(component, icalproperty_new_location(event.venue.toUtf8().constData()));
    if (!event.description.isEmpty())
        add(component, icalproperty_new_description(event.description.toUtf8().constData()));
    add(component, icalproperty_new_status(statusOf(event.status)));
    add(component, icalproperty_new_sequence(revisionOf(store, event)));
    add(component,
        icalproperty_new_transp(event.status == EventStatus::Cancelled ? ICAL_TRANSP_TRANSPARENT
                                                                       : ICAL_TRANSP_OPAQUE));
    return component;
}

std::vector<Event> chosenEvents(Store &store, const CalendarChoice &choice)
{
    std::vector<Event> events = store.all<Event>();
    std::erase_if(events, [&choice](const Event &event) {
        return (!choice.cohort.isNull() && event.cohort != choice.cohort)
            || (!choice.group.isNull() && event.group != choice.group)
            || (!choice.event.isNull() && event.id != choice.event);
    });
    if (!choice.person.isNull()) {
        const EventBook book{readEventFacts(store)};
        std::erase_if(events, [&](const Event &event) {
            return expectedAt(book, event).find(choice.person) == nullptr;
        });
    }
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return std::pair{a.start, a.code} < std::pair{b.start, b.code};
    });
    return events;
}

} // namespace

QString calendarUid(const Event &event)
{
    return event.uid.isEmpty() ? QString::number(event.id.value(), 36) + u"@hubkeeper"_s : event.uid;
}

QByteArray hubCalendar(Store &store, const CalendarChoice &choice)
{
    const std::vector<Event> events = chosenEvents(store, choice);
    const bool isCancelling = !events.empty()
        && std::all_of(events.begin(), events.end(),
                       [](const Event &event) { return event.status == EventStatus::Cancelled; });
    const Component calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Hubkeeper//EN"));
    add(calendar.get(), icalproperty_new_method(isCancelling ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), london());
    const icaltimetype stamp
        = icaltime_from_timet_with_zone(choice.now.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
    for (const Event &event : events)
        icalcomponent_add_component(calendar.get(), componentOf(store, event, stamp));
    const std::unique_ptr<char, decltype(&free)> text{icalcomponent_as_ical_string_r(calendar.get()), &free};
    return QByteArray{text.get()};
}

} // namespace hub
