#pragma once

#include "base/result.h"
#include "programmes/edition.h"

#include <QByteArray>

namespace hub {

/// Reads one edition. Strict: a key that is not known, a value of the wrong kind, a word outside a closed set
/// and a key that is missing are each refused (Error::Kind::Invalid) with the place in the file, such as
/// years[0].entitlements[1].least, or the line and column where it is no JSON at all. @p where names the file
/// in the message. What is read may still not make sense as a programme: see problemsOf().
[[nodiscard]] Result<Edition> readEdition(const QByteArray &json, const QString &where);

/// The canonical form: always the same bytes for the same edition, keys in the order of the schema, what has
/// its usual value left out. readEdition() gives back an equal edition.
[[nodiscard]] QByteArray writeEdition(const Edition &edition);

} // namespace hub
