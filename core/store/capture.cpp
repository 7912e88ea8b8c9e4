// The session extension's declarations hide behind these two.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "store/capture.h"

#include <QHash>

#include <algorithm>
#include <sqlite3.h>

namespace hub {

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw sqlite::Failure{code, QString::fromUtf8(sqlite3_errstr(code))};
}

QJsonValue jsonOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QJsonValue{static_cast<qint64>(sqlite3_value_int64(value))};
    case SQLITE_TEXT: {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
    }
    default:
        return QJsonValue::Null;
    }
}

/// The columns of a noun's table stand in the order of the schema, which later steps may append to.
const QStringList &columnsOf(sqlite3 *database, const RecordType &type,
                             QHash<const RecordType *, QStringList> &known)
{
    QStringList &columns = known[&type];
    if (columns.isEmpty()) {
        const QByteArray sql = QByteArray{"SELECT * FROM "} + type.table + " LIMIT 0";
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr));
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            columns += QString::fromUtf8(sqlite3_column_name(statement, i));
        sqlite3_finalize(statement);
    }
    return columns;
}

RowChange changeAt(sqlite3_changeset_iter *at, const RecordType &type, const QStringList &columns,
                   int operation)
{
    RowChange change{.type = &type};
    change.operation = operation == SQLITE_INSERT ? Operation::Insert
        : operation == SQLITE_DELETE              ? Operation::Delete
                                                  : Operation::Update;
    for (int i = 0; i < columns.size(); ++i) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (operation != SQLITE_INSERT)
            check(sqlite3changeset_old(at, i, &before));
        if (operation != SQLITE_DELETE)
            check(sqlite3changeset_new(at, i, &after));
        if (i == 0) {
            change.key = sqlite3_value_int64(before != nullptr ? before : after);
            continue;
        }
        if (before != nullptr && (operation == SQLITE_DELETE || after != nullptr))
            change.before.insert(columns.at(i), jsonOf(before));
        if (after != nullptr)
            change.after.insert(columns.at(i), jsonOf(after));
    }
    return change;
}

struct ChangesetIterator
{
    sqlite3_changeset_iter *at = nullptr;
    ~ChangesetIterator() { sqlite3changeset_finalize(at); }
};

struct ChangesetBytes
{
    int size = 0;
    void *data = nullptr;
    ~ChangesetBytes() { sqlite3_free(data); }
};

size_t orderOf(const RecordType *type)
{
    const auto all = allRecordTypes();
    return static_cast<size_t>(std::find(all.begin(), all.end(), type) - all.begin());
}

} // namespace

bool Changes::touch(const RecordType &type) const
{
    return std::any_of(rows.begin(), rows.end(), [&type](const RowChange &row) { return row.type == &type; });
}

void Capture::Close::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Capture::Capture(sqlite::Database &database)
    : m_database{database.handle()}
{
    sqlite3_session *session = nullptr;
    check(sqlite3session_create(m_database, "main", &session));
    m_session.reset(session);
    for (const RecordType *type : allRecordTypes())
        check(sqlite3session_attach(session, type->table));
}

std::vector<RowChange> Capture::rows() const
{
    std::vector<RowChange> result;
    if (sqlite3session_isempty(m_session.get()) != 0)
        return result;
    ChangesetBytes bytes;
    check(sqlite3session_changeset(m_session.get(), &bytes.size, &bytes.data));
    ChangesetIterator iterator;
    check(sqlite3changeset_start(&iterator.at, bytes.size, bytes.data));
    QHash<const RecordType *, QStringList> known;
    while (sqlite3changeset_next(iterator.at) == SQLITE_ROW) {
        const char *table = nullptr;
        int columnCount = 0;
        int operation = 0;
        check(sqlite3changeset_op(iterator.at, &table, &columnCount, &operation, nullptr));
        const RecordType *type = recordTypeNamed(QString::fromLatin1(table));
        result.push_back(changeAt(iterator.at, *type, columnsOf(m_database, *type, known), operation));
    }
    std::stable_sort(result.begin(), result.end(), [](const RowChange &a, const RowChange &b) {
        return a.type == b.type ? a.key < b.key : orderOf(a.type) < orderOf(b.type);
    });
    return result;
}

} // namespace hub
