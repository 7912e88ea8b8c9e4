#pragma once

#include "actions/selection.h"
#include "base/result.h"
#include "rules/decisionrecord.h"

#include <QStringList>

#include <vector>

namespace hub {

class Store;

/// Where one application is to stand.
struct Placing
{
    ApplicationId application = {};
    ApplicationStatus to = ApplicationStatus::Shortlisted;
    QString reason = {};
    QString exception = {};
    QString lateReason = {};
};

/// An arrangement tried on the board. Applications it does not name stay where they are; those on the
/// reserve list rank in the order given, before any others there.
struct Arrangement
{
    CohortId cohort = {};
    std::vector<Placing> placings = {};
    QString title = {};      ///< of the decision record; "Selection for PMS-C11" where empty
    QString reason = {};     ///< of the decision as a whole; stands in where a placing has none
    QString overReason = {}; ///< why places may be exceeded
    QDateTime replyBy = {};  ///< for the offers
};

/// What a decision came to.
struct DecisionOutcome
{
    DecisionId decision = {};
    QuotaStanding standing = {};
    QStringList notes = {};
};

/// Carries an arrangement out as one step and stores the frozen record of it. The guards are those of
/// moveApplications(); refused as a whole where one of them is.
[[nodiscard]] Result<DecisionOutcome> decide(Store &store, const Arrangement &arrangement, QDate today);

/// The standing and the meters if the arrangement were carried out: what the board shows while trying.
struct Trial
{
    QuotaStanding standing;
    Meters meters;
};
[[nodiscard]] Trial tried(const Selection &selection, const Arrangement &arrangement);

/// The record as it would be frozen now, for a look before deciding.
[[nodiscard]] DecisionRecord decisionRecord(const Selection &before, const Selection &after,
                                            const Arrangement &arrangement);

} // namespace hub
