#pragma once

#include "programmes/edition.h"
#include "records/nouns.h"
#include "rules/eligibility.h"
#include "rules/quota.h"

#include <optional>
#include <span>
#include <vector>

namespace hub {

/// Whether an application may go from one status to another.
enum class Allowed {
    Never,
    WithReason, ///< against the usual course: somebody has to say why
    Freely
};

/// The one table of moves.
[[nodiscard]] Allowed allowed(ApplicationStatus from, ApplicationStatus to);
/// Where an application may go from @p from, in the order of the statuses.
[[nodiscard]] std::vector<ApplicationStatus> movesFrom(ApplicationStatus from);

/// Statuses in which an application is still alive: it may yet lead to a place, or has.
[[nodiscard]] bool isRunning(ApplicationStatus status);
/// Offered and accepted: an application in them takes one of the places.
[[nodiscard]] bool takesPlace(ApplicationStatus status);

/// When applications to an edition close, in London; not valid where the edition does not say. A day without
/// an hour closes at its end.
[[nodiscard]] QDateTime closingTime(const Edition &edition);
/// Whether it was sent after the closing time. The closing time itself is in time.
[[nodiscard]] bool isLate(const Application &application, const QDateTime &closing);
/// Whether it is offered and its time to reply is over at @p now.
[[nodiscard]] bool isOverdue(const Application &application, const QDateTime &now);

/// Until when an offer made at @p now may be answered: the edition's date "offers_reply" where there is one
/// still to come, else @p days days later, at 5 pm in London.
[[nodiscard]] QDateTime defaultReplyBy(const Edition &edition, const QDateTime &now, int days = 14);

/// Something that stands in the way of a move.
struct MoveRefusal
{
    enum class Kind {
        SameStatus,    ///< it is there already
        NotAllowed,    ///< no such move: see the table
        NeedsReason,   ///< allowed against the usual course with a reason
        OverPlaces,    ///< no place is free: needs a reason, and is marked as over
        NotEligible,   ///< needs an exception with its reason
        CannotTell,    ///< the same: essential criteria are unknown
        Late,          ///< sent after the closing time: needs a reason for taking it
        NoSchool,      ///< a place needs a school
        ReplyByPast,   ///< the time to reply is already over
        NotYetOverdue, ///< an offer lapses only after its time to reply
        NoSuchRank     ///< no such rank on the reserve list
    };
    Kind kind = Kind::NotAllowed;
    ApplicationId application = {};
    ApplicationStatus from = ApplicationStatus::Interest;
    ApplicationStatus to = ApplicationStatus::Interest;
    QDateTime time = {}; ///< Late: the closing time. ReplyByPast, NotYetOverdue: the time to reply.
    int count = 0;       ///< OverPlaces: by how many the places would be exceeded. NoSuchRank: the last rank.

    bool operator==(const MoveRefusal &) const = default;
};

/// True where a reason (or an exception, or a reason for lateness) would lift it.
[[nodiscard]] bool isLiftedByReason(MoveRefusal::Kind kind);

/// A move that somebody asks for, with what they say about it.
struct Move
{
    ApplicationStatus to = ApplicationStatus::Applied;
    QDateTime now = {};
    QString reason = {};          ///< lifts NeedsReason
    QString overReason = {};      ///< lifts OverPlaces
    QString exception = {};       ///< lifts NotEligible and CannotTell; what the application has counts too
    QString lateReason = {};      ///< lifts Late; what the application has counts too
    QDateTime replyBy = {};       ///< for an offer
    std::optional<int> rank = {}; ///< for the reserve list; its end where none is given
};

/// What stands in the way of moving @p application; nothing where it may move. @p standing is its cohort's
/// before the move.
[[nodiscard]] std::vector<MoveRefusal> refusals(const Application &application, const Move &move,
                                                Verdict verdict, const QuotaStanding &standing,
                                                const QDateTime &closing);

/// The application after the move, which must not be refused. Its place on the reserve list is not yet set.
[[nodiscard]] Application moved(const Application &application, const Move &move, bool isOver);

/// The reserve list of a cohort in its order: by rank, then by when they applied.
[[nodiscard]] std::vector<Application> reserveList(std::span<const Application> applications);
/// The same numbered 1, 2, 3 ... without gaps; only those whose rank changes.
[[nodiscard]] std::vector<Application> renumbered(std::span<const Application> inOrder);

/// A place that came free, and who is next on the reserve list. Nobody moves by this.
struct FreedPlace
{
    int free = 0;
    ApplicationId next = {}; ///< null where nobody waits
    int rank = 0;

    bool operator==(const FreedPlace &) const = default;
};
/// Who is next, where places are free after a move; nothing where none is.
[[nodiscard]] std::optional<FreedPlace> freedPlace(const QuotaStanding &standing,
                                                   std::span<const Application> applications);

} // namespace hub
