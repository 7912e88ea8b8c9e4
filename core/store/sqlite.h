#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// A thin, owning cover over Qt SQL's SQLite driver. Nothing outside core/store includes it.
namespace hub::sqlite {

/// SQLite said no. Thrown inside core/store and caught at its edge; it never reaches a caller.
struct Failure
{
    int code; ///< SQLite's (extended) result code
    QString message;
};

class Database;

/// One prepared statement. Values are bound in order; each run ends with the statement reset. Writing goes
/// through Qt SQL; reading goes straight to the driver's statement, since the driver would copy every row
/// twice before handing it on.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    template<typename... Values>
    void run(const Values &...values)
    {
        const Reset reset{*this};
        bindAll(values...);
        execute();
    }

    /// As run(), with the values in a list; how many rows it touched.
    qint64 runWith(const std::vector<QVariant> &values);

    /// Every row, each made by @p read.
    template<typename Read, typename... Values>
    auto rows(Read read, const Values &...values)
    {
        const Reading reading{*this};
        bindForReading(values...);
        std::vector<std::invoke_result_t<Read, const Statement &>> result;
        while (step())
            result.push_back(read(*this));
        return result;
    }

    /// Gives every row to @p visit.
    template<typename Visit>
    void each(Visit visit)
    {
        const Reading reading{*this};
        while (step())
            visit(*this);
    }

    /// The first row, if there is one.
    template<typename Read, typename... Values>
    auto row(Read read, const Values &...values)
    {
        const Reading reading{*this};
        bindForReading(values...);
        std::optional<std::invoke_result_t<Read, const Statement &>> result;
        if (step())
            result = read(*this);
        return result;
    }

    /// The first column of the first row as a number; 0 where there is no row.
    template<typename... Values>
    qint64 number(const Values &...values)
    {
        return row([](const Statement &row) { return row.integer(0); }, values...).value_or(0);
    }

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Nothing, a qint64, a double, a QString or a QByteArray.
    [[nodiscard]] QVariant value(int column) const;

private:
    struct Reset
    {
        Statement &statement;
        ~Reset() { statement.m_query.finish(); }
    };

    struct Reading
    {
        Statement &statement;
        ~Reading() { statement.endReading(); }
    };

    template<typename... Values>
    void bindForReading(const Values &...values)
    {
        int position = 0;
        (bindForReading(++position, QVariant::fromValue(values)), ...);
    }
    void bindForReading(int position, const QVariant &value);
    [[nodiscard]] bool step();
    void endReading();

    template<typename... Values>
    void bindAll(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, QVariant::fromValue(values)), ...);
    }
    void execute();

    QSqlQuery m_query;
    sqlite3_stmt *m_handle = nullptr; ///< the query's own
};

class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens @p path, creating it if need be. ":memory:" makes a private one.
    explicit Database(const QString &path, Access access = Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a script of one or more statements, through SQLite's own interface: Qt SQL takes one at a time.
    void run(const QByteArray &script);

    /// The statement for @p sql, prepared once for as long as the database is open.
    Statement &prepared(const QString &sql);
    /// Forgets every prepared statement, so that the schema may change or the database close.
    void forgetStatements() { m_statements.clear(); }

    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] int userVersion();
    void setUserVersion(int version);
    /// The connection Qt's driver holds: for sessions and bulk loading only.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QSqlDatabase connection() const { return m_connection; }

private:
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

/// Begins on construction; rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace hub::sqlite
