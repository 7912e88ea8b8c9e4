#pragma once

#include "actions/why.h"

namespace hub {

class Store;

/// Why the page of the national register shows @p shown schools: what the register holds, by status, and how
/// many of them words and conditions leave out.
[[nodiscard]] Why whyRegister(Store &store, int shown);

} // namespace hub
