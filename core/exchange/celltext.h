#pragma once

#include "records/fieldtypes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace hub {

/// Repairs for what spreadsheets, forms and copying do to a cell. None of them guesses: what cannot be read
/// comes back as nothing, and the caller says so by row and column.

/// Without spaces at the ends and without what cannot be seen (zero-width characters, soft hyphens); hard
/// spaces and line ends within become plain spaces, several of them one.
[[nodiscard]] QString cleanedCell(QStringView cell);

enum class DateReading {
    Written,         ///< text only: a bare number is no date
    WrittenOrSerial, ///< also Excel's count of days (45678 is 2025-01-21), for a column known to hold dates
};

/// A day as people write it: 12/03/2025, 12-3-25, 12.03.2025, 2025-03-12, 12 March 2025, Wed 12th Mar 2025,
/// March 12, 2025, 12-Mar-25, each perhaps with a time behind it, which is left out. The day always comes
/// before the month where both are numbers, since these are English files: 03/25/2025 is nothing, not the
/// 25th of March. Two-digit years are 1970 to 2069.
[[nodiscard]] std::optional<QDate> dateFromCell(QStringView cell, DateReading reading = DateReading::Written);

/// The day that Excel's number stands for, by the calendar beginning in 1900. Nothing outside 1 to 2958465
/// (31 December 9999), nor for 60, the day Excel believes 1900 had.
[[nodiscard]] std::optional<QDate> dateFromSerial(qint64 serial);

/// Puts back the zeros a spreadsheet took from a code of @p width digits: "12345" of a seven-digit TRN is
/// "0012345". A decimal tail ".0" goes. What is not made of digits, or already as long, stays as it is.
[[nodiscard]] QString paddedCode(QStringView cell, int width);

/// A British telephone number that lost its first zero gets it back: "2072831147" is "02072831147". Numbers
/// that begin with 0 or + stay as they are.
[[nodiscard]] QString phoneFromCell(QStringView cell);

/// yes, y, true, 1, x, a tick; no, n, false, 0; unknown, not known, n/k, don't know, ? - whatever the case of
/// the letters. Nothing for an empty cell or any other word.
[[nodiscard]] std::optional<YesNo> yesNoFromCell(QStringView cell);

} // namespace hub
