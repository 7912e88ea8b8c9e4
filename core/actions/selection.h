#pragma once

#include "base/result.h"
#include "programmes/edition.h"
#include "records/nouns.h"
#include "rules/applicationmoves.h"
#include "rules/eligibility.h"
#include "rules/meters.h"
#include "rules/quota.h"
#include "rules/scores.h"

#include <vector>

namespace hub {

class Store;

/// An application of the same person to another cohort that runs in the same years.
struct ApplicationElsewhere
{
    Application application;
    QString cohort; ///< its code
};

/// One application with all that the office decides by.
struct Candidate
{
    Application application;
    Person person;
    std::optional<School> school;
    Eligibility eligibility;
    std::vector<Judgement> judgements; ///< in the order of the edition's criteria
    Scores scores;
    std::vector<ApplicationMove> moves;          ///< oldest first
    std::vector<ApplicationElsewhere> elsewhere; ///< only those still running
    bool isLate = false;
    bool isOverdue = false;
    MeterFacts facts;

    /// "Amira Khan"
    [[nodiscard]] QString name() const;
};

/// A cohort's selection as it stands.
struct Selection
{
    Cohort cohort;
    Edition edition;
    QuotaStanding quota;
    QDateTime closing; ///< of applications; not valid where the edition does not say
    /// Those with a place (accepted, offered), the reserve by rank, the rest by score and then by name.
    std::vector<Candidate> candidates;
    MeterScale scale;
    std::vector<Decision> decisions; ///< newest first
    /// Who is next for a free place; nothing where none is free.
    std::optional<FreedPlace> freed;

    [[nodiscard]] const Candidate *find(ApplicationId application) const;
    /// The meters of those who hold a place.
    [[nodiscard]] Meters meters() const;
};

/// Reads all that the selection of a cohort needs, in a handful of queries.
[[nodiscard]] Result<Selection> readSelection(Store &store, CohortId cohort, QDate today);

/// The cohorts a selection may be made for, newest first.
[[nodiscard]] std::vector<Cohort> cohortsWithSelection(Store &store);

/// @p today at the time of day the store's clock shows: the moment a move is dated.
[[nodiscard]] QDateTime momentOf(const Store &store, QDate today);

/// An offer whose time to reply is over, or nearly.
struct PendingOffer
{
    Application application;
    QString person;
    QString cohort; ///< its code
    bool isOverdue = false;
};
/// Offers to be answered within @p days days from @p today, the overdue ones among them, soonest first:
/// Overview asks what is to become of them.
[[nodiscard]] std::vector<PendingOffer> pendingOffers(Store &store, QDate today, int days = 7);

} // namespace hub
