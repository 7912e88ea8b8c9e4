#pragma once

#include "records/checks.h"
#include "records/payment.h"
#include "records/record.h"

namespace hub {

/// One move of a payment from a status to another: when, by whom and why. Where money is taken back with it,
/// how much, and the batch that told finance; below nothing where money taken back is left to the school
/// after all.
struct PaymentMove
{
    HUB_RECORD(PaymentMove, "payment_moves", QT_TRANSLATE_NOOP("hub::Noun", "payment move"),
               QT_TRANSLATE_NOOP("hub::Noun", "payment moves"))

    HUB_FIELD(Id<Payment>, payment, "payment", QT_TRANSLATE_NOOP("hub::Field", "Payment"), Required,
              As{"reference"})
    HUB_FIELD(PaymentStatus, from, "from", QT_TRANSLATE_NOOP("hub::Field", "From"))
    HUB_FIELD(PaymentStatus, to, "to", QT_TRANSLATE_NOOP("hub::Field", "To"))
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"), Required)
    HUB_FIELD(QString, who, "who", QT_TRANSLATE_NOOP("hub::Field", "Who"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)
    HUB_FIELD(Money, amount, "amount", QT_TRANSLATE_NOOP("hub::Field", "Money that went back"))
    HUB_FIELD(Id<PaymentBatch>, batch, "batch", QT_TRANSLATE_NOOP("hub::Field", "Batch"))

    HUB_RECORD_END
};
using PaymentMoveId = Id<PaymentMove>;

} // namespace hub
