#include "clirunner.h"

#include <QTest>

/// A year of a hub lead as one story, from an empty hub: a community and primary Work Groups are run, what
/// schools lack is seen, schools are matched to leads, and finance is handed a batch with its evidence. And
/// what an office gets wrong on the way.
class TestCliGroupStory : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void aYearOfACommunity()
    {
        const QString hub = hubWithSchools();
        take(hub, "people",
             "first_name,last_name,email,school_urn,roles\n"
             "Cora,Lead,cora@example.org,200001,work-group lead\n"
             "Ada,Ash,ada@example.org,200002,subject leader;specialist\n"
             "Bea,Birch,bea@example.org,200002,advocate\nCem,Cole,cem@example.org,200003,participant\n");
        take(hub, "groups",
             "code,title,academic_year,ncp,kind,programme,lead_email\n"
             "NCP25-15-N1,Subject leaders,2025/26,25-15,community,NCP25-15,cora@example.org\n");
        take(hub, "group-members",
             "code,school_urn,email,role,status\n"
             "NCP25-15-N1,200002,ada@example.org,subject leader,attending\n"
             "NCP25-15-N1,200002,bea@example.org,advocate,attending\n"
             "NCP25-15-N1,200003,cem@example.org,participant,attending\n");
        take(hub, "events",
             "event_code,kind,title,start,end,group\n"
             "E1,group-session,Session 1,2025-10-07T09:30,2025-10-07T15:30,NCP25-15-N1\n");
        take(hub, "attendance",
             "event_code,email,mark,reason\nE1,ada@example.org,P,\nE1,bea@example.org,H,\n"
             "E1,cem@example.org,A,ill\n");

        // Who lacks what: the one school sends a pair, the other one person, and not its subject leader.
        const QStringList lacking = kindsOf(hub, u"NCP25-15-N1"_s, u"200003"_s);
        QVERIFY2(lacking.contains(u"not-a-pair"_s) && lacking.contains(u"no-subject-leader"_s),
                 qPrintable(lacking.join(u' ')));
        QCOMPARE(kindsOf(hub, u"NCP25-15-N1"_s, u"200002"_s), QStringList{});
        QCOMPARE(stateOf(hub, u"pair"_s, u"200002"_s), u"met"_s);
        QVERIFY(stateOf(hub, u"pair"_s, u"200003"_s) != u"met"_s);
        // The sign-ups count as engaged, not as completed.
        for (const QJsonValue &row :
             run({u"report"_s, u"reach"_s, hub, u"--as-at"_s, u"2026-02-28"_s, u"--json"_s}).array()) {
            if (row[u"phase"_s] == u"secondary"_s) {
                QCOMPARE(row[u"engaged"_s].toInt(), 2);
                QCOMPARE(row[u"completed"_s].toInt(), 0);
            }
        }
    }

    void primaryWorkGroupsByMatching()
    {
        const QString hub = hubWithSchools();
        take(hub, "people",
             "first_name,last_name,email,school_urn,roles\nWim,West,wim@example.org,100001,work-group lead\n"
             "Eva,East,eva@example.org,100008,work-group lead\n");
        take(hub, "lead-capacities", "lead_email,academic_year,most_schools\nwim@example.org,2025/26,2\n");

        const Outcome matched = run(matching(hub) << u"--apply"_s);

        QCOMPARE(matched.exit, 0);
        QVERIFY(matched.err.contains("no other arrangement comes to less"));
        QCOMPARE(run({u"list"_s, u"groups"_s, hub, u"--json"_s}).array().size(), 2);
        QHash<QString, qsizetype> schools;
        for (const QJsonValue &lead : matched.array())
            schools.insert(lead[u"email"_s].toString(), lead[u"schools"_s].toArray().size());
        QCOMPARE(schools.value(u"wim@example.org"_s), 2);
        QCOMPARE(schools.value(u"eva@example.org"_s), 6);
        const QJsonArray loads
            = run({u"report"_s, u"workload"_s, hub, u"--year"_s, u"2025/26"_s, u"--json"_s}).array();
        QCOMPARE(loads.size(), 2);
        for (const QJsonValue &load : loads) // their own school is no load
            QVERIFY(load[u"schools"_s].toInt() <= schools.value(load[u"email"_s].toString()));
        QCOMPARE(run({u"undo"_s, hub}).exit, 0);
        QCOMPARE(run({u"list"_s, u"groups"_s, hub, u"--json"_s}).array().size(), 0);
    }

    void theMoneyOfStms2020IsRightToThePenny()
    {
        const QString hub = hubWithSpecialist();
        QCOMPARE(claimed(hub, u"2020/21"_s), 3000.0);
        QCOMPARE(claimed(hub, u"2021/22"_s), 5250.0 + 2 * 2000.0);

        const QJsonArray payments = run({u"list"_s, u"payments"_s, hub, u"--json"_s}).array();
        QCOMPARE(payments.size(), 4);
        for (const QJsonValue &payment : payments) {
            const QString reference = payment[u"reference"_s].toString();
            for (const QString &to : {u"submitted"_s, u"approved"_s}) {
                const Outcome moved = run({u"payment"_s, hub, reference, u"--to"_s, to});
                QVERIFY2(moved.exit == 0, moved.err.constData()); // every day is on record: no reason asked
            }
        }
        QCOMPARE(run({u"batch"_s, hub, u"B1"_s}).exit, 0);
        QCOMPARE(run({u"export"_s, u"finance"_s, hub, path("b.csv"), u"--batch"_s, u"B1"_s}).exit, 0);
        const QByteArray csv = contents(path("b.csv"));
        QCOMPARE(csv.count('\n'), 5);
        for (const char *sum : {",3000.00,", ",5250.00,", ",2000.00,"})
            QVERIFY2(csv.contains(sum), csv.constData());
        QCOMPARE(run({u"export"_s, u"audit-pack"_s, hub, path("pack"), u"--school"_s, u"200001"_s}).exit, 0);
        QVERIFY(contents(path("pack/audit-pack-200001.pdf")).startsWith("%PDF"));
        QCOMPARE(contents(path("pack/audit-pack-200001.csv")).count("Development day, evidenced"), 30);
    }

    void mistakesAreToldAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const QByteArray payments
            = "reference,school_urn,purpose,amount,email,days,status,date,travelled_on,miles\n";
        const QByteArray rates = "purpose,from,amount,to,unit\n";
        QTest::newRow("an NCP code that cannot be read")
            << u"groups"_s << QByteArray{"code,title,academic_year,ncp\nG,Group,2025/26,project nine\n"} << 1
            << u"NCP"_s;
        QTest::newRow("a gap between rates")
            << u"rates"_s << rates + "cover,2024-09-01,200,2025-07-31,day\ncover,2025-09-01,210,,day\n"
            << 0 << u"no rate from 1 August 2025"_s;
        QTest::newRow("rates that overlap")
            << u"rates"_s << rates + "cover,2024-09-01,200,,day\ncover,2025-09-01,210,,day\n"
            << 0 << u"more than one rate"_s;
        QTest::newRow("a payment beyond the entitlement")
            << u"payments"_s << payments + "P1,200001,release,3200,sam@example.org,16,draft,2021-03-01,,\n"
            << 0 << u"£200 too much"_s;
        QTest::newRow("a claim after its limit")
            << u"payments"_s
            << payments + "P1,200001,travel,9,sam@example.org,,submitted,2021-03-01,2020-11-20,20\n"
            << 0 << u"until 20 February 2021"_s;
    }

    void mistakesAreToldAndNothingIsLost()
    {
        QFETCH(const QString, table);
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, says);
        const QString hub = hubWithSpecialist();
        const qsizetype before = run({u"list"_s, table, hub, u"--json"_s}).array().size();

        const Outcome told = run({u"import"_s, table, hub, write("wrong.csv", rows), u"--json"_s});

        QTEST(told.exit, "exit");
        const QString problems = QString::fromUtf8(told.out);
        QVERIFY2(problems.contains(says), told.out.constData());
        QVERIFY(run({u"list"_s, table, hub, u"--json"_s}).array().size() >= before);
        QCOMPARE(run({u"check"_s, hub}).exit, 0);
    }

    void aGroupWithoutALeadAndASchoolTwiceAreSeen()
    {
        const QString hub = hubWithSchools();
        take(hub, "people",
             "first_name,last_name,email\nAda,Ash,ada@example.org\nBea,Birch,bea@example.org\n");
        take(hub, "groups", "code,title,academic_year,ncp\nW1,One,2025/26,25-15\nW2,Two,2025/26,25-15\n");
        take(hub, "group-members",
             "code,school_urn,email\nW1,100001,ada@example.org\nW2,100001,bea@example.org\n");

        QVERIFY(kindsOf(hub, u"W1"_s, {}).contains(u"no-lead"_s));
        QVERIFY(kindsOf(hub, u"W1"_s, u"100001"_s).contains(u"school-in-two-groups"_s));
    }

