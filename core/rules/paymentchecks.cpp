#include "rules/paymentchecks.h"

#include "rules/claims.h"

#include <algorithm>
#include <tuple>

namespace hub {

namespace {

/// The day whose rate holds: within the year the payment belongs to.
QDate rateDay(const PlacedPayment &placed)
{
    const Payment &payment = *placed.payment;
    if (payment.travelledOn.isValid())
        return payment.travelledOn;
    if (placed.year.isNull())
        return payment.date;
    const DateRange year = placed.year.range();
    return year.contains(payment.date) ? payment.date : year.from;
}

std::vector<const PaidPlace *> placesOf(const MoneyBook &book, const PlacedPayment &placed)
{
    const Payment &payment = *placed.payment;
    std::vector<const PaidPlace *> places
        = payment.person.isNull() ? book.placesOf(payment.school) : book.placesOf(payment.person);
    std::erase_if(places, [&placed](const PaidPlace *place) { return place->programme != placed.programme; });
    return places;
}

PaymentKind kindOf(const Payment &payment, const std::optional<Rate> &rate)
{
    const auto isBy = [&rate](RateUnit unit) { return rate && rate->unit == unit; };
    if (payment.travelledOn.isValid() || payment.miles || isBy(RateUnit::Mile))
        return PaymentKind::Journey;
    if (payment.amount < Money{} || isBy(RateUnit::Session))
        return PaymentKind::Charge;
    return payment.days ? PaymentKind::Days : PaymentKind::Sum;
}

std::optional<Money> expectedOf(const Payment &payment, PaymentKind kind, Money each)
{
    switch (kind) {
    case PaymentKind::Days:
        return forDays(each, payment.days.value_or(Days{}));
    case PaymentKind::Journey:
        return payment.miles ? std::optional{forMiles(each, *payment.miles)} : std::nullopt;
    case PaymentKind::Charge: // some write a charge as money they ask for, some as money taken off
        return payment.amount < Money{} ? each * -1 : each;
    case PaymentKind::Sum: // it may come in parts
        return std::min(each, payment.amount);
    }
    return std::nullopt;
}

/// What the edition gives the person, or those of the school, for the payment's purpose.
std::optional<Entitled> entitledFor(const MoneyBook &book, const PlacedPayment &placed, Money &most)
{
    std::optional<Entitled> found;
    for (const PaidPlace *place : placesOf(book, placed)) {
        for (const Entitled &entitled : book.entitlements(*place, placed.year)) {
            if (purposeKey(entitled.purpose) != placed.purpose)
                continue;
            const bool isOnce = found && entitled.otherSchools > 0;
            most = isOnce ? most : most + entitled.most.value_or(Money{});
            found = entitled;
        }
    }
    return found;
}

/// Whether @p other draws on the same promise or entitlement as @p placed.
bool sharesWith(const PlacedPayment &placed, const PlacedPayment &other)
{
    return other.programme == placed.programme && other.year == placed.year && other.purpose == placed.purpose
        && other.payment->person == placed.payment->person;
}

Money claimedWith(const MoneyBook &book, const PlacedPayment &placed)
{
    Money claimed = heldAmount(*placed.payment);
    for (const PlacedPayment *other : book.paymentsOf(placed.payment->school)) {
        const bool isItself = other->payment->id == placed.payment->id;
        if (!isItself && sharesWith(placed, *other) && isBefore(*other->payment, *placed.payment))
            claimed = claimed + heldAmount(*other->payment);
    }
    return claimed;
}

std::optional<Money> promised(const MoneyBook &book, const PlacedPayment &placed)
{
    std::optional<Money> most;
    for (const Commitment *commitment : book.commitmentsOf(placed.payment->school)) {
        const bool isFor = commitment->programme == placed.programme && commitment->year == placed.year
            && purposeKey(commitment->purpose) == placed.purpose
            && (commitment->person.isNull() || commitment->person == placed.payment->person);
        if (isFor)
            most = most.value_or(Money{}) + commitment->amount;
    }
    return most;
}

void checkRate(const PlacedPayment &placed, const PaymentRate &rate, std::vector<MoneyFinding> &findings)
{
    const bool isAtCost = rate.entitled && rate.entitled->basis == Entitled::Basis::AtCost;
    if (!rate.each && !isAtCost)
        findings.push_back({.gap = MoneyGap::NoRate});
    if (rate.answer.reason == RateReason::Several)
        findings.push_back({.gap = MoneyGap::RatesOverlap});
    if (rate.expected && *rate.expected != placed.payment->amount)
        findings.push_back(
            {.gap = MoneyGap::AmountDiffers, .amount = placed.payment->amount, .limit = *rate.expected});
}

void checkJourney(const Payment &payment, std::vector<MoneyFinding> &findings)
{
    if (!payment.travelledOn.isValid()) {
        findings.push_back({.gap = MoneyGap::JourneyUndated});
        return;
    }
    const QDate claimed = payment.claimedOn.isValid() ? payment.claimedOn : payment.date;
    const QDate last = lastClaimDay(payment.travelledOn);
    if (claimed.isValid() && claimed > last)
        findings.push_back({.gap = MoneyGap::AfterLimit, .day = claimed, .lastDay = last});
}

} // namespace

bool needsReason(MoneyGap gap)
{
    switch (gap) {
    case MoneyGap::BeyondEntitlement:
    case MoneyGap::BeyondCommitment:
    case MoneyGap::AfterLimit:
    case MoneyGap::DaysNotShown:
    case MoneyGap::NotOnRegister:
    case MoneyGap::NotAbsent:
        return true;
    default:
        return false;
    }
}

bool isBefore(const Payment &a, const Payment &b)
{
    const auto key = [](const Payment &payment) {
        const QDate day = payment.claimedOn.isValid() ? payment.claimedOn : payment.date;
        return std::tuple{!day.isValid(), day, payment.reference, payment.id};
    };
    return key(a) < key(b);
}

PaymentRate paymentRate(const MoneyBook &book, const PlacedPayment &placed)
{
    Money most;
    PaymentRate rate{.answer
                     = rateOn(book.records().rates, placed.purpose, placed.programme, rateDay(placed)),
                     .entitled = entitledFor(book, placed, most)};
    rate.kind = kindOf(*placed.payment, rate.answer.rate);
    const bool byEdition = rate.entitled && rate.entitled->basis == Entitled::Basis::Edition;
    if (byEdition)
        rate.each = rate.entitled->each;
    else if (rate.answer.rate)
        rate.each = rate.answer.rate->amount;
    if (rate.each)
        rate.expected = expectedOf(*placed.payment, rate.kind, *rate.each);
    return rate;
}

std::optional<PaymentLimit> paymentLimit(const MoneyBook &book, const PlacedPayment &placed)
{
    const bool isGone
        = placed.payment->status == PaymentStatus::ClawedBack && heldAmount(*placed.payment) == Money{};
    if (placed.programme.isNull() || isGone)
        return std::nullopt;
    const std::optional<Money> promise = promised(book, placed);
    if (promise)
        return PaymentLimit{.most = *promise, .claimed = claimedWith(book, placed), .isPromised = true};
    Money most;
    const std::optional<Entitled> entitled = entitledFor(book, placed, most);
    if (!entitled || !entitled->most)
        return std::nullopt;
    return PaymentLimit{.most = most, .claimed = claimedWith(book, placed)};
}

std::vector<MoneyFinding> checkPayment(const MoneyBook &book, const PlacedPayment &placed)
{
    std::vector<MoneyFinding> findings;
    const PaymentRate rate = paymentRate(book, placed);
    checkRate(placed, rate, findings);
    const std::optional<PaymentLimit> limit = paymentLimit(book, placed);
    if (limit && limit->claimed > limit->most)
        findings.push_back(
            {.gap = limit->isPromised ? MoneyGap::BeyondCommitment : MoneyGap::BeyondEntitlement,
             .amount = limit->claimed,
             .limit = limit->most});
    if (rate.kind == PaymentKind::Journey)
        checkJourney(*placed.payment, findings);
    if (rate.kind == PaymentKind::Days && placed.payment->person.isNull())
        findings.push_back({.gap = MoneyGap::NobodyNamed});
    return findings;
}

} // namespace hub
