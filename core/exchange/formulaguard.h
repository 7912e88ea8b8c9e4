#pragma once

#include <QStringView>

namespace hub {

/// A spreadsheet runs a CSV cell that begins with one of = + - @, a tab or a carriage return as a formula.
/// Such a cell is written with an apostrophe before it, and so is one that begins with apostrophes and then
/// such a sign: taking one apostrophe away again then gives back every cell as it was.

/// Whether writing @p cell needs the apostrophe. Plain numbers (-12.50) do not.
[[nodiscard]] bool needsGuard(QStringView cell);

/// Whether the apostrophe @p cell begins with is such a guard.
[[nodiscard]] bool isGuarded(QStringView cell);

} // namespace hub
