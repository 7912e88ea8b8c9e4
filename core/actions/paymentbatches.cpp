#include "actions/paymentbatches.h"

#include "actions/contexts.h"
#include "actions/moneywords.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

Error notForABatch(const Payment &payment)
{
    const bool isInOne = !payment.batch.isNull();
    return {.kind = Error::Kind::Conflict,
            .subject = payment.reference,
            .message = isInOne
                ? batchText(QT_TRANSLATE_NOOP("hub::PaymentBatches", "%1 is in a batch already."))
                      .arg(payment.reference)
                : batchText(QT_TRANSLATE_NOOP("hub::PaymentBatches",
                                              "%1 is %2; finance is handed what is approved."))
                      .arg(payment.reference, codeOf(payment.status)),
            .advice = batchText(QT_TRANSLATE_NOOP(
                "hub::PaymentBatches", "Leave it out, or approve it first. Nothing was changed."))};
}

Result<std::vector<Payment>> approved(Store &store, const std::vector<PaymentId> &ids)
{
    std::vector<Payment> members;
    for (const PaymentId id : ids) {
        std::optional<Payment> payment = store.find(id);
        if (!payment)
            return Error{.kind = Error::Kind::NotFound, .subject = recordType<Payment>().singularText()};
        if (payment->status != PaymentStatus::Approved || !payment->batch.isNull())
            return notForABatch(*payment);
        members.push_back(std::move(*payment));
    }
    return members;
}

Result<std::vector<PaymentMove>> untold(Store &store, const std::vector<PaymentMoveId> &ids)
{
    std::vector<PaymentMove> members;
    for (const PaymentMoveId id : ids) {
        std::optional<PaymentMove> move = store.find(id);
        if (!move)
            return Error{.kind = Error::Kind::NotFound, .subject = recordType<PaymentMove>().singularText()};
        if (move->amount == Money{} || !move->batch.isNull())
            return notForABatch(store.find(move->payment).value_or(Payment{}));
        members.push_back(std::move(*move));
    }
    return members;
}

} // namespace

Result<PaymentBatchId> makeBatch(Store &store, const BatchContent &content, const QString &reference,
                                 QDate date)
{
    if (content.payments.empty() && content.takeBacks.empty())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = reference,
                     .message = batchText(
                         QT_TRANSLATE_NOOP("hub::PaymentBatches", "No approved payment waits for a batch.")),
                     .advice = batchText(QT_TRANSLATE_NOOP("hub::PaymentBatches",
                                                           "Approve some first. Nothing was changed."))};
    const Result<std::vector<Payment>> members = approved(store, content.payments);
    if (!members)
        return members.error();
    const Result<std::vector<PaymentMove>> takeBacks = untold(store, content.takeBacks);
    if (!takeBacks)
        return takeBacks.error();
    const QString what
        = QCoreApplication::translate("hub::PaymentBatches", "Make batch %1 of %n payment(s)", nullptr,
                                      static_cast<int>(members->size() + takeBacks->size()))
              .arg(reference);
    return store.change(what, [&](Writer &writer) -> Result<PaymentBatchId> {
        const PaymentBatchId batch = writer.insert(PaymentBatch{.reference = reference, .date = date});
        for (Payment payment : *members) {
            payment.batch = batch;
            writer.update(payment);
        }
        for (PaymentMove move : *takeBacks) {
            move.batch = batch;
            writer.update(move);
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

std::vector<PaymentMove> takeBacksForBatch(Store &store)
{
    std::vector<PaymentMove> waiting = store.all<PaymentMove>();
    std::erase_if(waiting,
                  [](const PaymentMove &move) { return move.amount == Money{} || !move.batch.isNull(); });
    std::ranges::stable_sort(waiting, {}, &PaymentMove::at);
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
