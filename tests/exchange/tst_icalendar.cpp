#include "readcalendars.h"

#include <QTest>

#include <algorithm>

using namespace hub;

namespace {

Result<CalendarReading> read(const QByteArray &bytes)
{
    return readCalendar(bytes, u"x.ics"_s, limits);
}

/// One event with these lines, in a calendar.
QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:Day\r\n" + lines
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT
private slots:
    void eventsThatCannotBeReadAreToldAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("part");
        QTest::newRow("no start") << QByteArray{"LOCATION:here"} << u"no start"_s;
        QTest::newRow("two starts") << QByteArray{"DTSTART:20250101T100000Z\r\nDTSTART:20250102T100000Z"}
                                    << u"two starts"_s;
        QTest::newRow("no such day") << QByteArray{"DTSTART:20250230T100000Z"} << u"20250230T100000Z"_s;
        QTest::newRow("no such hour") << QByteArray{"DTSTART:20250101T250000Z"} << u"no time"_s;
        QTest::newRow("an end before the start")
            << QByteArray{"DTSTART:20250102T100000Z\r\nDTEND:20250102T090000Z"} << u"ends before it starts"_s;
        QTest::newRow("a last day before the first")
            << QByteArray{"DTSTART;VALUE=DATE:20250102\r\nDTEND;VALUE=DATE:20250101"}
            << u"ends before it starts"_s;
        QTest::newRow("a duration backwards")
            << QByteArray{"DTSTART:20250102T100000Z\r\nDURATION:-PT1H"} << u"ends before it starts"_s;
        QTest::newRow("a duration in words")
            << QByteArray{"DTSTART:20250102T100000Z\r\nDURATION:an hour"} << u"no duration"_s;
        QTest::newRow("a zone nobody knows")
            << QByteArray{"DTSTART;TZID=\"tzone://Microsoft/Custom\":20250102T100000"}
            << u"tzone://Microsoft/Custom"_s;
        QTest::newRow("an end in a zone nobody knows")
            << QByteArray{"DTSTART:20250102T100000Z\r\nDTEND;TZID=Europe/Germany:20250102T110000"}
            << u"Europe/Germany"_s;
        QTest::newRow("a rule that is none")
            << QByteArray{"DTSTART:20250102T100000Z\r\nRRULE:sometimes"} << u"sometimes"_s;
        QTest::newRow("every hour") << QByteArray{"DTSTART:20250102T100000Z\r\nRRULE:FREQ=HOURLY"}
                                    << u"within the day"_s;
        QTest::newRow("every occurrence excepted")
            << QByteArray{"DTSTART:20250102T100000Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
                          "EXDATE:20250102T100000Z,20250103T100000Z"}
            << u"excepted"_s;
        QTest::newRow("all later ones altered at once")
            << QByteArray{"DTSTART:20250102T100000Z\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20250102T100000Z"}
            << u"one by one"_s;
    }

    void eventsThatCannotBeReadAreToldAndLeftOut()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, part);

        const auto reading = read(calendar(lines));

        QVERIFY(reading);
        QCOMPARE(reading->entries.size(), 0U);
        QCOMPARE(reading->skipped, 1);
        QVERIFY2(reading->problems.front().message.contains(part),
                 qPrintable(reading->problems.front().message));
    }

    void repetitions_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an addition and an exception written as a day")
            << QByteArray{"DTSTART;TZID=Europe/London:20250325T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                          "RDATE;TZID=Europe/London:20250403T100000\r\nEXDATE;VALUE=DATE:20250401"}
            << QStringList{u"2025-03-25T10:00Z/2025-03-25T10:00Z"_s, u"2025-04-03T09:00Z/2025-04-03T09:00Z"_s,
                           u"2025-04-08T09:00Z/2025-04-08T09:00Z"_s};
        QTest::newRow("until an instant: the last one begins then")
            << QByteArray{"DTSTART;TZID=Europe/London:20250610T100000\r\n"
                          "RRULE:FREQ=DAILY;UNTIL=20250611T090000Z"}
            << QStringList{u"2025-06-10T09:00Z/2025-06-10T09:00Z"_s,
                           u"2025-06-11T09:00Z/2025-06-11T09:00Z"_s};
        QTest::newRow("until a day: that day is the last")
            << QByteArray{"DTSTART;VALUE=DATE:20250610\r\nRRULE:FREQ=DAILY;UNTIL=20250611"}
            << QStringList{u"2025-06-10..2025-06-10"_s, u"2025-06-11..2025-06-11"_s};
        QTest::newRow("a period among the additions")
            << QByteArray{"DTSTART:20250610T100000Z\r\nDTEND:20250610T110000Z\r\n"
                          "RDATE;VALUE=PERIOD:20250612T100000Z/PT1H"}
            << QStringList{u"2025-06-10T10:00Z/2025-06-10T11:00Z"_s,
                           u"2025-06-12T10:00Z/2025-06-12T11:00Z"_s};
        QTest::newRow("a day that most months do not have")
            << QByteArray{"DTSTART;VALUE=DATE:20250131\r\nRRULE:FREQ=MONTHLY;COUNT=3"}
            << QStringList{u"2025-01-31..2025-01-31"_s, u"2025-03-31..2025-03-31"_s,
                           u"2025-05-31..2025-05-31"_s};
    }

    void repetitions()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, expected);

        const auto reading = read(calendar(lines));

        QVERIFY(reading);
        QCOMPARE(told(*reading), expected);
    }

    void anEndlessRepetitionIsCutAndSaysSo()
    {
        const auto weekly = read(calendar("DTSTART:20260105T100000Z\r\nRRULE:FREQ=WEEKLY"));
        const auto daily = read(calendar("DTSTART:19000105T100000Z\r\nRRULE:FREQ=DAILY"));
        const auto impossible
            = read(calendar("DTSTART:20260105T100000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));

        QVERIFY(weekly && daily && impossible);
        QCOMPARE(weekly->entries.back().start.date(), QDate(2027, 8, 30));
        QVERIFY(weekly->problems.front().message.contains(u"2027-08-31"_s));
        QCOMPARE(daily->entries.size(), 1000U);
        QVERIFY(daily->problems.front().message.contains(u"1000"_s));
        QCOMPARE(impossible->entries.size(), 0U);
        QVERIFY(impossible->problems.front().message.contains(u"BYMONTHDAY=30"_s));
    }

    void foldsInsideLettersAndTabsAndLineEnds()
    {
        const QByteArray umlaut = "Caf\xC3\r\n\t\xA9 in M\xC3\xBCnchen\\, Halle 2";
        QByteArray folded = calendar("DTSTART:20250610T100000Z\r\nLOCATION:" + umlaut);
        QByteArray lf = folded;
        lf.replace("\r\n", "\n");
        QByteArray cr = folded;
        cr.replace("\r\n", "\r");

        for (const QByteArray &bytes : {folded, lf, cr}) {
            const auto reading = read(bytes);
            QVERIFY(reading);
            QCOMPARE(reading->entries.front().venue, u"Café in München, Halle 2"_s);
        }
    }

    void otherEncodings()
    {
        const QString text = QString::fromUtf8(calendar("DTSTART:20250610T100000Z\r\nLOCATION:Caf\xC3\xA9"));
        QByteArray utf16 = "\xFF\xFE";
        for (const QChar letter : text)
            utf16.append(static_cast<char>(letter.unicode() & 0xFF))
                .append(static_cast<char>(letter.unicode() >> 8));
        const QByteArray marked = "\xEF\xBB\xBF" + text.toUtf8();
        const QByteArray windows = calendar("DTSTART:20250610T100000Z\r\nLOCATION:Caf\xE9");

        for (const QByteArray &bytes : {utf16, marked, windows}) {
            const auto reading = read(bytes);
            QVERIFY(reading);
            QCOMPARE(reading->entries.front().venue, u"Café"_s);
        }
    }

    void whatIsInsideAnEventIsNotTheEvents()
    {
        const auto reading
            = read(calendar("DTSTART:20250610T100000Z\r\nBEGIN:VALARM\r\nDTSTART:19990101T000000Z\r\n"
                            "SUMMARY:Alarm\r\nDURATION:PT9H\r\nEND:VALARM"));

        QVERIFY(reading);
        QCOMPARE(told(*reading), QStringList{u"2025-06-10T10:00Z/2025-06-10T10:00Z"_s});
        QCOMPARE(reading->entries.front().title, u"Day"_s);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray{} << u"empty"_s;
        QTest::newRow("blanks") << QByteArray{" \r\n\r\n"} << u"empty"_s;
        QTest::newRow("an address card")
            << QByteArray{"BEGIN:VCARD\r\nFN:A B\r\nEND:VCARD\r\n"} << u"address card"_s;
        QTest::newRow("a web page") << QByteArray{"<!DOCTYPE html><html></html>"} << u"web page"_s;
        QTest::newRow("a spreadsheet") << QByteArray{"first_name,last_name\nA,B\n"} << u"no calendar"_s;
        QTest::newRow("no events") << QByteArray{"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"}
                                   << u"without events"_s;
        QTest::newRow("50 MB") << QByteArray{50 * 1024 * 1024, 'x'} << u"50 MB"_s;
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);

        const auto reading = read(bytes);

        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(part), qPrintable(reading.error().message));
        QVERIFY(reading.error().message.contains(u"x.ics"_s));
    }

    void aFileThatStopsInTheMiddleSaysSo()
    {
        const QByteArray whole = calendar("DTSTART:20250610T100000Z");
        const QByteArray two = whole.left(whole.indexOf("END:VCALENDAR")) + "BEGIN:VEVENT\r\nUID:2\r\nDTST";

        const auto reading = read(two);

        QVERIFY(reading);
        QCOMPARE(reading->entries.size(), 1U);
        QVERIFY(reading->problems.back().message.contains(u"stops in the middle"_s));
    }

    /// Cut anywhere and with bytes spoilt anywhere, files are read or refused, and nothing worse.
    void spoiltFilesDoNoHarm()
    {
        std::vector<QByteArray> files{
            calendar("DTSTART;TZID=Europe/London:20250325T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU,TH\r\n"
                     "EXDATE;TZID=Europe/London:20250327T100000\r\nDESCRIPTION:a\\nb\\,c")};
        for (const QString &name : {u"test_fixtures_ms_timezones.ics"_s, u"examples_ICal.ics"_s,
                                    u"test_fixtures_multi-era-vtimezone.ics"_s}) {
            if (const QByteArray bytes = contents(folder + name); !bytes.isEmpty())
                files.push_back(bytes);
        }
        const RepetitionLimits few{.horizon = QDate{2027, 8, 31}, .most = 5};

        for (const QByteArray &bytes : files) {
            const qsizetype step = std::max<qsizetype>(1, bytes.size() / 20);
            for (qsizetype at = 0; at < bytes.size(); at += step) {
                QByteArray spoilt = bytes;
                spoilt[at] = static_cast<char>(at % 251);
                spoilt.replace(at / 2, 1, ";=:\r\n ");
                for (const QByteArray &variant : {bytes.left(at), spoilt}) {
                    const auto reading = readCalendar(variant, u"x.ics"_s, few);
                    QVERIFY(reading || !reading.error().message.isEmpty());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
