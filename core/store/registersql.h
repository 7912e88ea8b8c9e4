#pragma once

#include "records/nationalregister.h"
#include "records/school.h"
#include "store/sqlite.h"

namespace hub {
class Store;
}

namespace hub::registersql {

// Where the generations of the national register lie.

/// A generation's schools have the ids from idOf(generation, 0) to idOf(generation + 1, 0).
inline constexpr qint64 generationSize = 1 << 20;

[[nodiscard]] constexpr qint64 idOf(qint64 generation, int urn)
{
    return generation * generationSize + urn;
}
[[nodiscard]] constexpr int urnOf(qint64 id)
{
    return static_cast<int>(id % generationSize);
}

/// Rows of the search index come in the order of these: open schools first.
[[nodiscard]] constexpr qint64 searchRowid(int urn, SchoolStatus status)
{
    return idOf(status == SchoolStatus::Closed ? 1 : 0, urn);
}
[[nodiscard]] constexpr bool isClosedRowid(qint64 rowid)
{
    return rowid >= generationSize;
}
[[nodiscard]] QString searchTable(qint64 generation);

/// What the record in national_register says, or a blank one.
[[nodiscard]] NationalRegister current(Store &store);

/// Makes room for a new generation beside the one that @p current names, drops all others, and returns its
/// number, which was never used before.
[[nodiscard]] qint64 newGeneration(sqlite::Database &database, const NationalRegister &current);
/// The same for links.
[[nodiscard]] qint64 newLinksGeneration(sqlite::Database &database, qint64 current);

} // namespace hub::registersql
