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
};

/// A claim that the registers allow and nobody has made.
struct DraftClaim
{
    Payment payment = {};
    QString why = {}; ///< what it is made from, in words
    std::vector<EvidenceDay> days = {};
};

/// Days done for which no claim can be made, and why.
struct LeftOutClaim
{
    enum class Because {
        NoRate,  ///< nothing says what a day is worth
        AllPaid, ///< the programme gives no more days
    };

    PersonId person = {};
    SchoolId school = {};
    QString purpose = {};
    Days days = {};
    Because because = Because::NoRate;
};

struct ClaimPlan
{
    std::vector<DraftClaim> claims = {};
    std::vector<LeftOutClaim> leftOut = {};

    [[nodiscard]] Money total() const;
};

/// Claims for every day that registers and development days show and no payment takes up, up to what the
/// programme gives; for what was promised to a school without days; and charges for sessions missed without a
/// week's notice. Nothing is written: the plan is looked at first.
[[nodiscard]] ClaimPlan planClaims(Store &store, const ClaimOptions &options, QDate today);

/// Makes the claims of a plan as drafts, in one step. Returns how many.
[[nodiscard]] Result<int> makeClaims(Store &store, const ClaimPlan &plan);

} // namespace hub
