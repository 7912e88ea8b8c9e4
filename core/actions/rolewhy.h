#pragma once

#include "actions/why.h"
#include "records/person.h"

namespace hub {

class Store;

/// Why those roles and schools stand beside somebody: every role of theirs, with its dates.
[[nodiscard]] Why whyRoles(Store &store, PersonId person);

} // namespace hub
