#pragma once

#include "rules/hubfacts.h"

namespace hub {

class Store;

/// How much to read: registers are most of a hub, and only expectations look at them.
enum class FactsNeeded { All, WithoutRegisters };

/// Everything that the rules of groups, expectations and journeys read, as it stands.
[[nodiscard]] HubFacts readFacts(Store &store, FactsNeeded needed = FactsNeeded::All);

/// "Amira Khan".
[[nodiscard]] QString fullName(const Person &person);

/// The same of the person with this key; empty where there is none.
[[nodiscard]] QString fullName(Store &store, PersonId id);

} // namespace hub
