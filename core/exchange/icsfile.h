#pragma once

#include "records/nouns.h"

#include <QByteArray>
#include <QDateTime>

namespace hub {

class Store;

/// Which events a calendar file holds; without a choice, all of the hub's.
struct CalendarChoice
{
    CohortId cohort = {};
    WorkGroupId group = {};
    EventId event = {};   ///< that one alone
    PersonId person = {}; ///< the events this person is expected at or leads
    QDateTime now;        ///< when the file is made
};

/// The hub's events as iCalendar (RFC 5545), for Outlook and others: Europe/London with its summer time rules
/// written out, a UID that stays with the event, a SEQUENCE that rises with every change of it, TENTATIVE
/// while provisional and CANCELLED when called off. An event of whole days ends, as the format wants, on the
/// day after. The calendar is published (METHOD:PUBLISH), but one of cancelled events alone cancels them.
[[nodiscard]] QByteArray hubCalendar(Store &store, const CalendarChoice &choice);

/// What every calendar knows an event by: the UID it came with, else one made of its key, which never changes
/// either.
[[nodiscard]] QString calendarUid(const Event &event);

} // namespace hub
