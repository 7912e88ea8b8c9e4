#include "widgets/sceneoutput.h"

#include "documents/pdf/pdfwriter.h"
#include "scenepaint/scenepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace hub {

Result<> writeScenePdf(const Scene &scene, const QString &path, const QDateTime &created)
{
    const Result<QByteArray> pdf = writePdf(scene, {.created = created});
    if (!pdf)
        return pdf.error();
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()};
    return {};
}

void setUpPrinter(QPrinter &printer, const Scene &scene)
{
    printer.setDocName(scene.title);
    printer.setFullPage(true);
    const QSizeF page = scene.pageSize;
    const bool isLying = page.width() > page.height();
    printer.setPageSize(QPageSize{isLying ? page.transposed() : page, QPageSize::Point});
    printer.setPageOrientation(isLying ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void paintPages(const Scene &scene, QPrinter &printer)
{
    QPainter painter{&printer};
    // On paper of another size, such as A4 for A3, the pages come out smaller but whole.
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF page = scene.pageSize;
    const double dotsPerPoint = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.scale(dotsPerPoint, dotsPerPoint);
    ScenePainter pages{scene};
    for (int number = 0; number < static_cast<int>(scene.pages.size()); ++number) {
        if (number > 0)
            printer.newPage();
        pages.paint(painter, number);
    }
}

void printScene(const Scene &scene, QWidget *parent)
{
    QPrinter printer{QPrinter::HighResolution};
    setUpPrinter(printer, scene);
    QPrintDialog dialog{&printer, parent};
    if (dialog.exec() == QDialog::Accepted)
        paintPages(scene, printer);
}

} // namespace hub
