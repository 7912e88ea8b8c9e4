#include "actions/makeclaims.h"

#include "actions/contexts.h"
#include "actions/evidencefinder.h"
#include "actions/moneybook.h"
#include "actions/moneywords.h"
#include "actions/sessioncharges.h"
#include "actions/travelclaims.h"
#include "base/longdate.h"
#include "rules/claims.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace hub {

namespace {

/// Deals references that no payment has yet: REL-PMS-C11-25-01.
class References
{
public:
    explicit References(const MoneyBook &book)
    {
        for (const Payment &payment : book.records().payments)
            m_used.insert(payment.reference.toUpper());
    }
    QString next(const QString &stem)
    {
        for (int number = 1;; ++number) {
            const QString reference
                = QStringLiteral("%1-%2").arg(stem).arg(number, 2, 10, QLatin1Char{'0'}).toUpper();
            if (m_used.insert(reference).second)
                return reference;
        }
    }

private:
    std::set<QString> m_used;
};

QString stemOf(const QString &purpose, const QString &programme, AcademicYear year)
{
    return QStringLiteral("%1-%2-%3")
        .arg(purposeKey(purpose).left(3), programme)
        .arg(year.startYear() % 100, 2, 10, QLatin1Char{'0'});
}

/// What was claimed for a place so far, whatever became of it.
struct Claimed
{
    Days days = {};
    Money money = {};
};

Claimed claimedFor(const MoneyBook &book, const PaidPlace &place, AcademicYear year, const QString &purpose)
{
    Claimed claimed;
    for (const PlacedPayment *other : book.paymentsOf(place.person)) {
        const bool counts = other->programme == place.programme && other->year == year
            && other->purpose == purposeKey(purpose);
        if (!counts)
            continue;
        claimed.days += heldDays(*other->payment);
        claimed.money = claimed.money + heldAmount(*other->payment);
    }
    return claimed;
}

/// As many of @p days as come to @p most, from the first on.
std::vector<EvidenceDay> upTo(std::vector<EvidenceDay> days, Days most)
{
    std::vector<EvidenceDay> taken;
    for (EvidenceDay &day : days) {
        day.used = std::min(day.used, most);
        most = most - day.used;
        if (day.used > Days{})
            taken.push_back(std::move(day));
    }
    return taken;
}

Days sum(const std::vector<EvidenceDay> &days)
{
    Days all;
    for (const EvidenceDay &day : days)
        all += day.used;
    return all;
}

QString fromDays(const std::vector<EvidenceDay> &days)
{
    return claimText(QT_TRANSLATE_NOOP("hub::MakeClaims", "%1 on registers and as development, %2 to %3"))
        .arg(daysInWords(sum(days)), longDate(days.front().day.date), longDate(days.back().day.date));
}

QString milesInWords(Tenths miles)
{
    return QLocale{}.toString(miles.count / 10.0, 'f', 1);
}

QString fromJourney(const Journey &journey)
{
    return claimText(journey.isFromMap ? QT_TRANSLATE_NOOP(
                         "hub::MakeClaims", "To “%1” on %2 and back: %3 miles as the crow flies")
                                       : QT_TRANSLATE_NOOP("hub::MakeClaims",
                                                           "To “%1” on %2 and back: %3 miles as entered"))
        .arg(journey.event.title, longDate(journey.event.start.date()), milesInWords(*journey.miles));
}

LeftOutClaim leftOut(const Journey &journey)
{
    using enum LeftOutClaim::Because;
    return {.person = journey.person,
            .school = journey.school,
            .because = journey.standing == Journey::Standing::NoRate ? NoRate
                : journey.standing == Journey::Standing::NoDistance  ? NoDistance
                                                                     : AfterLimit,
            .journey = journey.event.title,
            .lastDay = journey.lastDay};
}

class Planner
{
public:
    Planner(Store &store, const ClaimOptions &options, QDate today)
        : m_store{store}
        , m_options{options}
        , m_today{today}
        , m_book{readMoneyBook(store)}
        , m_finder{store, m_book, today}
        , m_references{m_book}
    {
        m_finder.readAll();
    }

