#include "store/sqlite.h"

#include <QAtomicInt>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace hub::sqlite {

namespace {

Failure failureOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(), error.databaseText()};
}

Failure failureOf(sqlite3_stmt *statement)
{
    sqlite3 *database = sqlite3_db_handle(statement);
    return {sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database))};
}

QString nextName()
{
    static QAtomicInt count;
    return QStringLiteral("hub-%1").arg(count.fetchAndAddRelaxed(1));
}

} // namespace

Statement::Statement(Database &database, const QString &sql)
    : m_query{database.connection()}
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw failureOf(m_query.lastError());
    m_handle = *static_cast<sqlite3_stmt *const *>(m_query.result()->handle().constData());
}

qint64 Statement::runWith(const std::vector<QVariant> &values)
{
    const Reset reset{*this};
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, value);
    execute();
    return m_query.numRowsAffected();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_handle, column); // before its length is asked for
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(m_handle, column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return QByteArray{static_cast<const char *>(sqlite3_column_blob(m_handle, column)),
                          sqlite3_column_bytes(m_handle, column)};
    default:
        return {};
    }
}

void Statement::bindForReading(int position, const QVariant &value)
{
    int code = SQLITE_OK;
    const bool isNone = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull());
    if (isNone) {
        code = sqlite3_bind_null(m_handle, position);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        code = sqlite3_bind_blob(m_handle, position, bytes.constData(), static_cast<int>(bytes.size()),
                                 SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        code = sqlite3_bind_double(m_handle, position, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray utf8 = value.toString().toUtf8();
        code = sqlite3_bind_text(m_handle, position, utf8.constData(), static_cast<int>(utf8.size()),
                                 SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_int64(m_handle, position, value.toLongLong());
    }
    if (code != SQLITE_OK)
        throw failureOf(m_handle);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw failureOf(m_handle);
    return code == SQLITE_ROW;
}

void Statement::endReading()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

void Statement::execute()
{
    if (!m_query.exec())
        throw failureOf(m_query.lastError());
}

Database::Database(const QString &path, Access access)
    : m_name{nextName()}
    , m_connection{QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)}
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(path);
    const bool opened = m_connection.open();
    if (!opened) {
        const Failure failure = failureOf(m_connection.lastError());
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw failure;
    }
    m_handle = *static_cast<sqlite3 *const *>(m_connection.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
    run("PRAGMA foreign_keys = ON");
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::run(const QByteArray &script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw Failure{code, QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

Statement &Database::prepared(const QString &sql)
{
    std::shared_ptr<Statement> &statement = m_statements[sql];
    if (!statement) {
        try {
            statement = std::make_shared<Statement>(*this, sql);
        } catch (...) {
            m_statements.remove(sql);
            throw;
        }
    }
    return *statement;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Database::userVersion()
{
    return static_cast<int>(Statement{*this, QStringLiteral("PRAGMA user_version")}.number());
}

void Database::setUserVersion(int version)
{
    run("PRAGMA user_version = " + QByteArray::number(version));
}

Transaction::Transaction(Database &database)
    : m_database{database}
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself; saying so again then fails, harmlessly.
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace hub::sqlite
