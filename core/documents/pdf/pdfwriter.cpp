#include "documents/pdf/pdfwriter.h"

#include "documents/fonts.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfcontent.h"
#include "documents/pdf/pdfmetadata.h"
#include "documents/pdf/pdfoutline.h"
#include "documents/pdf/pdfstructure.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace hub {

namespace pdf {

namespace {

Object pageObject(QPDF &file, const Scene &scene, const PdfImages &images, int number)
{
    Object page = file.makeIndirectObject(Object::parse("<</Type /Page /Tabs /S>>"));
    page.replaceKey(
        "/MediaBox",
        Object::newArray(Object::Rectangle(0, 0, scene.pageSize.width(), scene.pageSize.height())));
    page.replaceKey("/StructParents", Object::newInteger(number));
    if (images.haveTransparency())
        page.replaceKey("/Group", Object::parse("<</Type /Group /S /Transparency /CS /DeviceRGB>>"));
    return page;
}

QByteArray bytesOf(QPDF &file)
{
    QPDFWriter writer{file};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Error failure(const Scene &scene, const QString &detail)
{
    return {.kind = Error::Kind::Io,
            .subject = scene.title,
            .message = QCoreApplication::translate("hub::PdfWriter", "The PDF could not be made."),
            .advice = QCoreApplication::translate("hub::PdfWriter",
                                                  "Nothing was written. Close other programs and try again."),
            .detail = detail};
}

Result<QByteArray> write(const Scene &scene, const PdfOptions &options)
{
    QPDF file;
    file.emptyPDF();
    const LogicalTree tree = logicalTree(scene);
    const PdfFonts fonts{file, scene};
    if (!fonts.failed().isEmpty())
        return failure(scene, QString::fromUtf8(fonts.failed()));
    const PdfImages images{file, scene};
    Object resources = Object::newDictionary();
    resources.replaceKey("/Font", fonts.resources());
    resources.replaceKey("/XObject", images.resources());
    resources = file.makeIndirectObject(resources);

    std::vector<Object> pages;
    PageContent content{scene, tree, fonts, images};
    for (int number = 0; number < static_cast<int>(scene.pages.size()); ++number) {
        content.draw(number);
        Object page = pageObject(file, scene, images, number);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", stream(file, content.bytes()));
        file.addPage(page, false);
        pages.push_back(page);
    }
    writeStructure(file, scene, tree, content.marks(), pages);
    writeOutline(file, scene, tree, pages);
    writeMetadata(file, scene, options.created);
    return bytesOf(file);
}

} // namespace

} // namespace pdf

Result<QByteArray> writePdf(const Scene &scene, const PdfOptions &options)
{
    try {
        return pdf::write(scene, options);
    } catch (const std::exception &error) { // qpdf reports by throwing
        return pdf::failure(scene, QString::fromUtf8(error.what()));
    }
}

} // namespace hub
