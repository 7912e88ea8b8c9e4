#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <functional>

namespace hub {

/// Reads a filter as the filter bar and --where write it and keeps the rows that meet it:
///
///     phase = secondary and (pupils >= 300 or town ~ "st ") and not email is empty
///
/// Comparisons: = != < <= > >= by the column's meaning; ~ and !~ for "contains", blind to case and accents;
/// is empty, is not empty; in (a, b). and binds closer than or. A value with spaces stands in quotes. Invalid
/// says at which place the filter cannot be read, or which value is not of the column's kind.
[[nodiscard]] Result<Table> filtered(Table table, const QString &expression);

} // namespace hub
