#pragma once

#include <QDate>

namespace hub {

/// A day written out in the reader's language: "5 November 2025". Empty for an invalid one.
[[nodiscard]] QString longDate(QDate day);

/// The same in English, whatever computer it is written on: for names of steps, documents and files.
[[nodiscard]] QString longDateInEnglish(QDate day);

} // namespace hub
