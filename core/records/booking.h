#pragma once

#include "records/attendance.h"
#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Event;
struct Person;

/// Booked has a place; waiting is on the waiting list, in order of booking; excluded is not expected although
/// cohort or group say so.
enum class BookingState { Booked, Waiting, Excluded, Cancelled };
template<>
struct ChoicesOf<BookingState>
{
    static constexpr Choice list[] = {{"booked", QT_TRANSLATE_NOOP("hub::Choice", "Booked")},
                                      {"waiting", QT_TRANSLATE_NOOP("hub::Choice", "Waiting")},
                                      {"excluded", QT_TRANSLATE_NOOP("hub::Choice", "Excluded")},
                                      {"cancelled", QT_TRANSLATE_NOOP("hub::Choice", "Cancelled")}};
};

/// A person's place at an event, where it is more or other than what cohort, group and role say.
struct Booking
{
    HUB_RECORD(Booking, "bookings", QT_TRANSLATE_NOOP("hub::Noun", "booking"),
               QT_TRANSLATE_NOOP("hub::Noun", "bookings"))

    HUB_FIELD(Id<Event>, event, "event", QT_TRANSLATE_NOOP("hub::Field", "Event"), Required, As{"event_code"})
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(BookingState, state, "state", QT_TRANSLATE_NOOP("hub::Field", "State"))
    HUB_FIELD(AttendanceRole, role, "role", QT_TRANSLATE_NOOP("hub::Field", "Comes as"))
    /// For a deputy: whose place it is.
    HUB_FIELD(Id<Person>, deputyFor, "deputy_for", QT_TRANSLATE_NOOP("hub::Field", "Deputy for"),
              As{"deputy_for_email"})
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "Booked at"))
    HUB_FIELD(QString, room, "room", QT_TRANSLATE_NOOP("hub::Field", "Room"))
    HUB_FIELD(QString, travel, "travel", QT_TRANSLATE_NOOP("hub::Field", "Travel"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)

    HUB_RECORD_END
};
using BookingId = Id<Booking>;

} // namespace hub
