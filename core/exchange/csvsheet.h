#pragma once

#include "base/result.h"
#include "exchange/sheet.h"
#include "exchange/textdecode.h"

#include <QByteArray>

namespace hub {

struct CsvSheet
{
    Sheet sheet;
    char delimiter = ',';
    TextEncoding encoding = TextEncoding::Ascii;
};

/// A whole CSV file as text: encoding and delimiter found out, headings trimmed, everything else as it
/// stands, save the apostrophe that csvwriter.h puts before a formula. Rows of the wrong width, stray
/// quotation marks and zero bytes are reported and read as well as they can be. Fails where there is no
/// table at all: nothing in the file, or bytes that are no text.
/// @p subject names the file in the error.
[[nodiscard]] Result<CsvSheet> readCsv(const QByteArray &bytes, const QString &subject);

/// Takes back what csvwriter.h does to a cell a spreadsheet would take for a formula.
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace hub
