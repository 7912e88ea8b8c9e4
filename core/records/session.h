#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Event;

/// A half-day of an event: an event of two days has four.
struct Session
{
    HUB_RECORD(Session, "sessions", QT_TRANSLATE_NOOP("hub::Noun", "session"),
               QT_TRANSLATE_NOOP("hub::Noun", "sessions"))

    HUB_FIELD(Id<Event>, event, "event", QT_TRANSLATE_NOOP("hub::Field", "Event"), Required, As{"event_code"})
    /// From 1, in order of time.
    HUB_FIELD(int, number, "number", QT_TRANSLATE_NOOP("hub::Field", "Number"), check::notNegative)
    HUB_FIELD(QDateTime, start, "start", QT_TRANSLATE_NOOP("hub::Field", "Start"))
    HUB_FIELD(QDateTime, end, "end", QT_TRANSLATE_NOOP("hub::Field", "End"))
    HUB_FIELD(Days, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"))

    HUB_RECORD_END
};
using SessionId = Id<Session>;

} // namespace hub
