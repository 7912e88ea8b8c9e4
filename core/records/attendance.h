#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Event;
struct Person;

/// Marks of a register. Present, late and deputy count in full, half counts half, absent and expected count
/// nothing (the day rule of every programme).
enum class Mark { Expected, Present, Late, Half, Absent, Deputy };
template<>
struct ChoicesOf<Mark>
{
    static constexpr Choice list[] = {{"E", QT_TRANSLATE_NOOP("hub::Choice", "Expected")},
                                      {"P", QT_TRANSLATE_NOOP("hub::Choice", "Present")},
                                      {"L", QT_TRANSLATE_NOOP("hub::Choice", "Late")},
                                      {"H", QT_TRANSLATE_NOOP("hub::Choice", "Half")},
                                      {"A", QT_TRANSLATE_NOOP("hub::Choice", "Absent")},
                                      {"D", QT_TRANSLATE_NOOP("hub::Choice", "Deputy")}};
};

/// As what somebody comes.
enum class AttendanceRole { Participant, Head, Deputy, Lead };
template<>
struct ChoicesOf<AttendanceRole>
{
    static constexpr Choice list[] = {{"participant", QT_TRANSLATE_NOOP("hub::Choice", "Participant")},
                                      {"head", QT_TRANSLATE_NOOP("hub::Choice", "Headteacher")},
                                      {"deputy", QT_TRANSLATE_NOOP("hub::Choice", "Deputy")},
                                      {"lead", QT_TRANSLATE_NOOP("hub::Choice", "Lead")}};
};

/// One person's mark for a session of an event, or for all of it.
struct Attendance
{
    HUB_RECORD(Attendance, "attendance", QT_TRANSLATE_NOOP("hub::Noun", "attendance mark"),
               QT_TRANSLATE_NOOP("hub::Noun", "attendance marks"))

    HUB_FIELD(Id<Event>, event, "event", QT_TRANSLATE_NOOP("hub::Field", "Event"), Required, As{"event_code"})
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), Required, As{"email"})
    HUB_FIELD(Mark, mark, "mark", QT_TRANSLATE_NOOP("hub::Field", "Mark"))
    /// Number of the half-day; nothing means all of them.
    HUB_FIELD(std::optional<int>, session, "session", QT_TRANSLATE_NOOP("hub::Field", "Session"),
              check::notNegative)
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"))
    HUB_FIELD(AttendanceRole, role, "role", QT_TRANSLATE_NOOP("hub::Field", "Present as"))

    HUB_RECORD_END
};
using AttendanceId = Id<Attendance>;

} // namespace hub
