#pragma once

#include "records/payment.h"
#include "records/rate.h"

#include <span>
#include <vector>

namespace hub {

/// Whether a payment may move from one status to another.
enum class PaymentStep {
    No,        ///< there is no such move
    Yes,       ///< freely
    WithReason ///< somebody says why, and it is kept
};

/// The one table of the moves of a payment:
/// draft > submitted > approved or queried > paid > sampled > clawed back.
[[nodiscard]] PaymentStep paymentStep(PaymentStatus from, PaymentStatus to);

/// Where a payment may go from @p from, in the order of the statuses.
[[nodiscard]] std::vector<PaymentStatus> nextStatuses(PaymentStatus from);

/// A school has claimed it: all but drafts.
[[nodiscard]] bool isClaimed(PaymentStatus status);
/// The money is with the school.
[[nodiscard]] bool isPaid(PaymentStatus status);

/// How much of a payment was taken back: what is recorded, all of it where nothing is; nothing unless it was
/// clawed back.
[[nodiscard]] Money takenBack(const Payment &payment);
/// What the school keeps of a payment, or may yet be paid.
[[nodiscard]] Money heldAmount(const Payment &payment);
/// The days it keeps with that, in proportion and to the nearest quarter.
[[nodiscard]] Days heldDays(const Payment &payment);

/// The last day on which a journey of @p travelledOn can be claimed: three months later.
[[nodiscard]] QDate lastClaimDay(QDate travelledOn);

/// The last day on which somebody who will miss a session of @p day can say so without a charge: a week
/// before.
[[nodiscard]] QDate lastNoticeDay(QDate day);

/// Whether an absence is charged for: nobody came instead, and no notice of a week was given. @p noticeOn is
/// the day the school cancelled, if it did.
[[nodiscard]] bool isCharged(QDate session, QDate noticeOn, bool hadDeputy);

} // namespace hub
