#include "documents/pdf/pdfimages.h"

namespace hub::pdf {

namespace {

Syntax entriesOf(const RasterImage &image, const char *colours)
{
    Syntax entries;
    entries.raw("/Type /XObject /Subtype /Image /Width ").integer(image.width);
    entries.raw("/Height ").integer(image.height);
    entries.raw("/BitsPerComponent 8 /ColorSpace ").name(colours);
    return entries;
}

} // namespace

PdfImages::PdfImages(File &file, const Scene &scene)
    : m_file{file}
{
    for (const ScenePage &page : scene.pages) {
        for (const SceneItem &item : page.items) {
            const auto *picture = std::get_if<Picture>(&item.what);
            if (picture == nullptr || m_names.contains(picture->image.get()))
                continue;
            const QByteArray name = "I" + QByteArray::number(static_cast<int>(m_names.size()));
            m_names.emplace(picture->image.get(), name);
            m_resources.name(name).reference(embed(*picture->image));
        }
    }
}

ObjectNumber PdfImages::embed(const RasterImage &image)
{
    using Format = RasterImage::Format;
    if (image.format == Format::Rgb)
        return m_file.addStream(entriesOf(image, "DeviceRGB").bytes(), image.bytes);
    if (image.format == Format::JpegGrey || image.format == Format::JpegColour) {
        const char *colours = image.format == Format::JpegGrey ? "DeviceGray" : "DeviceRGB";
        return m_file.addPackedStream(entriesOf(image, colours).raw("/Filter /DCTDecode ").bytes(),
                                      image.bytes);
    }
    QByteArray colours;
    QByteArray opacity;
    const qsizetype pixels = static_cast<qsizetype>(image.width) * image.height;
    colours.reserve(pixels * 3);
    opacity.reserve(pixels);
    for (qsizetype i = 0; i < pixels; ++i) {
        colours.append(image.bytes.constData() + 4 * i, 3);
        opacity.append(image.bytes.at(4 * i + 3));
    }
    const ObjectNumber mask = m_file.addStream(entriesOf(image, "DeviceGray").bytes(), opacity);
    m_haveTransparency = true;
    return m_file.addStream(entriesOf(image, "DeviceRGB").raw("/SMask ").reference(mask).bytes(), colours);
}

} // namespace hub::pdf
