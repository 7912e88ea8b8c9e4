#pragma once

#include "exchange/demo/area.h"
#include "exchange/demo/dice.h"
#include "records/school.h"

namespace hub::demo {

/// What schools of one sort have in common.
struct SchoolSort
{
    Phase phase = Phase::Primary;
    YesNo stateFunded = YesNo::Yes;
    int lowAge = 4, highAge = 11;
    int fewestPupils = 48, mostPupils = 430;
};

/// Invented URNs stand far above any that has been given out; UKPRNs and LAESTABs go by the same number.
constexpr int firstUrn = 900'001;
constexpr int firstUkprn = 10'900'000;

/// The open school at @p place of the @p number th URN, which does not exist.
[[nodiscard]] School inventSchool(Dice &dice, const SchoolSort &sort, const QString &place, int number,
                                  const Authority &authority);

} // namespace hub::demo
