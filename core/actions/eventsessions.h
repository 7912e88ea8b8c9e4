#pragma once

#include "actions/saveevents.h"

namespace hub {

/// Stores an event together with its half-days as one step: a new one, or in place of the one with its key.
/// Each session's number says which of the event's half-days it was until now, 0 that it is new; they are
/// numbered again in order of time, and marks go along with theirs; the head's part is told in the new
/// numbers. No sessions let them follow from the event's days. Refused where something does not hold
/// together, or where the register has marks for a half-day that would go.
[[nodiscard]] Result<EventId> saveEvent(Store &store, EventDraft draft);

/// The half-days of @p event as sessions to be edited: those stored, else those that follow from its days.
[[nodiscard]] std::vector<Session> sessionsOf(const Event &event, std::span<const Session> stored);

/// The sessions as they are stored: in order of time, numbered from 1.
[[nodiscard]] std::vector<Session> inOrder(std::vector<Session> sessions);

/// What is wrong with an event and its half-days as they are being edited, whatever their numbers.
[[nodiscard]] EventFault faultOfDraft(const EventDraft &draft);

} // namespace hub
