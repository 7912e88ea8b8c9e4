#pragma once

#include "base/result.h"
#include "records/nouns.h"
#include "rules/applicationmoves.h"

#include <QStringList>

#include <vector>

namespace hub {

class Store;

/// Applications to move together, as one step.
struct MoveRequest
{
    std::vector<ApplicationId> applications = {};
    ApplicationStatus to = ApplicationStatus::Applied;
    QString reason = {};          ///< also why the places may be exceeded
    QString exception = {};       ///< why somebody not eligible, or not shown to be, is let in
    QString lateReason = {};      ///< why one who came late is taken
    QDateTime replyBy = {};       ///< for offers; the usual time where none is given
    std::optional<int> rank = {}; ///< on the reserve list, of the first; its end where none is given
    QString feedback = {};        ///< for a rejection; kept where nothing is given
};

/// What came of moves.
struct MoveOutcome
{
    std::vector<Application> moved = {};
    QuotaStanding standing = {};
    std::optional<FreedPlace> freed = {}; ///< where a place came free by this
    QStringList notes = {};               ///< sentences: who is next and why, who is over, what was let pass
};

/// Moves applications, all or none, as one step: with each a dated ApplicationMove, the reserve list kept
/// without gaps, and the role of specialist given by accepting and ended where an accepted one leaves.
/// Refused with every reason in words: NeedsReason where reasons would lift them all, else Invalid.
[[nodiscard]] Result<MoveOutcome> moveApplications(Store &store, const MoveRequest &request, QDate today);

/// What would stand in the way, application by application, without trying: for a dialog to ask first.
[[nodiscard]] std::vector<MoveRefusal> refusalsOf(Store &store, const MoveRequest &request, QDate today);

/// Puts a reserve at another place of its list; the others close up. Invalid where it is no reserve or there
/// is no such place.
[[nodiscard]] Result<> reorderReserve(Store &store, ApplicationId application, int rank);

/// A new application, and how it came.
struct NewApplication
{
    CohortId cohort = {};
    PersonId person = {};
    SchoolId school = {};
    QDateTime submittedAt = {};                            ///< now where it is not valid
    ApplicationStatus status = ApplicationStatus::Applied; ///< Interest or Applied
    QString lateReason = {};
    QString strategicFit = {};
};
/// Records an application as one step. Refused: a second one of the person to the cohort (Conflict), one
/// that came after the closing time without a reason (NeedsReason), a closed school (Invalid).
[[nodiscard]] Result<Application> applyForPlace(Store &store, const NewApplication &application, QDate today);

/// Stores what reviewers say of one criterion of an application as one step. A judgement without an answer,
/// evidence or scores is removed. NotFound for a criterion the edition does not have.
[[nodiscard]] Result<> recordJudgement(Store &store, const Judgement &judgement);

/// Stores what reviewers say of an application as a whole: reviewers, moderation, strategic fit, feedback,
/// reasons. Its status, rank, person, school and cohort stay as they are.
[[nodiscard]] Result<> recordReview(Store &store, const Application &application);

} // namespace hub
