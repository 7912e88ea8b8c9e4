#pragma once

#include <QString>
#include <QStringList>

/// The search's words as the full-text index is asked for them.
namespace hub::searchquery {

[[nodiscard]] QString quoted(const QString &word);
/// Words that begin so.
[[nodiscard]] QString beginning(const QString &word);
/// @p asked for @p word; or else the two halves of a postcode written as one ("bs41qy", or its beginning from
/// "bs41" on).
[[nodiscard]] QString orPostcode(const QString &word, const QString &asked);
[[nodiscard]] QString anyOf(const QStringList &words);
[[nodiscard]] QString allWhole(const QStringList &words);

[[nodiscard]] bool isNumber(const QString &word);
/// Only such words are in the vocabulary.
[[nodiscard]] bool isPlain(const QString &word);

} // namespace hub::searchquery
