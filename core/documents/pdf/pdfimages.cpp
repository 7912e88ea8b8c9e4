#include "documents/pdf/pdfimages.h"

namespace hub::pdf {

PdfImages::PdfImages(QPDF &file, const Scene &scene)
    : m_file{file}
    , m_resources{Object::newDictionary()}
{
    for (const ScenePage &page : scene.pages) {
        for (const SceneItem &item : page.items) {
            const auto *picture = std::get_if<Picture>(&item.what);
            if (picture == nullptr || m_names.contains(picture->image.get()))
                continue;
            const QByteArray name = "I" + QByteArray::number(static_cast<int>(m_names.size()));
            m_names.emplace(picture->image.get(), name);
            m_resources.replaceKey(("/" + name).toStdString(), embed(*picture->image));
        }
    }
}

Object PdfImages::imageStream(const RasterImage &image, const char *colours, const QByteArray &bytes)
{
    Object made = stream(m_file, bytes);
    Object dictionary = made.getDict();
    dictionary.replaceKey("/Type", name("XObject"));
    dictionary.replaceKey("/Subtype", name("Image"));
    dictionary.replaceKey("/Width", Object::newInteger(image.width));
    dictionary.replaceKey("/Height", Object::newInteger(image.height));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
    dictionary.replaceKey("/ColorSpace", name(colours));
    return made;
}

Object PdfImages::embed(const RasterImage &image)
{
    using Format = RasterImage::Format;
    if (image.format == Format::Rgb)
        return imageStream(image, "DeviceRGB", image.bytes);
    if (image.format == Format::JpegGrey || image.format == Format::JpegColour) {
        const char *colours = image.format == Format::JpegGrey ? "DeviceGray" : "DeviceRGB";
        Object made = imageStream(image, colours, {});
        made.replaceStreamData(image.bytes.toStdString(), name("DCTDecode"), Object::newNull());
        return made;
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
    Object made = imageStream(image, "DeviceRGB", colours);
    made.getDict().replaceKey("/SMask", imageStream(image, "DeviceGray", opacity));
    m_haveTransparency = true;
    return made;
}

} // namespace hub::pdf
