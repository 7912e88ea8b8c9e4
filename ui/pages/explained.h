#pragma once

#include "actions/why.h"
#include "shell/page.h"
#include "widgets/explain.h"

namespace hub {

class RecordTable;

/// Where the record behind a line is shown; nowhere for nouns without a page.
[[nodiscard]] Place placeOf(const RecordType *type, qint64 key);

/// @p why as the window shows it: under @p title, the figure with its words, and with rows that go by @p go
/// to the records they are about.
[[nodiscard]] Explanation explained(const QString &title, Why why, const std::function<void(Place)> &go);

/// Why a table shows as many rows as it does: @p rule, and the rows themselves, which lead back to the table.
[[nodiscard]] Explanation explainedByRows(const QString &title, const QString &rule, RecordTable *table);

} // namespace hub
