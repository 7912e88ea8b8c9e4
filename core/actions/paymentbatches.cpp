#include "actions/paymentbatches.h"

#include "actions/moneywords.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("hub::PaymentBatches", sentence);
}

Error notForABatch(const Payment &payment)
{
    const bool isInOne = !payment.batch.isNull();
    return {.kind = Error::Kind::Conflict,
            .subject = payment.reference,
            .message = isInOne ? text(QT_TRANSLATE_NOOP("hub::PaymentBatches", "%1 is in a batch already."))
                                     .arg(payment.reference)
                               : text(QT_TRANSLATE_NOOP("hub::PaymentBatches",
                                                        "%1 is %2; finance is handed what is approved."))
                                     .arg(payment.reference, codeOf(payment.status)),
            .advice = text(QT_TRANSLATE_NOOP("hub::PaymentBatches",
                                             "Leave it out, or approve it first. Nothing was changed."))};
}

} // namespace

Result<PaymentBatchId> makeBatch(Store &store, const std::vector<PaymentId> &payments,
                                 const QString &reference, QDate date)
{
    if (payments.empty())
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = reference,
            .message
            = text(QT_TRANSLATE_NOOP("hub::PaymentBatches", "No approved payment waits for a batch.")),
            .advice
            = text(QT_TRANSLATE_NOOP("hub::PaymentBatches", "Approve some first. Nothing was changed."))};
    std::vector<Payment> members;
    for (const PaymentId id : payments) {
        std::optional<Payment> payment = store.find(id);
        if (!payment)
            return Error{.kind = Error::Kind::NotFound, .subject = recordType<Payment>().singularText()};
        if (payment->status != PaymentStatus::Approved || !payment->batch.isNull())
            return notForABatch(*payment);
        members.push_back(std::move(*payment));
    }
    const QString what = text(QT_TRANSLATE_NOOP("hub::PaymentBatches", "Make batch %1 of %2 payments"))
                             .arg(reference)
                             .arg(members.size());
    return store.change(what, [&](Writer &writer) -> Result<PaymentBatchId> {
        const PaymentBatchId batch = writer.insert(PaymentBatch{.reference = reference, .date = date});
        for (Payment payment : members) {
            payment.batch = batch;
            writer.update(payment);
        }
        return batch;
    });
}

std::vector<Payment> waitingForBatch(Store &store)
{
    std::vector<Payment> waiting
        = store.where<Payment>("status", FieldTraits<PaymentStatus>::store(PaymentStatus::Approved));
    std::erase_if(waiting, [](const Payment &payment) { return !payment.batch.isNull(); });
    std::ranges::stable_sort(waiting, {}, &Payment::reference);
    return waiting;
}

QString nextBatchReference(Store &store, QDate date)
{
    for (int number = 1;; ++number) {
        const QString reference
            = QStringLiteral("B%1-%2").arg(date.year()).arg(number, 2, 10, QLatin1Char{'0'});
        if (store.where<PaymentBatch>("reference", reference).empty())
            return reference;
    }
}

} // namespace hub
