#pragma once

#include "base/daterange.h"
#include "records/edition.h"
#include "records/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace hub {

/// A purpose as it is compared: "Work group", "work_group" and "work-group" are one.
[[nodiscard]] QString purposeKey(const QString &purpose);

/// Why a rate applies on a day, or why none does.
enum class RateReason {
    OfTheProgramme,   ///< set for this programme
    OfEveryProgramme, ///< set for no programme in particular
    Several,          ///< more than one holds on that day; the one that began last is taken
    NoneThatDay,      ///< there are rates for the purpose, but none on that day
    NoneForThePurpose
};

struct RateAnswer
{
    std::optional<Rate> rate = {};
    RateReason reason = RateReason::NoneForThePurpose;
};

/// The rate for @p purpose on @p day. A programme's own goes before the one for all. A rate holds from its
/// first day up to, not including, its "to"; where nothing else begins on that day it holds on it too,
/// because offices write the last day as often as the day after.
[[nodiscard]] RateAnswer rateOn(std::span<const Rate> rates, const QString &purpose,
                                ProgrammeEditionId programme, QDate day);

/// Two rates of one purpose and programme that do not follow one another.
struct RateFinding
{
    enum class Kind { Gap, Overlap };

    Kind kind = Kind::Gap;
    RateId first = {};
    RateId second = {};
    DateRange days = {}; ///< on which there is none, or more than one

    bool operator==(const RateFinding &) const = default;
};

/// Gaps and overlaps, by purpose and date. Days that a programme's own rates leave out are no gap where the
/// rate for all programmes holds.
[[nodiscard]] std::vector<RateFinding> rateFindings(std::span<const Rate> rates);

/// @p each for every day, to the nearest penny.
[[nodiscard]] Money forDays(Money each, Days days);
/// @p each for every mile, to the nearest penny.
[[nodiscard]] Money forMiles(Money each, Tenths miles);

} // namespace hub
