#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace hub {

class Store;

/// What a backup turned out to be.
struct Backup
{
    QString path;
    qint64 bytes = 0;
};

/// Writes a whole, checked copy of the hub as it stands to @p path (replacing a file there only once the copy
/// is good) and remembers when. Refused where nothing may be written, so that a damaged hub takes the place
/// of no good copy.
Result<Backup> backUp(Store &store, const QString &path);

/// Keeps a copy of a hub of an older schema in the user's backup folder, before it is migrated.
Result<Backup> backupBeforeUpgrade(Store &store);

/// Puts the hub in @p backup in the place of the file at @p path, which must be closed; what was there is
/// kept beside it. Refused, with nothing changed, unless the backup is a sound hub. Returns where the earlier
/// file is kept, empty if there was none.
Result<QString> restore(const QString &backup, const QString &path);

/// Where backups made by the program itself are kept: apart from the hubs, in the user's own data folder.
[[nodiscard]] QString backupFolder();

} // namespace hub
