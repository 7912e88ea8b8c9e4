#include "rules/claims.h"

#include <algorithm>
#include <array>

namespace hub {

namespace {

constexpr size_t paymentStatuses = std::size(ChoicesOf<PaymentStatus>::list);

constexpr PaymentStep no = PaymentStep::No;
constexpr PaymentStep yes = PaymentStep::Yes;
constexpr PaymentStep why = PaymentStep::WithReason;

// From (down) draft, submitted, approved, queried, paid, sampled, clawed back; to (across) the same.
constexpr std::array<std::array<PaymentStep, paymentStatuses>, paymentStatuses> moves{{
    {no, yes, no, no, no, no, no},   // a draft is submitted
    {why, no, yes, why, no, no, no}, // what was submitted is approved, queried or handed back
    {no, no, no, why, yes, no, no},  // what was approved is paid; a doubt may still come up
    {yes, yes, yes, no, no, no, no}, // a query is answered, or the claim is made anew
    {no, no, no, no, no, yes, why},  // what was paid may be sampled, or taken back
    {no, no, no, no, yes, no, why},  // a sample is in order, or money goes back
    {no, no, no, no, why, no, why},  // taken back by mistake: it is paid after all; or more is taken back
}};

constexpr int claimMonths = 3;
constexpr int noticeDays = 7;

} // namespace

PaymentStep paymentStep(PaymentStatus from, PaymentStatus to)
{
    return moves[static_cast<size_t>(from)][static_cast<size_t>(to)];
}

std::vector<PaymentStatus> nextStatuses(PaymentStatus from)
{
    std::vector<PaymentStatus> next;
    for (size_t to = 0; to < paymentStatuses; ++to) {
        if (moves[static_cast<size_t>(from)][to] != PaymentStep::No)
            next.push_back(static_cast<PaymentStatus>(to));
    }
    return next;
}

bool isClaimed(PaymentStatus status)
{
    return status != PaymentStatus::Draft;
}

bool isPaid(PaymentStatus status)
{
    return status == PaymentStatus::Paid || status == PaymentStatus::Sampled;
}

Money takenBack(const Payment &payment)
{
    if (payment.status != PaymentStatus::ClawedBack)
        return {};
    return payment.takenBack == Money{} ? payment.amount : std::min(payment.takenBack, payment.amount);
}

Money heldAmount(const Payment &payment)
{
    return payment.amount - takenBack(payment);
}

Days heldDays(const Payment &payment)
{
    const Days claimed = payment.days.value_or(Days{});
    const qint64 amount = payment.amount.inPence();
    if (takenBack(payment) == Money{} || amount <= 0)
        return takenBack(payment) == Money{} ? claimed : Days{};
    const qint64 quarters
        = (2 * claimed.inQuarters() * heldAmount(payment).inPence() + amount) / (2 * amount);
    return Days::quarters(static_cast<int>(quarters));
}

QDate lastClaimDay(QDate travelledOn)
{
    return travelledOn.addMonths(claimMonths);
}

QDate lastNoticeDay(QDate day)
{
    return day.addDays(-noticeDays);
}

bool isCharged(QDate session, QDate noticeOn, bool hadDeputy)
{
    const bool gaveNotice = noticeOn.isValid() && noticeOn <= lastNoticeDay(session);
    return !hadDeputy && !gaveNotice;
}

} // namespace hub
