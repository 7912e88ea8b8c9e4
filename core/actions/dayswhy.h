#pragma once

#include "actions/why.h"
#include "rules/days.h"

namespace hub {

/// Why somebody's days of one kind stand as they do: each half-day and development day that counts, or fails
/// to.
[[nodiscard]] Why whyDays(const KindDays &days, const EventBook &book);

/// Of all the kinds, and why they are not complete.
[[nodiscard]] Why whyDays(const PersonDays &days, const EventBook &book);

/// Why so many are complete, on course or short.
[[nodiscard]] Why whyDays(const std::vector<PersonDays> &all, const std::function<QString(PersonId)> &nameOf);

} // namespace hub
