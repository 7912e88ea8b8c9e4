#pragma once

#include "base/result.h"
#include "records/payment.h"
#include "records/paymentbatch.h"

#include <vector>

namespace hub {

class Store;

/// Puts approved payments that are in no batch yet into a new one, as one step. Refused as a whole where one
/// of them is not approved or is in a batch already, or the reference is taken.
[[nodiscard]] Result<PaymentBatchId> makeBatch(Store &store, const std::vector<PaymentId> &payments,
                                               const QString &reference, QDate date);

/// The approved payments that wait for a batch.
[[nodiscard]] std::vector<Payment> waitingForBatch(Store &store);

/// A reference that is free: "B2026-03", counted in the calendar year of @p date.
[[nodiscard]] QString nextBatchReference(Store &store, QDate date);

} // namespace hub
