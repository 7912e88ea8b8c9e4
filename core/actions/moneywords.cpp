#include "actions/moneywords.h"

#include "actions/contexts.h"
#include "base/capital.h"
#include "base/longdate.h"
#include "rules/claims.h"

#include <algorithm>

namespace hub {

namespace {

QString eachUnit(Money each, PaymentKind kind)
{
    const char *sentence = QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 for each school");
    if (kind == PaymentKind::Days)
        sentence = QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 for each day");
    if (kind == PaymentKind::Journey)
        sentence = QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 for each mile");
    if (kind == PaymentKind::Charge)
        sentence = QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 for each session missed");
    return moneyText(sentence).arg(each.toDisplay());
}

QString markInWords(Mark mark)
{
    return choiceText(mark).toLower();
}

QString beyond(const MoneyFinding &finding, const char *sentence)
{
    return moneyText(sentence).arg(finding.amount.toDisplay(), finding.limit.toDisplay(),
                                   (finding.amount - finding.limit).toDisplay());
}

QString evidenceGap(const MoneyFinding &finding)
{
    switch (finding.gap) {
    case MoneyGap::NoAgreement:
        return moneyText(
            QT_TRANSLATE_NOOP("hub::MoneyWords", "Nothing says that it was promised to the school."));
    case MoneyGap::NobodyNamed:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "It does not say whose release it is."));
    case MoneyGap::DaysNotShown:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords",
                                           "%1 claimed, and registers and development days show %2."))
            .arg(daysInWords(finding.days), daysInWords(finding.shown));
    case MoneyGap::NotOnRegister:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "No register of %1 has the traveller on it."))
            .arg(longDate(finding.day));
    case MoneyGap::NotAbsent:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "No register has the person marked absent."));
    default:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords",
                                           "No register of its groups has anybody of this school present."));
    }
}

/// The first of two rates that a finding is about.
const Rate *rateOf(std::span<const Rate> rates, RateId id)
{
    const auto found = std::ranges::find(rates, id, &Rate::id);
    return found == rates.end() ? nullptr : &*found;
}

} // namespace

QString daysInWords(Days days)
{
    return days == Days::whole(1)
        ? moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "1 day"))
        : moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 days")).arg(days.toText());
}

QString gapInWords(const MoneyFinding &finding)
{
    switch (finding.gap) {
    case MoneyGap::NoRate:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "No rate holds for this purpose on that day."));
    case MoneyGap::RatesOverlap:
        return moneyText(QT_TRANSLATE_NOOP(
            "hub::MoneyWords", "Two rates hold for this purpose on that day; the later one was taken."));
    case MoneyGap::AmountDiffers:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "It is %1; the rate makes it %2."))
            .arg(finding.amount.toDisplay(), finding.limit.toDisplay());
    case MoneyGap::BeyondEntitlement:
        return beyond(finding,
                      QT_TRANSLATE_NOOP("hub::MoneyWords",
                                        "With it %1 is claimed, and the programme gives %2: %3 too much."));
    case MoneyGap::BeyondCommitment:
        return beyond(
            finding,
            QT_TRANSLATE_NOOP("hub::MoneyWords", "With it %1 is claimed, and %2 was promised: %3 too much."));
    case MoneyGap::AfterLimit:
        return moneyText(
                   QT_TRANSLATE_NOOP("hub::MoneyWords",
                                     "Claimed on %1; a journey can be claimed for three months, until %2."))
            .arg(longDate(finding.day), longDate(finding.lastDay));
    case MoneyGap::JourneyUndated:
        return moneyText(QT_TRANSLATE_NOOP(
            "hub::MoneyWords", "Nothing says when the journey was, so its limit cannot be checked."));
    default:
        return evidenceGap(finding);
    }
}

QString rateInWords(const PaymentRate &rate)
{
    if (!rate.each) {
        if (rate.entitled && rate.entitled->basis == Entitled::Basis::AtCost)
            return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Paid at cost, by the programme"));
        return rate.answer.reason == RateReason::NoneThatDay
            ? moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "There are rates for it, but none on that day"))
            : moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "There is no rate for it"));
    }
    const QString each = eachUnit(*rate.each, rate.kind);
    if (rate.entitled && rate.entitled->basis == Entitled::Basis::Edition)
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1, named by the programme")).arg(each);
    return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1, the rate from %2"))
        .arg(each, longDate(rate.answer.rate->from));
}

