#include "clirunner.h"

#include <QRegularExpression>
#include <QTest>

/// Events, registers and days from the command line, as scripts use them.
class TestCliEvents : public QObject, private CliRunner
{
    Q_OBJECT
private:
    QString imported(const QString &hub, const char *kind, const QByteArray &csv, int exit = 0)
    {
        const Outcome done
            = run({u"import"_s, QString::fromLatin1(kind), hub, write("in.csv", csv), u"--json"_s});
        if (done.exit != exit)
            qWarning() << kind << done.out << done.err;
        QStringList problems;
        for (const QJsonValue &problem : done.object().value(u"problems"_s).toArray())
            problems << problem[u"column"_s].toString() + u": "_s + problem[u"message"_s].toString();
        return problems.join(u"; "_s);
    }

    /// SMS-C10 with two specialists, a launch, two past days and one to come.
    QString hubWithCohort()
    {
        const QString hub = freshHub();
        imported(hub, "schools", "urn,name\n123456,Oak School\n123457,Elm School\n");
        imported(hub, "people",
                 "first_name,last_name,email,school_urn,roles\n"
                 "Amira,Khan,amira@example.org,123456,specialist\n"
                 "Ben,Nwosu,ben@example.org,123457,specialist\n"
                 "Hed,Oak,head@example.org,123456,headteacher\n"
                 "Stray,Guest,stray@example.org,123457,teacher\n");
        imported(hub, "cohorts", "code,programme,academic_year,places\nC10,SMS-C10,2025/26,4\n");
        imported(hub, "applications",
                 "cohort,first_name,last_name,email,school_urn,status\n"
                 "C10,Amira,Khan,amira@example.org,123456,accepted\n"
                 "C10,Ben,Nwosu,ben@example.org,123457,accepted\n");
        imported(hub, "events",
                 "event_code,kind,title,start,end,cohort,status,days,day_kind,head_expected\n"
                 "L,launch,Launch,2025-10-07T09:30,2025-10-07T12:30,C10,confirmed,0.5,central,yes\n"
                 "D1,central,Day 1,2025-11-18T09:30,2025-11-18T16:00,C10,confirmed,1,central,no\n"
                 "R1,residential,Stay,2025-12-02T09:30,2025-12-03T16:00,C10,confirmed,2,central,no\n"
                 "D2,central,Day 2,2026-03-10T09:30,2026-03-10T16:00,C10,provisional,1,central,no\n");
        return hub;
    }

    static QJsonObject kindOf(const QJsonObject &person, int at)
    {
        return person.value(u"entitlements"_s).toArray().at(at).toObject();
    }

    static QJsonObject person(const QJsonArray &report, const QString &email)
    {
        for (const QJsonValue &one : report) {
            if (one[u"email"_s].toString() == email)
                return one.toObject();
        }
        return {};
    }

private slots:
    void everyReportOfTheHelpComesOut()
    {
        const QString hub = hubWithCohort();
        const QString help = QString::fromUtf8(run({u"help"_s, u"report"_s}).out);
        const QRegularExpressionMatch named
            = QRegularExpression{u"Figures of the hub: ([^.]*)\\."_s}.match(help);
        const QStringList reports = named.captured(1).split(u", "_s, Qt::SkipEmptyParts);
        QVERIFY2(reports.size() > 10, qPrintable(help));
        for (const QString &name : reports) {
            const Outcome made = run({u"report"_s, name, hub, u"--json"_s});
            QVERIFY2(made.exit == 0, (name.toUtf8() + ": " + made.err).constData());
            QVERIFY2(!QJsonDocument::fromJson(made.out).isNull(), qPrintable(name));
        }
    }

    void daysAreExactToTheHalfDay()
    {
        const QString hub = hubWithCohort();
        QCOMPARE(imported(hub, "attendance",
                          "event_code,email,mark,session,reason\n"
                          "L,amira@example.org,P,,\nD1,amira@example.org,H,,\n"
                          "R1,amira@example.org,P,1,\nR1,amira@example.org,L,2,\n"
                          "R1,amira@example.org,A,3,Illness\nR1,amira@example.org,D,4,\n"),
                 QString{});
        QCOMPARE(imported(hub, "development-days",
                          "email,date,days,activity,status\n"
                          "amira@example.org,2025-11-03,1.5,own_classroom,evidenced\n"
                          "amira@example.org,2026-02-03,0.5,classroom_visits,planned\n"),
                 QString{});

        const Outcome report = run({u"report"_s, u"days"_s, hub, u"--cohort"_s, u"C10"_s, u"--year"_s,
                                    u"2025/26"_s, u"--today"_s, u"2026-01-15"_s, u"--json"_s});

        QCOMPARE(report.exit, 0);
        const QJsonObject amira = person(report.array(), u"amira@example.org"_s);
        QCOMPARE(amira.value(u"cohort"_s).toString(), u"C10"_s);
        QCOMPARE(amira.value(u"year"_s).toString(), u"2025/26"_s);
        const QJsonObject central = kindOf(amira, 0);
        QCOMPARE(central.value(u"kind"_s).toString(), u"central"_s);
        QCOMPARE(central.value(u"required"_s).toDouble(), 5.5);
        QCOMPARE(central.value(u"done"_s).toDouble(), 2.5);
        QCOMPARE(central.value(u"booked"_s).toDouble(), 1.0);
        QCOMPARE(central.value(u"short"_s).toDouble(), 2.0);
        const QJsonObject inSchool = kindOf(amira, 1);
        QCOMPARE(inSchool.value(u"done"_s).toDouble(), 1.5);
        QCOMPARE(inSchool.value(u"short"_s).toDouble(), 0.5);
        QCOMPARE(amira.value(u"complete"_s).toBool(), false);
        const QString why = QString::fromUtf8(
            QJsonDocument{amira.value(u"why"_s).toArray()}.toJson(QJsonDocument::Compact));
        for (const char *part : {"Illness", "provisional", "half of", "planned"})
            QVERIFY2(why.contains(QString::fromLatin1(part)), qPrintable(why));
    }

