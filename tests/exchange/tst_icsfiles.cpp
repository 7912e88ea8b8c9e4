#include "readcalendars.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace hub;

/// Every calendar of the shared data: from Outlook, Exchange, Google, Zimbra and others, many of them broken.
class TestIcsFiles : public QObject
{
    Q_OBJECT
private slots:
    void everyRealFileIsReadOrRefusedInWords()
    {
        const QStringList files = QDir{folder}.entryList({u"*.ics"_s}, QDir::Files);
        if (files.isEmpty())
            QSKIP("the shared data folder is not beside the project");

        for (const QString &file : files) {
            const auto reading = readCalendar(contents(folder + file), file, limits);
            if (!reading) {
                QVERIFY2(reading.error().message.contains(file), qPrintable(file));
                QVERIFY2(!reading.error().advice.isEmpty(), qPrintable(file));
                continue;
            }
            QVERIFY2(!reading->entries.empty() || reading->skipped > 0, qPrintable(file));
            QVERIFY2(reading->skipped <= static_cast<int>(reading->problems.size()), qPrintable(file));
            for (const CalendarEntry &entry : reading->entries) {
                QVERIFY2(entry.start.isValid() && entry.start <= entry.end, qPrintable(file));
                QVERIFY2(!entry.title.isEmpty() && !entry.uid.isEmpty(), qPrintable(file));
            }
        }
    }

