#pragma once

#include <QString>

namespace hub {

/// What a number of a worksheet means: the file stores days as numbers, and only the format of the cell says
/// that it is one.
struct XlsxNumberFormat
{
    enum class Kind {
        Number,
        Date,
        Time, ///< of a day, or hours elapsed
        DateTime,
        Digits, ///< a code shown with leading zeros ("0000000")
    };
    Kind kind = Kind::Number;
    int digits = 0; ///< of Kind::Digits
};

/// The format of a built-in id (@p code empty) or of a custom code such as "dd/mm/yyyy;@".
[[nodiscard]] XlsxNumberFormat xlsxNumberFormat(int id, const QString &code);

/// The text of a stored number: 5 for "5.0", 100000 for "1E5", fifteen significant digits as Excel shows
/// them, ISO for days and times (2025-03-12, 2025-03-12T14:05, 14:05). What is no number, and days that no
/// calendar has, come back as they are.
[[nodiscard]] QString xlsxNumberText(const QString &stored, XlsxNumberFormat format, bool from1904);

} // namespace hub
