#pragma once

#include "base/result.h"
#include "records/booking.h"
#include "rules/expected.h"

namespace hub {

class Store;

/// What became of a wish for a place.
struct BookingOutcome
{
    BookingId booking = {};
    BookingState state = BookingState::Booked;
    int placeInLine = 0; ///< on the waiting list, from 1; 0 where booked
};

/// Books @p person on to an event, in one step. Where the event is full they join the end of the waiting
/// list. Refused for an event that is cancelled, and for somebody who is expected already.
[[nodiscard]] Result<BookingOutcome> bookPlace(Store &store, EventId event, PersonId person,
                                               AttendanceRole role = AttendanceRole::Participant);

/// Lets @p deputy come in the place of @p away, who must be expected.
[[nodiscard]] Result<BookingOutcome> sendDeputy(Store &store, EventId event, PersonId away, PersonId deputy,
                                                const QString &reason = {});

/// What a place freed brings: who is next in line, if anybody.
struct FreedRoom
{
    PersonId next = {};
};

/// Takes somebody off the list of an event, with the reason; cohort and group no longer put them on it.
[[nodiscard]] Result<FreedRoom> excludeFrom(Store &store, EventId event, PersonId person,
                                            const QString &reason);

/// Takes a booking or an exclusion back: what cohort and group say holds again.
[[nodiscard]] Result<FreedRoom> clearBooking(Store &store, EventId event, PersonId person);

/// Gives the first on the waiting list the place that is free. Refused where none is, or nobody waits.
[[nodiscard]] Result<PersonId> giveNextPlace(Store &store, EventId event);

/// Where somebody sleeps, and how they come; both may be empty.
[[nodiscard]] Result<> noteStay(Store &store, EventId event, PersonId person, const QString &room,
                                const QString &travel);

} // namespace hub
