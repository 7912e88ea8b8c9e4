#pragma once

#include "base/result.h"

#include <QByteArray>

namespace hub {

/// Pixels, top row first, no padding between rows; or a JPEG file as it came.
struct RasterImage
{
    enum class Format {
        Rgb,  ///< three bytes a pixel, sRGB
        Rgba, ///< four, the last one opacity (not premultiplied)
        JpegGrey,
        JpegColour,
    };

    int width = 0;
    int height = 0;
    Format format = Format::Rgb;
    QByteArray bytes;

    /// Reads the size and the colours from the file's header. Refuses what is no JPEG, and one made for
    /// four-colour printing, which an archivable document may not hold.
    [[nodiscard]] static Result<RasterImage> fromJpeg(const QByteArray &file);
};

} // namespace hub
