#pragma once

#include "records/grouprecord.h"
#include "records/workgroup.h"

#include <vector>

namespace hub::demo {

/// What a group's lead has to send back in its year, and what has come back by @p today: nearly all of it.
[[nodiscard]] std::vector<GroupRecord> recordsOf(const WorkGroup &group, QDate today);

} // namespace hub::demo
