#include "failonwarnings.h"
#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "theme/look.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

class ThemeTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void contrastIsThatOfWcag();
    void aPaletteKnowsItsScheme();
    void aLookIsRemembered();
    void rowsGrowWithTheText();
    void everyIconHasItsDrawing();
    void anIconTakesTheColourOfTheTheme();
    void headingsAreWrittenAndCut();
};

void ThemeTest::everyPairCanBeRead_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<int>("pair");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (size_t i = 0; i < tokenPairs().size(); ++i)
            QTest::addRow("%s: %s (%zu)", qPrintable(nameOf(scheme)), tokenPairs()[i].use, i)
                << scheme << int(i);
    }
}

void ThemeTest::everyPairCanBeRead()
{
    QFETCH(Scheme, scheme);
    QFETCH(int, pair);
    const TokenPair &tokens = tokenPairs()[static_cast<size_t>(pair)];

    const double found = contrast(color(tokens.mark, scheme), color(tokens.ground, scheme));

    QVERIFY2(found >= tokens.least, qPrintable(u"%1, wanted %2"_s.arg(found).arg(tokens.least)));
}

void ThemeTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.01);
}

void ThemeTest::aPaletteKnowsItsScheme()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        QCOMPARE(schemeOf(paletteFor(scheme)), scheme);

    QPalette foreign;
    foreign.setColor(QPalette::Window, Qt::black);
    foreign.setColor(QPalette::WindowText, Qt::white);
    foreign.setColor(QPalette::Link, Qt::cyan);
    QCOMPARE(schemeOf(foreign), Scheme::Dark);
}

void ThemeTest::aLookIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice choice{settings};
    const QSignalSpy changed{&choice, &LookChoice::changed};

    choice.chooseScheme(Scheme::Dark);
    choice.chooseTextPercent(1000);
    choice.chooseDensity(Density::Compact);

    QCOMPARE(changed.count(), 3);
    const LookChoice again{settings};
    QCOMPARE(again.look(), (Look{Scheme::Dark, mostTextPercent, Density::Compact}));
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Canvas, Scheme::Dark));
}

void ThemeTest::rowsGrowWithTheText()
{
    QWidget widget;
    applyLook({});
    QCOMPARE(measureOf(&widget, HubStyle::RowHeight), 32);
    applyLook({.density = Density::Compact});
    QCOMPARE(measureOf(&widget, HubStyle::RowHeight), 26);
    applyLook({.textPercent = 200});
    QCOMPARE(measureOf(&widget, HubStyle::RowHeight), 64);
}

void ThemeTest::everyIconHasItsDrawing()
{
    for (int i = int(Icon::None) + 1; i < int(Icon::Count); ++i)
        QVERIFY2(QFile::exists(iconPath(static_cast<Icon>(i))), qPrintable(iconPath(static_cast<Icon>(i))));
}

void ThemeTest::anIconTakesTheColourOfTheTheme()
{
    const QIcon people = icon(Icon::People);
    const auto darkest = [&people] {
        const QImage image = people.pixmap(QSize{40, 40}).toImage();
        int alpha = 0;
        QColor found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > alpha) {
                    found = image.pixelColor(x, y);
                    alpha = found.alpha();
                }
            }
        }
        return found.rgb();
    };

    applyLook({.scheme = Scheme::Light});
    QCOMPARE(darkest(), color(Token::Ink, Scheme::Light).rgb());
    applyLook({.scheme = Scheme::Dark});
    QCOMPARE(darkest(), color(Token::Ink, Scheme::Dark).rgb());
}

/// Their text stands at the beginning of the column, and ends in dots where there is no room.
void ThemeTest::headingsAreWrittenAndCut()
{
    applyLook({});
    QTableWidget table{1, 1};
    table.setHorizontalHeaderLabels({u"A heading with many words"_s});
    const auto inkIn = [&table](int width) {
        table.setColumnWidth(0, width);
        table.resize(600, 200);
        table.show();
        const QImage image = table.horizontalHeader()->grab().toImage();
        const QRgb ground = image.pixel(2, 2);
        int last = 0;
        for (int x = 0; x < width - 1; ++x) {
            for (int y = 0; y < image.height() - 2; ++y)
                last = image.pixel(x, y) != ground ? x : last;
        }
        return last;
    };
    const int whole = inkIn(400);
    QVERIFY(whole > 100 && whole < 390); // begins at the left
    const int cut = inkIn(80);
    QVERIFY(cut > 40 && cut < 76); // not up to the edge, where letters would be cut through
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
