#pragma once

#include "base/result.h"
#include "rules/sessions.h"

namespace hub {

/// What is wrong with an event as an error for people; nothing where all is well.
[[nodiscard]] Result<> checkEvent(const Event &event, std::span<const Session> sessions);

/// The sentence of one fault.
[[nodiscard]] QString sentence(EventFault fault);

/// Whether a calendar that shows the event has to follow the change: its title, times, place, state, ways of
/// taking part or description differ.
[[nodiscard]] bool calendarsFollow(const Event &before, const Event &after);

/// @p after as it is to be stored in place of @p before: with the next calendar revision where calendars
/// follow.
[[nodiscard]] Event withRevision(const Event &before, Event after);

} // namespace hub
