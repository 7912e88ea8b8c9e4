#pragma once

#include "documents/scene.h"
#include "rules/auditpack.h"

namespace hub {

/// What an auditor is handed about a school: what it comes to, every payment in a table, then each with its
/// rate, agreement, evidence and moves, and what is missing said first.
[[nodiscard]] Scene auditPackDocument(const AuditPack &pack);

} // namespace hub
