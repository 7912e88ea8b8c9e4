#pragma once

#include "exchange/importplan.h"

namespace hub {

/// Looks at a planned import of rates or payments as the office would: rates that overlap or leave a gap,
/// payments beyond what is due or after their limit are told as problems of their rows and taken in all the
/// same, because they may be true. A payment's status moves only as payments move; a move the table does not
/// have is told and the stored status kept, and each that is made is kept with its day. Plans of other tables
/// are left as they are.
void lookAtMoney(Store &store, ImportPlan &plan, QDate today);

} // namespace hub
