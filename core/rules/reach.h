#pragma once

#include "rules/hubfacts.h"

#include <optional>

namespace hub {

/// How far a school has come with the hub by a day. Signing up is not completing: returns count them apart.
struct SchoolEngagement
{
    SchoolId school = {};
    bool isSignedUp = false;  ///< has or had a place: in a group, or a teacher accepted to a cohort
    bool isCompleted = false; ///< has completed a group or a specialist's first year
    QDate since = {};         ///< the first day known of
    QDate completedOn = {};

    [[nodiscard]] bool isEngaged() const { return isSignedUp || isCompleted; }
};

/// The schools of one kind that there are, and how many the hub has reached.
struct Reach
{
    QString phase = {};  ///< "primary" or "secondary": all-through schools count in both
    QString laCode = {}; ///< empty: of all local authorities
    QString laName = {};
    int schools = 0;
    int engaged = 0;   ///< ever signed up
    int completed = 0; ///< of these, how many have ever completed something

    /// Of a hundred schools, to a tenth.
    [[nodiscard]] double percent() const { return share(engaged); }
    [[nodiscard]] double percentCompleted() const { return share(completed); }

private:
    [[nodiscard]] double share(int part) const;
};

/// Each school's engagement as at @p day, by its place in the facts. A school that took over from another
/// (a conversion, a merger) has done what that one did.
///
/// A participation says since when it stands as it does. Where that is after @p day, it stood before: whoever
/// attended or completed in a year that had begun was signed up, and had completed nothing yet.
[[nodiscard]] std::vector<SchoolEngagement> engagementsAsAt(const FactIndex &index, QDate day);

/// Primary and secondary reach of the hub's open state-funded schools as at @p day; with @p byAuthority also
/// those of each local authority, after the whole.
[[nodiscard]] std::vector<Reach> reachOf(const FactIndex &index, QDate day, bool byAuthority = false);

/// The hub's open state-funded schools that have never signed up for anything by @p day, by phase, local
/// authority and name.
[[nodiscard]] std::vector<const School *> neverEngaged(const FactIndex &index, QDate day);

/// Which of them are asked for. A middle school that counts in both phases is of both.
struct NeverEngagedAsked
{
    enum class OfPhase { Any, Primary, Secondary };

    OfPhase phase = OfPhase::Any;
    QString authority = {};              ///< a code, or part of the name; empty for all
    QString trust = {};                  ///< part of the name; empty for all, and for those without
    std::optional<Tenths> leastFsm = {}; ///< percent; leaves out schools of which it is not recorded
};
[[nodiscard]] bool isAsked(const School &school, const NeverEngagedAsked &asked);

/// Whether the school counts in the hub's figures on @p day.
[[nodiscard]] bool countsInReach(const School &school, QDate day);

} // namespace hub
