#include "store/openfile.h"

#include "store/schema.h"
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace hub {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype encodingAt = 56;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool mayBeWritten(const QFileInfo &file)
{
    // A file nobody may write is read-only even to an administrator, who could.
    constexpr QFile::Permissions anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo folder{file.absolutePath()};
    return file.isWritable() && (file.permissions() & anybody) && folder.isWritable()
        && (folder.permissions() & anybody);
}

} // namespace

Result<> checkHeader(const QString &path)
{
    const QFileInfo info{path};
    if (!info.exists())
        return Error{Error::Kind::Missing, path};
    if (!info.isFile())
        return Error{Error::Kind::NotAHub, path};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3")
        || numberAt(header, encodingAt) > 3 || numberAt(header, applicationIdAt) != applicationId)
        return Error{Error::Kind::NotAHub, path};
    if (numberAt(header, userVersionAt) > static_cast<quint32>(latestSchema()))
        return Error{Error::Kind::TooNew, path};
    if (!mayBeWritten(info))
        return Error{Error::Kind::ReadOnly, path};
    return {};
}

Error toError(const sqlite::Failure &failure, const QString &path)
{
    Error error{.kind = Error::Kind::Io, .subject = path, .detail = failure.message};
    switch (failure.code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.kind = Error::Kind::Locked;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        error.kind = Error::Kind::ReadOnly;
        break;
    case SQLITE_CORRUPT:
        error.kind = Error::Kind::Damaged;
        break;
    case SQLITE_NOTADB:
        error.kind = Error::Kind::NotAHub;
        break;
    case SQLITE_CONSTRAINT:
        error.kind = Error::Kind::Conflict;
        error.message = QCoreApplication::translate(
            "hub::Store",
            "The change breaks a rule of the hub: a record is there twice, or refers to one that is not.");
        break;
    case SQLITE_FULL:
        error.message = QCoreApplication::translate("hub::Store", "The disk is full.");
        error.advice = QCoreApplication::translate(
            "hub::Store",
            "Free some space and try again. What was saved before is safe; this change was not made.");
        break;
    default:
        break;
    }
    return error;
}

Result<> checkIntegrity(const QString &path, const std::atomic<bool> *breakOff)
{
    constexpr int instructionsBetweenLooks = 1000;
    const auto isOver
        = [](void *over) { return static_cast<const std::atomic<bool> *>(over)->load() ? 1 : 0; };
    try {
        sqlite::Database database{path, sqlite::Database::Access::ReadOnly};
        if (breakOff)
            sqlite3_progress_handler(database.handle(), instructionsBetweenLooks, isOver,
                                     const_cast<std::atomic<bool> *>(breakOff));
        sqlite::Statement check{database, QStringLiteral("PRAGMA quick_check(1)")};
        const auto verdict = check.row([](const sqlite::Statement &row) { return row.text(0); });
        if (verdict != QStringLiteral("ok"))
            return Error{
                .kind = Error::Kind::Damaged, .subject = path, .detail = verdict.value_or(QString{})};
        return {};
    } catch (const sqlite::Failure &failure) {
        if (breakOff && *breakOff)
            return {};
        return toError(failure, path);
    }
}

} // namespace hub
