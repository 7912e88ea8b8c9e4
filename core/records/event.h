#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;
struct Cohort;
struct WorkGroup;

/// Kinds of event.
enum class EventKind { Residential, Launch, Central, GroupSession, SchoolVisit, Development };
template<>
struct ChoicesOf<EventKind>
{
    static constexpr Choice list[]
        = {{"residential", QT_TRANSLATE_NOOP("hub::Choice", "Residential")},
           {"launch", QT_TRANSLATE_NOOP("hub::Choice", "Launch event")},
           {"central", QT_TRANSLATE_NOOP("hub::Choice", "Central day")},
           {"group-session", QT_TRANSLATE_NOOP("hub::Choice", "Group session")},
           {"school-visit", QT_TRANSLATE_NOOP("hub::Choice", "School visit")},
           {"development", QT_TRANSLATE_NOOP("hub::Choice", "In-school development day")}};
};

/// How people take part.
enum class EventMode { InPerson, Online, Hybrid };
template<>
struct ChoicesOf<EventMode>
{
    static constexpr Choice list[] = {{"in person", QT_TRANSLATE_NOOP("hub::Choice", "In person")},
                                      {"online", QT_TRANSLATE_NOOP("hub::Choice", "Online")},
                                      {"hybrid", QT_TRANSLATE_NOOP("hub::Choice", "Hybrid")}};
};

/// A provisional event is planned round but not promised; a cancelled one is kept and shown.
enum class EventStatus { Provisional, Confirmed, Cancelled };
template<>
struct ChoicesOf<EventStatus>
{
    static constexpr Choice list[] = {{"provisional", QT_TRANSLATE_NOOP("hub::Choice", "Provisional")},
                                      {"confirmed", QT_TRANSLATE_NOOP("hub::Choice", "Confirmed")},
                                      {"cancelled", QT_TRANSLATE_NOOP("hub::Choice", "Cancelled")}};
};

/// The entitlement a day counts towards.
enum class DayKind { None, Central, InSchool, Release };
template<>
struct ChoicesOf<DayKind>
{
    static constexpr Choice list[] = {{"", QT_TRANSLATE_NOOP("hub::Choice", "None")},
                                      {"central", QT_TRANSLATE_NOOP("hub::Choice", "Central")},
                                      {"in-school", QT_TRANSLATE_NOOP("hub::Choice", "In school")},
                                      {"release", QT_TRANSLATE_NOOP("hub::Choice", "Release")}};
};

/// Something people come to: of a cohort, of a group, or of the hub.
struct Event
{
    HUB_RECORD(Event, "events", QT_TRANSLATE_NOOP("hub::Noun", "event"),
               QT_TRANSLATE_NOOP("hub::Noun", "events"))

    HUB_FIELD(QString, code, "event_code", QT_TRANSLATE_NOOP("hub::Field", "Event code"), Required,
              NaturalKey, check::code)
    HUB_FIELD(EventKind, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"))
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QDateTime, start, "start", QT_TRANSLATE_NOOP("hub::Field", "Start"), Required)
    HUB_FIELD(QDateTime, end, "end", QT_TRANSLATE_NOOP("hub::Field", "End"), Required)
    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"))
    HUB_FIELD(Id<WorkGroup>, group, "group", QT_TRANSLATE_NOOP("hub::Field", "Group"))
    HUB_FIELD(EventMode, mode, "mode", QT_TRANSLATE_NOOP("hub::Field", "Mode"))
    HUB_FIELD(EventStatus, status, "status", QT_TRANSLATE_NOOP("hub::Field", "Status"))
    HUB_FIELD(QString, venue, "venue", QT_TRANSLATE_NOOP("hub::Field", "Venue"))
    HUB_FIELD(std::optional<int>, capacity, "capacity", QT_TRANSLATE_NOOP("hub::Field", "Capacity"),
              check::notNegative)
    /// What it is worth to somebody present throughout.
    HUB_FIELD(std::optional<Days>, days, "days", QT_TRANSLATE_NOOP("hub::Field", "Days"), check::notNegative)
    HUB_FIELD(DayKind, dayKind, "day_kind", QT_TRANSLATE_NOOP("hub::Field", "Kind of day"))
    HUB_FIELD(YesNo, headExpected, "head_expected", QT_TRANSLATE_NOOP("hub::Field", "Head expected"))
    HUB_FIELD(Id<Person>, lead, "lead", QT_TRANSLATE_NOOP("hub::Field", "Lead"), As{"lead_email"})
    /// Which of the edition's required events it is: the id there.
    HUB_FIELD(QString, requirement, "requirement", QT_TRANSLATE_NOOP("hub::Field", "Required event"))
    /// The half-days the head is expected at, as numbers parted by commas; empty means all.
    HUB_FIELD(QString, headSessions, "head_sessions", QT_TRANSLATE_NOOP("hub::Field", "Head's sessions"))
    HUB_FIELD(QString, description, "description", QT_TRANSLATE_NOOP("hub::Field", "Description"), Multiline)
    /// The same for ever in every calendar it is sent to.
    HUB_FIELD(QString, uid, "uid", QT_TRANSLATE_NOOP("hub::Field", "Calendar identifier"), ByProgram)
    /// Raised with every change that a calendar has to follow.
    HUB_FIELD(int, sequence, "sequence", QT_TRANSLATE_NOOP("hub::Field", "Calendar revision"), ByProgram,
              check::notNegative)
    /// Whole days, without hours.
    HUB_FIELD(YesNo, allDay, "all_day", QT_TRANSLATE_NOOP("hub::Field", "Whole days"))
    /// The calendar file it came from.
    HUB_FIELD(QString, source, "source", QT_TRANSLATE_NOOP("hub::Field", "Comes from"), ByProgram)

    HUB_RECORD_END

    static const char *problemOf(const Event &event)
    {
        return event.end < event.start ? QT_TRANSLATE_NOOP("hub::Field", "The event ends before it starts.")
                                       : nullptr;
    }
};
using EventId = Id<Event>;

} // namespace hub
