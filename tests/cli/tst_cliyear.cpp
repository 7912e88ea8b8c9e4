#include "cli/clirunner.h"

#include <QTest>

/// A hub lead's year of SMS-C10, from nothing: planned, confirmed, attended, put right, sent to other
/// people's calendars, moved. One story, told by the command line alone.
class TestCliYear : public QObject, private CliRunner
{
    Q_OBJECT
private:
    QString m_hub;

    Outcome on(const QString &today, const QStringList &words) const
    {
        return run(words + QStringList{u"--today"_s, today, u"--json"_s});
    }

    void takeIn(const char *kind, const QByteArray &csv) const
    {
        const Outcome done = run({u"import"_s, QString::fromLatin1(kind), m_hub, write("in.csv", csv)});
        QVERIFY2(done.exit == 0, (done.out + done.err).constData());
    }

    /// "central 5.5/2.5/3/0 in-school 2/0/0/2": required, done, booked, short.
    QString daysOf(const QString &email, const QString &today, QString *why = nullptr) const
    {
        for (const QJsonValue &person :
             on(today,
                {u"report"_s, u"days"_s, m_hub, u"--cohort"_s, u"SMS-C10"_s, u"--year"_s, u"2025/26"_s})
                 .array()) {
            if (person[u"email"_s].toString() != email)
                continue;
            QStringList kinds;
            for (const QJsonValue &kind : person[u"entitlements"_s].toArray()) {
                QStringList numbers;
                for (const char *part : {"required", "done", "booked", "short"})
                    numbers << QString::number(kind[QString::fromLatin1(part)].toDouble());
                kinds << kind[u"kind"_s].toString() + u' ' + numbers.join(u'/');
            }
            if (why != nullptr)
                *why = QString::fromUtf8(QJsonDocument{person[u"why"_s].toArray()}.toJson());
            if (person[u"complete"_s].toBool())
                kinds << u"complete"_s;
            return kinds.join(u' ');
        }
        return {};
    }

    /// Exports and takes the file into somebody else's calendar: new, updated, unchanged.
    QList<int> sentTo(const QString &calendar) const
    {
        const QString file = path("sent.ics");
        if (run({u"export"_s, u"ics"_s, m_hub, file, u"--cohort"_s, u"SMS-C10"_s}).exit != 0)
            return {};
        const QJsonObject done = run({u"import"_s, u"ics"_s, calendar, file, u"--json"_s}).object();
        return {done[u"new"_s].toInt(), done[u"updated"_s].toInt(), done[u"unchanged"_s].toInt()};
    }

private slots:
    /// The year as it stands when everything is planned and the first two events have been registered.
    void init()
    {
        m_hub = freshHub();
        takeIn("schools",
               "urn,name,la_code,phase,state_funded\n100001,Oak School,866,secondary,yes\n"
               "100002,Elm School,866,secondary,yes\n");
        takeIn("people",
               "first_name,last_name,email,school_urn,roles,qts\n"
               "Amira,Khan,amira@example.org,100001,specialist,yes\n"
               "Ben,Nwosu,ben@example.org,100002,specialist,yes\n"
               "Hed,Oak,oak@example.org,100001,headteacher,yes\n"
               "Hed,Elm,elm@example.org,100002,headteacher,yes\n");
        takeIn(
            "terms",
            "la_code,academic_year,title,start,end\n866,2025/26,Autumn term,2025-09-02,2025-12-19\n"
            "866,2025/26,Spring term,2026-01-05,2026-03-27\n866,2025/26,Summer term,2026-04-13,2026-07-21\n");
        takeIn("cohorts", "code,programme,academic_year,places\nSMS-C10,SMS-C10,2025/26,2\n");
        takeIn("applications",
               "cohort,first_name,last_name,email,school_urn,status\n"
               "SMS-C10,Amira,Khan,amira@example.org,100001,accepted\n"
               "SMS-C10,Ben,Nwosu,ben@example.org,100002,accepted\n");
        const Outcome laidOut
            = run({u"event"_s, u"lay-out"_s, m_hub, u"--cohort"_s, u"SMS-C10"_s, u"--json"_s});
        QVERIFY2(laidOut.exit == 0, laidOut.err.constData());
        QCOMPARE(laidOut.array().size(), 1);
        QCOMPARE(laidOut.array().first()[u"status"_s].toString(), u"provisional"_s);
        const QString launch = laidOut.array().first()[u"event_code"_s].toString();
        QCOMPARE(launch, u"SMS-C10-LAUNCH"_s);
        takeIn("events",
               "event_code,kind,title,start,end,days\n"
               "SMS-C10-LAUNCH,launch,Launch,2025-10-07T09:30,2025-10-07T12:30,0.5\n");
        takeIn("events",
               "event_code,kind,title,start,end,cohort,days\n"
               "R1,residential,Residential 1,2025-11-11T09:30,2025-11-12T15:30,SMS-C10,2\n"
               "R2,residential,Residential 2,2026-03-03T09:30,2026-03-04T15:30,SMS-C10,2\n"
               "D1,central,Central day,2026-05-12T09:30,2026-05-12T15:30,SMS-C10,1\n");
        for (const QString &code : {launch, u"R1"_s, u"R2"_s, u"D1"_s})
            QCOMPARE(run({u"event"_s, u"confirm"_s, m_hub, code}).exit, 0);
        takeIn("attendance",
               "event_code,email,mark,session,reason,role\n"
               "SMS-C10-LAUNCH,amira@example.org,P,,,\nSMS-C10-LAUNCH,ben@example.org,A,,Illness,\n"
               "SMS-C10-LAUNCH,oak@example.org,P,,,head\n"
               "R1,amira@example.org,P,,,\nR1,ben@example.org,P,,,\n");
    }

