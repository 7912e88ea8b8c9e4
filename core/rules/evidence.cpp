#include "rules/evidence.h"

#include "rules/claims.h"

#include <algorithm>

namespace hub {

namespace {

bool isOfDays(const MoneyBook &book, const PlacedPayment &placed)
{
    return placed.payment->days && paymentRate(book, placed).kind == PaymentKind::Days;
}

/// After their first year specialists are released to work with other schools.
bool isOutreachYear(const MoneyBook &book, ProgrammeEditionId programme, AcademicYear year)
{
    const Edition *edition = book.edition(programme);
    const ProgrammeYear *then = edition == nullptr ? nullptr : yearIn(*edition, year);
    return then != nullptr && then->number > 1;
}

/// Whether @p day may show a payment of @p programme in @p year.
bool mayShow(const MoneyBook &book, const WorkedDay &day, ProgrammeEditionId programme, AcademicYear year)
{
    if (day.days == Days{})
        return false;
    if (programme.isNull())
        return day.cohort.isNull();
    if (day.source == WorkedDay::Source::DevelopmentDay)
        return true;
    if (day.source == WorkedDay::Source::Led && day.cohort.isNull())
        return isOutreachYear(book, programme, year);
    return !day.cohort.isNull() && book.programmeOf(day.cohort) == programme;
}

/// The days of one person in one year, and how much of each is not taken up.
std::vector<EvidenceDay> freeDays(const std::vector<WorkedDay> &worked, PersonId person, AcademicYear year)
{
    std::vector<EvidenceDay> days;
    for (const WorkedDay &day : worked) {
        const bool isThen = year.isNull() || year.range().contains(day.date);
        if (day.person == person && isThen && day.days > Days{})
            days.push_back({.day = day, .used = day.days});
    }
    return days;
}

/// Takes up to @p wanted days for a payment out of @p days.
std::vector<EvidenceDay> take(const MoneyBook &book, std::vector<EvidenceDay> &days,
                              const PlacedPayment &placed, Days wanted)
{
    std::vector<EvidenceDay> taken;
    for (EvidenceDay &day : days) {
        const Days part = std::min(day.used, wanted);
        if (part == Days{} || !mayShow(book, day.day, placed.programme, placed.year))
            continue;
        taken.push_back({.day = day.day, .used = part});
        day.used = day.used - part;
        wanted = wanted - part;
    }
    return taken;
}

/// The payments for days of @p person in @p year that hold, the earliest first.
std::vector<const PlacedPayment *> dayPayments(const MoneyBook &book, PersonId person, AcademicYear year)
{
    std::vector<const PlacedPayment *> payments = book.paymentsOf(person);
    std::erase_if(payments, [&](const PlacedPayment *other) {
        return other->year != year || heldDays(*other->payment) == Days{} || !isOfDays(book, *other);
    });
    std::ranges::stable_sort(payments, [](const PlacedPayment *a, const PlacedPayment *b) {
        return isBefore(*a->payment, *b->payment);
    });
    return payments;
}

void showDays(const MoneyBook &book, const PlacedPayment &placed, const EvidenceSources &sources,
              EvidenceChain &chain)
{
    const Payment &payment = *placed.payment;
    std::vector<EvidenceDay> days = freeDays(sources.worked, payment.person, placed.year);
    for (const PlacedPayment *other : dayPayments(book, payment.person, placed.year)) {
        if (other->payment->id != payment.id && isBefore(*other->payment, payment))
            take(book, days, *other, heldDays(*other->payment));
    }
    const Days wanted = heldDays(payment);
    chain.days = take(book, days, placed, wanted);
    for (const EvidenceDay &day : chain.days)
        chain.shown += day.used;
    if (!payment.person.isNull() && chain.shown < wanted)
        chain.gaps.push_back({.gap = MoneyGap::DaysNotShown, .days = wanted, .shown = chain.shown});
}

/// Those of the sources that @p fits, whole.
template<typename Fits>
void showWhole(const EvidenceSources &sources, EvidenceChain &chain, Fits fits)
{
    for (const WorkedDay &day : sources.worked) {
        if (fits(day))
            chain.days.push_back({.day = day, .used = day.days});
    }
}

void showJourney(const EvidenceSources &sources, EvidenceChain &chain)
{
    const Payment &payment = chain.payment;
    showWhole(sources, chain, [&payment](const WorkedDay &day) {
        const bool isThat
            = payment.event.isNull() ? day.date == payment.travelledOn : day.event == payment.event;
        return day.person == payment.person && day.days > Days{} && isThat;
    });
    if (payment.travelledOn.isValid() && chain.days.empty())
        chain.gaps.push_back({.gap = MoneyGap::NotOnRegister, .day = payment.travelledOn});
}

void showAbsence(const EvidenceSources &sources, EvidenceChain &chain)
{
    const Payment &payment = chain.payment;
    if (payment.person.isNull())
        return;
    showWhole(sources, chain, [&](const WorkedDay &day) {
        const bool isThat = payment.event.isNull()
            ? chain.year.isNull() || chain.year.range().contains(day.date)
            : day.event == payment.event;
        return day.person == payment.person && day.mark == Mark::Absent && isThat;
    });
    if (chain.days.empty())
        chain.gaps.push_back({.gap = MoneyGap::NotAbsent});
}

/// A sum to a school rests on the sessions its people came to.
void showSum(const EvidenceSources &sources, EvidenceChain &chain)
{
    const auto isIn = [&sources](const WorkedDay &day) {
        return std::ranges::any_of(sources.memberships, [&day](const Membership &member) {
            return member.group == day.group && member.person == day.person;
        });
    };
    showWhole(sources, chain, [&](const WorkedDay &day) {
        return !day.group.isNull() && day.days > Days{} && chain.year.range().contains(day.date) && isIn(day);
    });
    if (chain.agreement == Agreement::Group && chain.days.empty())
        chain.gaps.push_back({.gap = MoneyGap::NobodyCame});
}

/// Development days are recorded by the id of an activity; the edition knows its name.
void nameActivities(const MoneyBook &book, EvidenceChain &chain)
{
    const Edition *edition = book.edition(chain.programme);
    if (edition == nullptr)
        return;
    for (EvidenceDay &day : chain.days) {
        for (const ProgrammeYear &year : edition->years) {
            const auto activity = std::ranges::find(year.activities, day.day.title, &Activity::id);
            if (activity != year.activities.end())
                day.day.title = activity->title;
        }
    }
}

bool isFor(const Commitment &commitment, const PlacedPayment &placed)
{
    return commitment.programme == placed.programme && commitment.year == placed.year
        && purposeKey(commitment.purpose) == placed.purpose
        && (commitment.person.isNull() || commitment.person == placed.payment->person);
}

/// The group a payment comes from: one the school is in, or, for somebody's days, one they are in or led.
WorkGroupId groupThatPromises(const PlacedPayment &placed, PaymentKind kind, const EvidenceSources &sources)
{
    const bool isOfPerson = kind == PaymentKind::Days && !placed.payment->person.isNull();
    const auto member = std::ranges::find_if(sources.memberships, [&](const Membership &membership) {
        const bool takesPart
            = membership.status >= MemberStatus::Confirmed && membership.status <= MemberStatus::Completed;
        return takesPart && (!isOfPerson || membership.person == placed.payment->person);
    });
    if (member != sources.memberships.end())
        return member->group;
    const auto led = std::ranges::find_if(sources.worked, [&](const WorkedDay &day) {
        return isOfPerson && day.source == WorkedDay::Source::Led && !day.group.isNull()
            && day.person == placed.payment->person
            && (placed.year.isNull() || placed.year.range().contains(day.date));
    });
    return led == sources.worked.end() ? WorkGroupId{} : led->group;
}

void findAgreement(const MoneyBook &book, const PlacedPayment &placed, const EvidenceSources &sources,
                   EvidenceChain &chain)
{
    for (const Commitment *commitment : book.commitmentsOf(placed.payment->school)) {
        if (isFor(*commitment, placed)) {
            chain.commitment = *commitment;
            chain.agreement = Agreement::Commitment;
            return;
        }
    }
    const bool isPlace
        = std::ranges::any_of(book.placesOf(placed.payment->person),
                              [&](const PaidPlace *place) { return place->programme == placed.programme; });
    chain.group = groupThatPromises(placed, chain.rate.kind, sources);
    if (isPlace && chain.rate.entitled)
        chain.agreement = Agreement::Place;
    else if (!chain.group.isNull())
        chain.agreement = Agreement::Group;
    if (chain.agreement != Agreement::Group)
        chain.group = {};
}

} // namespace

EvidenceChain evidenceOf(const MoneyBook &book, const PlacedPayment &placed, const EvidenceSources &sources)
{
    EvidenceChain chain{.payment = *placed.payment,
                        .programme = placed.programme,
                        .year = placed.year,
                        .rate = paymentRate(book, placed),
                        .limit = paymentLimit(book, placed),
                        .gaps = checkPayment(book, placed)};
    findAgreement(book, placed, sources, chain);
    switch (chain.rate.kind) {
    case PaymentKind::Days:
        showDays(book, placed, sources, chain);
        break;
    case PaymentKind::Journey:
        showJourney(sources, chain);
        break;
    case PaymentKind::Charge:
        showAbsence(sources, chain);
        break;
    case PaymentKind::Sum:
        showSum(sources, chain);
        break;
    }
    nameActivities(book, chain);
    const bool isPromiseNeeded = chain.rate.kind == PaymentKind::Days || chain.rate.kind == PaymentKind::Sum;
    if (isPromiseNeeded && chain.agreement == Agreement::None)
        chain.gaps.push_back({.gap = MoneyGap::NoAgreement});
    return chain;
}

std::vector<EvidenceDay> unclaimedDays(const MoneyBook &book, const PaidPlace &place, AcademicYear year,
                                       const std::vector<WorkedDay> &worked)
{
    std::vector<EvidenceDay> days = freeDays(worked, place.person, year);
    for (const PlacedPayment *payment : dayPayments(book, place.person, year))
        take(book, days, *payment, heldDays(*payment->payment));
    std::erase_if(days, [&](const EvidenceDay &day) {
        return day.used == Days{} || !mayShow(book, day.day, place.programme, year);
    });
    return days;
}

} // namespace hub
