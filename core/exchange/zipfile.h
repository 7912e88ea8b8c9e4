#pragma once

#include "base/result.h"

#include <QIODevice>

#include <memory>
#include <vector>

struct zip;

namespace hub {

/// A zip archive opened for reading.
class ZipFile
{
public:
    struct Entry
    {
        QString name; ///< with its folders, parted by '/'
        quint64 index = 0;
        qint64 size = 0; ///< unpacked, as the archive claims
    };

    [[nodiscard]] static Result<ZipFile> open(const QString &path);

    /// The files inside, without folders and without what macOS adds (__MACOSX, ._ files, .DS_Store).
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// Null where there is none of that name; letters' case counts only where it tells two entries apart.
    [[nodiscard]] const Entry *find(const QString &name) const;

    /// The unpacked bytes of one entry, read as they are asked for. Reading fails past @p limit bytes, which
    /// guards against a small archive that unpacks to fill the memory. The archive stays open while the
    /// device lives.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> stream(const Entry &entry, qint64 limit) const;
    [[nodiscard]] Result<QByteArray> read(const Entry &entry, qint64 limit) const;

private:
    ZipFile(std::shared_ptr<zip> archive, QString path);
    void list();

    std::shared_ptr<zip> m_archive;
    QString m_path;
    std::vector<Entry> m_entries;
};

} // namespace hub
