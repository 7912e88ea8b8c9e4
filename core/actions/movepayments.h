#pragma once

#include "base/result.h"
#include "rules/claims.h"
#include "rules/paymentchecks.h"

namespace hub {

class Store;
struct PaymentMove;

/// Payments that are to move on together.
struct PaymentMoveRequest
{
    std::vector<PaymentId> payments = {};
    PaymentStatus to = PaymentStatus::Submitted;
    QString reason = {};
    std::optional<Money> takeBack = {}; ///< of each, clawed back: none for all that is left of it
};

/// What a move would be for one of them.
struct PlannedPaymentMove
{
    Payment payment = {};
    PaymentStep step = PaymentStep::No; ///< by the table of moves, and with a reason where a gap asks for one
    std::vector<MoneyFinding> gaps = {}; ///< of those, the ones that ask for it
    std::optional<Error> refusal = {};   ///< why it cannot be made, whatever the reason given
};

/// What would happen, payment by payment; nothing is written. Approving and paying look into the registers: a
/// payment that goes beyond what is due, comes after its limit or claims days not shown needs a reason.
[[nodiscard]] std::vector<PlannedPaymentMove>
planPaymentMoves(Store &store, const PaymentMoveRequest &request, QDate today);

/// Moves them as one step, all or none, and keeps for each when, by whom and why. A move that the table does
/// not have is refused (Conflict), one that needs a reason without it too (NeedsReason), and taking back
/// nothing or more than the school has (Invalid). Money may be taken back in parts; where a payment is paid
/// after all, what was taken back is the school's again. Returns how many.
[[nodiscard]] Result<int> movePayments(Store &store, const PaymentMoveRequest &request, QDate today);

/// By whom a move was: as recorded, else who made the step.
[[nodiscard]] QString whoMoved(Store &store, const PaymentMove &move);

} // namespace hub