    ClaimPlan plan()
    {
        if (!m_options.event.isNull()) {
            addJourneys();
            return std::move(m_plan);
        }
        for (const PaidPlace &place : m_book.places()) {
            if (!isWanted(place.programme))
                continue;
            for (const Entitled &entitled : m_book.entitlements(place, m_options.year)) {
                if (entitled.unit == Funding::Unit::Day)
                    addDays(place, entitled);
            }
        }
        for (const Commitment &promise : m_book.records().commitments) {
            if (promise.year == m_options.year && !promise.days && isWanted(promise.programme))
                addPromised(promise);
        }
        if (m_options.withTravel)
            addJourneys();
        if (m_options.withCharges && m_options.programme.isNull())
            addCharges();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool isWanted(ProgrammeEditionId programme) const
    {
        return m_options.programme.isNull() || m_options.programme == programme;
    }

    void addDays(const PaidPlace &place, const Entitled &entitled)
    {
        const std::vector<EvidenceDay> free
            = unclaimedDays(m_book, place, m_options.year, m_finder.workOf(place.person));
        if (free.empty())
            return;
        const Claimed claimed = claimedFor(m_book, place, m_options.year, entitled.purpose);
        const Days left = entitled.days ? std::max(*entitled.days, claimed.days) - claimed.days : sum(free);
        const std::vector<EvidenceDay> days = upTo(free, left);
        LeftOutClaim without{.person = place.person, .school = place.school, .purpose = entitled.purpose};
        if (!entitled.each) {
            without.days = sum(free);
            m_plan.leftOut.push_back(without);
            return;
        }
        if (sum(days) < sum(free)) {
            without.days = sum(free) - sum(days);
            without.because = LeftOutClaim::Because::AllPaid;
            m_plan.leftOut.push_back(without);
        }
        if (!days.empty())
            add(place, entitled, days);
    }

    void add(const PaidPlace &place, const Entitled &entitled, const std::vector<EvidenceDay> &days)
    {
        Payment payment = draft(place.school, entitled.purpose, place.programme);
        payment.person = place.person;
        payment.days = sum(days);
        payment.amount = forDays(*entitled.each, sum(days));
        m_plan.claims.push_back({.payment = std::move(payment), .why = fromDays(days), .days = days});
    }

    void addPromised(const Commitment &promise)
    {
        Money claimed;
        for (const PlacedPayment *other : m_book.paymentsOf(promise.school)) {
            const bool counts = other->programme == promise.programme && other->year == promise.year
                && other->purpose == purposeKey(promise.purpose);
            claimed = counts ? claimed + heldAmount(*other->payment) : claimed;
        }
        if (promise.amount <= claimed)
            return;
        Payment payment = draft(promise.school, promise.purpose, promise.programme);
        payment.person = promise.person;
        payment.amount = promise.amount - claimed;
        m_plan.claims.push_back(
            {.payment = std::move(payment),
             .why = claimText(QT_TRANSLATE_NOOP("hub::MakeClaims", "Promised, and not claimed yet"))});
    }

    void addJourneys()
    {
        const TravelAsked asked{.year = m_options.year,
                                .programme = m_options.programme,
                                .event = m_options.event,
                                .miles = m_options.miles};
        for (const Journey &journey : journeysToClaim(m_store, m_book, asked, m_today)) {
            if (journey.standing == Journey::Standing::Open)
                add(journey);
            else
                m_plan.leftOut.push_back(leftOut(journey));
        }
    }

    void add(const Journey &journey)
    {
        Payment payment = draft(journey.school, journey.rate->purpose, journey.programme);
        payment.person = journey.person;
        payment.event = journey.event.id;
        payment.travelledOn = journey.event.start.date();
        payment.miles = journey.miles;
        payment.amount = forMiles(journey.rate->amount, *journey.miles);
        m_plan.claims.push_back({.payment = std::move(payment), .why = fromJourney(journey)});
    }

    void addCharges()
    {
        for (SessionCharge &charge : sessionCharges(m_store, m_book, m_options.year, m_today)) {
            Payment payment = draft(charge.school, charge.rate.purpose, {});
            payment.person = charge.person;
            payment.event = charge.event.id;
            payment.amount = charge.rate.amount * -1;
            m_plan.claims.push_back(
                {.payment = std::move(payment),
                 .why
                 = claimText(QT_TRANSLATE_NOOP("hub::MakeClaims", "Absent from “%1” on %2 without notice"))
                       .arg(charge.event.title, longDate(charge.event.start.date()))});
        }
    }

    Payment draft(SchoolId school, const QString &purpose, ProgrammeEditionId programme)
    {
        const QString code = programme.isNull() ? QStringLiteral("HUB") : m_book.programmeCode(programme);
        return {.reference = m_references.next(stemOf(purpose, code, m_options.year)),
                .school = school,
                .purpose = purpose,
                .status = PaymentStatus::Draft,
                .date = m_today,
                .programme = programme,
                .year = m_options.year};
    }

    Store &m_store;
    ClaimOptions m_options;
    QDate m_today;
    MoneyBook m_book;
    EvidenceFinder m_finder;
    References m_references;
    ClaimPlan m_plan;
};

} // namespace

QString leftOutInWords(const LeftOutClaim &left)
{
    using enum LeftOutClaim::Because;
    const QString days = daysInWords(left.days);
    const QString purpose = purposeInWords(left.purpose);
    switch (left.because) {
    case AllPaid:
        return claimText(QT_TRANSLATE_NOOP("hub::MakeClaims",
                                           "%1 of %2 were left out: the programme gives no more."))
            .arg(days, purpose);
    case NoDistance:
        return claimText(
                   QT_TRANSLATE_NOOP("hub::MakeClaims",
                                     "The journey to “%1” was left out: its venue or the school is not on "
                                     "the map. Enter the miles for it."))
            .arg(left.journey);
    case AfterLimit:
        return claimText(QT_TRANSLATE_NOOP("hub::MakeClaims",
                                           "The journey to “%1” was left out: it had to be claimed by %2."))
            .arg(left.journey, longDate(left.lastDay));
    case NoRate:
        break;
    }
    if (!left.journey.isEmpty())
        return claimText(
                   QT_TRANSLATE_NOOP("hub::MakeClaims",
                                     "The journey to “%1” was left out: no rate for a mile holds that day."))
            .arg(left.journey);
    return claimText(QT_TRANSLATE_NOOP("hub::MakeClaims", "%1 of %2 were left out: there is no rate for it."))
        .arg(days, purpose);
}

Money ClaimPlan::total() const
{
    Money all;
    for (const DraftClaim &claim : claims)
        all = all + claim.payment.amount;
    return all;
}

ClaimPlan planClaims(Store &store, const ClaimOptions &options, QDate today)
{
    return Planner{store, options, today}.plan();
}

Result<int> makeClaims(Store &store, const ClaimPlan &plan)
{
    const QString what = claimText(QT_TRANSLATE_NOOP("hub::MakeClaims", "Make claims from registers (%1)"))
                             .arg(plan.claims.size());
    return store.change(what, [&plan](Writer &writer) -> Result<int> {
        for (const DraftClaim &claim : plan.claims)
            writer.insert(claim.payment);
        return static_cast<int>(plan.claims.size());
    });
}

} // namespace hub
