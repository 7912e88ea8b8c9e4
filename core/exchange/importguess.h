#pragma once

#include "exchange/sheet.h"

namespace hub {

/// What a file seems to hold, as the import is told it ("gias", "people" ...), by its first bytes: JSON of
/// ours, of a programme, of bank holidays, or the register as it is downloaded. Empty where it is a
/// spreadsheet or nothing known.
[[nodiscard]] QString guessKind(const QString &path);

/// The table whose columns the headings of @p sheet name best; one of sentences, as a form asks them, is of
/// applications. Empty where nothing fits.
[[nodiscard]] QString guessTable(const Sheet &sheet);

} // namespace hub