private:
    void take(const QString &hub, const char *table, const QByteArray &csv) const
    {
        const Outcome done = run({u"import"_s, QString::fromLatin1(table), hub, write("in.csv", csv)});
        QVERIFY2(done.exit == 0, (done.err + done.out).constData());
    }

    /// Eight primary schools a kilometre apart, and four secondary.
    QString hubWithSchools() const
    {
        const QString hub = freshHub();
        QByteArray rows = "urn,name,phase,status,state_funded,easting,northing\n";
        for (int i = 1; i <= 8; ++i)
            rows += "10000" + QByteArray::number(i) + ",Primary " + QByteArray::number(i)
                + ",primary,open,yes," + QByteArray::number(400000 + 1000 * i) + ",200000\n";
        for (int i = 1; i <= 4; ++i)
            rows += "20000" + QByteArray::number(i) + ",Secondary " + QByteArray::number(i)
                + ",secondary,open,yes," + QByteArray::number(400000 + 2000 * i) + ",203000\n";
        take(hub, "schools", rows);
        return hub;
    }

    /// A specialist of STMS-2020 with fifteen days of development in each of two years, and two departments
    /// that are promised their support.
    QString hubWithSpecialist() const
    {
        const QString hub = hubWithSchools();
        take(hub, "cohorts", "code,programme,academic_year,places\nSTMS-1,STMS-2020,2020/21,4\n");
        take(hub, "applications",
             "cohort,first_name,last_name,email,school_urn,status\n"
             "STMS-1,Sam,Stone,sam@example.org,200001,accepted\n");
        QByteArray days = "email,date,days,activity,status\n";
        for (const int year : {2020, 2021}) {
            for (int i = 1; i <= 15; ++i)
                days += "sam@example.org," + QByteArray::number(year) + "-11-" + QByteArray::number(i + 9)
                    + ",1,Visit,evidenced\n";
        }
        take(hub, "development-days", days);
        take(hub, "commitments",
             "school_urn,programme,academic_year,purpose,amount\n200002,STMS-2020,2021/22,department,2000\n"
             "200003,STMS-2020,2021/22,department,2000\n");
        take(hub, "rates", "purpose,from,amount,unit\ntravel,2020-01-01,0.45,mile\n");
        return hub;
    }

    static QStringList matching(const QString &hub)
    {
        return {u"match"_s, hub, u"--year"_s, u"2025/26"_s, u"--phase"_s, u"primary"_s, u"--json"_s};
    }

    /// What the claims made of a year come to.
    static double claimed(const QString &hub, const QString &year)
    {
        double all = 0;
        for (const QJsonValue &claim : run({u"claims"_s, hub, u"--year"_s, year, u"--json"_s}).array())
            all += claim[u"amount"_s].toDouble();
        return all;
    }

    static QStringList kindsOf(const QString &hub, const QString &group, const QString &urn)
    {
        QStringList kinds;
        for (const QJsonValue &finding :
             run({u"report"_s, u"composition"_s, hub, u"--group"_s, group, u"--json"_s}).array()) {
            if (finding[u"school_urn"_s] == urn)
                kinds += finding[u"kind"_s].toString();
        }
        return kinds;
    }

    static QString stateOf(const QString &hub, const QString &expectation, const QString &urn)
    {
        for (const QJsonValue &line : run({u"report"_s, u"expectations"_s, hub, u"--year"_s, u"2025/26"_s,
                                           u"--today"_s, u"2026-01-15"_s, u"--json"_s})
                                          .array()) {
            if (line[u"expectation"_s] == expectation && line[u"school_urn"_s] == urn)
                return line[u"state"_s].toString();
        }
        return u"no such line"_s;
    }
};

QTEST_GUILESS_MAIN(TestCliGroupStory)
#include "tst_cligroupstory.moc"
