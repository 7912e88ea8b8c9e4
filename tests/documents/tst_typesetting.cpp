#include "documents/blocks.h"
#include "documents/linebreak.h"
#include "documents/logicaltree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

const TextStyle plain{FaceStyle::Regular, 10, 14, paper::ink};

struct Desk
{
    std::shared_ptr<const Fonts> fonts = std::make_shared<const Fonts>(Fonts::Beyond::Nothing);
    Shaper shaper{fonts};
    Scene scene;

    Desk() { scene.fonts = fonts; }

    Galley set(const QString &text, double width, Align align = Align::Left)
    {
        const NodeId node = scene.add(documentRoot, NodeRole::Paragraph);
        return paragraph(scene, shaper, {{text, plain, node}}, {.width = width, .align = align});
    }
};

QString read(const GalleyLine &line)
{
    QString text;
    for (const SceneItem &item : line.items)
        if (const auto *run = std::get_if<GlyphRun>(&item.what))
            text += run->read();
    return text;
}

QStringList linesOf(const Galley &galley)
{
    QStringList lines;
    for (const GalleyLine &line : galley)
        lines += read(line).trimmed();
    return lines;
}

/// The left edge of the glyph that stands for a character.
double leftOf(const GalleyLine &line, int character)
{
    for (const SceneItem &item : line.items) {
        const auto &run = std::get<GlyphRun>(item.what);
        for (const PlacedGlyph &glyph : run.glyphs)
            if (glyph.from <= character && character < glyph.until)
                return run.origin.x() + static_cast<double>(glyph.x);
    }
    return -1;
}

} // namespace

class TestTypesetting : public QObject
{
    Q_OBJECT

private slots:
    void noWordIsLostHoweverNarrowTheColumn_data();
    void noWordIsLostHoweverNarrowTheColumn();
    void linesAreEvenlyFull();
    void aNewlineBeginsALine();
    void aSoftHyphenShowsOnlyWhereTheLineEnds();
    void neitherFirstNorLastLineStandsAlone();
    void anArabicNameRunsRightToLeftInsideAnEnglishLine();
    void aHebrewParagraphBeginsAtTheRight();
    void numbersInAHebrewNameKeepTheirOrder();
    void aCharacterNoFaceHasIsReportedAndDrawn();
    void brokenTextIsMended();
    void shapingIsRememberedAcrossSizes();
    void aHeadingStaysWithItsText();
    void balancedColumnsEndLevel();
    void aTableThatGoesOnShowsItsHeadingAgain();
    void aRowTallerThanThePageGoesOn();
    void linksStandWhereTheyAreRead();
    void cellsAreReadRowByRow();
};

void TestTypesetting::noWordIsLostHoweverNarrowTheColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"The specialist works alongside the subject leader of the department."_s;
    QTest::newRow("an address longer than the line")
        << u"Write to professional.development.coordinator@a-very-long-hub-name.example.org today"_s;
    QTest::newRow("one long word") << u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s;
    QTest::newRow("accents made of two characters") << u"Zoe\u0308 Bronte\u0308 and Nguye\u0302\u0303n"_s;
    QTest::newRow("ligatures") << u"office affluent fjord waffle"_s;
    QTest::newRow("spaces at both ends") << u"  one  two  "_s;
}

void TestTypesetting::noWordIsLostHoweverNarrowTheColumn()
{
    QFETCH(const QString, text);

    for (const double width : {20.0, 60.0, 300.0}) {
        Desk desk;
        const Galley galley = desk.set(text, width);

        QString all;
        for (const GalleyLine &line : galley) {
            all += read(line);
            const double most = width == 20.0 ? width + 5 : width; // one letter may be wider than 20 points
            QVERIFY2(textWidth(desk.shaper, {read(line).trimmed(), plain, 0}) <= most + 0.01,
                     qPrintable(read(line)));
        }
        QCOMPARE(all, text);
    }
}

void TestTypesetting::linesAreEvenlyFull()
{
    // Filling each line in turn would leave the second one two thirds empty.
    Desk desk;
    const double width = textWidth(desk.shaper, {u"mmm mm"_s, plain, 0}) + 0.1;

    QCOMPARE(linesOf(desk.set(u"mmm mm mm mmmmm"_s, width)), (QStringList{u"mmm"_s, u"mm mm"_s, u"mmmmm"_s}));
}

void TestTypesetting::aNewlineBeginsALine()
{
    Desk desk;

    QCOMPARE(linesOf(desk.set(u"Asha Example\nHub lead\r\nexample.org"_s, 300)),
             (QStringList{u"Asha Example"_s, u"Hub lead"_s, u"example.org"_s}));
}

