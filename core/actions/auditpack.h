#pragma once

#include "base/result.h"
#include "records/school.h"
#include "rules/auditpack.h"

namespace hub {

class Store;

/// What an auditor is handed about the money of a school, all its payments opened; of one year where it is
/// given.
[[nodiscard]] Result<AuditPack> auditPackOf(Store &store, SchoolId school, AcademicYear year, QDate today);

} // namespace hub
