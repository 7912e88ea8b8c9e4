#include "base/academicyear.h"
#include "base/days.h"
#include "base/londontime.h"
#include "base/longdate.h"
#include "base/money.h"
#include "base/ncpcode.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void daysFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("quarters");
        QTest::newRow("halves are exact") << u"5.5"_s << 22;
        QTest::newRow("quarters are the finest") << u"0.25"_s << 1;
        QTest::newRow("spaces around do no harm") << u" 12 "_s << 48;
        QTest::newRow("a third of a day is refused") << u"0.33"_s << -1;
        QTest::newRow("negative is refused") << u"-1"_s << -1;
        QTest::newRow("words are refused") << u"two"_s << -1;
        QTest::newRow("empty is refused") << u""_s << -1;
    }

    void daysFromText()
    {
        QFETCH(QString, text);
        QFETCH(int, quarters);

        const auto days = Days::fromText(text);

        QCOMPARE(days ? days->inQuarters() : -1, quarters);
    }

    void daysPrintShort()
    {
        QCOMPARE(Days::quarters(22).toText(), u"5.5"_s);
        QCOMPARE(Days::whole(15).toText(), u"15"_s);
        QCOMPARE((Days::quarters(22) + Days::whole(2)).toText(), u"7.5"_s);
    }

    void moneyFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("read");
        QTest::addColumn<qint64>("pence");
        QTest::newRow("bare pounds") << u"3000"_s << true << qint64{300000};
        QTest::newRow("as written in a letter") << u"£5,250"_s << true << qint64{525000};
        QTest::newRow("a mileage rate") << u"0.45"_s << true << qint64{45};
        QTest::newRow("one decimal") << u"12.5"_s << true << qint64{1250};
        QTest::newRow("clawed back") << u"-£75.00"_s << true << qint64{-7500};
        QTest::newRow("part of a penny is refused") << u"1.005"_s << false << qint64{0};
        QTest::newRow("a comma in the wrong place is refused") << u"12,50"_s << false << qint64{0};
        QTest::newRow("nothing is refused") << u""_s << false << qint64{0};
    }

    void moneyFromText()
    {
        QFETCH(QString, text);
        QFETCH(bool, read);
        QFETCH(qint64, pence);

        const auto money = Money::fromText(text);

        QCOMPARE(money.has_value(), read);
        if (money)
            QCOMPARE(money->inPence(), pence);
    }

    void moneyPrints()
    {
        QCOMPARE(Money::pounds(5250).toText(), u"5250.00"_s);
        QCOMPARE(Money::pence(-5).toText(), u"-0.05"_s);
        QCOMPARE(Money::pounds(5250).toDisplay(), u"£5,250"_s);
        QCOMPARE(Money::pence(45).toDisplay(), u"£0.45"_s);
        QCOMPARE(Money::pounds(200) * 15, Money::pounds(3000));
    }

    void academicYearFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::newRow("as we print it") << u"2025/26"_s << 2025;
        QTest::newRow("with a hyphen") << u"2025-26"_s << 2025;
        QTest::newRow("short") << u"25/26"_s << 2025;
        QTest::newRow("in full") << u"2025/2026"_s << 2025;
        QTest::newRow("AY25") << u"AY25"_s << 2025;
        QTest::newRow("the turn of a century") << u"1999/00"_s << 1999;
        QTest::newRow("halves that do not follow") << u"2025/27"_s << 0;
        QTest::newRow("a date is no year") << u"2025-09-01"_s << 0;
        QTest::newRow("too far off") << u"2500"_s << 0;
    }

    void academicYearFromText()
    {
        QFETCH(QString, text);
        QFETCH(int, start);

        const auto year = AcademicYear::fromText(text);

        QCOMPARE(year ? year->startYear() : 0, start);
    }

    void theYearTurnsOnTheFirstOfSeptember()
    {
        QCOMPARE(AcademicYear::containing(QDate(2025, 8, 31)).toText(), u"2024/25"_s);
        QCOMPARE(AcademicYear::containing(QDate(2025, 9, 1)).toText(), u"2025/26"_s);
        QVERIFY(!AcademicYear::starting(2025).range().contains(QDate(2026, 9, 1)));
    }

    void openRangesReachForEver()
    {
        const DateRange open{QDate(2025, 9, 1), {}};

        QVERIFY(open.contains(QDate(2099, 1, 1)));
        QVERIFY(!open.contains(QDate(2025, 8, 31)));
        QVERIFY(open.overlaps({{}, QDate(2025, 9, 2)}));
        QVERIFY(!open.overlaps({{}, QDate(2025, 9, 1)}));
    }

    void londonTimesKeepTheirInstant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("5 pm in March is winter time") << u"2025-03-14T17:00"_s << u"2025-03-14T17:00:00Z"_s;
        QTest::newRow("5 pm in June is summer time")
            << u"2025-06-14 17:00"_s << u"2025-06-14T17:00:00+01:00"_s;
        QTest::newRow("UTC is shown in London")
            << u"2025-06-14T16:00:00Z"_s << u"2025-06-14T17:00:00+01:00"_s;
        QTest::newRow("a date is its midnight") << u"2025-06-14"_s << u"2025-06-14T00:00:00+01:00"_s;
    }

    void londonTimesKeepTheirInstant()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);

        const auto time = londonTimeFromText(text);

        QVERIFY(time);
        QCOMPARE(toStoredText(*time), stored);
    }

    void longDatesAreOfTheReaderUnlessTheyAreKept()
    {
        const QLocale before;
        QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
        const QString read = longDate({2025, 1, 5});
        const QString kept = longDateInEnglish({2025, 1, 5});
        QLocale::setDefault(before);

        QCOMPARE(read, u"5 Januar 2025"_s);
        QCOMPARE(kept, u"5 January 2025"_s);
        QCOMPARE(longDate({}), QString{});
        QCOMPARE(longDateInEnglish({}), QString{});
    }

    void ncpCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("as printed") << u"NCP25-15"_s << u"NCP25-15"_s;
        QTest::newRow("with a space") << u"NCP 24-12"_s << u"NCP24-12"_s;
        QTest::newRow("without the letters") << u"24-12"_s << u"NCP24-12"_s;
        QTest::newRow("run together") << u"ncp2412"_s << u"NCP24-12"_s;
        QTest::newRow("with a letter") << u"NCP24-14A"_s << u"NCP24-14a"_s;
        QTest::newRow("a cohort code is none") << u"SMS-C10"_s << u""_s;
        QTest::newRow("one digit short") << u"NCP24-1"_s << u""_s;
    }

    void ncpCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);

        const auto code = NcpCode::fromText(typed);

        QCOMPARE(code ? code->toText() : QString{}, printed);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
