#pragma once

#include "actions/eventfaults.h"
#include "records/event.h"
#include "records/person.h"

#include <QStringList>

namespace hub {

class Store;
class Writer;

/// An event to be made, and its half-days where they are not to follow from its days.
struct EventDraft
{
    Event event = {};
    std::vector<Session> sessions = {}; ///< their event is filled in
    std::vector<PersonId> booked = {};  ///< who has a place from the beginning, besides cohort and group
};

/// Makes one event as a step of its own. One without a code is given the next free one of its cohort, group
/// or kind. Refused where its times, days or sessions do not hold together.
[[nodiscard]] Result<EventId> makeEvent(Store &store, const EventDraft &draft);

/// Makes several in one step called @p what, or none.
[[nodiscard]] Result<std::vector<EventId>> makeEvents(Store &store, const QString &what,
                                                      const std::vector<EventDraft> &drafts);

/// Stores @p event in place of the one with its key. What calendars show being different raises its revision;
/// its recorded half-days stay and must still fit.
[[nodiscard]] Result<> changeEvent(Store &store, const Event &event);

/// Stores @p sessions in place of the half-days recorded for the event; none lets them follow from its days.
/// Refused where a register already has marks for one that would go.
[[nodiscard]] Result<> changeSessions(Store &store, EventId event, std::vector<Session> sessions);

/// Moves an event to begin at @p start, as long as before; its half-days go with it, and marks stay.
[[nodiscard]] Result<> moveEvent(Store &store, EventId event, const QDateTime &start);

/// The three states. A cancelled event is kept, with its people, and can be brought back.
[[nodiscard]] Result<> setEventStatus(Store &store, EventId event, EventStatus status,
                                      const QString &reason = {});

/// Removes an event that nobody has come to, with its half-days, bookings and expected marks. Refused where
/// its register has marks: cancel it instead.
[[nodiscard]] Result<> removeEvent(Store &store, EventId event);

/// For actions that make events as a part of something larger.
EventId writeDraft(Writer &writer, const EventDraft &draft);

/// A code that no event has, for one without: "SMS-C10-R2", "NCP25-15-WV01-S4".
[[nodiscard]] QString freeEventCode(Store &store, const Event &event, const QStringList &alsoTaken = {});

} // namespace hub
