#include "documents/blocks.h"
#include "documents/documentchecks.h"
#include "documents/logicaltree.h"
#include "documents/pdf/iccprofile.h"
#include "documents/pdf/pdfwriter.h"
#include "documents/rasterimage.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;
using namespace hub::testing;

namespace {

const PdfOptions options{.created = QDateTime{{2025, 9, 1}, {9, 0}, Qt::UTC}};

/// A page of everything: headings, text, lists, a table, a panel, a link, and names from many places.
class Sampler
{
public:
    Scene scene;
    Shaper shaper{std::make_shared<const Fonts>(Fonts::Beyond::Nothing)};
    Blocks blocks{scene, shaper, Theme{}};

    Sampler()
    {
        scene.fonts = shaper.fonts();
        scene.title = u"Specialists & <leaders>"_s;
        scene.subject = u"Cohort 10"_s;
        scene.author = u"Example Hub"_s;
    }

    Galley galley;

    Sampler &heading(int level, const QString &text)
    {
        append(galley, blocks.heading(documentRoot, level, text, 500, 12));
        return *this;
    }
    Sampler &text(const QString &text)
    {
        append(galley, blocks.text(documentRoot, text, 500, 4));
        return *this;
    }
    QByteArray pdf()
    {
        const int pages = flowOnPages(scene, galley, {42, 40, 500, 740}, {42, 40, 500, 740});
        Q_ASSERT(pages == static_cast<int>(scene.pages.size()));
        blocks.footers(scene.title, 42);
        const auto written = writePdf(scene, options);
        return written ? *written : QByteArray{};
    }
};

std::shared_ptr<const RasterImage> chequers(RasterImage::Format format)
{
    const bool clear = format == RasterImage::Format::Rgba;
    QByteArray bytes;
    for (int i = 0; i < 64; ++i) {
        const bool dark = ((i / 8) + i) % 2 == 0;
        bytes += dark ? QByteArrayLiteral("\x12\x32\x5B") : QByteArrayLiteral("\xE8\xA3\x17");
        if (clear)
            bytes += dark ? '\xFF' : '\x40';
    }
    return std::make_shared<const RasterImage>(RasterImage{8, 8, format, bytes});
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void everyBlockKeepsToTheRules();
    void namesFromEverywhereAreReadAsWritten_data();
    void namesFromEverywhereAreReadAsWritten();
    void aTableOverManyPagesKeepsToTheRules();
    void picturesAndDrawingsAreFiguresOrArtifacts();
    void aJpegIsTakenAsItIs();
    void whatIsNoColourJpegIsRefused_data();
    void whatIsNoColourJpegIsRefused();
    void theSameSceneMakesTheSameBytes();
    void anEmptyDocumentIsStillADocument();
    void theColourProfileIsWellFormed();
    void aLinkInTwoLinesHasTwoAreas();
    void theCheckersAreThere();
};

void TestPdf::everyBlockKeepsToTheRules()
{
    Sampler s;
    s.heading(1, u"Mastery specialists"_s)
        .heading(2, u"What it is"_s)
        .text(u"“Two” – years’ work: 5½ days…"_s);
    append(s.galley, s.blocks.list(documentRoot, {u"classroom"_s, u"department"_s}, 500));
    append(s.galley, s.blocks.list(documentRoot, {u"apply"_s, u"attend"_s}, 500, ListNumbering::Decimal));
    s.heading(3, u"Days"_s);
    append(s.galley,
           s.blocks.table(documentRoot,
                          {.caption = u"Year One"_s,
                           .columns = {{u"Kind"_s, 2}, {u"Days"_s, 1, Align::Right, Figures::Tabular}},
                           .rows = {{u"Central"_s, u"5.5"_s}, {u"In school"_s, u"2"_s}, {u"Sum"_s, u"7.5"_s}},
                           .lastRowIsTotal = true},
                          500, 8));
    const PanelLook look{.above = 10};
    const double inside = Blocks::panelInside(500, look);
    s.galley.push_back(s.blocks.panel(
        s.blocks.labelled(documentRoot, u"New."_s, u"No other school."_s, inside, 0), 500, look));
    append(s.galley,
           s.blocks.link(documentRoot, u"Write to the hub"_s, u"mailto:hub@example.org"_s,
                         u"Write an e-mail to the hub"_s, 500, 8));

    const QByteArray pdf = s.pdf();

    verifyDocument(s.scene, pdf);
    QCOMPARE(readingWords(s.scene).first(6),
             (QStringList{u"Mastery"_s, u"specialists"_s, u"What"_s, u"it"_s, u"is"_s, u"“Two”"_s}));
}

void TestPdf::namesFromEverywhereAreReadAsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("glyphsSayItAll"); // else replacement text does, which pdfinfo does not print
    QTest::newRow("Welsh") << u"Siân Ŵyn O’Connor-Ffion"_s << true;
    QTest::newRow("Polish") << u"Łukasz Żółciński"_s << true;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Hạnh"_s << true;
    QTest::newRow("Vietnamese, accents apart")
        << u"Nguyễn Thị Hạnh"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("Arabic") << u"Head: محمد علي (Leeds)"_s << true;
    QTest::newRow("Arabic with vowels and the lam-alef ligature") << u"السَّلَامُ عَلَيْكُمْ لا"_s << false;
    QTest::newRow("Urdu") << u"نصرت پروین"_s << true;
    QTest::newRow("Hebrew with points") << u"Head: שָׁלוֹם כהן, 12"_s << false;
    QTest::newRow("Greek and Cyrillic") << u"Ελένη Παππά and Наталія Їжак"_s << true;
    QTest::newRow("no face has it") << u"Wang 王小明 and Li 李娜"_s << false;
    QTest::newRow("the same glyph twice") << u"no-break\u00A0space, non\u2011breaking hyphen-ated"_s << false;
    QTest::newRow("ligatures") << u"office affluent fjord -> waffle =>"_s << true;
    QTest::newRow("joiners") << u"می\u200Cخواهم a\u200Bb"_s << true;
    QTest::newRow("signs") << u"✓ → ½ × ≤ £ € ☐"_s << true;
    QTest::newRow("private use") << u"a\uE000b\uFFFDc"_s << false;
}

