#include "documents/rasterimage.h"

#include <QCoreApplication>

namespace hub {

namespace {

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<quint8>(bytes.at(at)) : 0;
}

int wordAt(const QByteArray &bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

/// Start-of-frame markers are C0 to CF without C4 (Huffman tables), C8 (reserved) and CC (arithmetic coding).
bool startsFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Error refused(const QString &message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = QCoreApplication::translate("hub::RasterImage", "picture"),
            .message = message,
            .advice = QCoreApplication::translate(
                "hub::RasterImage", "Save the picture again as an ordinary colour JPEG or a PNG.")};
}

} // namespace

Result<RasterImage> RasterImage::fromJpeg(const QByteArray &file)
{
    const Error noJpeg = refused(
        QCoreApplication::translate("hub::RasterImage", "The picture is not a JPEG file that can be read."));
    if (wordAt(file, 0) != 0xFFD8)
        return noJpeg;
    qsizetype at = 2;
    while (at + 9 < file.size() && byteAt(file, at) == 0xFF) {
        const int marker = byteAt(file, at + 1);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        if (!startsFrame(marker)) {
            at += 2 + wordAt(file, at + 2);
            continue;
        }
        const int components = byteAt(file, at + 9);
        RasterImage image{wordAt(file, at + 7), wordAt(file, at + 5),
                          components == 1 ? Format::JpegGrey : Format::JpegColour, file};
        if (image.width == 0 || image.height == 0)
            return noJpeg;
        if (components != 1 && components != 3)
            return refused(QCoreApplication::translate(
                "hub::RasterImage", "The picture is a JPEG made for four-colour printing."));
        return image;
    }
    return noJpeg;
}

} // namespace hub
