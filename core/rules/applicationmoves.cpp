#include "rules/applicationmoves.h"

#include "base/londontime.h"

#include <algorithm>
#include <array>

namespace hub {

namespace {

using enum ApplicationStatus;

constexpr size_t statuses = std::size(ChoicesOf<ApplicationStatus>::list);

/// A row for each status an application comes from, a sign for each it goes to, in the order of the statuses:
/// '+' freely, 'r' with a reason, '.' never. Offers go to those who applied; only an offer is accepted,
/// declined or lapses; what was ended is opened again with a reason.
constexpr std::array<const char *, statuses> table{
    // clang-format off
    // Interest Applied Eligible Shortlisted Offered Accepted Declined Reserve Rejected Withdrawn Lapsed
    "."  "+"  "."  "."  "."  "."  "."  "."  "+"  "+"  ".", // Interest
    "r"  "."  "+"  "+"  "+"  "."  "."  "+"  "+"  "+"  ".", // Applied
    "."  "+"  "."  "+"  "+"  "."  "."  "+"  "+"  "+"  ".", // Eligible
    "."  "+"  "+"  "."  "+"  "."  "."  "+"  "+"  "+"  ".", // Shortlisted
    "."  "."  "."  "r"  "."  "+"  "+"  "r"  "r"  "+"  "+", // Offered
    "."  "."  "."  "."  "."  "."  "+"  "."  "."  "+"  ".", // Accepted
    "."  "."  "."  "."  "r"  "."  "."  "r"  "."  "+"  ".", // Declined
    "."  "+"  "+"  "+"  "+"  "."  "+"  "."  "+"  "+"  ".", // Reserve
    "."  "r"  "r"  "r"  "."  "."  "."  "r"  "."  "+"  ".", // Rejected
    "r"  "r"  "."  "."  "."  "."  "."  "."  "."  "."  ".", // Withdrawn
    "."  "."  "."  "."  "r"  "r"  "+"  "r"  "."  "+"  ".", // Lapsed
    // clang-format on
};

/// Statuses that say of an application that it was taken up.
bool takesUp(ApplicationStatus to)
{
    return to == Applied || to == Eligible || to == Shortlisted || to == Reserve || takesPlace(to);
}

std::optional<MoveRefusal::Kind> refusalOf(Verdict verdict, const Application &application, const Move &move)
{
    const bool isLetIn = move.to == Eligible || takesPlace(move.to);
    const bool isException = !move.exception.isEmpty() || !application.exception.isEmpty();
    if (!isLetIn || isException || verdict == Verdict::Eligible)
        return {};
    return verdict == Verdict::NotEligible ? MoveRefusal::Kind::NotEligible : MoveRefusal::Kind::CannotTell;
}

bool comesBefore(const Application &a, const Application &b)
{
    constexpr int last = 1'000'000;
    const int rankA = a.reserveRank.value_or(last);
    const int rankB = b.reserveRank.value_or(last);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.submittedAt != b.submittedAt)
        return a.submittedAt.isValid() && (!b.submittedAt.isValid() || a.submittedAt < b.submittedAt);
    return a.id < b.id;
}

} // namespace

Allowed allowed(ApplicationStatus from, ApplicationStatus to)
{
    switch (table[static_cast<size_t>(from)][static_cast<size_t>(to)]) {
    case '+':
        return Allowed::Freely;
    case 'r':
        return Allowed::WithReason;
    default:
        return Allowed::Never;
    }
}

std::vector<ApplicationStatus> movesFrom(ApplicationStatus from)
{
    std::vector<ApplicationStatus> moves;
    for (size_t i = 0; i < statuses; ++i) {
        const auto to = static_cast<ApplicationStatus>(i);
        if (allowed(from, to) != Allowed::Never)
            moves.push_back(to);
    }
    return moves;
}

bool isRunning(ApplicationStatus status)
{
    return status != Declined && status != Rejected && status != Withdrawn && status != Lapsed;
}

bool takesPlace(ApplicationStatus status)
{
    return status == Offered || status == Accepted;
}

QDateTime closingTime(const Edition &edition)
{
    const auto date = std::ranges::find(edition.dates, QStringLiteral("applications_close"), &KeyDate::id);
    if (date == edition.dates.end() || !date->when.isSaid())
        return {};
    return date->when.precision == When::Precision::Hour ? londonTime(date->when.first, date->when.time)
                                                         : londonTime(date->when.last().addDays(1));
}

bool isLate(const Application &application, const QDateTime &closing)
{
    return closing.isValid() && application.submittedAt.isValid() && application.submittedAt > closing;
}

