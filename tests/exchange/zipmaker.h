#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>
#include <zip.h>

/// Makes the zip at @p path anew out of names and contents. Both outlive the call only there.
inline bool makeZip(const QString &path, const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return false;
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            zip_source_free(source);
    }
    return zip_close(archive) == 0;
}
