// How long an information sheet takes, against the same words laid out and printed by Qt.
//   bench_sheet [sheets]        prints milliseconds a sheet and the ratio; the aim is at most 0.2. The first
//                               sheet of the program, with everything still to be read, stands apart.

#include "documents/informationsheet.h"
#include "documents/logicaltree.h"
#include "documents/pdf/pdfwriter.h"
#include "programmes/shippededitions.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextStream>

#include <ctime>

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

const char *htmlTag(NodeRole role)
{
    switch (role) {
    case NodeRole::Heading1:
        return "h1";
    case NodeRole::Heading2:
        return "h2";
    case NodeRole::Heading3:
        return "h3";
    case NodeRole::Paragraph:
        return "p";
    case NodeRole::List:
        return "ul";
    case NodeRole::ListItem:
        return "li";
    case NodeRole::Table:
        return "table";
    case NodeRole::TableRow:
        return "tr";
    case NodeRole::HeadingCell:
        return "th";
    case NodeRole::DataCell:
        return "td";
    default:
        return "span";
    }
}

/// The same words with the same structure, for Qt's rich text.
QString asHtml(const Scene &scene, const LogicalTree &tree, NodeId id)
{
    const QString tag = QString::fromLatin1(htmlTag(scene.node(id).role));
    QString inside;
    for (const LogicalChild &child : tree.children[static_cast<size_t>(id)]) {
        if (child.node >= 0) {
            inside += asHtml(scene, tree, child.node);
            continue;
        }
        const ContentPiece &piece = tree.pieces[static_cast<size_t>(child.piece)];
        const auto &items = scene.pages[static_cast<size_t>(piece.page)].items;
        for (int i = piece.firstItem; i < piece.firstItem + piece.itemCount; ++i)
            if (const auto *run = std::get_if<GlyphRun>(&items[static_cast<size_t>(i)].what))
                inside += run->read().toString().toHtmlEscaped();
    }
    return u"<%1>%2</%1>"_s.arg(tag, inside);
}

double processorMilliseconds()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Milliseconds of the processor's time a run takes by itself.
template<typename Run>
double millisecondsOnce(Run run)
{
    const double start = processorMilliseconds();
    run();
    return processorMilliseconds() - start;
}

/// The same for each of several, after one that warms the caches.
template<typename Run>
double millisecondsEach(int runs, Run run)
{
    run();
    return millisecondsOnce([&] {
               for (int i = 0; i < runs; ++i)
                   run();
           })
        / runs;
}

struct Comparison
{
    double mine = 0;
    double theirs = 0;
};

void print(QTextStream &out, const QString &what, const Comparison &took)
{
    out << what.leftJustified(10) << QString::number(took.mine, 'f', 1).rightJustified(8) << " ms, Qt "
        << QString::number(took.theirs, 'f', 1).rightJustified(8) << " ms, ratio "
        << QString::number(took.mine / took.theirs, 'f', 2) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application{argc, argv};
    const QStringList arguments = QGuiApplication::arguments();
    const int runs = arguments.size() > 1 ? arguments.at(1).toInt() : 30;
    const HubDetails hub = exampleHub();
    QTextStream out{stdout};
    Comparison all;
    for (const Edition &edition : shippedEditions()) {
        const bool isFirst = all.mine == 0;
        const double firstOfMine = isFirst ? millisecondsOnce([&] { ours(edition, hub); }) : 0;
        const Scene scene = informationSheet(edition, hub);
        const QString html = asHtml(scene, logicalTree(scene), documentRoot);
        if (isFirst)
            print(out, u"first"_s, {firstOfMine, millisecondsOnce([&] { byQt(html); })});
        const Comparison took{millisecondsEach(runs, [&] { ours(edition, hub); }),
                              millisecondsEach(runs, [&] { byQt(html); })};
        print(out, edition.code, took);
        all = {all.mine + took.mine, all.theirs + took.theirs};
    }
    print(out, u"all six"_s, all);
    return 0;
}
