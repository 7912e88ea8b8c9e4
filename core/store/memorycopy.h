#pragma once

#include "base/result.h"

#include <memory>

namespace hub {

class Store;

/// The hub as @p store sees it, copied into memory: to try on it, on any thread, what would hold up the file.
/// Nothing of it reaches a disk.
[[nodiscard]] Result<std::unique_ptr<Store>> copyInMemory(Store &store);

} // namespace hub
