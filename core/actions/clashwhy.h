#pragma once

#include "actions/clashreport.h"
#include "actions/why.h"

namespace hub {

/// Why a clash is one: the rule for its kind, and the events, people, schools and days it rests on.
/// @p accepted is the reason it was accepted for, if it was.
[[nodiscard]] Why whyClash(const Clash &clash, const std::optional<QString> &accepted, const EventBook &book,
                           const HubNames &names);

} // namespace hub
