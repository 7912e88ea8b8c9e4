#include "exchange/celltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

class TestCellText : public QObject
{
    Q_OBJECT
private slots:
    void cleaning_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("spaces at the ends") << u"  Amina "_s << u"Amina"_s;
        QTest::newRow("hard spaces") << u"\u00A0Amina\u00A0Okoro\u00A0"_s << u"Amina Okoro"_s;
        QTest::newRow("zero width characters vanish") << u"\uFEFFAmi\u200Bna\u2060"_s << u"Amina"_s;
        QTest::newRow("a line end inside is a space")
            << u"12 High Street\r\nExampleton"_s << u"12 High Street Exampleton"_s;
        QTest::newRow("control characters vanish") << u"Ami\u0001na"_s << u"Amina"_s;
        QTest::newRow("nothing but what is unseen") << u" \u00A0\u200B"_s << u""_s;
    }

    void cleaning()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);

        QCOMPARE(cleanedCell(cell), expected);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("expected");
        const QDate day{2025, 3, 12};
        QTest::newRow("slashes, day first") << u"12/03/2025"_s << day;
        QTest::newRow("hyphens, as the register has it") << u"12-03-2025"_s << day;
        QTest::newRow("points") << u"12.03.2025"_s << day;
        QTest::newRow("lost zeros") << u"12/3/2025"_s << day;
        QTest::newRow("two-digit year") << u"12/3/25"_s << day;
        QTest::newRow("two-digit year of the last century") << u"1/9/98"_s << QDate{1998, 9, 1};
        QTest::newRow("ISO") << u"2025-03-12"_s << day;
        QTest::newRow("ISO with slashes") << u"2025/03/12"_s << day;
        QTest::newRow("ISO with a time") << u"2025-03-12T14:05:06+00:00"_s << day;
        QTest::newRow("ISO with a time and a space") << u"2025-03-12 14:05"_s << day;
        QTest::newRow("a form's time stamp") << u"12/03/2025 14:05:06"_s << day;
        QTest::newRow("a time with am or pm") << u"12/03/2025 2:05 pm"_s << day;
        QTest::newRow("in words") << u"12 March 2025"_s << day;
        QTest::newRow("short month") << u"12 Mar 2025"_s << day;
        QTest::newRow("ordinal") << u"12th March 2025"_s << day;
        QTest::newRow("with its weekday") << u"Wednesday, 12 March 2025"_s << day;
        QTest::newRow("weekday and ordinal") << u"Wed 12th Mar 2025"_s << day;
        QTest::newRow("the first of") << u"1st of September 2025"_s << QDate{2025, 9, 1};
        QTest::newRow("month first in words") << u"March 12, 2025"_s << day;
        QTest::newRow("as Excel shows it") << u"12-Mar-25"_s << day;
        QTest::newRow("Sept") << u"1 Sept 2025"_s << QDate{2025, 9, 1};
        QTest::newRow("the day comes first, always") << u"03/04/2025"_s << QDate{2025, 4, 3};
        QTest::newRow("no month 25: not turned round") << u"03/25/2025"_s << QDate{};
        QTest::newRow("30 February") << u"30/02/2025"_s << QDate{};
        QTest::newRow("a leap day") << u"29/02/2024"_s << QDate{2024, 2, 29};
        QTest::newRow("no leap day") << u"29/02/2025"_s << QDate{};
        QTest::newRow("mixed separators") << u"12/03-2025"_s << QDate{};
        QTest::newRow("a bare number is no date") << u"45728"_s << QDate{};
        QTest::newRow("an academic year is no date") << u"2025/26"_s << QDate{};
        QTest::newRow("words") << u"next Tuesday"_s << QDate{};
        QTest::newRow("a month unknown") << u"12 Marz 2025"_s << QDate{};
        QTest::newRow("empty") << u""_s << QDate{};
        QTest::newRow("unseen characters around") << u"\u200E12/03/2025\u00A0"_s << day;
    }

    void dates()
    {
        QFETCH(QString, cell);
        QFETCH(QDate, expected);

        QCOMPARE(dateFromCell(cell).value_or(QDate{}), expected);
    }

    void serials_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("a day of 2025") << u"45728"_s << QDate{2025, 3, 12};
        QTest::newRow("with a time") << u"45728.587"_s << QDate{2025, 3, 12};
        QTest::newRow("the first") << u"1"_s << QDate{1900, 1, 1};
        QTest::newRow("before the day that never was") << u"59"_s << QDate{1900, 2, 28};
        QTest::newRow("the day that never was") << u"60"_s << QDate{};
        QTest::newRow("after it") << u"61"_s << QDate{1900, 3, 1};
        QTest::newRow("zero") << u"0"_s << QDate{};
        QTest::newRow("past the end") << u"2958466"_s << QDate{};
        QTest::newRow("text still works") << u"12/03/2025"_s << QDate{2025, 3, 12};
        QTest::newRow("text with points still works") << u"12.03.2025"_s << QDate{2025, 3, 12};
    }

    void serials()
    {
        QFETCH(QString, cell);
        QFETCH(QDate, expected);

        QCOMPARE(dateFromCell(cell, DateReading::WrittenOrSerial).value_or(QDate{}), expected);
    }

    void zerosComeBack()
    {
        QCOMPARE(paddedCode(u"12345", 7), u"0012345"_s);
        QCOMPARE(paddedCode(u"12345.0", 7), u"0012345"_s);
        QCOMPARE(paddedCode(u"0012345", 7), u"0012345"_s);
        QCOMPARE(paddedCode(u"12345678", 7), u"12345678"_s);
        QCOMPARE(paddedCode(u"RP12/3", 7), u"RP12/3"_s);
        QCOMPARE(paddedCode(u"", 7), u""_s);
    }

    void telephoneNumbers()
    {
        QCOMPARE(phoneFromCell(u"2072831147"), u"02072831147"_s);
        QCOMPARE(phoneFromCell(u"20 7283 1147"), u"020 7283 1147"_s);
        QCOMPARE(phoneFromCell(u"02072831147"), u"02072831147"_s);
        QCOMPARE(phoneFromCell(u"+44 20 7283 1147"), u"+44 20 7283 1147"_s);
        QCOMPARE(phoneFromCell(u"ext 12"), u"ext 12"_s);
        QCOMPARE(phoneFromCell(u"1234"), u"1234"_s);
    }

    void yesNo_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("expected");
        for (const char *word : {"yes", "Y", "TRUE", "1", "x", " Yes ", "\xE2\x9C\x93"})
            QTest::newRow(word) << QString::fromUtf8(word) << int(YesNo::Yes);
        for (const char *word : {"no", "N", "False", "0"})
            QTest::newRow(word) << QString::fromUtf8(word) << int(YesNo::No);
        for (const char *word : {"unknown", "Not known", "N/K", "Don\xE2\x80\x99t know"})
            QTest::newRow(word) << QString::fromUtf8(word) << int(YesNo::Unknown);
        for (const char *word : {"", "maybe", "2"})
            QTest::newRow(qPrintable(u"neither: %1"_s.arg(QString::fromUtf8(word))))
                << QString::fromUtf8(word) << -1;
    }

    void yesNo()
    {
        QFETCH(QString, cell);
        QFETCH(int, expected);

        const auto answer = yesNoFromCell(cell);

        QCOMPARE(answer ? int(*answer) : -1, expected);
    }
};

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
