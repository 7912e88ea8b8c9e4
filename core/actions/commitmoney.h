#pragma once

#include "base/result.h"
#include "rules/moneybook.h"

namespace hub {

class Store;

/// A promise that the programme's rules ask for and nobody has recorded.
struct DraftCommitment
{
    Commitment commitment = {};
    Entitled entitled = {}; ///< what it follows from
};

/// Promises still to be recorded in @p year: for each place accepted and each purpose its programme pays,
/// what it comes to. Of one programme where it is given. Nothing is written.
[[nodiscard]] std::vector<DraftCommitment> planCommitments(const MoneyBook &book, AcademicYear year,
                                                           ProgrammeEditionId programme = {});

/// Records promises as one step: @p agreement is what they are kept under, if there is a paper, and @p
/// agreedOn its day. Returns how many.
[[nodiscard]] Result<int> commitMoney(Store &store, const std::vector<DraftCommitment> &drafts,
                                      const QString &agreement, QDate agreedOn);

} // namespace hub
