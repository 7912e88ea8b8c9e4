#include "documents/blocks.h"
#include "documents/rasterimage.h"
#include "scenepaint/scenepainter.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int scale = 2;

struct Sheet
{
    Shaper shaper{std::make_shared<const Fonts>(Fonts::Beyond::Nothing)};
    Scene scene;

    Sheet() { scene.fonts = shaper.fonts(); }

    void text(const QString &words, FaceStyle face, QPointF at)
    {
        const TextStyle style{face, 20, 28, paper::ink};
        placeAt(scene, paragraph(scene, shaper, {{words, style, pageArt}}, {.width = 400}), 0, at);
    }

    QImage painted()
    {
        QImage image{400 * scale, 300 * scale, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        painter.scale(scale, scale);
        ScenePainter{scene}.paint(painter, 0);
        return image;
    }
};

/// The share of a part of the page that is not white.
double inkIn(const QImage &image, const QRectF &rect)
{
    int dark = 0;
    int all = 0;
    for (int y = qRound(rect.top() * scale); y < qRound(rect.bottom() * scale); ++y) {
        for (int x = qRound(rect.left() * scale); x < qRound(rect.right() * scale); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            ++all;
        }
    }
    return static_cast<double>(dark) / all;
}

} // namespace

class TestScenePainter : public QObject
{
    Q_OBJECT

private slots:
    void everyRunIsDrawnWhereItWasPlaced();
    void boldIsDarkerThanRegular();
    void boxesPathsAndPicturesHaveTheirColours();
};

void TestScenePainter::everyRunIsDrawnWhereItWasPlaced()
{
    Sheet sheet;
    sheet.text(u"Mastery specialists"_s, FaceStyle::Regular, {10, 10});
    sheet.text(u"Leader: محمد علي"_s, FaceStyle::Bold, {10, 60});

    const QImage image = sheet.painted();

    for (const SceneItem &item : sheet.scene.pages[0].items) {
        const double ink = inkIn(image, boundsOf(item));
        QVERIFY2(ink > 0.05 && ink < 0.6, qPrintable(QString::number(ink)));
    }
    QCOMPARE(inkIn(image, {0, 100, 400, 200}), 0.0);
    QCOMPARE(inkIn(image, {260, 0, 140, 100}), 0.0);
}

void TestScenePainter::boldIsDarkerThanRegular()
{
    Sheet sheet;
    sheet.text(u"Mastery"_s, FaceStyle::Regular, {10, 10});
    sheet.text(u"Mastery"_s, FaceStyle::SemiBold, {10, 60});
    sheet.text(u"Mastery"_s, FaceStyle::Bold, {10, 110});

    const QImage image = sheet.painted();

    const QRectF line{10, 10, 120, 28};
    QVERIFY(inkIn(image, line) < inkIn(image, line.translated(0, 50)));
    QVERIFY(inkIn(image, line.translated(0, 50)) < inkIn(image, line.translated(0, 100)));
}

void TestScenePainter::boxesPathsAndPicturesHaveTheirColours()
{
    Sheet sheet;
    sheet.scene.place(0, artBox({10, 10, 50, 50}, paper::brand, 8));
    using Kind = PathStep::Kind;
    sheet.scene.place(0,
                      {pageArt, 0,
                       VectorPath{.steps = {{Kind::Move, {100, 10}},
                                            {Kind::Line, {150, 10}},
                                            {Kind::Line, {150, 60}},
                                            {Kind::Line, {100, 60}},
                                            {Kind::Close, {}}},
                                  .fill = paper::amber,
                                  .stroke = {}}});
    const auto red = std::make_shared<const RasterImage>(
        RasterImage{1, 1, RasterImage::Format::Rgb, QByteArrayLiteral("\xFF\0\0")});
    sheet.scene.place(0, {pageArt, 0, Picture{{200, 10, 50, 50}, red}});

    const QImage image = sheet.painted();

    QCOMPARE(image.pixelColor(35 * scale, 35 * scale), QColor(0x12, 0x32, 0x5B));
    QCOMPARE(image.pixelColor(125 * scale, 35 * scale), QColor(0xE8, 0xA3, 0x17));
    QCOMPARE(image.pixelColor(225 * scale, 35 * scale), QColor(0xFF, 0, 0));
    QCOMPARE(image.pixelColor(11 * scale, 11 * scale), QColor(Qt::white));
}

QTEST_MAIN(TestScenePainter)
#include "tst_scenepainter.moc"
