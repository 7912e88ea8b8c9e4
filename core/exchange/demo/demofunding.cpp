#include "exchange/demo/demofunding.h"

#include "records/attendance.h"
#include "records/budget.h"
#include "records/commitment.h"
#include "records/paymentbatch.h"
#include "records/paymentmove.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

using enum PaymentStatus;

PaymentMove moveOf(const Payment &before, const Payment &after, QDate day, const QString &who,
                   const QString &reason)
{
    return {.id = PaymentMoveId{newKey()},
            .payment = after.id,
            .from = before.status,
            .to = after.status,
            .at = QDateTime{day, QTime{10, 15}, Qt::UTC},
            .who = who,
            .reason = reason,
            .amount = after.takenBack - before.takenBack};
}

/// The release a cohort's programme promises for the first year: fifteen days, or seven and a half.
Days promisedDays(const KnownCohort &known)
{
    return known.isPrimary ? Days::whole(15) : Days::quarters(30);
}

Money promisedMoney(const KnownCohort &known)
{
    return Money::pence(qint64{20000} * promisedDays(known).inQuarters() / 4);
}

} // namespace

ClaimsInHand::ClaimsInHand(World &world, QString name, std::vector<Payment> claims)
    : m_world{world}
    , m_name{std::move(name)}
    , m_claims{std::move(claims)}
{
}

void ClaimsInHand::prepare(QDate day)
{
    for (Payment &claim : m_claims)
        claim.date = day;
    m_world.diary.add(day, m_world.office.administrator, u"Prepare the claims of %1"_s.arg(m_name),
                      m_world.storing(m_claims));
}

template<typename Next>
void ClaimsInHand::move(QDate day, const QString &who, const QString &what, const QString &reason, Next next)
{
    std::vector<Payment> changed;
    std::vector<PaymentMove> moves;
    for (Payment &claim : m_claims) {
        const std::optional<PaymentStatus> status = next(claim);
        if (!status)
            continue;
        const Payment before = claim;
        claim.status = *status;
        claim.date = day;
        moves.push_back(moveOf(before, claim, day, who, reason));
        changed.push_back(claim);
    }
    if (changed.empty())
        return;
    m_world.diary.add(day, who, what.arg(m_name), [changed, moves](Writer &writer) {
        for (const Payment &payment : changed)
            writer.update(payment);
        for (const PaymentMove &one : moves)
            writer.insert(one);
    });
}

void ClaimsInHand::submit(QDate day)
{
    move(day, m_world.office.operations, u"Submit the claims of %1"_s, {}, [day](Payment &claim) {
        if (!claim.claimedOn.isValid())
            claim.claimedOn = day;
        return std::optional{Submitted};
    });
}

void ClaimsInHand::approve(QDate day)
{
    move(day, m_world.office.operations, u"Approve the claims of %1"_s, {},
         [this](Payment &) { return m_world.dice.chance(95) ? std::optional{Approved} : std::nullopt; });
    const auto isOpen = [](PaymentStatus status, PaymentStatus to) {
        return [status, to](Payment &claim) {
            return claim.status == status ? std::optional{to} : std::nullopt;
        };
    };
    move(day, m_world.office.operations, u"Query claims of %1"_s,
         u"The bank details do not match those on file."_s, isOpen(Submitted, Queried));
    move(day.addDays(7), m_world.office.operations, u"Settle the queries of %1"_s, {},
         isOpen(Queried, Approved));
}

void ClaimsInHand::batch(QDate day, const QString &reference)
{
    const PaymentBatch batch{.id = PaymentBatchId{newKey()}, .reference = reference, .date = day};
    std::vector<Payment> members;
    for (Payment &claim : m_claims) {
        if (claim.status != Approved)
            continue;
        claim.batch = batch.id;
        members.push_back(claim);
    }
    m_world.diary.add(day, m_world.office.operations, u"Hand the claims of %1 to finance"_s.arg(m_name),
                      [batch, members](Writer &writer) {
                          writer.insert(batch);
                          for (const Payment &payment : members)
                              writer.update(payment);
                      });
}

void ClaimsInHand::pay(QDate day)
{
    move(day, m_world.office.operations, u"Record what was paid of %1"_s, {},
         [](Payment &claim) { return claim.status == Approved ? std::optional{Paid} : std::nullopt; });
}

