#pragma once

#include "rules/wallyear.h"

namespace hub {

class Store;

/// The hub's events of a year by their first day, over the term dates of its first local authority with a
/// calendar and the bank holidays.
[[nodiscard]] WallYear wallYear(Store &store, AcademicYear year);

} // namespace hub
