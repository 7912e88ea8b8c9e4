#pragma once

#include "actions/why.h"
#include "records/paymentbatch.h"
#include "rules/funding.h"

namespace hub {

class Store;

/// Why a programme's year comes to what it does: @p rows, the money of each school and purpose in it.
[[nodiscard]] Why whyBudget(Store &store, const std::vector<FundingRow> &rows, QDate today);

/// Why a school's money for one purpose is what it is: its promises, or what the programme gives, and its
/// payments.
[[nodiscard]] Why whyFunding(Store &store, const MoneyBook &book, const FundingRow &row, QDate today);

/// The same of all of a school's money.
[[nodiscard]] Why whyFunding(Store &store, const MoneyBook &book, const std::vector<FundingRow> &rows);

/// Why a batch comes to so much: its payments, less what was taken back.
[[nodiscard]] Why whyBatch(Store &store, PaymentBatchId batch);

} // namespace hub
