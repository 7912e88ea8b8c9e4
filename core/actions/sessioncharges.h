#pragma once

#include "records/event.h"
#include "rules/moneybook.h"

namespace hub {

class Store;

/// A session somebody missed without a week's notice, and what that costs the school.
struct SessionCharge
{
    PersonId person = {};
    SchoolId school = {};
    Event event = {};
    Rate rate = {};
};

/// The charges due in @p year and not made yet: absent on a group's register, no deputy, no cancelled booking
/// a week before, and a rate for each session on that day. The school is the one the group has the person
/// for.
[[nodiscard]] std::vector<SessionCharge> sessionCharges(Store &store, const MoneyBook &book,
                                                        AcademicYear year, QDate today);

} // namespace hub