    void layingOutAgainMakesNothing()
    {
        const Outcome again
            = run({u"event"_s, u"lay-out"_s, m_hub, u"--cohort"_s, u"SMS-C10"_s, u"--json"_s});

        QCOMPARE(again.array().first()[u"made"_s].toBool(), false);
        QCOMPARE(run({u"list"_s, u"events"_s, m_hub, u"--json"_s}).array().size(), 4);
    }

    void whoIsShortIsSeenAndPutRight()
    {
        const QString now = u"2026-01-15"_s;
        QString why;
        QCOMPARE(daysOf(u"amira@example.org"_s, now), u"central 5.5/2.5/3/0 in-school 2/0/0/2"_s);
        QCOMPARE(daysOf(u"ben@example.org"_s, now, &why), u"central 5.5/2/3/0.5 in-school 2/0/0/2"_s);
        QVERIFY2(why.contains(u"Illness"_s), qPrintable(why));

        // A half-day on the best date Ben can make, and the days in school as they are done.
        const QJsonObject best
            = on(now,
                 {u"plan"_s, u"--kind"_s, u"central"_s, u"--cohort"_s, u"SMS-C10"_s, u"--essential"_s,
                  u"ben@example.org"_s, u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-27"_s, m_hub})
                  .array()
                  .first()
                  .toObject();
        const QByteArray day = best[u"start"_s].toString().toUtf8();
        QVERIFY2(!day.isEmpty() && !best[u"loses_essential"_s].toBool(), day.constData());
        takeIn("events",
               "event_code,kind,title,start,end,cohort,days,status\nC1,central,Catch-up," + day + "T13:00,"
                   + day + "T16:00,SMS-C10,0.5,confirmed\n");
        QCOMPARE(daysOf(u"ben@example.org"_s, now), u"central 5.5/2/3.5/0 in-school 2/0/0/2"_s);

        takeIn("attendance",
               "event_code,email,mark\nC1,ben@example.org,P\nR2,amira@example.org,P\nR2,ben@example.org,L\n"
               "D1,amira@example.org,D\nD1,ben@example.org,P\n");
        takeIn("development-days",
               "email,date,days,activity,status\namira@example.org,2026-02-03,1.5,own_classroom,evidenced\n"
               "amira@example.org,2026-06-03,0.5,classroom_visits,done\n"
               "ben@example.org,2026-02-03,2,own_classroom,planned\n");
        const QString july = u"2026-07-01"_s;
        QCOMPARE(daysOf(u"amira@example.org"_s, july), u"central 5.5/5.5/0/0 in-school 2/2/0/0 complete"_s);
        QString planned;
        QVERIFY(!daysOf(u"ben@example.org"_s, july, &planned).contains(u"complete"_s));
        QVERIFY2(planned.contains(u"planned"_s), qPrintable(planned));
        takeIn("development-days",
               "email,date,days,activity,status\nben@example.org,2026-02-03,2,own_classroom,evidenced\n");
        QVERIFY(daysOf(u"ben@example.org"_s, july).endsWith(u"complete"_s));
    }

    void aResidentialMovesInOtherPeoplesCalendarsToo()
    {
        const QString outlook = freshHub();
        QCOMPARE(sentTo(outlook), (QList<int>{4, 0, 0}));
        QCOMPARE(sentTo(outlook), (QList<int>{0, 0, 4}));

        QCOMPARE(run({u"event"_s, u"move"_s, m_hub, u"R2"_s, u"--to"_s, u"2026-03-17"_s}).exit, 0);
        QCOMPARE(sentTo(outlook), (QList<int>{0, 1, 3}));
        QCOMPARE(run({u"undo"_s, m_hub}).exit, 0);
        QCOMPARE(sentTo(outlook), (QList<int>{0, 1, 3}));
        QCOMPARE(run({u"event"_s, u"cancel"_s, m_hub, u"D1"_s, u"--reason"_s, u"Snow"_s}).exit, 0);
        QCOMPARE(sentTo(outlook), (QList<int>{0, 1, 3}));

        const QJsonArray events = run({u"list"_s, u"events"_s, outlook, u"--json"_s}).array();
        QCOMPARE(events.size(), 4);
        for (const QJsonValue &event : events) {
            if (event[u"title"_s].toString() == u"Residential 2"_s)
                QVERIFY(event[u"start"_s].toString().startsWith(u"2026-03-03T09:30"_s));
            QCOMPARE(event[u"status"_s].toString() == u"cancelled"_s,
                     event[u"title"_s].toString() == u"Central day"_s);
        }
    }

    void onePersonsCalendarAndOneEventsGoOutAlone()
    {
        const QString file = path("one.ics");

        QCOMPARE(run({u"export"_s, u"ics"_s, m_hub, file, u"--person"_s, u"oak@example.org"_s}).exit, 0);
        QCOMPARE(contents(file).count("BEGIN:VEVENT"), 1); // the head's part of the launch
        QCOMPARE(run({u"export"_s, u"ics"_s, m_hub, file, u"--event"_s, u"R1"_s}).exit, 0);
        QCOMPARE(contents(file).count("BEGIN:VEVENT"), 1);
    }

    void theHostIsToldWhatIsNeeded()
    {
        takeIn("people", "first_name,last_name,email,dietary\nBen,Nwosu,ben@example.org,Vegan\n");

        const QJsonArray needs
            = run({u"report"_s, u"needs"_s, m_hub, u"--event"_s, u"R1"_s, u"--json"_s}).array();
        const QByteArray told = run({u"report"_s, u"needs"_s, m_hub, u"--event"_s, u"R1"_s}).out;

        const QJsonArray ahead
            = run({u"report"_s, u"needs"_s, m_hub, u"--today"_s, u"2025-09-01"_s, u"--json"_s}).array();

        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.at(1)[u"dietary"_s].toString(), u"Vegan"_s);
        QVERIFY(!ahead.isEmpty());
        for (const QJsonValue &one : ahead) // only those who need something, at every event still to come
            QCOMPARE(one[u"dietary"_s].toString(), u"Vegan"_s);
        QVERIFY2(told.contains("1 × Vegan") && told.contains("Coming: 2"), told.constData());
    }

    void badInputIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto import = [](const char *kind) {
            return QStringList{u"import"_s, QString::fromLatin1(kind)};
        };
        QTest::newRow("an event that ends before it starts")
            << import("events")
            << QByteArray{"event_code,kind,title,start,end\nX,central,X,2026-03-10,2026-03-09\n"} << 1
            << u"ends before it starts"_s;
        QTest::newRow("days beyond the event's")
            << import("events")
            << QByteArray{"event_code,kind,title,start,end,days\nX,central,X,2026-03-10T09:00,2026-03-10T16:"
                          "00,3\n"}
            << 1 << u"worth more days"_s;
        QTest::newRow("a mark for somebody not expected")
            << import("attendance") << QByteArray{"event_code,email,mark\nR1,elm@example.org,P\n"} << 1
            << u"not"_s;
        QTest::newRow("a session beyond the event")
            << import("attendance") << QByteArray{"event_code,email,mark,session\nR1,ben@example.org,P,5\n"}
            << 1 << u"its sessions go from 1 to 4"_s;
        QTest::newRow("a term that ends before it begins")
            << import("terms")
            << QByteArray{"la_code,academic_year,title,start,end\n866,2025/26,Odd "
                          "term,2026-07-01,2026-06-01\n"}
            << 1 << u"before it begins"_s;
        QTest::newRow("a calendar file of 50 MB")
            << import("ics") << QByteArray(50 << 20, 'x').prepend("BEGIN:VCALENDAR\r\n") << 1 << u"at most"_s;
        QTest::newRow("an event repeated within the day, for ever")
            << import("ics")
            << QByteArray{"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Never over\r\n"
                          "DTSTART:20260309T100000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:"
                          "VCALENDAR\r\n"}
            << 1 << u"repeats within the day"_s;
        QTest::newRow("a move to no day") << QStringList{u"event"_s, u"move"_s, u"R2"_s, u"--to"_s, u"soon"_s}
                                          << QByteArray{} << 2 << u"Give --to a day"_s;
        QTest::newRow("an event nobody knows")
            << QStringList{u"event"_s, u"confirm"_s, u"R9"_s} << QByteArray{} << 1 << u"R9"_s;
        QTest::newRow("an attended event is not deleted")
            << QStringList{u"event"_s, u"delete"_s, u"R1"_s} << QByteArray{} << 1 << u"already has marks"_s;
        QTest::newRow("nothing that can be done")
            << QStringList{u"event"_s, u"postpone"_s, u"R1"_s} << QByteArray{} << 2 << u"One of: lay-out"_s;
    }

    void badInputIsRefusedAndLeavesNothing()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const QByteArray before = run({u"history"_s, m_hub, u"--json"_s}).out;
        command.insert(2, m_hub);
        if (!file.isEmpty())
            command << write(file.startsWith("BEGIN") ? "bad.ics" : "bad.csv", file);

        const Outcome refused = run(command);

        QTEST(refused.exit, "exit");
        const QString told = QString::fromUtf8(refused.out + refused.err);
        QVERIFY2(told.contains(says), qPrintable(told));
        QCOMPARE(run({u"history"_s, m_hub, u"--json"_s}).out, before);
    }
};

QTEST_GUILESS_MAIN(TestCliYear)
#include "tst_cliyear.moc"
