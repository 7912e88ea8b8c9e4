#pragma once

#include "store/changes.h"
#include "store/registerloader.h"

#include <QByteArray>

#include <span>

namespace hub {

namespace sqlite {
class Database;
}

// How what is searched becomes words, and where they are kept.

/// The mark of a word that is a whole name without its spaces.
inline constexpr char wholeMark = '~';

/// The words of what somebody typed, as the index has them: folded, "saint" as "st".
[[nodiscard]] QStringList searchWords(const QString &text);

/// The words of a record of a noun that is searched; empty for any other.
[[nodiscard]] QString wordsOf(const RecordType &type, const Row &row);

/// The words of a school of the register, its name, town and postcode, appended to @p words. Its URN is its
/// key.
void appendWords(const RegisterSchool &school, QByteArray &words);

/// Brings the index of the hub's records up to what a step did, within its transaction.
void updateSearch(sqlite::Database &database, std::span<const RowChange> rows);

/// Whether the index of the hub's records is there, made by this program.
[[nodiscard]] bool isSearchReady(sqlite::Database &database);

/// Makes the index of the hub's records anew where it is missing or was made by an earlier program.
void ensureSearch(sqlite::Database &database);
/// Makes it anew whatever it is; until that is done, others read the one there was.
void remakeSearch(sqlite::Database &database);

} // namespace hub