void ClaimsInHand::sample(QDate day)
{
    move(day, m_world.office.lead, u"Look into a sample of %1"_s, {},
         [this](Payment &) { return m_world.dice.chance(8) ? std::optional{Sampled} : std::nullopt; });
    const QString reason = u"Register shows two days fewer; taken back in agreement with the school."_s;
    move(day.addDays(9), m_world.office.lead, u"Take money of %1 back"_s, reason,
         [this, &reason](Payment &claim) {
             if (claim.status != Sampled || !m_world.dice.chance(35))
                 return std::optional<PaymentStatus>{};
             claim.note = reason;
             // Two days of a payment for days; a sum goes back whole.
             const int quarters = claim.days ? claim.days->inQuarters() : 0;
             claim.takenBack
                 = quarters > 8 ? Money::pence(claim.amount.inPence() * 8 / quarters) : claim.amount;
             return std::optional{ClawedBack};
         });
}

void makeCommitments(World &world, const KnownCohort &known)
{
    const AcademicYear year = known.cohort.year;
    std::vector<Commitment> promises;
    for (const KnownCohort::Specialist &specialist : known.specialists) {
        const QString agreement
            = u"GA-%1-%2"_s.arg(known.cohort.code).arg(promises.size() + 1, 2, 10, QChar{u'0'});
        promises.push_back({.id = CommitmentId{newKey()},
                            .school = world.schools[specialist.school].school.id,
                            .year = year,
                            .purpose = u"release"_s,
                            .person = specialist.person,
                            .days = promisedDays(known),
                            .amount = promisedMoney(known),
                            .agreement = agreement,
                            .agreedOn = {year.startYear(), 7, 10}});
    }
    if (!promises.empty()) { // one agreement never came back signed
        promises.back().agreement.clear();
        promises.back().agreedOn = {};
    }
    // The secondary budget is a little too tight, so that the forecast has something to say.
    const Money whole = promisedMoney(known) * static_cast<qint64>(promises.size());
    const Budget budget{.id = BudgetId{newKey()},
                        .year = year,
                        .amount = known.isPrimary ? whole + Money::pounds(2000) : whole - Money::pounds(500)};
    world.diary.add({year.startYear(), 7, 17}, world.office.lead,
                    u"Sign the agreements of %1"_s.arg(known.cohort.code),
                    [promises, budget, edition = known.edition](Writer &writer) {
                        const ProgrammeEditionId programme = storeEdition(writer, edition);
                        Budget own = budget;
                        own.programme = programme;
                        writer.insert(own);
                        for (Commitment promise : promises) {
                            promise.programme = programme;
                            writer.insert(promise);
                        }
                    });
}

namespace {

/// A session and who was to come to it, for which school.
struct HeldSession
{
    EventId event;
    std::vector<std::pair<PersonId, SchoolId>> members;
    PaymentId charge;
};

/// The charge for the first who was absent, if anybody was.
std::optional<Payment> chargeFor(const HeldSession &session, std::span<const Attendance> marks)
{
    for (const Attendance &mark : marks) {
        const auto member
            = std::ranges::find(session.members, mark.person, &std::pair<PersonId, SchoolId>::first);
        if (mark.mark != Mark::Absent || member == session.members.end())
            continue;
        return Payment{.id = session.charge,
                       .school = member->second,
                       .purpose = u"missed-session"_s,
                       .person = mark.person,
                       .status = Submitted,
                       .note = u"Absent without a week’s notice."_s,
                       .event = session.event};
    }
    return std::nullopt;
}

} // namespace

void makeCharges(World &world, AcademicYear year, QDate day)
{
    std::vector<HeldSession> sessions;
    for (const KnownSession &session : world.sessions) {
        if (session.isCalledOff || session.event.start.date() >= day || !world.dice.chance(8))
            continue;
        HeldSession held{.event = session.event.id, .members = {}, .charge = PaymentId{newKey()}};
        for (const Membership &member : world.groups[session.group].members)
            held.members.emplace_back(member.person, member.school);
        sessions.push_back(std::move(held));
    }
    const Money amount = Money::pounds(year < AcademicYear::starting(2024) ? -75 : -100);
    world.diary.add(day, world.office.operations, u"Charge for sessions missed without notice"_s,
                    [sessions, amount, year, day](Writer &writer) {
                        int number = 0;
                        for (const HeldSession &session : sessions) {
                            auto charge = chargeFor(
                                session, writer.store().where<Attendance>("event", session.event.value()));
                            if (!charge)
                                continue;
                            charge->reference
                                = u"MIS-%1-%2"_s.arg(twoDigits(year)).arg(++number, 2, 10, QChar{u'0'});
                            charge->amount = amount;
                            charge->year = year;
                            charge->date = charge->claimedOn = day;
                            writer.insert(*charge);
                        }
                    });
}

} // namespace hub::demo
