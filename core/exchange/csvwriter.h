#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

#include <QByteArray>

namespace hub {

/// CSV as every spreadsheet program opens it: UTF-8 with a byte order mark, commas, CRLF, quotes where
/// needed, and cells that would run as formulas guarded (see formulaguard.h). Dates and numbers are the
/// caller's text (ISO, decimal point). readCsv() gives back the same cells.
[[nodiscard]] QByteArray writeCsv(const Sheet &sheet);

/// Writes the file whole or not at all.
Result<> saveCsv(const Sheet &sheet, const QString &path);

} // namespace hub