void TestTypesetting::aSoftHyphenShowsOnlyWhereTheLineEnds()
{
    Desk desk;
    const Galley wide = desk.set(u"collabo\u00ADrative"_s, 300);
    const Galley narrow = desk.set(u"collabo\u00ADrative"_s, 48);

    const auto glyphsIn
        = [](const GalleyLine &line) { return std::get<GlyphRun>(line.items.front().what).glyphs.size(); };
    QCOMPARE(wide.size(), size_t{1});
    QCOMPARE(glyphsIn(wide.front()), size_t{13});
    QCOMPARE(narrow.size(), size_t{2});
    QCOMPARE(glyphsIn(narrow.front()), size_t{8}); // seven letters and the hyphen
}

void TestTypesetting::neitherFirstNorLastLineStandsAlone()
{
    Desk desk;
    const Galley galley = desk.set(u"one two three four five six seven eight nine ten eleven twelve"_s, 60);

    QVERIFY(galley.size() > 3);
    QVERIFY(galley.front().keepWithNext);
    QVERIFY(galley[galley.size() - 2].keepWithNext);
    QVERIFY(!galley.back().keepWithNext);
}

void TestTypesetting::anArabicNameRunsRightToLeftInsideAnEnglishLine()
{
    Desk desk;
    const QString text = u"Leader: محمد علي, Leeds"_s;
    const Galley galley = desk.set(text, 300);
    const GalleyLine &line = galley.front();
    const auto first = static_cast<int>(text.indexOf(u'م'));
    const auto last = static_cast<int>(text.indexOf(u'ي'));

    QCOMPARE(read(line), text);
    QVERIFY(leftOf(line, 0) < leftOf(line, last));
    QVERIFY2(leftOf(line, last) < leftOf(line, first), "the name's first letter stands at its right");
    QVERIFY(leftOf(line, first) < leftOf(line, static_cast<int>(text.size()) - 1));
    QVERIFY(desk.scene.missing.empty());
}

void TestTypesetting::aHebrewParagraphBeginsAtTheRight()
{
    Desk desk;
    const QString text = u"שלום Leeds"_s;
    const GalleyLine line = desk.set(text, 300).front();

    QVERIFY(leftOf(line, 0) > leftOf(line, static_cast<int>(text.size()) - 1));
    QCOMPARE(read(line), text);
}

void TestTypesetting::numbersInAHebrewNameKeepTheirOrder()
{
    Desk desk;
    const QString text = u"School: בית ספר 12 (Leeds)"_s;
    const GalleyLine line = desk.set(text, 300).front();
    const auto one = static_cast<int>(text.indexOf(u'1'));

    QVERIFY(leftOf(line, one) < leftOf(line, one + 1));
    QVERIFY2(leftOf(line, one) < leftOf(line, static_cast<int>(text.indexOf(u'ב'))),
             "the number follows the name to its left");
}

void TestTypesetting::aCharacterNoFaceHasIsReportedAndDrawn()
{
    Desk desk;
    const QString text = u"Wang 王 and 王 and 李"_s;
    const Galley galley = desk.set(text, 300);

    QCOMPARE(desk.scene.missing, (std::vector<char32_t>{U'王', U'李'}));
    QCOMPARE(read(galley.front()), text);
    for (const SceneItem &item : galley.front().items)
        for (const PlacedGlyph &glyph : std::get<GlyphRun>(item.what).glyphs)
            QVERIFY(glyph.id != 0);
}

void TestTypesetting::brokenTextIsMended()
{
    Desk desk;
    const QString broken = u"a"_s + QChar{0xD800} + u"b\x01\uFEFF\tc"_s + QChar{0xFFFE};

    QCOMPARE(linesOf(desk.set(broken, 300)), QStringList{u"a\uFFFDb c"_s});
    QVERIFY(desk.set(QString{}, 300).empty());
    QVERIFY(desk.set(u"\u0007"_s, 300).empty());
}

void TestTypesetting::shapingIsRememberedAcrossSizes()
{
    Desk desk;
    TextStyle larger = plain;
    larger.size = 20;

    const auto first = desk.shaper.shape({{u"Mastery"_s, plain, 0}});
    QCOMPARE(desk.shaper.shape({{u"Mastery"_s, larger, 0}}), first);
    larger.face = FaceStyle::Bold;
    QVERIFY(desk.shaper.shape({{u"Mastery"_s, larger, 0}}) != first);
}