bool isOverdue(const Application &application, const QDateTime &now)
{
    return application.status == Offered && application.replyBy.isValid() && application.replyBy < now;
}

QDateTime defaultReplyBy(const Edition &edition, const QDateTime &now, int days)
{
    const QTime endOfOffice{17, 0};
    const auto date = std::ranges::find(edition.dates, QStringLiteral("offers_reply"), &KeyDate::id);
    if (date != edition.dates.end() && date->when.isSaid()) {
        const bool hasHour = date->when.precision == When::Precision::Hour;
        const QDateTime told = londonTime(date->when.last(), hasHour ? date->when.time : endOfOffice);
        if (told > now)
            return told;
    }
    return londonTime(now.date().addDays(days), endOfOffice);
}

bool isLiftedByReason(MoveRefusal::Kind kind)
{
    using enum MoveRefusal::Kind;
    return kind == NeedsReason || kind == OverPlaces || kind == NotEligible || kind == CannotTell
        || kind == Late;
}

std::vector<MoveRefusal> refusals(const Application &application, const Move &move, Verdict verdict,
                                  const QuotaStanding &standing, const QDateTime &closing)
{
    using enum MoveRefusal::Kind;
    std::vector<MoveRefusal> found;
    const auto refuse = [&](MoveRefusal::Kind kind, const QDateTime &time = {}, int count = 0) {
        found.push_back({kind, application.id, application.status, move.to, time, count});
    };
    if (application.status == move.to) {
        refuse(SameStatus);
        return found;
    }
    const Allowed course = allowed(application.status, move.to);
    if (course == Allowed::Never) {
        refuse(NotAllowed);
        return found;
    }
    if (course == Allowed::WithReason && move.reason.isEmpty())
        refuse(NeedsReason);
    if (takesPlace(move.to) && application.school.isNull())
        refuse(NoSchool);
    if (const auto kind = refusalOf(verdict, application, move))
        refuse(*kind);
    const bool isTakenLate = !move.lateReason.isEmpty() || !application.lateReason.isEmpty();
    if (takesUp(move.to) && isLate(application, closing) && !isTakenLate)
        refuse(Late, closing);
    const bool takesAnother = takesPlace(move.to) && !takesPlace(application.status);
    if (takesAnother && standing.taken() >= standing.places && move.overReason.isEmpty())
        refuse(OverPlaces, {}, standing.taken() + 1 - standing.places);
    if (move.to == Offered && move.replyBy.isValid() && move.replyBy <= move.now)
        refuse(ReplyByPast, move.replyBy);
    if (move.to == Lapsed && application.replyBy.isValid() && !isOverdue(application, move.now))
        refuse(NotYetOverdue, application.replyBy);
    if (move.to == Lapsed && !application.replyBy.isValid() && move.reason.isEmpty())
        refuse(NeedsReason);
    const int last = standing.reserve + 1;
    if (move.to == Reserve && move.rank && (*move.rank < 1 || *move.rank > last))
        refuse(NoSuchRank, {}, last);
    return found;
}

Application moved(const Application &application, const Move &move, bool isOver)
{
    Application after = application;
    after.status = move.to;
    after.reason = move.reason;
    if (move.to == Offered)
        after.replyBy = move.replyBy;
    if (takesPlace(move.to) && !takesPlace(application.status))
        after.overReason = isOver ? move.overReason : QString{};
    else if (!takesPlace(move.to))
        after.overReason.clear();
    if (!move.exception.isEmpty())
        after.exception = move.exception;
    if (!move.lateReason.isEmpty())
        after.lateReason = move.lateReason;
    if (move.to != Reserve)
        after.reserveRank.reset();
    return after;
}

std::vector<Application> reserveList(std::span<const Application> applications)
{
    std::vector<Application> list;
    std::ranges::copy_if(applications, std::back_inserter(list),
                         [](const Application &one) { return one.status == Reserve; });
    std::ranges::sort(list, comesBefore);
    return list;
}

std::vector<Application> renumbered(std::span<const Application> inOrder)
{
    std::vector<Application> changed;
    int rank = 0;
    for (const Application &application : inOrder) {
        ++rank;
        if (application.reserveRank == rank)
            continue;
        changed.push_back(application);
        changed.back().reserveRank = rank;
    }
    return changed;
}

std::optional<FreedPlace> freedPlace(const QuotaStanding &standing, std::span<const Application> applications)
{
    if (standing.free() == 0)
        return {};
    FreedPlace freed{.free = standing.free()};
    const std::vector<Application> waiting = reserveList(applications);
    if (!waiting.empty()) {
        freed.next = waiting.front().id;
        freed.rank = waiting.front().reserveRank.value_or(1);
    }
    return freed;
}

} // namespace hub
