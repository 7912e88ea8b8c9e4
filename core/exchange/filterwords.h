#pragma once

#include "exchange/filternode.h"
#include "records/record.h"

namespace hub {

/// The filter in a person's words: "Phase is Secondary", "Missed is March". What cannot be said more plainly
/// is said as it is written.
[[nodiscard]] QString filterWords(const FilterNode &node, const RecordType &type);

/// What a sign means: "is not", "contains".
[[nodiscard]] QString signWords(const QString &sign);

} // namespace hub