void TestPdf::namesFromEverywhereAreReadAsWritten()
{
    QFETCH(const QString, name);
    QFETCH(const bool, glyphsSayItAll);
    Sampler s;
    s.heading(1, u"Names"_s).text(name);

    const QByteArray pdf = s.pdf();

    QString expected = u"Names "_s + name;
    for (const QChar joiner : {QChar{0x200B}, QChar{0x200C}})
        expected.remove(joiner);
    QCOMPARE(wordsOfStructureTree(pdf), expected.simplified().split(u' '));
    if (const auto words = wordsForPoppler(pdf); words && glyphsSayItAll)
        QCOMPARE(words->join(u' '), expected.simplified());
    QCOMPARE(accessibilityCheck(pdf).complaint, QString{});
    QCOMPARE(qpdfCheck(pdf).complaint, QString{});
}

void TestPdf::aTableOverManyPagesKeepsToTheRules()
{
    Sampler s;
    TableContent table{.caption = u"Register"_s,
                       .columns = {{u"Name"_s, 2}, {u"School"_s, 2}, {u"Mark"_s, 1}}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({u"Łukasz %1"_s.arg(i), u"Office affluent school %1"_s.arg(i % 7), u"P"_s});
    s.heading(1, u"Register"_s);
    append(s.galley, s.blocks.table(documentRoot, table, 500, 8));

    const QByteArray pdf = s.pdf();

    QVERIFY(s.scene.pages.size() > 2);
    verifyDocument(s.scene, pdf);
}

void TestPdf::picturesAndDrawingsAreFiguresOrArtifacts()
{
    Sampler s;
    s.heading(1, u"Certificate"_s);
    const NodeId figure = s.scene.add(documentRoot, NodeRole::Figure);
    s.scene.node(figure).alternative = u"The hub’s badge"_s;
    const int order = s.scene.nextOrder();
    using Kind = PathStep::Kind;
    const VectorPath star{.steps = {{Kind::Move, {200, 300}},
                                    {Kind::Line, {260, 300}},
                                    {Kind::Curve, {200, 360}, {260, 340}, {240, 360}},
                                    {Kind::Close, {}}},
                          .fill = paper::amber,
                          .stroke = paper::brand,
                          .strokeWidth = 2};
    s.scene.place(0, {figure, order, star});
    s.scene.place(0, {figure, order, Picture{{300, 300, 60, 60}, chequers(RasterImage::Format::Rgb)}});
    s.scene.place(0, {pageArt, 0, Picture{{400, 300, 60, 60}, chequers(RasterImage::Format::Rgba)}});

    const QByteArray pdf = s.pdf();

    verifyDocument(s.scene, pdf);
    QCOMPARE(readingText(s.scene), u"Certificate\nThe hub’s badge\n"_s);
}

void TestPdf::aJpegIsTakenAsItIs()
{
    // The smallest grey JPEG there is: one pixel.
    const QByteArray jpeg = QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDREN"
        "Dg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=");
    const auto image = RasterImage::fromJpeg(jpeg);
    QVERIFY(image.has_value());
    QCOMPARE(image->width, 1);
    QCOMPARE(image->format, RasterImage::Format::JpegGrey);
    Sampler s;
    s.heading(1, u"Photograph"_s);
    s.scene.place(0, {pageArt, 0, Picture{{300, 300, 60, 60}, std::make_shared<const RasterImage>(*image)}});

    verifyDocument(s.scene, s.pdf());
}

