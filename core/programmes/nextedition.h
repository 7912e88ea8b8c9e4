#pragma once

#include "base/result.h"
#include "programmes/edition.h"

namespace hub {

/// The edition of the same programme for those who start in @p year, as a draft to be checked by a person.
/// Code and cohort number go on (PMS-C11 to PMS-C12, NCP25-15 to NCP26-15, STMS-2020 to STMS-2021), times
/// move by whole years, days to the nearest same day of the week; everything dated is provisional and the
/// figures are too. Academic years, project codes and this cohort's number move in the words as well, but
/// what was published about a network or about earlier cohorts stays. What was new is not new again.
///
/// Project numbers are dealt anew every year, so a new NCP code is only a proposal.
///
/// Invalid where @p year does not come after the edition's own, or where what comes out may not be used.
[[nodiscard]] Result<Edition> nextEdition(const Edition &edition, AcademicYear year);

} // namespace hub
