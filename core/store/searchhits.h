#pragma once

#include "store/search.h"

namespace hub {

/// The record of a noun that is searched, as a hit says it.
[[nodiscard]] SearchHit recordFound(Store &store, SearchHit::Kind kind, qint64 key);

/// A school that is only in the register.
[[nodiscard]] SearchHit registerSchoolFound(Store &store, int urn);

} // namespace hub
