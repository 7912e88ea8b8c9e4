#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// Payments handed to finance together.
struct PaymentBatch
{
    HUB_RECORD(PaymentBatch, "payment_batches", QT_TRANSLATE_NOOP("hub::Noun", "payment batch"),
               QT_TRANSLATE_NOOP("hub::Noun", "payment batches"))

    HUB_FIELD(QString, reference, "reference", QT_TRANSLATE_NOOP("hub::Field", "Reference"), Required,
              NaturalKey)
    HUB_FIELD(QDate, date, "date", QT_TRANSLATE_NOOP("hub::Field", "Date"), Required)
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using PaymentBatchId = Id<PaymentBatch>;

} // namespace hub
