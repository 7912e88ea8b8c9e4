#pragma once

#include "records/hubdetails.h"
#include "store/store.h"

namespace hub {

/// Makes an empty hub at @p path: its details, its own copies of the programme editions that come with the
/// program, and the bank holidays. @p details needs a name; its LA codes may be empty.
[[nodiscard]] Result<std::unique_ptr<Store>> newHub(const QString &path, const HubDetails &details,
                                                    const OpenOptions &options = {});

} // namespace hub