QString sumInWords(const EvidenceChain &chain)
{
    if (!chain.rate.each || !chain.rate.expected)
        return {};
    const QString sum = chain.rate.expected->toDisplay();
    const QString each = chain.rate.each->toDisplay();
    if (chain.rate.kind == PaymentKind::Days && chain.payment.days)
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 at %2: %3"))
            .arg(daysInWords(*chain.payment.days), each, sum);
    if (chain.rate.kind == PaymentKind::Journey && chain.payment.miles)
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 miles at %2: %3"))
            .arg(QString::number(chain.payment.miles->count / 10.0), each, sum);
    return sum;
}

QString agreementInWords(const EvidenceChain &chain)
{
    switch (chain.agreement) {
    case Agreement::Commitment: {
        const Commitment &promise = *chain.commitment;
        QString words = moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 promised for %2"))
                            .arg(promise.amount.toDisplay(), promise.year.toText());
        if (!promise.agreement.isEmpty())
            words = moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1, agreement %2"))
                        .arg(words, promise.agreement);
        return promise.agreedOn.isValid() ? moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1, of %2"))
                                                .arg(words, longDate(promise.agreedOn))
                                          : words;
    }
    case Agreement::Place:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "The place accepted in the programme"));
    case Agreement::Group:
        return moneyText(
            chain.rate.kind == PaymentKind::Days
                ? QT_TRANSLATE_NOOP("hub::MoneyWords",
                                    "The group of that year that the person leads or is in")
                : QT_TRANSLATE_NOOP("hub::MoneyWords", "The school's place in a group of that year"));
    case Agreement::None:
        break;
    }
    return {};
}

QString limitInWords(const PaymentLimit &limit)
{
    return moneyText(
               limit.isPromised
                   ? QT_TRANSLATE_NOOP("hub::MoneyWords", "With it %1 is claimed of %2 promised.")
                   : QT_TRANSLATE_NOOP("hub::MoneyWords", "With it %1 is claimed of %2 the programme gives."))
        .arg(limit.claimed.toDisplay(), limit.most.toDisplay());
}

QString proofInWords(const WorkedDay &day)
{
    switch (day.source) {
    case WorkedDay::Source::Register:
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Register: %1")).arg(markInWords(day.mark));
    case WorkedDay::Source::DevelopmentDay:
        return moneyText(day.status == DevelopmentStatus::Evidenced
                             ? QT_TRANSLATE_NOOP("hub::MoneyWords", "Development day, evidenced")
                             : QT_TRANSLATE_NOOP("hub::MoneyWords", "Development day, done"));
    case WorkedDay::Source::Led:
        break;
    }
    return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "Led it"));
}

QString rateFindingInWords(const RateFinding &finding, std::span<const Rate> rates)
{
    const Rate *first = rateOf(rates, finding.first);
    const QString purpose = first == nullptr ? QString{} : purposeInWords(first->purpose);
    if (finding.kind == RateFinding::Kind::Gap)
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1: no rate from %2 to %3."))
            .arg(purpose, longDate(finding.days.from), longDate(finding.days.until.addDays(-1)));
    if (!finding.days.until.isValid())
        return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1: more than one rate from %2 on."))
            .arg(purpose, longDate(finding.days.from));
    return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1: more than one rate from %2 to %3."))
        .arg(purpose, longDate(finding.days.from), longDate(finding.days.until.addDays(-1)));
}

QString displayName(PaymentStatus status)
{
    return choiceText(status);
}

QString codeOf(PaymentStatus status)
{
    return FieldTraits<PaymentStatus>::store(status).toString();
}

QString statusInWords(const Payment &payment)
{
    const QString status = displayName(payment.status);
    if (takenBack(payment) == Money{} || heldAmount(payment) == Money{})
        return status;
    return moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1, %2 of %3"))
        .arg(status, takenBack(payment).toDisplay(), payment.amount.toDisplay());
}

QString moneyMovedInWords(const PaymentMove &move)
{
    if (move.amount == Money{})
        return {};
    return move.amount > Money{}
        ? moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 taken back")).arg(move.amount.toDisplay())
        : moneyText(QT_TRANSLATE_NOOP("hub::MoneyWords", "%1 left to the school after all"))
              .arg((move.amount * -1).toDisplay());
}

QString purposeInWords(const QString &purpose)
{
    return withCapital(purposeKey(purpose).replace(u'-', u' '));
}

} // namespace hub
