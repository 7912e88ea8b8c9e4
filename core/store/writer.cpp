#include "store/writer.h"

#include "base/id.h"
#include "records/fieldtext.h"
#include "store/recordsql.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

std::vector<QVariant> keyFirst(const Row &row)
{
    std::vector<QVariant> values{row.key};
    values.insert(values.end(), row.values.begin(), row.values.end());
    return values;
}

Error stillUsed(const RecordType &type, const RecordType &by, qint64 times)
{
    return {.kind = Error::Kind::Conflict,
            .subject = type.singularText(),
            .message = QCoreApplication::translate("hub::Store", "The %1 is still used by %2 (%3).")
                           .arg(type.singularText(), by.pluralText())
                           .arg(times),
            .advice = QCoreApplication::translate("hub::Store",
                                                  "Remove or change those first. Nothing was changed.")};
}

} // namespace

Writer::Writer(Store &store)
    : m_store{store}
{
}

sqlite::Database &Writer::database() const
{
    return m_store.database();
}

void Writer::tell(const Progress &progress, int done, int of)
{
    if (progress && !progress(done, of))
        refuse({.kind = Error::Kind::Cancelled, .subject = {}});
}

void Writer::check(const RecordType &type, const Row &row) const
{
    const Result<> fine = checkFields(type, row.values);
    if (!fine)
        refuse(fine.error());
}

qint64 Writer::insert(const RecordType &type, Row row)
{
    check(type, row);
    if (row.key == 0)
        row.key = newKey();
    database().prepared(recordsql::insert(type)).runWith(keyFirst(row));
    return row.key;
}

void Writer::update(const RecordType &type, const Row &row)
{
    check(type, row);
    std::vector<QVariant> values = row.values;
    values.emplace_back(row.key);
    if (database().prepared(recordsql::update(type)).runWith(values) == 0)
        refuse({.kind = Error::Kind::NotFound, .subject = type.singularText()});
}

void Writer::remove(const RecordType &type, qint64 key)
{
    for (const recordsql::Referrer &referrer : recordsql::referrersTo(type)) {
        const QString sql
            = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?")
                  .arg(recordsql::quoted(referrer.type->table), recordsql::quoted(referrer.field->name));
        if (const qint64 times = database().prepared(sql).number(key); times > 0)
            refuse(stillUsed(type, *referrer.type, times));
    }
    database().prepared(recordsql::remove(type)).run(key);
}

} // namespace hub
