// How long an information sheet takes, against the same words laid out and printed by Qt.
//   bench_sheet [sheets]        prints milliseconds a sheet and the ratio; the aim is at most 0.2

#include "documents/informationsheet.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfwriter.h"
#include "programmes/shippededitions.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

HubDetails exampleHub()
{
    HubDetails hub;
    hub.name = u"Example Vale Maths Hub"_s;
    hub.email = u"hub@examplevale.example.org"_s;
    return hub;
}

QByteArray ours(const Edition &edition, const HubDetails &hub)
{
    const Scene scene = informationSheet(edition, hub);
    return *writePdf(scene, {.created = QDateTime{{2025, 9, 1}, {9, 0}, Qt::UTC}});
}

QByteArray byQt(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageSize(QPageSize{QPageSize::A4});
    QTextDocument document;
    document.setDefaultFont(QFont{u"Inter"_s, 10});
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

QString asHtml(const Scene &scene)
{
    QString html;
    const QStringList lines = readingText(scene).split(u'\n');
    for (const QString &line : lines)
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return html;
}

/// Milliseconds a run takes, after one that warms the caches.
template<typename Run>
double millisecondsEach(int runs, Run run)
{
    run();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < runs; ++i)
        run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / runs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application{argc, argv};
    const QStringList arguments = QGuiApplication::arguments();
    const int runs = arguments.size() > 1 ? arguments.at(1).toInt() : 30;
    const HubDetails hub = exampleHub();
    QTextStream out{stdout};
    for (const Edition &edition : shippedEditions()) {
        const QString html = asHtml(informationSheet(edition, hub));
        const double mine = millisecondsEach(runs, [&] { ours(edition, hub); });
        const double theirs = millisecondsEach(runs, [&] { byQt(html); });
        out << edition.code.leftJustified(10) << QString::number(mine, 'f', 1).rightJustified(8) << " ms, Qt "
            << QString::number(theirs, 'f', 1).rightJustified(8) << " ms, ratio "
            << QString::number(mine / theirs, 'f', 2) << '\n';
    }
    return 0;
}