void TestPdf::whatIsNoColourJpegIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("a PNG") << QByteArrayLiteral("\x89PNG\r\n\x1A\n");
    QTest::newRow("cut off in the header") << QByteArray::fromHex("ffd8ffe000104a46");
    QTest::newRow("four colours") << QByteArray::fromHex(
        "ffd8ffc000140800010001040111000211000311000411000000");
}

void TestPdf::whatIsNoColourJpegIsRefused()
{
    QFETCH(const QByteArray, file);

    const auto image = RasterImage::fromJpeg(file);

    QVERIFY(!image);
    QVERIFY(!image.error().message.isEmpty());
}

void TestPdf::theSameSceneMakesTheSameBytes()
{
    const auto make = [] {
        Sampler s;
        return s.heading(1, u"Names"_s).text(u"محمد علي and Łukasz"_s).pdf();
    };

    QCOMPARE(make(), make());
    QVERIFY(make().size() < 40'000);
}

void TestPdf::anEmptyDocumentIsStillADocument()
{
    Sampler s;
    s.scene.place(0, artBox({0, 0, 10, 10}, paper::brand));

    const auto pdf = writePdf(s.scene, options);

    QVERIFY(pdf.has_value());
    QCOMPARE(qpdfCheck(*pdf).complaint, QString{});
}

void TestPdf::theColourProfileIsWellFormed()
{
    const QByteArray profile = pdf::sRgbProfile();

    QCOMPARE(profile.mid(36, 4), QByteArrayLiteral("acsp"));
    QCOMPARE(profile.mid(12, 8), QByteArrayLiteral("mntrRGB "));
    QCOMPARE(profile.left(4).toHex().toLongLong(nullptr, 16), profile.size());
    QVERIFY(profile.size() < 3000);
}

void TestPdf::aLinkInTwoLinesHasTwoAreas()
{
    Sampler s;
    s.heading(1, u"Contact"_s);
    append(s.galley,
           s.blocks.link(documentRoot, u"a rather long address of a hub in the north"_s,
                         u"https://example.org/"_s, u"The hub’s page"_s, 120, 4));

    const QByteArray pdf = s.pdf();

    verifyDocument(s.scene, pdf);
}

void TestPdf::theCheckersAreThere()
{
    const QByteArray pdf = Sampler{}.heading(1, u"Title"_s).pdf();

    if (!qpdfCheck(pdf).available)
        QSKIP("qpdf is not installed: the files' syntax was not checked.");
    if (!accessibilityCheck(pdf).available)
        QSKIP("The accessibility checker is not beside the project: its rules were not checked.");
    if (!wordsForPoppler(pdf))
        QSKIP("pdfinfo is not installed: the words were read by our own reader only.");
}

QTEST_APPLESS_MAIN(TestPdf)
#include "tst_pdf.moc"
