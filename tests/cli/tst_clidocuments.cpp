#include "cli/clirunner.h"

#include <QTest>

/// Documents as scripts make them: files in a folder, a step in the history, refusals that write nothing.
class TestCliDocuments : public QObject, private CliRunner
{
    Q_OBJECT

    /// An address for the letters to name, through the whole hub as JSON.
    void giveContact(const QString &hub) const
    {
        const QString file = path("hub.json");
        run({u"export"_s, u"json"_s, hub, file});
        QByteArray json = contents(file);
        json.replace("\"email\": \"\"", "\"email\": \"hub@north.example.org\"");
        run({u"import"_s, u"json"_s, hub, write("hub.json", json)});
    }

    /// A hub with an offer, a reserve and a refusal to PMS-C11.
    QString hubWithApplications(const QByteArray &replyBy = "2025-06-24T17:00") const
    {
        const QString hub = hubWithSchool();
        giveContact(hub);
        run({u"import"_s, u"cohorts"_s, hub,
             write("cohorts.csv", "code,programme,academic_year,places\nPMS-C11,PMS-C11,2025/26,1\n")});
        run({u"import"_s, u"applications"_s, hub,
             write("applications.csv",
                   "cohort,first_name,last_name,email,school_urn,status,reserve_rank,reply_by\n"
                   "PMS-C11,Amira,Khan,amira@example.org,123456,offered,,"
                       + replyBy
                       + "\nPMS-C11,Ben,Ash,ben@example.org,123456,reserve,1,\n"
                         "PMS-C11,Chloë,Webb,chloe@example.org,123456,rejected,,\n"
                         "PMS-C11,Dev,Rao,dev@example.org,123456,applied,,\n")});
        return hub;
    }

    /// The same with an event of two half-days at which Amira was marked.
    QString hubWithRegister(const QByteArray &mark = "P") const
    {
        const QString hub = hubWithApplications();
        run({u"import"_s, u"events"_s, hub,
             write("events.csv",
                   "event_code,kind,title,start,end,days,status\nR1,central,Central day 1,"
                   "2025-11-03T09:30,2025-11-03T15:30,1,confirmed\n")});
        run({u"import"_s, u"attendance"_s, hub,
             write("attendance.csv", "event_code,email,mark\nR1,amira@example.org," + mark + "\n")});
        return hub;
    }

