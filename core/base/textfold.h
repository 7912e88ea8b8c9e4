#pragma once

#include <QString>
#include <QStringList>

namespace hub {

/// Text as searching and matching see it: small letters, no accents, no apostrophes, everything that is
/// neither letter nor digit a single space. "St Thomas à Becket's" becomes "st thomas a beckets".
[[nodiscard]] QString folded(QStringView text);

/// The words of folded(text).
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Bytes in whose order texts stand in a list: blind to case, accents and apostrophes, "Group 2" before
/// "Group 10".
[[nodiscard]] QByteArray sortText(QStringView text);

/// How many slips (a letter missing, added, wrong, or two exchanged) part @p a from @p b; anything above
/// @p most comes back as most + 1.
[[nodiscard]] int slipsBetween(QStringView a, QStringView b, int most);

} // namespace hub
