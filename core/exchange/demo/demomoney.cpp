#include "exchange/demo/demofunding.h"
#include "records/rate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// Release from one's own class, and from it to support other schools: both run in every year.
constexpr Money releaseADay = Money::pounds(200);
constexpr Money outreachADay = Money::pounds(350);

std::vector<Rate> ratesOf(AcademicYear year)
{
    const QDate from = year.firstDay();
    const QDate until = year.next().firstDay().addDays(-1);
    const Money missed = Money::pounds(year < AcademicYear::starting(2024) ? 75 : 100);
    return {
        {.purpose = u"release"_s, .from = from, .amount = releaseADay, .until = until, .unit = RateUnit::Day},
        {.purpose = u"outreach"_s,
         .from = from,
         .amount = outreachADay,
         .until = until,
         .unit = RateUnit::Day},
        {.purpose = u"department"_s,
         .from = from,
         .amount = Money::pounds(2000),
         .until = until,
         .unit = RateUnit::School},
        {.purpose = u"work-group"_s,
         .from = from,
         .amount = Money::pounds(1000),
         .until = until,
         .unit = RateUnit::School},
        {.purpose = u"missed-session"_s,
         .from = from,
         .amount = missed,
         .until = until,
         .unit = RateUnit::Session},
        {.purpose = u"travel"_s,
         .from = from,
         .amount = Money::pence(45),
         .until = until,
         .unit = RateUnit::Mile}};
}

Payment paymentOf(const QString &reference, SchoolId school, const QString &purpose, Money amount)
{
    return {.id = PaymentId{newKey()},
            .reference = reference,
            .school = school,
            .purpose = purpose,
            .amount = amount};
}

/// What the schools of a cohort's specialists claim for one term: five days of release each, or two and a
/// half in the secondary programme.
void addReleases(const World &world, const KnownCohort &known, const QString &term,
                 std::vector<Payment> &claims)
{
    const Days days = known.isPrimary ? Days::whole(5) : Days::quarters(10);
    for (const KnownCohort::Specialist &specialist : known.specialists) {
        const QString reference
            = u"%1-%2-%3"_s.arg(known.cohort.code, term).arg(claims.size() + 1, 2, 10, QChar{u'0'});
        Payment claim = paymentOf(reference, world.schools[specialist.school].school.id, u"release"_s,
                                  Money::pence(releaseADay.inPence() * days.inQuarters() / 4));
        claim.person = specialist.person;
        claim.days = days;
        claims.push_back(std::move(claim));
    }
}

/// A thousand pounds to every school of a Teaching for Mastery group, once a year.
void addGroupPayments(const World &world, std::vector<Payment> &claims)
{
    for (const KnownGroup &known : world.groups) {
        SchoolId last;
        for (const Membership &member : known.members) {
            if (!known.isMastery || std::exchange(last, member.school) == member.school)
                continue;
            const QString reference
                = u"%1-P%2"_s.arg(known.group.code).arg(claims.size() + 1, 3, 10, QChar{u'0'});
            claims.push_back(paymentOf(reference, member.school, u"work-group"_s, Money::pounds(1000)));
        }
    }
}

/// A session of the group that its members travelled to before @p day: the last one or, for somebody who let
/// the time for it pass, the first.
const KnownSession *journeyTo(const World &world, size_t group, QDate day, bool isLate)
{
    const KnownSession *found = nullptr;
    for (const KnownSession &session : world.sessions) {
        const bool isOpen
            = session.group == group && !session.isCalledOff && session.event.start.date() < day;
        if (!isOpen || session.event.mode == EventMode::Online)
            continue;
        const bool isBetter = found == nullptr
            || (isLate ? session.event.start < found->event.start : session.event.start > found->event.start);
        found = isBetter ? &session : found;
    }
    return found;
}

/// Journeys to sessions: small sums, now and then, one of them asked for too late.
void addJourneys(World &world, QDate day, std::vector<Payment> &claims)
{
    for (size_t i = 0; i < world.groups.size(); ++i) {
        const KnownGroup &known = world.groups[i];
        if (known.members.empty() || !world.dice.chance(20))
            continue;
        const int tenths = world.dice.between(80, 640);
        const KnownSession *session = journeyTo(world, i, day, world.dice.chance(12));
        if (session == nullptr)
            continue;
        const Membership &member = known.members.front();
        const QString reference
            = u"%1-X%2"_s.arg(known.group.code).arg(claims.size() + 1, 3, 10, QChar{u'0'});
        Payment claim
            = paymentOf(reference, member.school, u"travel"_s, Money::pence((qint64{45} * tenths + 5) / 10));
        claim.person = member.person;
        claim.event = session->event.id;
        claim.travelledOn = session->event.start.date();
        claim.miles = Tenths{tenths};
        claim.claimedOn = day;
        claim.note = u"Return journey to the session."_s;
        claims.push_back(std::move(claim));
    }
}