    void asAtLooksBack()
    {
        const QString hub = hubWithCohort();
        imported(hub, "attendance", "event_code,email,mark\nL,ben@example.org,P\nD1,ben@example.org,P\n");

        const QJsonArray report
            = run({u"report"_s, u"days"_s, hub, u"--as-at"_s, u"2025-11-01"_s, u"--json"_s}).array();

        const QJsonObject central = kindOf(person(report, u"ben@example.org"_s), 0);
        QCOMPARE(central.value(u"done"_s).toDouble(), 0.5);
        QCOMPARE(central.value(u"booked"_s).toDouble(), 4.0);
    }

    void refusedRows_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("problem");
        const QByteArray events = "event_code,kind,title,start,end,days\n";
        QTest::newRow("an event that ends before it starts")
            << QByteArray{"events"} << events + "X,central,X,2026-03-10T16:00,2026-03-10T09:30,1\n"
            << u"ends before it starts"_s;
        QTest::newRow("more days than dates")
            << QByteArray{"events"} << events + "X,central,X,2026-03-10T09:30,2026-03-10T16:00,2\n"
            << u"days: The event is worth more days"_s;
        const QByteArray marks = "event_code,email,mark,session\n";
        QTest::newRow("somebody not expected")
            << QByteArray{"attendance"} << marks + "D1,stray@example.org,P,\n"
            << u"email: This person is not"_s;
        QTest::newRow("a session beyond the event")
            << QByteArray{"attendance"} << marks + "D1,amira@example.org,P,3\n"
            << u"session: “Day 1” has no session 3: its sessions go from 1 to 2."_s;
        QTest::newRow("session nought") << QByteArray{"attendance"} << marks + "D1,amira@example.org,P,0\n"
                                        << u"has no session 0"_s;
        QTest::newRow("a head where none is expected")
            << QByteArray{"attendance"}
            << QByteArray{"event_code,email,mark,role\nD1,head@example.org,P,head\n"}
            << u"email: This person is not"_s;
        QTest::newRow("no length") << QByteArray{"development-days"}
                                   << QByteArray{"email,date,days\namira@example.org,2025-11-03,0\n"}
                                   << u"days: 0 days is not a length"_s;
    }

    void refusedRows()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, csv);
        QFETCH(QString, problem);
        const QString hub = hubWithCohort();
        const QJsonArray before = run({u"history"_s, hub, u"--json"_s}).array();

        const QString problems = imported(hub, kind.constData(), csv, 1);

        QVERIFY2(problems.contains(problem), qPrintable(problems));
        const QJsonArray after = run({u"history"_s, hub, u"--json"_s}).array();
        QCOMPARE(after, before);
    }

    void aHeadIsMarkedAsHeadAndADeputyMayCome()
    {
        const QString hub = hubWithCohort();

        QCOMPARE(
            imported(hub, "attendance",
                     "event_code,email,mark,role\nL,head@example.org,P,\nD1,stray@example.org,P,deputy\n"),
            QString{});

        const Outcome list
            = run({u"list"_s, u"attendance"_s, hub, u"--where"_s, u"role = head"_s, u"--json"_s});
        QCOMPARE(list.array().size(), 1);
    }

    void aMovedEventHasANewRevision()
    {
        const QString hub = hubWithCohort();
        imported(hub, "events",
                 "event_code,kind,title,start,end\nD2,central,Day 2,2026-03-17T09:30,2026-03-17T16:00\n");
        imported(hub, "events",
                 "event_code,kind,title,start,end,capacity\nD2,central,Day 2,2026-03-17T09:30,"
                 "2026-03-17T16:00,20\n");

        const QJsonArray events
            = run({u"list"_s, u"events"_s, hub, u"--where"_s, u"event_code = D2"_s, u"--json"_s}).array();

        QCOMPARE(events.at(0)[u"sequence"_s].toInt(), 1);
        QCOMPARE(events.at(0)[u"capacity"_s].toInt(), 20);
    }

    void registersAndClashesAreReported()
    {
        const QString hub = hubWithCohort();
        imported(hub, "attendance", "event_code,email,mark\nD1,amira@example.org,P\nD1,ben@example.org,A\n");
        imported(hub, "events",
                 "event_code,kind,title,start,end,cohort\n"
                 "D3,central,Day 3,2026-03-10T13:00,2026-03-10T15:00,C10\n");

        const QJsonArray registers
            = run({u"report"_s, u"attendance"_s, hub, u"--today"_s, u"2026-01-15"_s, u"--json"_s}).array();
        const QJsonArray clashes = run({u"report"_s, u"clashes"_s, hub, u"--json"_s}).array();
        const QByteArray table = run({u"report"_s, u"attendance"_s, hub}).out;

        QVERIFY2(
            table.left(table.indexOf('\n')).simplified().startsWith("event date register sessions expected"),
            table.constData());
        QCOMPARE(registers.at(0)[u"register"_s].toString(), u"missing"_s);
        QCOMPARE(registers.at(0)[u"expected"_s].toInt(), 3); // the head as well
        QCOMPARE(registers.at(1)[u"register"_s].toString(), u"taken"_s);
        QCOMPARE(registers.at(1)[u"absent"_s].toInt(), 2); // half-days
        QCOMPARE(registers.at(3)[u"register"_s].toString(), u"to come"_s);
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.at(0)[u"date"_s].toString(), u"2026-03-10"_s);
        QCOMPARE(clashes.at(0)[u"events"_s].toArray(), (QJsonArray{u"D2"_s, u"D3"_s}));
        QCOMPARE(clashes.at(0)[u"people"_s].toArray().size(), 2);
    }

    void datesWithoutHoursAreWholeDays()
    {
        const QString hub = hubWithCohort();
        imported(hub, "events",
                 "event_code,kind,title,start,end,cohort,status,days,day_kind\n"
                 "R2,residential,March stay,2026-03-17,2026-03-18,C10,confirmed,2,central\n");
        imported(hub, "attendance",
                 "event_code,email,mark,session\nR2,amira@example.org,P,1\nR2,amira@example.org,A,4\n");
        const QJsonObject event
            = run({u"list"_s, u"events"_s, hub, u"--where"_s, u"event_code = R2"_s, u"--json"_s})
                  .array()
                  .at(0)
                  .toObject();
        QCOMPARE(event.value(u"days"_s).toInt(), 2);
        QVERIFY(event.value(u"end"_s).toString().startsWith(u"2026-03-18"));
        const QString calendar = path("out.ics");
        QCOMPARE(run({u"export"_s, u"ics"_s, hub, calendar}).exit, 0);
        QVERIFY(contents(calendar).contains("DTSTART;VALUE=DATE:20260317"));
        QVERIFY(contents(calendar).contains("DTEND;VALUE=DATE:20260319"));
    }

    void anEventMovesToADayOrAnHour_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("a day keeps the hours")
            << u"2026-03-12"_s << u"2026-03-12T09:30"_s << u"2026-03-12T16:00"_s;
        QTest::newRow("an hour of its own")
            << u"2026-03-11T10:00"_s << u"2026-03-11T10:00"_s << u"2026-03-11T16:30"_s;
        QTest::newRow("midnight is an hour")
            << u"2026-03-11T00:00"_s << u"2026-03-11T00:00"_s << u"2026-03-11T06:30"_s;
    }

    void anEventMovesToADayOrAnHour()
    {
        QFETCH(QString, to);
        const QString hub = hubWithCohort();
        const QJsonArray moved
            = run({u"event"_s, u"move"_s, hub, u"D2"_s, u"--to"_s, to, u"--json"_s}).array();
        QTEST(moved.at(0)[u"start"_s].toString(), "start");
        QTEST(moved.at(0)[u"end"_s].toString(), "end");
        const QJsonArray kept
            = run({u"list"_s, u"events"_s, hub, u"--where"_s, u"event_code = D2"_s, u"--json"_s}).array();
        QVERIFY(kept.at(0)[u"start"_s].toString().startsWith(moved.at(0)[u"start"_s].toString()));
        QVERIFY(kept.at(0)[u"end"_s].toString().startsWith(moved.at(0)[u"end"_s].toString()));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("fine") << QStringList{u"--year"_s, u"2025/26"_s} << 0;
        QTest::newRow("no such cohort") << QStringList{u"--cohort"_s, u"C99"_s} << 1;
        QTest::newRow("no academic year") << QStringList{u"--year"_s, u"2025/27"_s} << 2;
        QTest::newRow("no date") << QStringList{u"--as-at"_s, u"soon"_s} << 2;
    }

    void exitCodes()
    {
        QFETCH(QStringList, options);
        const QString hub = freshHub();
        for (const QString &report : {u"days"_s, u"attendance"_s, u"clashes"_s}) {
            const Outcome done = run(QStringList{u"report"_s, report, hub} + options);
            QTEST(done.exit, "exit");
        }
    }
};

QTEST_GUILESS_MAIN(TestCliEvents)
#include "tst_clievents.moc"
