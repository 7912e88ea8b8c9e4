#include "actions/auditpack.h"

#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "actions/movepayments.h"
#include "actions/readfacts.h"
#include "base/longdate.h"
#include "records/hubdetails.h"
#include "records/paymentmove.h"
#include "records/person.h"
#include "rules/claims.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hub {

namespace {

QString moveInWords(Store &store, const PaymentMove &move)
{
    const QString money = moneyMovedInWords(move);
    const QString did = money.isEmpty() ? displayName(move.to).toLower() : money;
    const QString words = QCoreApplication::translate("hub::AuditPack", "%1: %2, by %3")
                              .arg(longDate(move.at.date()), did, whoMoved(store, move));
    return move.reason.isEmpty()
        ? words
        : QCoreApplication::translate("hub::AuditPack", "%1. Reason: %2").arg(words, move.reason);
}

AuditPayment opened(Store &store, const EvidenceChain &chain)
{
    const Payment &payment = chain.payment;
    AuditPayment audited{.reference = payment.reference,
                         .purpose = purposeInWords(payment.purpose),
                         .person = fullName(store, payment.person),
                         .status = statusInWords(payment),
                         .year = chain.year,
                         .date = payment.date,
                         .amount = payment.amount,
                         .takenBack = takenBack(payment),
                         .days = payment.days,
                         .rate = rateInWords(chain.rate),
                         .agreement = agreementInWords(chain)};
    for (const EvidenceDay &day : chain.days)
        audited.evidence.push_back(
            {.date = day.day.date, .days = day.used, .what = day.day.title, .proof = proofInWords(day.day)});
    for (const PaymentMove &move : store.where<PaymentMove>("payment", payment.id.value()))
        audited.moves += moveInWords(store, move);
    for (const MoneyFinding &gap : chain.gaps)
        audited.gaps += gapInWords(gap);
    return audited;
}

void add(AuditPack &pack, const Payment &payment)
{
    if (isClaimed(payment.status))
        pack.claimed = pack.claimed + payment.amount;
    if (isPaid(payment.status) || payment.status == PaymentStatus::ClawedBack)
        pack.paid = pack.paid + heldAmount(payment);
    pack.clawedBack = pack.clawedBack + takenBack(payment);
}

} // namespace

Result<AuditPack> auditPackOf(Store &store, SchoolId id, AcademicYear year, QDate today)
{
    const std::optional<School> school = store.find(id);
    if (!school)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<School>().singularText()};
    const std::vector<HubDetails> hubs = store.all<HubDetails>();
    AuditPack pack{.hub = hubs.empty() ? QString{} : hubs.front().name,
                   .school = school->name,
                   .urn = school->urn,
                   .town = school->town,
                   .year = year,
                   .asAt = today};
    const MoneyBook book = readMoneyBook(store);
    EvidenceFinder finder{store, book, today};
    for (const PlacedPayment *placed : book.paymentsOf(id)) {
        if (!year.isNull() && placed->year != year)
            continue;
        AuditPayment audited = opened(store, finder.chainOf(*placed));
        audited.programme = book.programmeCode(placed->programme);
        pack.payments.push_back(std::move(audited));
        add(pack, *placed->payment);
    }
    std::ranges::stable_sort(pack.payments, {}, [](const AuditPayment &payment) {
        return std::tuple{payment.year, payment.purpose, payment.date, payment.reference};
    });
    return pack;
}

} // namespace hub
