#pragma once

#include "actions/why.h"
#include "rules/journey.h"

namespace hub {

/// Why somebody stands where they do, with each step of their way.
[[nodiscard]] Why whyStage(const FactIndex &index, PersonId person, QDate today);

/// Why a school takes the stage it takes, and which comes next, with each step of its way.
[[nodiscard]] Why whyStage(const FactIndex &index, SchoolId school, QDate today);

} // namespace hub
