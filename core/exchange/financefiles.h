#pragma once

#include "exchange/xlsxwriter.h"
#include "records/paymentbatch.h"
#include "rules/auditpack.h"

#include <QDate>

namespace hub {

class Store;

/// What the lead school's finance office is handed for a batch: one row for each payment, with what it is
/// for, the rate it follows, what shows it, and what does not agree; and one below nothing for money taken
/// back, under the reference of the payment it was.
[[nodiscard]] Result<TypedSheet> financeSheet(Store &store, PaymentBatchId batch, QDate today);

/// A school's audit pack as a table: one row for each piece of evidence, and one for a payment without any.
[[nodiscard]] Sheet auditSheet(const AuditPack &pack);

} // namespace hub
