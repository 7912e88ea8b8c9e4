#include "widgets/sceneoutput.h"

#include "documents/pdf/pdfwriter.h"
#include "scenepaint/scenepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

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

void printScene(const Scene &scene, QWidget *parent)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(scene.title);
    printer.setFullPage(true);
    QPrintDialog dialog{&printer, parent};
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter{&printer};
    const double dotsPerPoint = printer.resolution() / 72.0;
    painter.scale(dotsPerPoint, dotsPerPoint);
    ScenePainter pages{scene};
    for (int page = 0; page < static_cast<int>(scene.pages.size()); ++page) {
        if (page > 0)
            printer.newPage();
        pages.paint(painter, page);
    }
}

} // namespace hub
