#pragma once

#include "base/result.h"
#include "rules/evidence.h"

namespace hub {

class Store;

/// Which claims to make.
struct ClaimOptions
{
    AcademicYear year = {};
    ProgrammeEditionId programme = {}; ///< none: all
    bool withCharges = false;          ///< charge for sessions missed without notice
    bool withTravel = false;           ///< journeys to events, at the mileage rate
    EventId event = {};                ///< journeys to this event alone, and nothing else
    std::optional<Tenths> miles = {};  ///< there and back, of those journeys, in place of the map's
};

/// A claim that the registers allow and nobody has made.
struct DraftClaim
{
    Payment payment = {};
    QString why = {}; ///< what it is made from, in words
    std::vector<EvidenceDay> days = {};
};

/// Days done, or a journey made, for which no claim can be made, and why.
struct LeftOutClaim
{
    enum class Because {
        NoRate,     ///< nothing says what a day, or a mile, is worth
        AllPaid,    ///< the programme gives no more days
        NoDistance, ///< the venue or the school is not on the map, and no miles were entered
        AfterLimit, ///< the journey had to be claimed by lastDay
    };

    PersonId person = {};
    SchoolId school = {};
    QString purpose = {};
    Days days = {};
    Because because = Because::NoRate;
    QString journey = {}; ///< the event travelled to
    QDate lastDay = {};   ///< AfterLimit
};

struct ClaimPlan
{
    std::vector<DraftClaim> claims = {};
    std::vector<LeftOutClaim> leftOut = {};

    [[nodiscard]] Money total() const;
};

/// Claims for every day that registers and development days show and no payment takes up, up to what the
/// programme gives; for what was promised to a school without days; where asked for, for journeys within
/// three months, and charges for sessions missed without a week's notice. Nothing is written: the plan is
/// looked at first.
[[nodiscard]] ClaimPlan planClaims(Store &store, const ClaimOptions &options, QDate today);

/// Why it was left out: "2 days of Release were left out: there is no rate for it."
[[nodiscard]] QString leftOutInWords(const LeftOutClaim &left);

/// Makes the claims of a plan as drafts, in one step. Returns how many.
[[nodiscard]] Result<int> makeClaims(Store &store, const ClaimPlan &plan);

} // namespace hub
