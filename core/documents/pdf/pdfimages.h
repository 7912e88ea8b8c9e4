#pragma once

#include "documents/pdf/pdfobjects.h"
#include "documents/rasterimage.h"
#include "documents/scene.h"

#include <map>

namespace hub::pdf {

/// The pictures of a scene, each stored once.
class PdfImages
{
public:
    PdfImages(QPDF &file, const Scene &scene);

    [[nodiscard]] const QByteArray &nameOf(const RasterImage &image) const { return m_names.at(&image); }
    [[nodiscard]] const Object &resources() const { return m_resources; }
    [[nodiscard]] bool haveTransparency() const { return m_haveTransparency; }

private:
    QPDF &m_file;
    std::map<const RasterImage *, QByteArray> m_names;
    Object m_resources;
    bool m_haveTransparency = false;

    [[nodiscard]] Object embed(const RasterImage &image);
    [[nodiscard]] Object imageStream(const RasterImage &image, const char *colours, const QByteArray &bytes);
};

} // namespace hub::pdf
