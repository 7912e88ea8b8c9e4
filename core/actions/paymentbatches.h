#pragma once

#include "base/result.h"
#include "records/payment.h"
#include "records/paymentbatch.h"
#include "records/paymentmove.h"

#include <vector>

namespace hub {

class Store;

/// What finance is to be told together: payments to make, and money to ask back.
struct BatchContent
{
    std::vector<PaymentId> payments = {};
    std::vector<PaymentMoveId> takeBacks = {};
};

/// Puts approved payments and money taken back that are in no batch yet into a new one, as one step. Refused
/// as a whole where one of them is not approved or is in a batch already, or the reference is taken.
[[nodiscard]] Result<PaymentBatchId> makeBatch(Store &store, const BatchContent &content,
                                               const QString &reference, QDate date);

/// The approved payments that wait for a batch.
[[nodiscard]] std::vector<Payment> waitingForBatch(Store &store);

/// The moves by which money was taken back, or left to the school after all, that no batch has told finance.
[[nodiscard]] std::vector<PaymentMove> takeBacksForBatch(Store &store);

/// A reference that is free: "B2026-03", counted in the calendar year of @p date.
[[nodiscard]] QString nextBatchReference(Store &store, QDate date);

} // namespace hub
