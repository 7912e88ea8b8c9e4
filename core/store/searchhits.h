#pragma once

#include "records/school.h"
#include "store/search.h"

namespace hub {

/// A hit on its way to being shown.
struct Candidate
{
    int rank = 0; ///< the less the better
    bool isClosed = false;
    SearchHit hit = {};
};

/// The record of a noun that is searched, as a hit says it.
[[nodiscard]] Candidate recordFound(Store &store, SearchHit::Kind kind, qint64 key, int rank);

/// A school that is only in the register.
[[nodiscard]] Candidate registerSchoolFound(const School &school, int rank);

} // namespace hub