    static QStringList filesIn(const QString &folder) { return QDir{folder}.entryList(QDir::Files); }

private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void everybodyGetsTheLetterTheirStatusCallsFor()
    {
        const QString hub = hubWithApplications();
        const QString folder = path("letters");

        const Outcome outcome = run({u"export"_s, u"letters"_s, hub, folder, u"--cohort"_s, u"PMS-C11"_s,
                                     u"--today"_s, u"2025-06-10"_s});

        QVERIFY2(outcome.exit == 0, outcome.err.constData());
        QCOMPARE(filesIn(folder),
                 (QStringList{u"PMS-C11 offer Khan Amira.pdf"_s, u"PMS-C11 rejection Webb Chloë.pdf"_s,
                              u"PMS-C11 reserve Ash Ben.pdf"_s}));
        QVERIFY(contents(folder + u"/PMS-C11 offer Khan Amira.pdf"_s).startsWith("%PDF-1.7"));
        const auto log = run({u"list"_s, u"documents"_s, hub, u"--json"_s}).array();
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.first().toObject().value(u"version"_s).toString(), u"1"_s);
        QCOMPARE(run({u"undo"_s, hub}).exit, 0);
        QCOMPARE(run({u"list"_s, u"documents"_s, hub, u"--json"_s}).array().size(), 0);
    }

    void theSecondLetterIsTheSecondVersion()
    {
        const QString hub = hubWithApplications();
        const QStringList command{u"export"_s,   u"letters"_s, hub,         path("again"),
                                  u"--cohort"_s, u"PMS-C11"_s, u"--kind"_s, u"reminder"_s};
        run(command);
        run(command);

        const auto log
            = run({u"list"_s, u"documents"_s, hub, u"--json"_s, u"--sort"_s, u"version"_s}).array();

        QCOMPARE(log.size(), 2);
        QCOMPARE(log.last().toObject().value(u"version"_s).toString(), u"2"_s);
        QCOMPARE(log.last().toObject().value(u"kind"_s).toString(), u"reminder letter"_s);
    }

    void lettersAreRefusedWhole_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("replyBy");
        QTest::addColumn<int>("exit");
        const QByteArray day = "2025-06-24T17:00";
        QTest::newRow("no cohort named") << QStringList{} << day << 2;
        QTest::newRow("a cohort that is none") << QStringList{u"--cohort"_s, u"X-C1"_s} << day << 1;
        QTest::newRow("a kind that is none")
            << QStringList{u"--cohort"_s, u"PMS-C11"_s, u"--kind"_s, u"postcard"_s} << day << 1;
        QTest::newRow("nobody it would be true for")
            << QStringList{u"--cohort"_s, u"PMS-C11"_s, u"--kind"_s, u"decline"_s} << day << 1;
        QTest::newRow("an application that is none")
            << QStringList{u"--cohort"_s, u"PMS-C11"_s, u"--application"_s, u"12"_s} << day << 1;
        QTest::newRow("an offer without its last day")
            << QStringList{u"--cohort"_s, u"PMS-C11"_s} << QByteArray{} << 1;
    }

    void lettersAreRefusedWhole()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, replyBy);
        QFETCH(const int, exit);
        const QString hub = hubWithApplications(replyBy);
        const QString folder = path("none");

        const Outcome outcome = run(QStringList{u"export"_s, u"letters"_s, hub, folder} + options);

        QVERIFY2(outcome.exit == exit, outcome.err.constData());
        QVERIFY(!QDir{folder}.exists());
        QCOMPARE(run({u"list"_s, u"documents"_s, hub, u"--json"_s}).array().size(), 0);
    }

    void papersOfAnEventAreWritten_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exit");
        const QStringList event{u"--event"_s, u"R1"_s};
        QTest::newRow("a register") << QStringList{u"register"_s} + event << 0;
        QTest::newRow("a sheet to sign") << QStringList{u"register"_s, u"--sign-in"_s} + event << 0;
        QTest::newRow("badges") << QStringList{u"badges"_s} + event << 0;
        QTest::newRow("badges on a sheet begun, a little to the left")
            << QStringList{u"badges"_s, u"--stock"_s,  u"l7163"_s,   u"--start"_s,
                           u"14"_s,     u"--offset"_s, u"-1.5,0.5"_s}
                + event
            << 0;
        QTest::newRow("a stock nobody sells") << QStringList{u"badges"_s, u"--stock"_s, u"X"_s} + event << 2;
        QTest::newRow("a label beyond the sheet")
            << QStringList{u"badges"_s, u"--start"_s, u"9"_s} + event << 2;
        QTest::newRow("no offset") << QStringList{u"badges"_s, u"--offset"_s, u"left"_s} + event << 2;
        QTest::newRow("no event named") << QStringList{u"register"_s} << 2;
        QTest::newRow("an event that is none") << QStringList{u"register"_s, u"--event"_s, u"X"_s} << 1;
        QTest::newRow("the year on the wall") << QStringList{u"planner"_s, u"--year"_s, u"2025/26"_s} << 0;
        QTest::newRow("a decision not yet taken")
            << QStringList{u"decision"_s, u"--cohort"_s, u"PMS-C11"_s} << 1;
        QTest::newRow("a decision on no cohort") << QStringList{u"decision"_s} << 2;
        QTest::newRow("a year that is none") << QStringList{u"planner"_s, u"--year"_s, u"soon"_s} << 2;
        QTest::newRow("a table") << QStringList{u"pdf"_s, u"--table"_s, u"schools"_s} << 0;
    }

    void papersOfAnEventAreWritten()
    {
        QFETCH(QStringList, command);
        QFETCH(const int, exit);
        const QString hub = hubWithRegister();
        const QString file = m_dir.filePath(u"paper%1.pdf"_s.arg(qHash(command)));
        command.insert(1, hub);
        command.insert(2, file);

        const Outcome outcome = run(QStringList{u"export"_s} + command);

        QVERIFY2(outcome.exit == exit, outcome.err.constData());
        QCOMPARE(contents(file).startsWith("%PDF-1.7"), exit == 0);
    }

    void certificatesKeepTheirNumbers()
    {
        const QString hub = hubWithRegister();
        const QString folder = path("certificates");
        const QStringList command{u"export"_s, u"certificates"_s, hub, folder, u"--event"_s, u"R1"_s};

        const Outcome first = run(command);
        const Outcome again = run(command);

        QVERIFY2(first.exit == 0 && again.exit == 0, (first.err + again.err).constData());
        QCOMPARE(filesIn(folder), QStringList{u"2025-0001 Amira Khan.pdf"_s});
        const auto log
            = run({u"list"_s, u"documents"_s, hub, u"--json"_s, u"--sort"_s, u"version"_s}).array();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log.last().toObject().value(u"version"_s).toString(), u"2025-0001 (2)"_s);
    }

    void nobodyPresentMeansNoCertificate()
    {
        const QString hub = hubWithRegister("A");
        const QString folder = path("nothing");

        const Outcome outcome = run({u"export"_s, u"certificates"_s, hub, folder, u"--event"_s, u"R1"_s});

        QCOMPARE(outcome.exit, 1);
        QVERIFY(!QDir{folder}.exists());
    }

    void aRehearsalWritesNothing()
    {
        const QString hub = hubWithApplications();
        const QString folder = path("rehearsal");

        const Outcome outcome
            = run({u"export"_s, u"letters"_s, hub, folder, u"--cohort"_s, u"PMS-C11"_s, u"--dry-run"_s});

        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.err.contains("Would write"));
        QVERIFY(!QDir{folder}.exists());
        QCOMPARE(run({u"list"_s, u"documents"_s, hub, u"--json"_s}).array().size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestCliDocuments)
#include "tst_clidocuments.moc"