void TestTypesetting::aHeadingStaysWithItsText()
{
    Desk desk;
    Blocks blocks{desk.scene, desk.shaper, Theme{}};
    Galley galley = desk.set(u"An opening line"_s, 200);
    append(galley, blocks.heading(documentRoot, 2, u"Dates"_s, 200, 10));
    append(galley,
           desk.set(u"Applications close in March and offers go out in June, as in every year"_s, 200));

    flow(desk.scene, galley, {{0, {0, 0, 200, 50}}, {1, {0, 0, 200, 200}}});

    QCOMPARE(desk.scene.pages[0].items.size(), size_t{1});
    QCOMPARE(std::get<GlyphRun>(desk.scene.pages[1].items[0].what).read(), u"Dates");
}

void TestTypesetting::balancedColumnsEndLevel()
{
    Desk desk;
    Galley galley;
    for (int i = 0; i < 21; ++i)
        append(galley, desk.set(u"line %1"_s.arg(i), 200));

    const Flowed flowed = flowBalanced(desk.scene, galley, {{0, {0, 0, 200, 700}}, {0, {220, 0, 200, 700}}});

    QVERIFY(flowed.fits);
    QVERIFY(std::abs(flowed.bottom - 11 * 14) < 0.5);
}

void TestTypesetting::aTableThatGoesOnShowsItsHeadingAgain()
{
    Desk desk;
    Blocks blocks{desk.scene, desk.shaper, Theme{}};
    TableContent table{.caption = u"Register"_s, .columns = {{u"Name"_s, 2}, {u"Mark"_s, 1}}};
    for (int i = 0; i < 40; ++i)
        table.rows.push_back({u"Person %1"_s.arg(i), u"P"_s});
    const Galley galley = blocks.table(documentRoot, table, 300, 0);

    const int pages = flowOnPages(desk.scene, galley, {0, 0, 300, 300}, {0, 0, 300, 300});

    QVERIFY(pages >= 3);
    for (int page = 1; page < pages; ++page) {
        const auto &items = desk.scene.pages[static_cast<size_t>(page)].items;
        QCOMPARE(items.front().node, pageHeader);
        const auto heading = std::ranges::find_if(
            items, [](const SceneItem &item) { return std::holds_alternative<GlyphRun>(item.what); });
        QCOMPARE(std::get<GlyphRun>(heading->what).read(), u"Name");
    }
    QCOMPARE(readingWords(desk.scene).count(u"Name"_s), 1);
    QCOMPARE(readingWords(desk.scene).count(u"P"_s), 40);
}

void TestTypesetting::aRowTallerThanThePageGoesOn()
{
    Desk desk;
    Blocks blocks{desk.scene, desk.shaper, Theme{}};
    QStringList words;
    for (int i = 0; i < 400; ++i)
        words += u"note%1"_s.arg(i);
    const TableContent table{.columns = {{u"Name"_s}, {u"Notes"_s}}, .rows = {{u"Asha"_s, words.join(u' ')}}};

    const int pages = flowOnPages(desk.scene, blocks.table(documentRoot, table, 300, 0), {0, 0, 300, 300},
                                  {0, 0, 300, 300});

    QVERIFY(pages > 1);
    for (const ScenePage &page : desk.scene.pages)
        for (const SceneItem &item : page.items)
            QVERIFY(boundsOf(item).bottom() <= 301);
    QCOMPARE(readingWords(desk.scene), (QStringList{u"Name"_s, u"Notes"_s, u"Asha"_s} + words));
}

void TestTypesetting::linksStandWhereTheyAreRead()
{
    Desk desk;
    const NodeId node = desk.scene.add(documentRoot, NodeRole::Paragraph);
    const NodeId link = desk.scene.add(node, NodeRole::Link);
    const Galley galley = paragraph(
        desk.scene, desk.shaper,
        {{u"Write to "_s, plain, node}, {u"the hub"_s, plain, link}, {u" before March."_s, plain, node}},
        {.width = 400});
    placeAt(desk.scene, galley, 0, {0, 0});

    QCOMPARE(readingText(desk.scene), u"Write to the hub before March.\n"_s);
}

void TestTypesetting::cellsAreReadRowByRow()
{
    Desk desk;
    Blocks blocks{desk.scene, desk.shaper, Theme{}};
    const TableContent table{
        .columns = {{u"Day"_s}, {u"How"_s}},
        .rows = {{u"central days held for the whole cohort"_s, u"5.5"_s}, {u"in school"_s, QString{}}}};
    placeAt(desk.scene, blocks.table(documentRoot, table, 120, 0), 0, {0, 0});

    QCOMPARE(readingText(desk.scene),
             u"Day\nHow\ncentral days held for the whole cohort\n5.5\nin school\n"_s);
}

QTEST_APPLESS_MAIN(TestTypesetting)
#include "tst_typesetting.moc"
