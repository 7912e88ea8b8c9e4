#include "actions/eventfaults.h"

#include "actions/contexts.h"

namespace hub {

QString sentence(EventFault fault)
{
    switch (fault) {
    case EventFault::None:
        return {};
    case EventFault::EndsBeforeStart:
        return eventText(QT_TRANSLATE_NOOP("hub::Events", "The event ends before it starts."));
    case EventFault::DaysBeyondDates:
        return eventText(QT_TRANSLATE_NOOP("hub::Events",
                                           "The event is worth more days than there are from its start to "
                                           "its end."));
    case EventFault::SessionOutsideEvent:
        return eventText(QT_TRANSLATE_NOOP("hub::Events", "A session lies outside the event's own times."));
    case EventFault::SessionsOverlap:
        return eventText(QT_TRANSLATE_NOOP("hub::Events", "Two sessions overlap."));
    case EventFault::SessionEndsBeforeStart:
        return eventText(QT_TRANSLATE_NOOP("hub::Events", "A session ends before it starts."));
    case EventFault::SessionNumbersUneven:
        return eventText(QT_TRANSLATE_NOOP("hub::Events", "The sessions are not numbered 1, 2, 3 in order."));
    case EventFault::SessionsBeyondDays:
        return eventText(
            QT_TRANSLATE_NOOP("hub::Events", "The sessions together are worth more days than the event."));
    case EventFault::HeadSessionBeyond:
        return eventText(QT_TRANSLATE_NOOP(
            "hub::Events", "The head is expected at a session that the event does not have."));
    }
    return {};
}

Result<> checkEvent(const Event &event, std::span<const Session> sessions)
{
    const EventFault fault = faultOf(event, sessions);
    if (fault == EventFault::None)
        return {};
    return Error{.kind = Error::Kind::Invalid,
                 .subject = event.code,
                 .message = sentence(fault),
                 .advice
                 = eventText(QT_TRANSLATE_NOOP("hub::Events",
                                               "Nothing was changed. Put the times or days right and try "
                                               "again."))};
}

bool calendarsFollow(const Event &before, const Event &after)
{
    const auto shown = [](const Event &event) {
        return std::tuple{event.title,  event.start,  event.end,         event.venue, event.mode,
                          event.status, event.allDay, event.description, event.kind};
    };
    return shown(before) != shown(after);
}

Event withRevision(const Event &before, Event after)
{
    if (calendarsFollow(before, after))
        after.sequence = std::max(before.sequence + 1, after.sequence);
    return after;
}

} // namespace hub
