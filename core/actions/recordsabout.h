#pragma once

#include "records/person.h"
#include "store/forget.h"

#include <QStringList>

#include <vector>

namespace hub {

class Store;

/// The records of one noun that concern somebody.
struct RecordsAbout
{
    const RecordType *type = nullptr;
    std::vector<Row> rows = {};
};

/// Everything the hub keeps about a person: the person's own record first, then every record that names them,
/// and what was judged and decided of their applications.
[[nodiscard]] std::vector<RecordsAbout> recordsAbout(Store &store, PersonId person);

/// Whether a record that names somebody is about them, rather than only led or shared by them: then what it
/// says in words is theirs.
[[nodiscard]] bool isAbout(const RecordType &type, const Row &row, PersonId person);

/// What the words of a record about somebody become when they are erased: the row without them, and the names
/// of the fields that were emptied. What was paid and promised, and why, has to stand.
struct Emptied
{
    Row row = {};
    QStringList fields = {};
};
[[nodiscard]] Emptied emptied(const RecordType &type, Row row);

/// Everything somebody is called, or was at any time: names both ways round and with initials, e-mail,
/// telephone, reference number; with those who were @p merged into them. Nothing shorter than would name
/// others too.
[[nodiscard]] QStringList wordsFor(Store &store, PersonId person, std::vector<RecordKey> merged);

} // namespace hub
