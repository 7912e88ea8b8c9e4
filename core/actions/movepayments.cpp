#include "actions/movepayments.h"

#include "actions/contexts.h"
#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "records/paymentmove.h"
#include "store/steps.h"
#include "store/store.h"

#include <algorithm>
#include <unordered_set>

namespace hub {

namespace {

/// From about this many on all registers are read at once.
constexpr size_t many = 50;

bool looksIntoRegisters(PaymentStatus to)
{
    return to == PaymentStatus::Approved || to == PaymentStatus::Paid;
}

Error noSuchMove(const Payment &payment, PaymentStatus to)
{
    QStringList next;
    for (const PaymentStatus status : nextStatuses(payment.status))
        next += codeOf(status);
    return {.kind = Error::Kind::Conflict,
            .subject = payment.reference,
            .message
            = paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "%1 is %2; from there it cannot become %3."))
                  .arg(payment.reference, codeOf(payment.status), codeOf(to)),
            .advice
            = paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "It can become: %1. Nothing was changed."))
                  .arg(next.join(QStringLiteral(", ")))};
}

Error reasonWanted(const PlannedPaymentMove &move, PaymentStatus to)
{
    QStringList why;
    for (const MoneyFinding &gap : move.gaps)
        why += gapInWords(gap);
    const QString message
        = paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "%1 cannot become %2 without a reason."))
              .arg(move.payment.reference, codeOf(to));
    return {.kind = Error::Kind::NeedsReason,
            .subject = move.payment.reference,
            .message = why.isEmpty() ? message : message + u' ' + why.join(u' '),
            .advice = paymentText(QT_TRANSLATE_NOOP(
                "hub::MovePayments", "Say why, and it is kept with the payment. Nothing was changed."))};
}

QString nameOf(const std::vector<PlannedPaymentMove> &moves, const PaymentMoveRequest &request)
{
    const PaymentStatus to = request.to;
    if (moves.size() == 1 && to == PaymentStatus::ClawedBack && request.takeBack)
        return paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "Payment %1: %2 of %3 taken back"))
            .arg(moves.front().payment.reference, request.takeBack->toDisplay(),
                 moves.front().payment.amount.toDisplay());
    if (moves.size() == 1)
        return paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "Payment %1: %2"))
            .arg(moves.front().payment.reference, codeOf(to));
    return paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "%1 payments: %2"))
        .arg(moves.size())
        .arg(codeOf(to));
}

/// The money that goes back to the hub with a move; below nothing where the school is left it after all.
Money goesBack(const Payment &payment, const PaymentMoveRequest &request)
{
    if (request.to == PaymentStatus::ClawedBack)
        return request.takeBack.value_or(heldAmount(payment));
    return takenBack(payment) * -1;
}

bool isTooMuch(const Payment &payment, const PaymentMoveRequest &request)
{
    if (request.to != PaymentStatus::ClawedBack)
        return false;
    const Money held = heldAmount(payment);
    if (!request.takeBack)
        return held == Money{};
    return *request.takeBack <= Money{} || *request.takeBack > held;
}

Error noSuchTakeBack(const Payment &payment, Money back)
{
    const Money held = heldAmount(payment);
    return {.kind = Error::Kind::Invalid,
            .subject = payment.reference,
            .message = held <= Money{}
                ? paymentText(QT_TRANSLATE_NOOP("hub::MovePayments", "All of %1 was taken back already."))
                      .arg(payment.reference)
                : paymentText(QT_TRANSLATE_NOOP("hub::MovePayments",
                                                "%1 cannot be taken back of %2: the school has %3 of it."))
                      .arg(back.toDisplay(), payment.reference, held.toDisplay()),
            .advice
            = paymentText(QT_TRANSLATE_NOOP("hub::MovePayments",
                                            "Take back a sum above nothing and up to what the school has. "
                                            "Nothing was changed."))};
}

PlannedPaymentMove planned(const PlacedPayment &placed, const PaymentMoveRequest &request,
                           EvidenceFinder &finder)
{
    PlannedPaymentMove move{.payment = *placed.payment,
                            .step = paymentStep(placed.payment->status, request.to)};
    move.payment.programme = placed.programme;
    move.payment.year = placed.year;
    if (move.step == PaymentStep::No)
        move.refusal = noSuchMove(move.payment, request.to);
    else if (isTooMuch(move.payment, request))
        move.refusal = noSuchTakeBack(move.payment, goesBack(move.payment, request));
    if (move.refusal || !looksIntoRegisters(request.to))
        return move;
    for (const MoneyFinding &gap : finder.chainOf(placed).gaps) {
        if (needsReason(gap.gap))
            move.gaps.push_back(gap);
    }
    if (!move.gaps.empty())
        move.step = PaymentStep::WithReason;
    return move;
}

void write(Writer &writer, const PlannedPaymentMove &move, const PaymentMoveRequest &request, QDate today)
{
    Payment payment = move.payment;
    const PaymentStatus from = payment.status;
    const Money back = goesBack(payment, request);
    payment.takenBack = std::max(Money{}, takenBack(payment) + back); // of a charge: nothing says all of it
    payment.status = request.to;
    payment.date = today;
    if (request.to == PaymentStatus::Submitted && !payment.claimedOn.isValid())
        payment.claimedOn = today;
    writer.update(payment);
    const QDateTime at{today, writer.store().now().toUTC().time(), Qt::UTC};
    writer.insert(PaymentMove{.payment = payment.id,
                              .from = from,
                              .to = request.to,
                              .at = at,
                              .reason = request.reason,
                              .amount = back});
}

} // namespace

std::vector<PlannedPaymentMove> planPaymentMoves(Store &store, const PaymentMoveRequest &request, QDate today)
{
    const MoneyBook book = readMoneyBook(store);
    EvidenceFinder finder{store, book, today};
    if (request.payments.size() > many && looksIntoRegisters(request.to))
        finder.readAll();
    std::unordered_set<qint64> wanted;
    for (const PaymentId id : request.payments)
        wanted.insert(id.value());
    std::vector<PlannedPaymentMove> moves;
    for (const PlacedPayment &placed : book.payments()) {
        if (wanted.contains(placed.payment->id.value()))
            moves.push_back(planned(placed, request, finder));
    }
    return moves;
}

QString whoMoved(Store &store, const PaymentMove &move)
{
    const std::vector<RecordChange> changes = historyOf(store, recordType<PaymentMove>(), move.id.value());
    return !move.who.isEmpty() || changes.empty() ? move.who : changes.front().step.who;
}

Result<int> movePayments(Store &store, const PaymentMoveRequest &request, QDate today)
{
    const std::vector<PlannedPaymentMove> moves = planPaymentMoves(store, request, today);
    if (moves.empty() || moves.size() != request.payments.size())
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Payment>().singularText()};
    for (const PlannedPaymentMove &move : moves) {
        if (move.refusal)
            return *move.refusal;
        if (move.step == PaymentStep::WithReason && request.reason.trimmed().isEmpty())
            return reasonWanted(move, request.to);
    }
    return store.change(nameOf(moves, request), [&](Writer &writer) -> Result<int> {
        for (const PlannedPaymentMove &move : moves)
            write(writer, move, request, today);
        return static_cast<int>(moves.size());
    });
}

} // namespace hub
