#pragma once

#include "records/record.h"
#include "store/sqlite.h"

namespace hub::recordsql {

// The statements every noun needs, made from its table of fields.

[[nodiscard]] QString quoted(const char *column);
/// SELECT id, fields... FROM table, followed by @p rest ("WHERE id = ?").
[[nodiscard]] QString select(const RecordType &type, const QString &rest = {});
[[nodiscard]] QString insert(const RecordType &type);
[[nodiscard]] QString update(const RecordType &type);
[[nodiscard]] QString remove(const RecordType &type);

/// Reads a row of select().
[[nodiscard]] Row read(const RecordType &type, const sqlite::Statement &row);
/// The same into a row there is already.
void readInto(Row &row, const RecordType &type, const sqlite::Statement &from);

/// The nouns and fields that may refer to @p type.
struct Referrer
{
    const RecordType *type;
    const FieldInfo *field;
};
[[nodiscard]] std::vector<Referrer> referrersTo(const RecordType &type);

} // namespace hub::recordsql
