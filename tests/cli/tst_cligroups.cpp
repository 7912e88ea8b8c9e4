#include "clirunner.h"

#include <QTest>

/// Groups, matching, reports and the new year, as scripts use them.
class TestCliGroups : public QObject, protected CliRunner
{
    Q_OBJECT
private slots:
    void ncpCodesAreReadInEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("as printed") << QByteArray{"NCP25-15"} << u"NCP25-15"_s;
        QTest::newRow("with a space") << QByteArray{"NCP 25-15"} << u"NCP25-15"_s;
        QTest::newRow("without NCP") << QByteArray{"25-15"} << u"NCP25-15"_s;
        QTest::newRow("run together") << QByteArray{"ncp2515"} << u"NCP25-15"_s;
        QTest::newRow("with a letter") << QByteArray{"ncp 24/14A"} << u"NCP24-14a"_s;
    }

    void ncpCodesAreReadInEverySpelling()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, printed);
        const QString hub = freshHub();
        const QString file
            = write("groups.csv", "code,title,academic_year,ncp\nA1,Leaders,2025/26," + typed + '\n');

        QCOMPARE(run({u"import"_s, u"groups"_s, hub, file}).exit, 0);

        QCOMPARE(run({u"list"_s, u"groups"_s, hub, u"--json"_s}).array()[0][u"ncp"_s].toString(), printed);
    }

    void aCodeThatCannotBeReadIsToldByRowAndColumn()
    {
        const QString hub = freshHub();
        const QString file
            = write("groups.csv", "code,title,academic_year,ncp\nA1,Leaders,2025/26,project nine\n");

        const Outcome outcome = run({u"import"_s, u"groups"_s, hub, file, u"--json"_s});

        const QJsonObject problem = outcome.object()[u"problems"_s].toArray()[0].toObject();
        QCOMPARE(outcome.exit, 1); // nothing of the file could be taken in
        QCOMPARE(outcome.object()[u"skipped"_s].toInt(), 1);
        QCOMPARE(problem[u"row"_s].toInt(), 2);
        QCOMPARE(problem[u"column"_s].toString(), u"ncp"_s);
    }

    void schoolsAreMatchedToTheLeastDistance()
    {
        const QString hub = hubToMatch();

        const Outcome outcome = run({u"match"_s, hub, u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s,
                                     u"--max-schools"_s, u"2"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        double total = 0;
        int schools = 0;
        for (const QJsonValue &lead : outcome.array()) {
            total += lead[u"total_km"_s].toDouble();
            schools += static_cast<int>(lead[u"schools"_s].toArray().size());
            QVERIFY(lead[u"schools"_s].toArray().size() <= 2);
        }
        QCOMPARE(schools, 4);
        QCOMPARE(total, 2.0);
    }

    void matchingWithoutAPhaseIsMisuse()
    {
        QCOMPARE(run({u"match"_s, hubToMatch(), u"--year"_s, u"2025/26"_s}).exit, 2);
    }

    void matchingWithoutLeadsIsRefused()
    {
        const Outcome outcome
            = run({u"match"_s, hubWithSchool(), u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s});
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.err.contains("no lead"));
    }

    void appliedMatchingIsOneStep()
    {
        const QString hub = hubToMatch();
        QCOMPARE(
            run({u"match"_s, hub, u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s, u"--apply"_s}).exit,
            0);
        QCOMPARE(run({u"list"_s, u"group-members"_s, hub, u"--json"_s}).array().size(), 4);

        QCOMPARE(run({u"undo"_s, hub}).exit, 0);

        QCOMPARE(run({u"list"_s, u"group-members"_s, hub, u"--json"_s}).array().size(), 0);
    }

    void membersTellReachAndWorkload()
    {
        const QString hub = hubToMatch();
        importTable(hub, "groups",
                    "code,title,academic_year,lead_email\nW1,Work Group,2025/26,a@example.org\n");
        importTable(hub, "group-members",
                    "code,school_urn,status,status_date\nW1,100002,attending,2025-10-01\n"
                    "W1,100003,completed,2026-07-01\n");

        const QJsonArray february
            = run({u"report"_s, u"reach"_s, hub, u"--as-at"_s, u"2026-02-28"_s, u"--json"_s}).array();
        const QJsonArray august
            = run({u"report"_s, u"reach"_s, hub, u"--as-at"_s, u"2026-08-31"_s, u"--json"_s}).array();

        QCOMPARE(february[0][u"engaged"_s].toInt(), 2);
        QCOMPARE(february[0][u"completed"_s].toInt(), 0);
        QCOMPARE(february[0][u"percent"_s].toDouble(), 50.0);
        QCOMPARE(august[0][u"completed"_s].toInt(), 1);
        const QJsonArray loads
            = run({u"report"_s, u"workload"_s, hub, u"--year"_s, u"2025/26"_s, u"--json"_s}).array();
        QCOMPARE(loads[0][u"email"_s].toString(), u"a@example.org"_s);
        QCOMPARE(loads[0][u"schools"_s].toInt(), 2);
        QCOMPARE(loads[0][u"verdict"_s].toString(), u"light"_s);
    }

    void whoNeverTookPartIsListed()
    {
        const QString hub = hubToMatch();
        QCOMPARE(run({u"report"_s, u"never-engaged"_s, hub, u"--json"_s}).array().size(), 4);
        QCOMPARE(run({u"report"_s, u"never-engaged"_s, hub, u"--phase"_s, u"secondary"_s, u"--json"_s})
                     .array()
                     .size(),
                 0);
        QCOMPARE(run({u"report"_s, u"never-engaged"_s, hub, u"--phase"_s, u"middle"_s}).exit, 2);
    }

    void whoNeverTookPartIsNarrowed()
    {
        const QString hub = hubToMatch();
        importTable(
            hub, "schools",
            "urn,name,la_code,la_name,trust,fsm_percent\n100001,One,901,Avon,Tall Trees,31.5\n"
            "100002,Two,902,\"Bristol, City of\",Tall Trees,12\n100003,Three,902,\"Bristol, City of\",,40\n");
        const auto count = [&hub](const QStringList &more) {
            return run(QStringList{u"report"_s, u"never-engaged"_s, hub, u"--json"_s} + more).array().size();
        };

        QCOMPARE(count({u"--la"_s, u"902"_s}), 2);
        QCOMPARE(count({u"--la"_s, u"bristol"_s}), 2);
        QCOMPARE(count({u"--trust"_s, u"tall trees"_s}), 2);
        QCOMPARE(count({u"--fsm"_s, u"30"_s}), 2);
        QCOMPARE(count({u"--fsm"_s, u"30"_s, u"--la"_s, u"902"_s}), 1);
        QCOMPARE(run({u"report"_s, u"never-engaged"_s, hub, u"--fsm"_s, u"many"_s}).exit, 2);
    }

    void followUpsAreDraftsInAFolder()
    {
        const QString hub = hubToMatch();
        importTable(hub, "cohorts", "code,programme,academic_year,places\nSMS-C10,SMS-C10,2025/26,4\n");
        importTable(hub, "applications",
                    "cohort,first_name,last_name,email,school_urn,status\n"
                    "SMS-C10,Zoë,Ash,zoe@example.org,100001,accepted\n");
        const auto follow = [&hub](const QString &folder, const QString &today) {
            return run({u"export"_s, u"follow-ups"_s, hub, folder, u"--cohort"_s, u"SMS-C10"_s, u"--today"_s,
                        today});
        };

        QCOMPARE(follow(path("none"), u"2025-09-01"_s).exit, 1); // nothing is overdue yet
        QVERIFY(!QDir{path("none")}.exists());
        QCOMPARE(follow(path("drafts"), u"2026-09-02"_s).exit, 0);

        const QByteArray mail = contents(m_dir.filePath(u"drafts/follow-up Ash Zoë.eml"_s));
        QVERIFY2(mail.startsWith("X-Unsent: 1\r\n"), mail.constData());
        QVERIFY(mail.contains("<zoe@example.org>\r\nSubject: "));
        QVERIFY(mail.contains("Content-Transfer-Encoding: quoted-printable"));
        QVERIFY(contents(m_dir.filePath(u"drafts/follow-up Ash Zoë.txt"_s)).contains("Dear Zoë"));
        QVERIFY(run({u"list"_s, u"documents"_s, hub, u"--json"_s}).array().size() >= 1);
    }

    void assumptionsAreSetAndTakenBack()
    {
        const QString hub = freshHub();
        const auto leaving = [&hub](const QStringList &more) {
            const Outcome outcome = run(QStringList{u"assumptions"_s, hub, u"--json"_s} + more);
            for (const QJsonValue &figure : outcome.array()) {
                if (figure[u"name"_s] == u"leave_percent"_s)
                    return figure.toObject();
            }
            return QJsonObject{};
        };
        const double network = leaving({}).value(u"value"_s).toDouble();

        const QStringList rehearsal{u"leave_percent"_s, u"--set"_s, u"12.5"_s, u"--dry-run"_s};
        QCOMPARE(leaving(rehearsal).value(u"value"_s).toDouble(), 12.5); // what it would be
        QCOMPARE(leaving({}).value(u"value"_s).toDouble(), network);
        const QJsonObject set = leaving({u"leave_percent"_s, u"--set"_s, u"12.5"_s, u"--note"_s, u"Board"_s});
        QCOMPARE(set.value(u"value"_s).toDouble(), 12.5);
        QCOMPARE(set.value(u"source"_s).toString(), u"set"_s);
        QCOMPARE(run({u"list"_s, u"assumptions"_s, hub, u"--json"_s}).array()[0][u"note"_s].toString(),
                 u"Board"_s);
        QCOMPARE(leaving({u"leave-percent"_s, u"--clear"_s}).value(u"value"_s).toDouble(), network);
        QCOMPARE(run({u"assumptions"_s, hub, u"leave_percent"_s, u"--set"_s, u"120"_s}).exit, 1);
        QCOMPARE(run({u"assumptions"_s, hub, u"leave_percent"_s, u"--set"_s, u"some"_s}).exit, 2);
        QCOMPARE(run({u"assumptions"_s, hub, u"weather"_s, u"--clear"_s}).exit, 2);
        QCOMPARE(run({u"assumptions"_s, hub, u"leave_percent"_s}).exit, 2);
        QVERIFY(run({u"assumptions"_s, hub}).err.contains("needed"));
    }

    void leadsTakeWhatTheyAgreed()
    {
        const QString hub = hubToMatch();
        importTable(hub, "lead-capacities",
                    "lead_email,academic_year,most_schools,based_at_urn\na@example.org,2025/26,1,100003\n");

        const QJsonArray leads
            = run({u"match"_s, hub, u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s, u"--json"_s})
                  .array();

        for (const QJsonValue &lead : leads) {
            if (lead[u"email"_s] != u"a@example.org"_s)
                continue;
            const QJsonArray schools = lead[u"schools"_s].toArray();
            QCOMPARE(schools.size(), 1); // of four, and that is none at their own end
            QVERIFY(schools[0][u"urn"_s] != u"100004"_s);
        }
        importTable(hub, "lead-capacities",
                    "lead_email,academic_year,most_schools,phase\nb@example.org,2025/26,7,secondary\n");
        QCOMPARE(run({u"match"_s, hub, u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s, u"--json"_s})
                     .array()
                     .size(),
                 1);
    }

    void expectationsHaveTheirShape()
    {
        const QString hub = hubToMatch();
        importTable(hub, "cohorts", "code,programme,academic_year,places\nSMS-C10,SMS-C10,2025/26,4\n");
        importTable(hub, "applications",
                    "cohort,first_name,last_name,email,school_urn,status\n"
                    "SMS-C10,Ada,Ash,ada@example.org,100001,accepted\n");

        const QJsonArray lines = run({u"report"_s, u"expectations"_s, hub, u"--cohort"_s, u"SMS-C10"_s,
                                      u"--today"_s, u"2026-01-15"_s, u"--json"_s})
                                     .array();

        QHash<QString, QJsonObject> byId;
        for (const QJsonValue &line : lines)
            byId.insert(line[u"expectation"_s].toString(), line.toObject());
        const QJsonObject head = byId.value(u"head_at_launch"_s);
        QCOMPARE(head[u"state"_s].toString(), u"overdue"_s);
        QCOMPARE(head[u"due"_s].toString(), u"2025-12-31"_s);
        QCOMPARE(head[u"school_urn"_s].toString(), u"100001"_s);
        QCOMPARE(byId.value(u"own_department"_s)[u"who"_s].toString(), u"Ada Ash"_s);
        QCOMPARE(byId.value(u"days_complete"_s)[u"state"_s].toString(), u"due"_s);
    }

    void theForecastSaysTheGap()
    {
        const Outcome outcome
            = run({u"report"_s, u"forecast"_s, freshHub(), u"--today"_s, u"2026-01-15"_s, u"--json"_s});
        QCOMPARE(outcome.array().size(), 5);
        QCOMPARE(outcome.array()[0][u"academic_year"_s].toString(), u"2026/27"_s);
        QVERIFY(outcome.err.contains("By 2030/31"));
    }

    void aNewYearIsStartedOnce()
    {
        const QString hub = hubToMatch();
        importTable(hub, "groups", "code,title,academic_year,ncp\nNCP25-15-N1,Leaders,2025/26,25-15\n");
        QCOMPARE(run({u"rollover"_s, hub, u"--from"_s, u"2025/26"_s, u"--dry-run"_s}).exit, 0);
        QCOMPARE(run({u"list"_s, u"groups"_s, hub, u"--json"_s}).array().size(), 1);

        QCOMPARE(run({u"rollover"_s, hub, u"--from"_s, u"2025/26"_s}).exit, 0);
        const Outcome again = run({u"rollover"_s, hub, u"--from"_s, u"2025/26"_s, u"--json"_s});

        QCOMPARE(run({u"list"_s, u"groups"_s, hub, u"--json"_s}).array().size(), 2);
        QCOMPARE(again.array()[0][u"state"_s].toString(), u"there already"_s);
        QCOMPARE(again.array()[0][u"to"_s].toString(), u"NCP26-15-N1"_s);
    }

    void aReportNobodyKnowsNamesThoseThereAre()
    {
        const Outcome outcome = run({u"report"_s, u"weather"_s, freshHub()});
        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.err.contains("reach"));
    }

private:
    void importTable(const QString &hub, const char *table, const QByteArray &csv) const
    {
        const QString name = QString::fromLatin1(table);
        const QByteArray file = QByteArray{table} + ".csv";
        const Outcome done = run({u"import"_s, name, hub, write(file.constData(), csv)});
        QVERIFY2(done.exit == 0, done.err.constData());
    }

    /// Four primary schools a kilometre apart, and a lead at each end.
    QString hubToMatch() const
    {
        const QString hub = freshHub();
        importTable(
            hub, "schools",
            "urn,name,phase,status,state_funded,easting,northing\n"
            "100001,One,primary,open,yes,400000,200000\n100002,Two,primary,open,yes,401000,200000\n"
            "100003,Three,primary,open,yes,402000,200000\n100004,Four,primary,open,yes,403000,200000\n");
        importTable(
            hub, "people",
            "first_name,last_name,email,school_urn,roles\nAda,Lead,a@example.org,100001,work-group lead\n"
            "Bo,Lead,b@example.org,100004,work-group lead\n");
        return hub;
    }
};

QTEST_GUILESS_MAIN(TestCliGroups)
#include "tst_cligroups.moc"
