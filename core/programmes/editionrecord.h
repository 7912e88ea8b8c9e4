#pragma once

#include "base/result.h"
#include "programmes/edition.h"
#include "records/edition.h"

namespace hub {

/// An edition as a hub keeps it: the definition whole, and beside it what lists show. Without a key.
[[nodiscard]] ProgrammeEdition toRecord(const Edition &edition);

/// The edition a hub keeps.
[[nodiscard]] Result<Edition> fromRecord(const ProgrammeEdition &record);

} // namespace hub
