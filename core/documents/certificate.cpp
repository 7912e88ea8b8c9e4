#include "documents/certificate.h"

#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double certificateMargin = 90;
constexpr double frame = 26;

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Certificate)
};

TextStyle style(FaceStyle face, double size, Colour colour)
{
    return {face, size, size * 1.3, colour};
}

void drawFrame(Scene &scene)
{
    const QSizeF page = scene.pageSize;
    const auto ring = [&](double inset, Colour colour) {
        scene.place(0, artBox({inset, inset, page.width() - 2 * inset, page.height() - 2 * inset}, colour));
    };
    ring(frame, paper::brand);
    ring(frame + 7, paper::amber);
    ring(frame + 10, paper::white);
}

} // namespace

Scene certificate(const CertificateContent &content)
{
    Scene scene;
    scene.pageSize = scene.pageSize.transposed();
    Shaper shaper{Fonts::shared()};
    scene.fonts = shaper.fonts();
    scene.title = CertificateWords::tr("Certificate for %1").arg(content.name);
    scene.subject = content.title;
    scene.author = content.hub;
    drawFrame(scene);
    Blocks blocks{scene, shaper, Theme{}};
    const double width = scene.pageSize.width() - 2 * certificateMargin;
    Galley galley;
    const auto add = [&](const QString &text, const TextStyle &look, double above, NodeId node) {
        append(galley,
               paragraph(scene, shaper, {{text, look, node}},
                         {.width = width, .align = Align::Centre, .even = true, .above = above}));
    };
    const auto line = [&](const QString &text, const TextStyle &look, double above) {
        if (!text.isEmpty())
            add(text, look, above, scene.add(documentRoot, NodeRole::Paragraph));
    };
    line(content.hub, style(FaceStyle::SemiBold, 15, paper::accent), 0);
    add(CertificateWords::tr("Certificate of attendance"), style(FaceStyle::Bold, 34, paper::brand), 14,
        scene.add(documentRoot, NodeRole::Heading1));
    line(CertificateWords::tr("This is to certify that"), style(FaceStyle::Regular, 13, paper::muted), 20);
    line(content.name, style(FaceStyle::Bold, 27, paper::ink), 6);
    line(content.schoolName, style(FaceStyle::Regular, 14, paper::ink), 2);
    line(CertificateWords::tr("took part in"), style(FaceStyle::Regular, 13, paper::muted), 14);
    line(content.title, style(FaceStyle::SemiBold, 20, paper::brand), 6);
    line(content.when, style(FaceStyle::Regular, 14, paper::ink), 4);
    line(content.days, style(FaceStyle::Regular, 14, paper::ink), 2);
    const double room = scene.pageSize.height() - 2 * (frame + 10);
    placeAt(scene, galley, 0,
            {certificateMargin, frame + 10 + std::max(14.0, (room - 74 - heightOf(galley)) / 2)});

    const double bottom = scene.pageSize.height() - frame - 62;
    const TextStyle small = style(FaceStyle::Regular, 10.5, paper::ink);
    const auto foot = [&](const QString &text, Align align) {
        placeAt(scene, blocks.text(documentRoot, text, small, {.width = width, .align = align}), 0,
                {certificateMargin, bottom});
    };
    scene.place(0, artBox({certificateMargin, bottom - 4, 190, 0.7}, paper::muted));
    foot(content.signedBy.isEmpty() ? content.hub : content.signedBy + u'\n' + content.hub, Align::Left);
    foot(content.date + u'\n' + CertificateWords::tr("Certificate %1").arg(content.number), Align::Right);
    return scene;
}

} // namespace hub
