#include "documents/systemfonts.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <hb.h>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

QStringList fontFiles()
{
    QStringList files;
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    for (const QString &folder : folders) {
        QDirIterator it{folder, {u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

/// Which face of a file has the character. The file is only mapped, not read: a computer has hundreds.
std::optional<unsigned> faceWith(QFile &file, char32_t character)
{
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return std::nullopt;
    const auto data = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), file.size());
    hb_blob_t *blob = hb_blob_create(data.constData(), static_cast<unsigned>(data.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    const unsigned count = hb_face_count(blob);
    hb_blob_destroy(blob);
    for (unsigned index = 0; index < count; ++index) {
        const auto face = Face::fromData(data, index);
        if (face && face->hasGlyf && face->mayBeEmbedded && face->covers(character))
            return index;
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<Face> systemFaceCovering(char32_t character)
{
    const QStringList files = fontFiles();
    for (const QString &path : files) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
            continue;
        if (const auto index = faceWith(file, character))
            return Face::fromData(file.readAll(), *index);
    }
    return nullptr;
}

} // namespace hub