std::vector<Payment> claimsOf(World &world, AcademicYear year, const QString &term, QDate day)
{
    std::vector<Payment> claims;
    for (const KnownCohort &known : world.cohorts) {
        if (known.cohort.year == year)
            addReleases(world, known, term, claims);
    }
    if (term == u"A"_s)
        addGroupPayments(world, claims);
    if (term == u"B"_s)
        addJourneys(world, day, claims);
    for (Payment &claim : claims)
        claim.year = year;
    return claims;
}

/// Paid; a few are then looked into, and once in a while money goes back.
PaymentStatus settled(Dice &dice)
{
    const int draw = dice.between(1, 100);
    return draw <= 90 ? PaymentStatus::Paid : draw <= 97 ? PaymentStatus::Sampled : PaymentStatus::ClawedBack;
}

std::vector<Payment> withStatus(std::vector<Payment> claims, QDate date, auto status)
{
    for (Payment &claim : claims) {
        claim.status = status();
        claim.date = date;
        if (claim.status == PaymentStatus::ClawedBack)
            claim.note = u"Register shows two days fewer; taken back in agreement with the school."_s;
        if (claim.status == PaymentStatus::Queried)
            claim.note = u"The bank details do not match those on file."_s;
    }
    return claims;
}

void followClaims(World &world, const QString &name, QDate day, const QString &batch,
                  const std::vector<Payment> &claims)
{
    ClaimsInHand inHand{world, name, claims};
    inHand.prepare(day);
    inHand.submit(day.addDays(6));
    inHand.approve(day.addDays(20));
    inHand.batch(day.addDays(29), batch);
    inHand.pay(day.addDays(34));
    inHand.sample(day.addDays(48));
}

/// Claims in every state they can be in before they are paid, whatever the day.
void makeOpenClaims(World &world)
{
    constexpr std::array<PaymentStatus, 8> states{
        PaymentStatus::Draft,    PaymentStatus::Draft,    PaymentStatus::Submitted, PaymentStatus::Submitted,
        PaymentStatus::Approved, PaymentStatus::Approved, PaymentStatus::Queried,   PaymentStatus::Queried};
    const QDate day = world.today.addDays(-3);
    std::vector<Payment> claims;
    for (const PaymentStatus status : states) {
        const PersonId lead = world.groupLeads.at(claims.size());
        const SchoolId own = world.groupLeadSchools.at(claims.size());
        const QString reference = u"OUT-%1-%2"_s.arg(twoDigits(world.lastYear)).arg(claims.size() + 1);
        Payment claim = paymentOf(reference, own, u"outreach"_s, outreachADay * 2);
        claim.person = lead;
        claim.days = Days::whole(2);
        claim.year = world.lastYear;
        claims.push_back(withStatus({claim}, day, [status] { return status; }).front());
    }
    world.diary.add(day, world.office.operations, u"Enter the claims for support to other schools"_s,
                    world.storing(claims));
}

/// What is promised, and what is asked back, in a year the office sees itself.
void makePromises(World &world, AcademicYear year)
{
    for (const KnownCohort &known : world.cohorts) {
        if (known.cohort.year == year)
            makeCommitments(world, known);
    }
    makeCharges(world, year, {year.startYear() + 1, 4, 2});
}

} // namespace

void makeMoney(World &world, AcademicYear year)
{
    const int start = year.startYear();
    const bool isLive = world.isLive(year);
    world.diary.add(isLive ? QDate{start, 8, 28} : world.begun.addDays(4), world.office.operations,
                    u"Set the rates of %1"_s.arg(year.toText()), world.storing(ratesOf(year)));
    struct Term
    {
        QString letter, name;
        QDate claimed;
    };
    const Term terms[] = {{u"A"_s, u"autumn %1"_s.arg(start), {start, 12, 11}},
                          {u"B"_s, u"spring %1"_s.arg(start + 1), {start + 1, 3, 26}},
                          {u"C"_s, u"summer %1"_s.arg(start + 1), {start + 1, 7, 9}}};
    std::vector<Payment> old;
    for (const Term &term : terms) {
        const std::vector<Payment> claims = claimsOf(world, year, term.letter, term.claimed);
        if (isLive)
            followClaims(world, term.name, term.claimed, u"B-%1%2"_s.arg(twoDigits(year), term.letter),
                         claims);
        const auto paid = withStatus(claims, term.claimed.addDays(34), [&] { return settled(world.dice); });
        old.insert(old.end(), paid.begin(), paid.end());
    }
    if (isLive)
        makePromises(world, year);
    else
        world.diary.add(world.broughtIn(year, 2), world.office.operations,
                        u"Bring in the payments of %1 from the old spreadsheets"_s.arg(year.toText()),
                        world.storing(old));
    if (year == world.lastYear)
        makeOpenClaims(world);
}

} // namespace hub::demo
