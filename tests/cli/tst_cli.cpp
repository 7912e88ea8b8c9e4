#include "cli/clirunner.h"

#include <QTest>

/// The program as scripts see it: what it prints, how it exits, and what it leaves behind.
class TestCli : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void newHubSaysWhatItIs()
    {
        const QString hub = freshHub();

        const Outcome info = run({u"info"_s, hub, u"--json"_s});

        QCOMPARE(info.exit, 0);
        QCOMPARE(info.object().value(u"integrity"_s).toString(), u"ok"_s);
        QCOMPARE(info.object().value(u"name"_s).toString(), u"North"_s);
        for (const char *key :
             {"schema", "people", "schools", "applications", "events", "groups", "size_bytes"})
            QVERIFY2(info.object().value(QLatin1String{key}).isDouble(), key);
        QVERIFY(contents(hub).startsWith("SQLite format 3"));
    }

    void exits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no words: help") << QStringList{} << 0;
        QTest::newRow("help of a command") << QStringList{u"help"_s, u"import"_s} << 0;
        QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("an unknown option") << QStringList{u"info"_s, u"HUB"_s, u"--frob"_s} << 2;
        QTest::newRow("an option of another command")
            << QStringList{u"info"_s, u"HUB"_s, u"--map"_s, u"x"_s} << 2;
        QTest::newRow("a hub left out") << QStringList{u"info"_s} << 2;
        QTest::newRow("a date that is none")
            << QStringList{u"info"_s, u"HUB"_s, u"--today"_s, u"soon"_s} << 2;
        QTest::newRow("a missing hub") << QStringList{u"info"_s, u"none.hub"_s} << 3;
        QTest::newRow("new over a file") << QStringList{u"new"_s, u"HUB"_s} << 1;
        QTest::newRow("a table that is none") << QStringList{u"list"_s, u"dragons"_s, u"HUB"_s} << 1;
        QTest::newRow("a filter that cannot be read")
            << QStringList{u"list"_s, u"people"_s, u"HUB"_s, u"--where"_s, u"qts ="_s} << 1;
        QTest::newRow("nothing to undo") << QStringList{u"undo"_s, u"HUB"_s} << 1;
        QTest::newRow("a cohort that is none") << QStringList{u"cohort"_s, u"HUB"_s, u"X-C1"_s} << 1;
        QTest::newRow("an import without its file")
            << QStringList{u"import"_s, u"people"_s, u"HUB"_s, u"none.csv"_s} << 1;
        QTest::newRow("an import of no known kind")
            << QStringList{u"import"_s, u"dragons"_s, u"HUB"_s, u"x.csv"_s} << 2;
        QTest::newRow("a sound hub") << QStringList{u"check"_s, u"HUB"_s} << 0;
    }

    void exits()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        arguments.replaceInStrings(u"HUB"_s, freshHub());

        const Outcome outcome = run(arguments);

        QVERIFY2(outcome.exit == exit, (outcome.err + outcome.out).constData());
        QCOMPARE(outcome.exit == 0, outcome.err.isEmpty());
    }

    void tablesGoOutAndComeBackUnchanged_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("Excel") << u"xlsx"_s;
    }

    void tablesGoOutAndComeBackUnchanged()
    {
        QFETCH(QString, format);
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("p.csv",
                   "first_name,last_name,email,trn,notes,school_urn\n=Amira,Khan,a@x.example.org,0000012,"
                   "\"two\nlines, one\",123456\n")});
        const QString out = m_dir.filePath(u"out."_s + format);

        const Outcome exported = run({u"export"_s, format, hub, out, u"people"_s});
        const Outcome back = run({u"import"_s, u"people"_s, hub, out, u"--json"_s});

        QVERIFY2(exported.exit == 0, (exported.err + exported.out).constData());
        QCOMPARE(back.object().value(u"unchanged"_s).toInt(), 1);
        QVERIFY(back.object().value(u"problems"_s).toArray().isEmpty());
    }

    void theWholeHubGoesThroughJson()
    {
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("p.csv", "first_name,last_name,email,school_urn\nAmira,Khan,a@x.example.org,123456\n")});
        run({u"export"_s, u"json"_s, hub, path("whole.json")});
        const QString other = freshHub();

        const Outcome imported = run({u"import"_s, u"json"_s, other, path("whole.json")});
        run({u"export"_s, u"json"_s, other, path("again.json")});

        QVERIFY2(imported.exit == 0, (imported.err + imported.out).constData());
        QCOMPARE(contents(path("again.json")), contents(path("whole.json")));
        QVERIFY(contents(path("whole.json")).contains("a@x.example.org"));
        QCOMPARE(run({u"undo"_s, other}).exit, 0);
        QCOMPARE(run({u"import"_s, u"json"_s, other, write("bad.json", "{\"format\": \"else\"}")}).exit, 1);
    }

    void programmesAreListedShownComparedAndRenewed()
    {
        const QString hub = freshHub();

        QCOMPARE(run({u"programme"_s, u"list"_s, hub, u"--json"_s}).array().size(), 6);
        const QJsonObject shown = run({u"programme"_s, u"show"_s, hub, u"PMS-C11"_s, u"--json"_s}).object();
        QCOMPARE(shown.value(u"code"_s).toString(), u"PMS-C11"_s);
        QVERIFY(!run({u"programme"_s, u"diff"_s, hub, u"PMS-2019"_s, u"PMS-C11"_s, u"--json"_s})
                     .array()
                     .isEmpty());
        const Outcome next
            = run({u"programme"_s, u"new-edition"_s, hub, u"SMS-C10"_s, u"--year"_s, u"2026/27"_s});
        QVERIFY2(next.exit == 0, (next.err + next.out).constData());
        QVERIFY(run({u"programme"_s, u"list"_s, hub}).out.contains("SMS-C11"));
        QCOMPARE(run({u"programme"_s, u"new-edition"_s, hub, u"SMS-C10"_s, u"--year"_s, u"2026/27"_s}).exit,
                 1);
    }

    void programmesAreLookedAtWithoutAHub()
    {
        QCOMPARE(run({u"programme"_s, u"list"_s, u"--json"_s}).array().size(), 6);
        const Outcome shown = run({u"programme"_s, u"show"_s, u"PMS-C11"_s, u"--json"_s});
        QCOMPARE(shown.object().value(u"code"_s).toString(), u"PMS-C11"_s);
        QVERIFY(
            !run({u"programme"_s, u"diff"_s, u"PMS-2019"_s, u"PMS-C11"_s, u"--json"_s}).array().isEmpty());
        const Outcome next
            = run({u"programme"_s, u"new-edition"_s, u"SMS-C10"_s, u"--year"_s, u"2026/27"_s, u"--json"_s});
        QCOMPARE(next.object().value(u"code"_s).toString(), u"SMS-C11"_s);
        const Outcome none = run({u"programme"_s, u"show"_s, u"NONE-1"_s});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("No programme “NONE-1” comes with Hubkeeper."), none.err.constData());
        QVERIFY2(!none.err.contains("in this hub"), none.err.constData());
        QVERIFY(run({u"programme"_s, u"show"_s, freshHub(), u"NONE-1"_s}).err.contains("in this hub"));
        QCOMPARE(run({u"programme"_s, u"show"_s, freshHub()}).exit, 2); // a hub, but no programme
    }

    void aProgrammeInUseKeepsItsRules()
    {
        const QString hub = freshHub();
        run({u"import"_s, u"cohorts"_s, hub,
             write("c.csv", "code,programme,academic_year,places\nC,SMS-C10,2025/26,4\n")});
        run({u"programme"_s, u"export"_s, hub, u"SMS-C10"_s, path("e.json")});
        QByteArray json = contents(path("e.json"));

        QCOMPARE(run({u"programme"_s, u"import"_s, hub, path("e.json")}).exit, 0);
        json.replace("\"title\": \"Secondary", "\"title\": \"Changed secondary");
        const Outcome changed = run({u"programme"_s, u"import"_s, hub, write("e2.json", json)});

        QCOMPARE(changed.exit, 1);
        QVERIFY2(changed.err.contains("keeps those rules"), changed.err.constData());
    }

    void sheetsAndCalendarsComeOut()
    {
        const QString hub = freshHub();
        run({u"import"_s, u"events"_s, hub,
             write("e.csv",
                   "event_code,kind,title,start,end,status\n"
                   "E1,residential,Residential 1,2025-11-12 09:30,2025-11-13 16:00,provisional\n"
                   "E2,central,Online day,2026-06-01,2026-06-01,confirmed\n"
                   "E3,central,Backwards,2026-06-02,2026-06-01,confirmed\n")});

        QCOMPARE(run({u"export"_s, u"sheet"_s, hub, path("sheet.pdf"), u"--programme"_s, u"SMS-C10"_s}).exit,
                 0);
        QVERIFY(contents(path("sheet.pdf")).startsWith("%PDF-1.7"));
        QCOMPARE(run({u"export"_s, u"ics"_s, hub, path("hub.ics")}).exit, 0);
        const QByteArray ics = contents(path("hub.ics"));

        QCOMPARE(ics.count("BEGIN:VEVENT"), 2);
        QVERIFY(ics.contains("DTSTART;TZID=Europe/London:20251112T093000"));
        QVERIFY(ics.contains("DTSTART;VALUE=DATE:20260601") && ics.contains("DTEND;VALUE=DATE:20260602"));
        QVERIFY(ics.contains("STATUS:TENTATIVE") && ics.contains("BEGIN:DAYLIGHT"));
    }

    void backupAndRestore()
    {
        const QString hub = hubWithSchool();
        QCOMPARE(run({u"backup"_s, hub, path("b.hub")}).exit, 0);
        run({u"undo"_s, hub});

        QCOMPARE(run({u"restore"_s, path("b.hub"), hub}).exit, 0);

        QCOMPARE(run({u"list"_s, u"schools"_s, hub, u"--json"_s}).array().size(), 1);
        QVERIFY(!run({u"info"_s, path("b.hub"), u"--json"_s}).object().value(u"size_bytes"_s).isNull());
    }

    void calendarsOfTheSharedData()
    {
        if (!QDir{QStringLiteral(HUBKEEPER_SHARED_DIR)}.exists())
            QSKIP("the folder of real data stands beside the project and is not there");
        const QString hub = freshHub();

        const QJsonObject holidays
            = run({u"import"_s, u"bank-holidays"_s, hub, shared("bank_holidays_govuk.json"), u"--json"_s})
                  .object();
        const QJsonObject terms
            = run({u"import"_s, u"terms"_s, hub, shared("term_dates_sample.csv"), u"--json"_s}).object();
        const QJsonObject again
            = run({u"import"_s, u"terms"_s, hub, shared("term_dates_sample.csv"), u"--json"_s}).object();

        const int known = holidays.value(u"unchanged"_s).toInt(); // those every new hub has
        QVERIFY(known > 0);
        QVERIFY(holidays.value(u"new"_s).toInt() + known > 100);
        QVERIFY(terms.value(u"new"_s).toInt() > 20);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), terms.value(u"new"_s).toInt());
        QCOMPARE(run({u"list"_s, u"term-calendars"_s, hub, u"--json"_s}).array().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
