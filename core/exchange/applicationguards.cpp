#include "exchange/applicationguards.h"

#include "actions/selection.h"
#include "actions/selectionwords.h"
#include "base/id.h"
#include "exchange/contexts.h"
#include "programmes/editionrecord.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

using namespace Qt::StringLiterals;
using enum ApplicationStatus;

/// Whether a new row of this status has to have come in time.
bool standsInTheRound(ApplicationStatus status)
{
    return status != Interest && status != Rejected && status != Withdrawn;
}

} // namespace

QuotaStanding ApplicationGuards::Round::standing() const
{
    const QList<Application> all = applications.values();
    return quotaStanding(cohort, {all.constData(), static_cast<size_t>(all.size())});
}

ApplicationGuards::ApplicationGuards(Store &store, QDate today)
    : m_store{store}
    , m_today{today}
    , m_now{momentOf(store, today)}
{
}

ApplicationGuards::Round *ApplicationGuards::roundOf(CohortId id)
{
    if (!m_rounds.contains(id)) {
        const auto cohort = m_store.find(id);
        const auto record = cohort ? m_store.find(cohort->programme) : std::nullopt;
        const Result<Edition> edition = record ? fromRecord(*record) : Result<Edition>{Error{}};
        std::optional<Round> round;
        if (edition) {
            round = Round{
                .cohort = *cohort, .edition = *edition, .closing = closingTime(*edition), .applications = {}};
            for (const Application &application : m_store.where<Application>("cohort", id.value()))
                round->applications.insert(application.id, application);
        }
        m_rounds.insert(id, round);
    }
    auto &round = m_rounds[id];
    return round ? &*round : nullptr;
}

std::optional<ApplicationGuards::Trouble> ApplicationGuards::check(GuardedRow &row,
                                                                   std::vector<PlannedWrite> &writes)
{
    Round *round = roundOf(row.after.cohort);
    if (round == nullptr)
        return {};
    const bool isMove = row.before && row.before->status != row.after.status;
    if (!row.before) {
        if (auto trouble = checkSchool(row.after))
            return trouble;
        if (auto trouble = checkNew(*round, row.after))
            return trouble;
    }
    if (isMove) {
        if (auto trouble = checkMove(*round, row))
            return trouble;
        writes.push_back({&recordType<ApplicationMove>(), Operation::Insert,
                          toRow(ApplicationMove{.id = ApplicationMoveId{newKey()},
                                                .application = row.after.id,
                                                .from = row.before->status,
                                                .to = row.after.status,
                                                .at = m_now,
                                                .who = m_store.who(),
                                                .reason = row.after.reason})});
    }
    if (row.after.status == Reserve && !row.after.reserveRank)
        row.after.reserveRank = round->standing().reserve + 1;
    if (row.after.status != Reserve)
        row.after.reserveRank.reset();
    if (isMove || !row.before)
        addRole(*round, row, writes);
    round->applications.insert(row.after.id, row.after);
    return {};
}

std::optional<ApplicationGuards::Trouble> ApplicationGuards::checkSchool(const Application &after)
{
    const auto school = m_store.find(after.school);
    const QDate day = after.submittedAt.isValid() ? after.submittedAt.date() : m_today;
    if (!school || openOn(*school, day).met != YesNo::No)
        return {};
    QString message
        = importText(QT_TRANSLATE_NOOP("hub::Import", "%1 (%2) is not open.")).arg(school->name, school->urn);
    if (!school->successorUrns.isEmpty())
        message += u' '
            + importText(QT_TRANSLATE_NOOP("hub::Import", "It was followed by %1."))
                  .arg(school->successorUrns);
    return Trouble{u"school_urn"_s, message};
}

std::optional<ApplicationGuards::Trouble> ApplicationGuards::checkNew(const Round &round,
                                                                      Application &after) const
{
    if (standsInTheRound(after.status) && isLate(after, round.closing) && after.lateReason.isEmpty())
        return Trouble{
            u"submitted_at"_s,
            importText(QT_TRANSLATE_NOOP("hub::Import",
                                         "This came after the closing time, %1. Give late_reason to take "
                                         "it all the same."))
                .arg(momentText(round.closing))};
    if (!takesPlace(after.status))
        return {};
    const QuotaStanding standing = round.standing();
    if (standing.taken() < standing.places)
        return {};
    if (after.overReason.isEmpty())
        after.overReason = after.reason;
    if (!after.overReason.isEmpty())
        return {};
    return Trouble{
        u"status"_s,
        importText(QT_TRANSLATE_NOOP("hub::Import",
                                     "%1 has no free place: %2 of %3 are taken. Give a reason to go beyond "
                                     "them."))
            .arg(round.cohort.code)
            .arg(standing.taken())
            .arg(standing.places)};
}

