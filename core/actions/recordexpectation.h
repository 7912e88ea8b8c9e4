#pragma once

#include "base/result.h"
#include "rules/expectations.h"

namespace hub {

class Store;

/// What somebody records of an expectation.
struct ExpectationChange
{
    ExpectationState state = ExpectationState::Met;
    QString reason = {};
    QDate due = {}; ///< another date, where it stays due
    QDate metOn = {};
};

/// Records the state of @p lines as one step, in place of what was recorded before. An exception needs a
/// reason (NeedsReason): whoever reads it next year has to understand it.
[[nodiscard]] Result<> recordExpectations(Store &store, const std::vector<ExpectationLine> &lines,
                                          const ExpectationChange &change);

} // namespace hub