    /// Worked out by hand from the files, with the zones' offsets of the day.
    void instantsOfRealFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("first");
        const auto row = [](const char *why, const char *file, int count, const QStringList &first) {
            QTest::newRow(why) << QString::fromLatin1(file) << count << first;
        };
        row("three times daily, UTC", "examples_example-rrule-basic", 3,
            {u"2024-01-01T10:00Z/2024-01-01T11:00Z"_s, u"2024-01-02T10:00Z/2024-01-02T11:00Z"_s,
             u"2024-01-03T10:00Z/2024-01-03T11:00Z"_s});
        row("Outlook's zone in quotation marks, not described: Sydney is 11 hours ahead in October",
            "test_fixtures_Office-2012-owa", 90,
            {u"2020-10-28T02:30Z/2020-10-28T04:00Z"_s, u"2020-10-28T17:30Z/2020-10-28T19:00Z"_s});
        row("Exchange's own zone, described, with commas in its name", "test_fixtures_exchange-custom-tz", 1,
            {u"2019-04-30T02:00Z/2019-04-30T05:00Z"_s});
        row("a zone called Customized Time Zone, described: EDT in August", "test_fixtures_bad_ms_tz", 34,
            {u"2020-08-25T14:35Z/2020-08-25T15:50Z"_s, u"2020-08-27T14:35Z/2020-08-27T15:50Z"_s});
        row("a zone whose rules begin in the year 1: CEST in June",
            "test_fixtures_vtimezone-year-0001-dtstart", 1, {u"2024-06-01T08:00Z/2024-06-01T09:00Z"_s});
        row("a zone with the rules of two eras", "test_fixtures_multi-era-vtimezone", 2,
            {u"1985-10-15T18:00Z/1985-10-15T19:00Z"_s, u"2025-06-10T18:00Z/2025-06-10T19:00Z"_s});
        row("a zone called 1", "test_fixtures_test_with_int_tzid", 2,
            {u"2023-12-15T14:00Z/2023-12-15T15:00Z"_s, u"2024-01-08T10:00Z/2024-01-08T11:00Z"_s});
        row("time without a zone is London's: BST in June", "test_fixtures_floating-dtstart-custom-vtimezone",
            1, {u"2025-06-10T13:00Z/2025-06-10T14:00Z"_s});
        row("the calendar names the zone of time without one", "test_fixtures_mixed-timezone-handling", 5,
            {u"2002-10-28..2002-10-28"_s, u"2002-10-28..2002-10-28"_s,
             u"2002-10-28T01:20Z/2002-10-29T01:20Z"_s, u"2002-10-28T06:20Z/2002-10-29T06:20Z"_s,
             u"2002-10-28T09:20Z/2002-10-29T09:20Z"_s});
        row("comma-separated exceptions in US/Central, and one moved to a Monday", "examples_example-rrule",
            8,
            {u"2017-06-01T14:00Z/2017-06-01T22:00Z"_s, u"2017-06-08T14:00Z/2017-06-08T22:00Z"_s,
             u"2017-06-15T14:00Z/2017-06-15T22:00Z"_s, u"2017-06-22T14:00Z/2017-06-22T22:00Z"_s,
             u"2017-07-03T14:00Z/2017-07-03T17:00Z"_s, u"2017-07-27T14:00Z/2017-07-27T22:00Z"_s,
             u"2017-08-10T14:00Z/2017-08-10T22:00Z"_s, u"2017-12-01T19:00Z/2017-12-01T21:00Z"_s});
        row("names that left the database: US/Pacific in winter", "test_fixtures_vtodo-vfreebusy", 3,
            {u"2002-10-28T22:00Z/2002-10-28T23:00Z"_s, u"2002-11-27T20:00Z/2002-11-27T21:00Z"_s,
             u"2002-12-17T04:00Z/2002-12-17T05:00Z"_s});
        row("an offset for a zone", "test_fixtures_music-school-weekly-until", 9,
            {u"2022-10-04T13:00Z/2022-10-04T14:00Z"_s});
        row("Arizona keeps no summer time", "test_fixtures_meetup-timed-tz", 1,
            {u"2011-11-10T02:00Z/2011-11-10T04:00Z"_s});
        row("whole days with a zone", "test_fixtures_sabredav-school-holidays", 1,
            {u"2018-07-02..2018-08-10"_s});
        row("whole days, one moved, over the end of summer time",
            "test_fixtures_whole_day_moved_over_dst_change_berlin", 3,
            {u"2024-10-27..2024-10-27"_s, u"2024-10-29..2024-10-29"_s, u"2024-10-30..2024-10-30"_s});
        row("a whole day moved, named by an hour", "test_fixtures_exchange_whole_day_moved_recurrence", 51,
            {u"2026-02-19..2026-02-19"_s, u"2026-02-24..2026-02-24"_s, u"2026-02-27..2026-02-27"_s});
        row("a whole day moved, named by an hour of an offset",
            "test_fixtures_exchange_whole_day_moved_recurrence_offset_tz", 51,
            {u"2026-02-19..2026-02-19"_s, u"2026-02-24..2026-02-24"_s, u"2026-02-27..2026-02-27"_s});
        row("a day without an end is one day", "test_fixtures_test_daily_recurring", 30,
            {u"2025-01-01..2025-01-01"_s});
        row("a week as a duration", "test_fixtures_test_date_duration", 1, {u"2024-02-15..2024-02-21"_s});
        row("an hour and a quarter as a duration", "test_fixtures_test_date_time_duration", 1,
            {u"2024-02-15T09:00Z/2024-02-15T10:15Z"_s});
        row("exceptions of another zone name other instants", "test_fixtures_windows-quoted-tz-rrule", 10,
            {u"2015-07-06T16:00Z/2015-07-06T20:00Z"_s});
        row("exceptions of its own zone, and a moved one that ends before it starts",
            "test_fixtures_daily-count-exdate-recurrence-id", 8, {u"2015-07-06T19:00Z/2015-07-06T20:00Z"_s});
        row("the newest version of each occurrence", "test_fixtures_recurrence-sequence", 7,
            {u"2024-01-01T10:00Z/2024-01-01T11:00Z"_s, u"2024-01-02T14:00Z/2024-01-02T15:00Z"_s,
             u"2024-01-03T15:00Z/2024-01-03T16:00Z"_s, u"2024-01-04T09:00Z/2024-01-04T10:00Z"_s,
             u"2024-01-04T10:00Z/2024-01-04T11:00Z"_s, u"2024-01-04T15:00Z/2024-01-04T16:00Z"_s,
             u"2024-01-05T10:00Z/2024-01-05T11:00Z"_s});
        row("the newest version of each event", "test_fixtures_duplicate-uid-sequence", 2,
            {u"2024-01-15T10:00Z/2024-01-15T11:00Z"_s, u"2024-01-20T14:00Z/2024-01-20T15:00Z"_s});
        row("until a wall time, over a change of the clocks", "test_fixtures_non-utc-until", 53,
            {u"2024-01-01T09:00Z/2024-01-01T10:00Z"_s});
        row("two evenings moved", "tests_ical_issue-196", 7,
            {u"2019-11-05T18:00Z/2019-11-05T21:00Z"_s, u"2019-11-06T18:00Z/2019-11-06T21:00Z"_s,
             u"2019-11-07T18:00Z/2019-11-07T21:00Z"_s, u"2019-11-08T18:00Z/2019-11-08T21:00Z"_s,
             u"2019-11-09T16:00Z/2019-11-09T21:00Z"_s, u"2019-11-10T17:00Z/2019-11-10T21:00Z"_s,
             u"2019-11-11T18:00Z/2019-11-11T21:00Z"_s});
        row("lines among the properties that are none", "tests_ical_issue-343", 1,
            {u"2024-09-23T09:00Z/2024-09-23T09:30Z"_s});
        row("the first of each month", "tests_ical_ical-monthly", 25,
            {u"2018-07-01..2018-07-01"_s, u"2018-08-01..2018-08-01"_s});
        row("days that the calendar does not have, and one event of two starts",
            "test_fixtures_large-file-with-late-error", 394, {u"2024-01-02T10:00Z/2024-01-02T11:00Z"_s});
        row("hours where only days were announced", "test_fixtures_festival-multiday-rrule", 159,
            {u"2011-08-04T11:00Z/2011-08-04T11:00Z"_s});
    }

    void instantsOfRealFiles()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        QFETCH(QStringList, first);
        const QByteArray bytes = contents(folder + file + u".ics"_s);
        if (bytes.isEmpty())
            QSKIP("the shared data folder is not beside the project");

        const auto reading = readCalendar(bytes, file, limits);

        QVERIFY(reading);
        QCOMPARE(told(*reading).first(std::min<qsizetype>(first.size(), told(*reading).size())), first);
        QCOMPARE(static_cast<int>(reading->entries.size()), count);
    }

    void realFilesThatAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("part");
        QTest::newRow("tasks only") << u"test_fixtures_utf8-french-calendar"_s << u"2 tasks"_s;
        QTest::newRow("free and busy times only") << u"test_fixtures_vfreebusy-zimbra"_s << u"no events"_s;
    }

    void realFilesThatAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QString, part);
        const QByteArray bytes = contents(folder + file + u".ics"_s);
        if (bytes.isEmpty())
            QSKIP("the shared data folder is not beside the project");

        const auto reading = readCalendar(bytes, file, limits);

        QVERIFY(!reading);
        QVERIFY2(reading.error().message.contains(part), qPrintable(reading.error().message));
    }
};

QTEST_APPLESS_MAIN(TestIcsFiles)
#include "tst_icsfiles.moc"
