#include "store/backup.h"

#include "store/openfile.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace hub {

namespace {

Error cannotWrite(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Io, .subject = path, .detail = detail};
}

QString stamped(const QString &path, const QDateTime &at, const QString &word)
{
    const QFileInfo file{path};
    return QStringLiteral("%1 %2 %3.%4")
        .arg(file.completeBaseName(), word, at.toString(QStringLiteral("yyyy-MM-dd HHmmss")), file.suffix());
}

Result<> moveInto(const QString &from, const QString &to)
{
    if (QFile::exists(to) && !QFile::remove(to))
        return Error{Error::Kind::ReadOnly, to};
    if (!QFile::rename(from, to))
        return cannotWrite(to, QStringLiteral("rename failed"));
    return {};
}

} // namespace

QString backupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

Result<Backup> backUp(Store &store, const QString &path)
{
    if (const Result<> may = store.mayWrite(); !may) // when it was made is noted in the hub
        return may.error();
    const QFileInfo target{path};
    if (target.absoluteFilePath() == QFileInfo{store.path()}.absoluteFilePath())
        return Error{.kind = Error::Kind::Invalid, .subject = path};
    if (!QFileInfo{target.absolutePath()}.isDir())
        return Error{Error::Kind::Missing, target.absolutePath()};
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        // VACUUM INTO writes one consistent, compact file, whatever is still in the log.
        store.database().prepared(QStringLiteral("VACUUM INTO ?")).run(unfinished);
    } catch (const sqlite::Failure &failure) {
        QFile::remove(unfinished);
        return toError(failure, path);
    }
    Result<> sound = checkIntegrity(unfinished);
    if (sound)
        sound = moveInto(unfinished, path);
    if (!sound) {
        QFile::remove(unfinished);
        return sound.error();
    }
    store.setFact(QStringLiteral("last_backup"), store.now().toString(Qt::ISODate));
    return Backup{path, QFileInfo{path}.size()};
}

Result<Backup> backupBeforeUpgrade(Store &store)
{
    const QString folder = backupFolder();
    if (!QDir{}.mkpath(folder))
        return cannotWrite(folder, QStringLiteral("mkpath failed"));
    return backUp(store,
                  folder + u'/' + stamped(store.path(), store.now(), QStringLiteral("before upgrade")));
}

Result<QString> restore(const QString &backup, const QString &path)
{
    if (const Result<> header = checkHeader(backup); !header && header.error().kind != Error::Kind::ReadOnly)
        return header.error();
    if (const Result<> sound = checkIntegrity(backup); !sound)
        return sound.error();
    const QString incoming = path + QStringLiteral(".part");
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return cannotWrite(incoming, QStringLiteral("copy failed"));
    QFile::setPermissions(incoming, QFile::permissions(incoming) | QFile::WriteOwner | QFile::WriteUser);
    QString kept;
    if (QFile::exists(path)) {
        // Opening folds its log back and makes sure nobody else has it open.
        if (const auto current = Store::open(path); !current && current.error().kind == Error::Kind::Locked) {
            QFile::remove(incoming);
            return current.error();
        }
        kept = QFileInfo{path}.absolutePath() + u'/'
            + stamped(path, QDateTime::currentDateTime(), QStringLiteral("before restore"));
        if (!QFile::rename(path, kept)) {
            QFile::remove(incoming);
            return cannotWrite(path, QStringLiteral("rename failed"));
        }
    }
    if (!QFile::rename(incoming, path)) {
        if (!kept.isEmpty())
            QFile::rename(kept, path);
        return cannotWrite(path, QStringLiteral("rename failed"));
    }
    return kept;
}

} // namespace hub
