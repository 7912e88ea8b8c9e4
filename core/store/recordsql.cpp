#include "store/recordsql.h"

namespace hub::recordsql {

QString quoted(const char *column)
{
    return u'"' + QString::fromLatin1(column) + u'"';
}

QString select(const RecordType &type, const QString &rest)
{
    QString sql = QStringLiteral("SELECT id");
    for (const FieldInfo &field : type.fields)
        sql += QStringLiteral(", ") + quoted(field.name);
    return sql + QStringLiteral(" FROM ") + quoted(type.table) + u' ' + rest;
}

QString insert(const RecordType &type)
{
    QString columns = QStringLiteral("id");
    QString places = QStringLiteral("?");
    for (const FieldInfo &field : type.fields) {
        columns += QStringLiteral(", ") + quoted(field.name);
        places += QStringLiteral(", ?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(type.table), columns, places);
}

QString update(const RecordType &type)
{
    QStringList settings;
    for (const FieldInfo &field : type.fields)
        settings += quoted(field.name) + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
        .arg(quoted(type.table), settings.join(QStringLiteral(", ")));
}

QString remove(const RecordType &type)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(type.table));
}

Row read(const RecordType &type, const sqlite::Statement &row)
{
    Row result;
    readInto(result, type, row);
    return result;
}

void readInto(Row &row, const RecordType &type, const sqlite::Statement &from)
{
    row.key = from.integer(0);
    row.values.resize(type.fields.size());
    for (size_t i = 0; i < row.values.size(); ++i)
        row.values[i] = from.value(static_cast<int>(i) + 1);
}

std::vector<Referrer> referrersTo(const RecordType &type)
{
    std::vector<Referrer> result;
    for (const RecordType *other : allRecordTypes()) {
        for (const FieldInfo &field : other->fields) {
            if (field.refersTo != nullptr && &field.refersTo() == &type)
                result.push_back({other, &field});
        }
    }
    return result;
}

} // namespace hub::recordsql
