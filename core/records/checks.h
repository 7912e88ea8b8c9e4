#pragma once

#include <QVariant>

namespace hub::check {

// Checks of single fields; each returns null, or a sentence in the context hub::Field.

const char *urn(const QVariant &stored);     ///< a school's URN: six digits
const char *trn(const QVariant &stored);     ///< a teacher's number: seven digits, leading zeros kept
const char *ukprn(const QVariant &stored);   ///< eight digits
const char *laCode(const QVariant &stored);  ///< three digits
const char *laCodes(const QVariant &stored); ///< three digits each, parted by semicolons
const char *email(const QVariant &stored);   ///< something@something.something, one address
const char *notNegative(const QVariant &stored);
const char *teachingYear(const QVariant &stored); ///< a calendar year from 1950 on
const char *percent(const QVariant &stored);      ///< 0 to 100, in tenths
const char *ncp(const QVariant &stored);          ///< a project's code as it is printed: NCP25-15
const char *code(const QVariant &stored);         ///< no spaces around or inside

} // namespace hub::check
