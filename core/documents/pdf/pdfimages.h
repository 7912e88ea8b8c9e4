#pragma once

#include "documents/pdf/pdffile.h"
#include "documents/rasterimage.h"
#include "documents/scene.h"

#include <map>

namespace hub::pdf {

/// The pictures of a scene, each stored once.
class PdfImages
{
public:
    PdfImages(File &file, const Scene &scene);

    [[nodiscard]] const QByteArray &nameOf(const RasterImage &image) const { return m_names.at(&image); }
    /// The dictionary that pages find them by.
    [[nodiscard]] QByteArray resources() const { return "<<" + m_resources.bytes() + ">>"; }
    [[nodiscard]] bool haveTransparency() const { return m_haveTransparency; }

private:
    File &m_file;
    std::map<const RasterImage *, QByteArray> m_names;
    Syntax m_resources;
    bool m_haveTransparency = false;

    [[nodiscard]] ObjectNumber embed(const RasterImage &image);
};

} // namespace hub::pdf