std::optional<ApplicationGuards::Trouble> ApplicationGuards::checkMove(const Round &round,
                                                                       GuardedRow &row) const
{
    const auto school = m_store.find(row.after.school);
    const std::vector<Role> roles = m_store.where<Role>("person", row.person.id.value());
    const Eligibility eligibility = judge(round.edition,
                                          {.application = row.after,
                                           .cohortYear = round.cohort.year,
                                           .person = &row.person,
                                           .school = school ? &*school : nullptr,
                                           .roles = roles,
                                           .judgements = row.judgements},
                                          m_today);
    const QString exception = row.after.exception.isEmpty() ? row.after.reason : row.after.exception;
    const QString late = row.after.lateReason.isEmpty() ? row.after.reason : row.after.lateReason;
    Application before = *row.before;
    before.school = row.after.school;
    before.submittedAt = row.after.submittedAt;
    Move move{.to = row.after.status,
              .now = m_now,
              .reason = row.after.reason,
              .overReason = row.after.overReason.isEmpty() ? row.after.reason : row.after.overReason,
              .exception = exception,
              .lateReason = late,
              .replyBy = row.after.replyBy};
    if (move.to != Offered)
        before.replyBy = row.after.replyBy;
    const QuotaStanding standing = round.standing();
    const auto found = refusals(before, move, eligibility.verdict, standing, round.closing);
    if (!found.empty())
        return Trouble{u"status"_s,
                       refusalText(found.front(), row.person.firstName + u' ' + row.person.lastName)};
    const bool takesAnother = takesPlace(move.to) && !takesPlace(before.status);
    if (takesAnother && standing.taken() >= standing.places)
        row.after.overReason = move.overReason;
    if (move.to == Offered && !row.after.replyBy.isValid())
        row.after.replyBy = defaultReplyBy(round.edition, m_now);
    if ((takesPlace(move.to) || move.to == Eligible) && eligibility.verdict != Verdict::Eligible)
        row.after.exception = exception;
    if (isLate(row.after, round.closing))
        row.after.lateReason = late;
    return {};
}

void ApplicationGuards::addRole(const Round &round, const GuardedRow &row, std::vector<PlannedWrite> &writes)
{
    const QDate begun = round.cohort.year.firstDay();
    const bool wasAccepted = row.before && row.before->status == Accepted;
    const bool isAccepted = row.after.status == Accepted;
    if (wasAccepted == isAccepted)
        return;
    for (Role role : m_store.where<Role>("person", row.person.id.value())) {
        const bool isOurs
            = role.kind == RoleKind::Specialist && role.school == row.after.school && !role.until.isValid();
        if (!isOurs)
            continue;
        if (isAccepted)
            return;
        const bool hasNotBegun = role.from.isValid() && role.from >= m_today;
        role.until = m_today;
        if (!role.from.isValid() || role.from == begun)
            writes.push_back(
                {&recordType<Role>(), hasNotBegun ? Operation::Delete : Operation::Update, toRow(role)});
    }
    if (isAccepted)
        writes.push_back({&recordType<Role>(), Operation::Insert,
                          toRow(Role{.id = RoleId{newKey()},
                                     .person = row.person.id,
                                     .school = row.after.school,
                                     .kind = RoleKind::Specialist,
                                     .from = begun})});
}

void ApplicationGuards::closeGaps(std::vector<PlanLine> &lines) const
{
    QHash<qint64, Application> changed;
    for (const std::optional<Round> &round : m_rounds) {
        if (!round)
            continue;
        const QList<Application> all = round->applications.values();
        const auto list = reserveList({all.constData(), static_cast<size_t>(all.size())});
        for (const Application &application : renumbered(list))
            changed.insert(application.id.value(), application);
    }
    PlanLine *last = nullptr;
    for (PlanLine &line : lines) {
        if (line.outcome == PlanLine::Outcome::New || line.outcome == PlanLine::Outcome::Updated)
            last = &line;
        for (PlannedWrite &write : line.writes) {
            const bool isApplication = write.type == &recordType<Application>();
            if (isApplication && changed.contains(write.row.key))
                write.row = toRow(changed.take(write.row.key));
        }
    }
    // Only where the rows changed anything is the rest of a list theirs to put right.
    for (auto left = changed.begin(); last != nullptr && left != changed.end(); ++left)
        last->writes.push_back({&recordType<Application>(), Operation::Update, toRow(left.value())});
}

} // namespace hub
