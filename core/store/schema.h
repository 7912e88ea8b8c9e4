#pragma once

namespace hub {

namespace sqlite {
class Database;
}

/// Marks a SQLite file as a hub ("Hubk").
inline constexpr unsigned applicationId = 0x4875626b;

/// The schema version this program writes: the number of files in resources/schema.
[[nodiscard]] int latestSchema();

/// Brings @p database up to @p target, one numbered file and one transaction at a time, and records the
/// version reached. The file must be no newer than the program; opening checks that first.
void migrate(sqlite::Database &database, int target = latestSchema());

} // namespace hub
