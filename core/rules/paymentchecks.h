#pragma once

#include "rules/moneybook.h"

namespace hub {

/// What is missing about a payment, or does not agree.
enum class MoneyGap {
    NoRate,            ///< nothing says how much it should be
    RatesOverlap,      ///< two rates say how much
    AmountDiffers,     ///< amount is not what the rate makes it; limit is
    BeyondEntitlement, ///< amount, with what was claimed before, exceeds what the programme gives: limit
    BeyondCommitment,  ///< amount, with what was claimed before, exceeds what was promised: limit
    AfterLimit,        ///< claimed on day, after the last day for it: lastDay
    JourneyUndated,    ///< nothing says when the journey was: its limit cannot be kept
    NoAgreement,       ///< neither promised, nor from a place or a group
    NobodyNamed,       ///< days without the person whose release they are
    DaysNotShown,      ///< days are claimed, and only shown are on registers and in records of development
    NotOnRegister,     ///< a journey to no event on whose register the person is
    NotAbsent,         ///< a charge, and no register has the person absent
    NobodyCame         ///< a sum for a school of which no register has anybody present
};

/// One thing found about a payment, with the figures it rests on; which are set depends on the gap.
struct MoneyFinding
{
    MoneyGap gap = MoneyGap::NoRate;
    Money amount = {};
    Money limit = {};
    Days days = {};
    Days shown = {};
    QDate day = {};
    QDate lastDay = {};

    bool operator==(const MoneyFinding &) const = default;
};

/// Whether somebody has to say why before a payment with this gap is approved or paid.
[[nodiscard]] bool needsReason(MoneyGap gap);

/// What a payment is for, which decides what has to show it.
enum class PaymentKind {
    Days,    ///< release: so many days of a person
    Journey, ///< so many miles of a person
    Charge,  ///< for a session missed without notice: money from the school
    Sum      ///< to a school, or at cost
};

/// The rate of a payment and what it makes of it.
struct PaymentRate
{
    PaymentKind kind = PaymentKind::Sum;
    RateAnswer answer = {};                ///< from the hub's rates
    std::optional<Entitled> entitled = {}; ///< what the edition gives for it
    std::optional<Money> each = {};        ///< the edition's amount, else the rate's
    std::optional<Money> expected = {};    ///< what the payment should come to
};
[[nodiscard]] PaymentRate paymentRate(const MoneyBook &book, const PlacedPayment &placed);

/// What limits a payment: the most that may be claimed, and what was claimed up to and with it.
struct PaymentLimit
{
    Money most = {};
    Money claimed = {};
    bool isPromised = false; ///< by commitments; else by the edition
};
[[nodiscard]] std::optional<PaymentLimit> paymentLimit(const MoneyBook &book, const PlacedPayment &placed);

/// What can be found about a payment without its registers.
[[nodiscard]] std::vector<MoneyFinding> checkPayment(const MoneyBook &book, const PlacedPayment &placed);

/// Earlier claims go before later ones; drafts without a date last.
[[nodiscard]] bool isBefore(const Payment &a, const Payment &b);

} // namespace hub
