#include "documents/pdf/pdfwriter.h"

#include "documents/fonts.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfcontent.h"
#include "documents/pdf/pdffile.h"
#include "documents/pdf/pdfmetadata.h"
#include "documents/pdf/pdfoutline.h"
#include "documents/pdf/pdfstructure.h"

#include <QCoreApplication>

namespace hub {

namespace pdf {

namespace {

/// What the pages are put together from, by page where there is a list.
struct PageParts
{
    ObjectNumber resources = 0;
    bool haveTransparency = false;
    std::vector<ObjectNumber> numbers = {};
    std::vector<ObjectNumber> contents = {};
    std::vector<QByteArray> annotations = {};
};

Error failure(const Scene &scene, const QString &detail)
{
    return {.kind = Error::Kind::Io,
            .subject = scene.title,
            .message = QCoreApplication::translate("hub::PdfWriter", "The PDF could not be made."),
            .advice = QCoreApplication::translate("hub::PdfWriter",
                                                  "Nothing was written. Close other programs and try again."),
            .detail = detail};
}

QByteArray pageObject(const Scene &scene, int number)
{
    Syntax page;
    page.raw("<</Type /Page /Tabs /S /MediaBox [0 0 ");
    page.point(scene.pageSize.width(), scene.pageSize.height()).raw("] /StructParents ").integer(number);
    return page.bytes();
}

/// The pages, with everything that stands on them; returns the root of the page tree.
ObjectNumber writePages(File &file, const Scene &scene, const PageParts &parts)
{
    const ObjectNumber root = file.reserve();
    Syntax kids;
    for (size_t i = 0; i < parts.numbers.size(); ++i) {
        Syntax page;
        page.raw(pageObject(scene, static_cast<int>(i))).raw("/Parent ").reference(root);
        page.raw("/Resources ").reference(parts.resources);
        page.raw("/Contents ").reference(parts.contents[i]);
        if (!parts.annotations[i].isEmpty())
            page.raw("/Annots [").raw(parts.annotations[i]).raw("] ");
        if (parts.haveTransparency)
            page.raw("/Group <</Type /Group /S /Transparency /CS /DeviceRGB>>");
        file.write(parts.numbers[i], page.raw(">>").bytes());
        kids.reference(parts.numbers[i]);
    }
    Syntax pages;
    pages.raw("<</Type /Pages /Kids [").raw(kids.bytes()).raw("] /Count ");
    file.write(root, pages.integer(static_cast<qint64>(parts.numbers.size())).raw(">>").bytes());
    return root;
}

Result<QByteArray> write(const Scene &scene, const PdfOptions &options)
{
    File file;
    const LogicalTree tree = logicalTree(scene);
    const PdfFonts fonts{file, scene};
    if (!fonts.failed().isEmpty())
        return failure(scene, QString::fromUtf8(fonts.failed()));
    const PdfImages images{file, scene};
    PageParts parts{.haveTransparency = images.haveTransparency()};
    parts.resources = file.add("<</Font " + fonts.resources() + "/XObject " + images.resources() + ">>");

    PageContent content{scene, tree, fonts, images};
    for (int number = 0; number < static_cast<int>(scene.pages.size()); ++number) {
        content.draw(number);
        parts.numbers.push_back(file.reserve());
        parts.contents.push_back(file.addStream({}, content.bytes()));
    }
    Structure structure = writeStructure(file, scene, tree, content.marks(), parts.numbers);
    parts.annotations = std::move(structure.annotations);
    Syntax catalogue;
    catalogue.raw("<</Type /Catalog /Pages ").reference(writePages(file, scene, parts));
    catalogue.raw(structure.catalogueEntries).raw(writeOutline(file, scene, tree, parts.numbers));
    catalogue.raw(writeMetadata(file, scene, options.created)).raw(">>");
    const ObjectNumber root = file.add(catalogue.bytes());
    const ObjectNumber information = writeInformation(file, scene, options.created);
    return file.finish(root, information);
}

} // namespace

} // namespace pdf

Result<QByteArray> writePdf(const Scene &scene, const PdfOptions &options)
{
    return pdf::write(scene, options);
}

} // namespace hub
