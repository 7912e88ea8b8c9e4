#include "cli/clirunner.h"

#include <QTest>

/// Money from the terminal: what is owed, claimed, moved, handed to finance, and shown to an auditor.
class TestCliMoney : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void theReportComesOutToThePenny()
    {
        const QString hub = hubWithSpecialist();
        importing(hub, u"payments"_s,
                  "reference,school_urn,purpose,amount,email,days,status,date\n"
                  "P1,123456,release,2000,a.khan@oak.example.org,10,paid,2020-12-01\n"
                  "P2,123456,release,600,a.khan@oak.example.org,3,clawed back,2021-02-01\n"
                  "P3,123456,release,200,a.khan@oak.example.org,1,submitted,2021-03-01\n"
                  "P4,123456,release,1750,a.khan@oak.example.org,5,draft,2021-11-01\n");

        const QJsonArray year
            = run({u"report"_s, u"funding"_s, hub, u"--year"_s, u"2020/21"_s, u"--json"_s}).array();
        const QJsonArray all = run({u"report"_s, u"funding"_s, hub, u"--json"_s}).array();

        QCOMPARE(year.size(), 1);
        const QJsonObject row = year.first().toObject();
        QCOMPARE(row.keys(),
                 (QStringList{u"claimed"_s, u"clawed_back"_s, u"committed"_s, u"paid"_s, u"programme"_s,
                              u"purpose"_s, u"school_urn"_s}));
        QCOMPARE(row.value(u"programme"_s).toString(), u"STMS-2020"_s);
        QCOMPARE(row.value(u"school_urn"_s).toString(), u"123456"_s);
        QCOMPARE(row.value(u"committed"_s).toDouble(), 3000.0);
        QCOMPARE(row.value(u"claimed"_s).toDouble(), 2800.0);
        QCOMPARE(row.value(u"paid"_s).toDouble(), 2000.0);
        QCOMPARE(row.value(u"clawed_back"_s).toDouble(), 600.0);
        QCOMPARE(all.first().toObject().value(u"committed"_s).toDouble(), 8250.0);
    }

    void importsAreLookedAt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("says"); // empty: nothing to say
        const QByteArray rates = "purpose,from,amount,to,unit\n";
        const QByteArray payments
            = "reference,school_urn,purpose,amount,email,days,status,date,travelled_on,miles\n";
        QTest::newRow("rates that follow one another")
            << u"rates"_s << rates + "cover,2024-09-01,200,2025-08-31,day\ncover,2025-09-01,210,,day\n"
            << 0 << QString{};
        QTest::newRow("a gap between rates")
            << u"rates"_s << rates + "cover,2024-09-01,200,2025-07-31,day\ncover,2025-09-01,210,,day\n"
            << 3 << u"no rate from 1 August 2025"_s;
        QTest::newRow("rates that overlap")
            << u"rates"_s << rates + "cover,2024-09-01,200,,day\ncover,2025-09-01,210,,day\n"
            << 3 << u"more than one rate"_s;
        QTest::newRow("a payment within what is due")
            << u"payments"_s
            << payments + "P1,123456,release,3000,a.khan@oak.example.org,15,draft,2021-03-01,,\n"
            << 0 << QString{};
        QTest::newRow("a payment beyond what is due")
            << u"payments"_s
            << payments + "P1,123456,release,3200,a.khan@oak.example.org,16,draft,2021-03-01,,\n"
            << 2 << u"£200 too much"_s;
        QTest::newRow("a journey claimed too late")
            << u"payments"_s
            << payments + "P1,123456,travel,9,a.khan@oak.example.org,,submitted,2021-03-01,2020-11-20,20\n"
            << 2 << u"until 20 February 2021"_s;
    }

    void importsAreLookedAt()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, rows);
        QFETCH(int, row);
        QFETCH(QString, says);
        const QString hub = hubWithSpecialist();

        const Outcome imported = run({u"import"_s, kind, hub, write("in.csv", rows), u"--json"_s});

        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.object().value(u"skipped"_s).toInt(), 0);
        const QJsonArray problems = imported.object().value(u"problems"_s).toArray();
        QCOMPARE(problems.isEmpty(), says.isEmpty());
        if (!says.isEmpty()) {
            QCOMPARE(problems.first().toObject().value(u"row"_s).toInt(), row);
            QVERIFY2(problems.first().toObject().value(u"message"_s).toString().contains(says),
                     imported.out.constData());
        }
    }

    void aRateThatEndsBeforeItBeginsIsSkipped()
    {
        const QString hub = freshHub();

        const Outcome imported = run(
            {u"import"_s, u"rates"_s, hub, u"--json"_s,
             write("r.csv",
                   "purpose,from,amount,to\nrelease,2025-09-01,200,2025-08-01\nrelease,2026-09-01,210,\n")});

        QCOMPARE(imported.object().value(u"skipped"_s).toInt(), 1);
        QCOMPARE(imported.object().value(u"new"_s).toInt(), 1);
    }

    void paymentsMoveByTheTable()
    {
        const QString hub = hubWithPayment();

        QCOMPARE(move(hub, u"paid"_s).exit, 1);
        QCOMPARE(move(hub, u"submitted"_s).exit, 0);
        const Outcome unshown = move(hub, u"approved"_s);
        QCOMPARE(unshown.exit, 1);
        QVERIFY2(unshown.err.contains("registers and development days show 1 day"), unshown.err.constData());
        QCOMPARE(move(hub, u"approved"_s, u"Register seen on paper"_s).exit, 0);
        QCOMPARE(move(hub, u"paid"_s, u"Register seen on paper"_s).exit, 0);
        QCOMPARE(move(hub, u"clawed-back"_s).exit, 1);
        QCOMPARE(move(hub, u"clawed-back"_s, u"Days not found"_s).exit, 0);
        QCOMPARE(run({u"list"_s, u"payment-moves"_s, hub, u"--json"_s}).array().size(), 4);
        QCOMPARE(run({u"undo"_s, hub}).exit, 0);
        const QJsonObject payment
            = run({u"list"_s, u"payments"_s, hub, u"--json"_s}).array().first().toObject();
        QCOMPARE(payment.value(u"status"_s).toString(), u"paid"_s);
    }

    void aReimportMovesOnlyAsPaymentsMove()
    {
        const QString hub = hubWithPayment();
        move(hub, u"submitted"_s);

        const Outcome imported = run(
            {u"import"_s, u"payments"_s, hub, u"--json"_s,
             write("again.csv", "reference,school_urn,purpose,amount,status\nP1,123456,release,400,paid\n")});

        QCOMPARE(imported.object().value(u"unchanged"_s).toInt(), 1);
        QVERIFY(imported.out.contains("cannot become paid"));
        QCOMPARE(run({u"list"_s, u"payments"_s, hub, u"--json"_s})
                     .array()
                     .first()
                     .toObject()
                     .value(u"status"_s)
                     .toString(),
                 u"submitted"_s);
    }

    void aPaymentOpensToItsEvidence()
    {
        const QString hub = hubWithPayment();

        const QJsonObject payment = run({u"payment"_s, hub, u"P1"_s, u"--json"_s}).object();

        QCOMPARE(payment.value(u"programme"_s).toString(), u"STMS-2020"_s);
        QCOMPARE(payment.value(u"rate"_s).toString(), u"£200 for each day, named by the programme"_s);
        QCOMPARE(payment.value(u"evidence"_s).toArray().size(), 1);
        QVERIFY(payment.value(u"gaps"_s).toArray().first().toString().startsWith(u"2 days claimed"_s));
    }

    void claimsAreMadeFromWhatWasDone()
    {
        const QString hub = hubWithSpecialist();
        importing(hub, u"development-days"_s,
                  "email,date,days,activity,status\na.khan@oak.example.org,2020-11-03,1,Visit,done\n"
                  "a.khan@oak.example.org,2020-12-03,0.5,Visit,evidenced\na.khan@oak.example.org,2021-01-03,"
                  "1,Visit,planned\n");

        const Outcome rehearsal
            = run({u"claims"_s, hub, u"--year"_s, u"2020/21"_s, u"--dry-run"_s, u"--json"_s});
        const Outcome made = run({u"claims"_s, hub, u"--year"_s, u"2020/21"_s, u"--json"_s});
        const Outcome again = run({u"claims"_s, hub, u"--year"_s, u"2020/21"_s, u"--json"_s});

        QCOMPARE(rehearsal.out, made.out);
        QCOMPARE(made.array().size(), 1);
        QCOMPARE(made.array().first().toObject().value(u"amount"_s).toDouble(), 300.0);
        QCOMPARE(made.array().first().toObject().value(u"days"_s).toDouble(), 1.5);
        QCOMPARE(again.array().size(), 0);
    }

    void aBatchIsHandedToFinance()
    {
        const QString hub = hubWithPayment();
        QCOMPARE(run({u"batch"_s, hub, u"B1"_s}).exit, 1); // nothing is approved
        move(hub, u"submitted"_s);
        move(hub, u"approved"_s, u"Seen"_s);

        QCOMPARE(run({u"batch"_s, hub, u"B1"_s}).exit, 0);
        QCOMPARE(run({u"export"_s, u"finance"_s, hub, path("b.csv"), u"--batch"_s, u"B1"_s}).exit, 0);
        QCOMPARE(run({u"export"_s, u"finance"_s, hub, path("b.xlsx"), u"--batch"_s, u"B1"_s}).exit, 0);
        QCOMPARE(run({u"export"_s, u"finance"_s, hub, path("c.csv"), u"--batch"_s, u"B9"_s}).exit, 1);

        const QByteArray csv = contents(path("b.csv"));
        QCOMPARE(csv.count('\n'), 2);
        QVERIFY2(csv.contains("P1,B1,") && csv.contains(",400.00,approved,"), csv.constData());
        QVERIFY(contents(path("b.xlsx")).startsWith("PK"));
    }

    void anAuditPackOpensEveryPayment()
    {
        const QString hub = hubWithPayment();

        QCOMPARE(run({u"export"_s, u"audit-pack"_s, hub, path("pack"), u"--school"_s, u"123456"_s}).exit, 0);

        const QByteArray csv = contents(path("pack/audit-pack-123456.csv"));
        QVERIFY2(csv.contains("P1,STMS-2020,Release,2020/21"), csv.constData());
        QVERIFY(csv.contains("2020-11-03,1,Visit"));
        QVERIFY(contents(path("pack/audit-pack-123456.pdf")).startsWith("%PDF"));
        QCOMPARE(run({u"export"_s, u"audit-pack"_s, hub, path("pack"), u"--school"_s, u"999999"_s}).exit, 1);
        QCOMPARE(run({u"export"_s, u"audit-pack"_s, hub, path("pack")}).exit, 2);
    }

    void aPartIsTakenBackAndToldToFinance()
    {
        const QString hub = hubWithPayment();
        for (const QString &to : {u"submitted"_s, u"approved"_s, u"paid"_s})
            QCOMPARE(move(hub, to, u"Seen"_s).exit, 0);
        const auto takeBack = [&hub](const QString &amount) {
            return run({u"payment"_s, hub, u"P1"_s, u"--to"_s, u"clawed-back"_s, u"--amount"_s, amount,
                        u"--reason"_s, u"A day short"_s, u"--json"_s});
        };

        QCOMPARE(takeBack(u"lots"_s).exit, 2);
        const Outcome tooMuch = takeBack(u"401"_s);
        QCOMPARE(tooMuch.exit, 1);
        QVERIFY2(tooMuch.err.contains("the school has £400"), tooMuch.err.constData());
        const Outcome done = takeBack(u"200"_s);
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.object().value(u"taken_back"_s).toDouble(), 200.0);
        QCOMPARE(done.object().value(u"gaps"_s).toArray().size(), 0); // one day kept, one day shown
        const QJsonObject row = run({u"report"_s, u"funding"_s, hub, u"--json"_s}).array().first().toObject();
        QCOMPARE(row.value(u"paid"_s).toDouble(), 200.0);
        QCOMPARE(row.value(u"clawed_back"_s).toDouble(), 200.0);
        QCOMPARE(run({u"batch"_s, hub, u"B1"_s}).exit, 0);
        QCOMPARE(run({u"export"_s, u"finance"_s, hub, path("b.csv"), u"--batch"_s, u"B1"_s}).exit, 0);
        QVERIFY2(contents(path("b.csv")).contains(",-200.00,clawed back,"),
                 contents(path("b.csv")).constData());
    }

    void journeysAreClaimedWithinTheirLimit()
    {
        const QString hub = hubWithSpecialist();
        importing(hub, u"schools"_s,
                  "urn,name,phase,easting,northing\n123456,Oak Primary,primary,400000,200000\n"
                  "123457,Elm Primary,primary,416093,200000\n");
        importing(hub, u"events"_s,
                  "event_code,kind,title,start,end,cohort,venue\nD1,central,Central day,2020-10-06T09:30,"
                  "2020-10-06T15:30,STMS-1,Elm Primary\n");
        importing(hub, u"attendance"_s, "event_code,email,mark\nD1,a.khan@oak.example.org,P\n");
        const auto claims = [&hub](const QString &today, const QStringList &more) {
            return run(QStringList{u"claims"_s, hub, u"--event"_s, u"D1"_s, u"--today"_s, today, u"--json"_s,
                                   u"--dry-run"_s}
                       + more);
        };

        const Outcome byMap = claims(u"2021-01-06"_s, {});
        QCOMPARE(byMap.exit, 0);
        QCOMPARE(byMap.array().first().toObject().value(u"amount"_s).toDouble(), 9.0);
        QCOMPARE(claims(u"2021-01-06"_s, {u"--miles"_s, u"30"_s})
                     .array()
                     .first()
                     .toObject()
                     .value(u"amount"_s)
                     .toDouble(),
                 13.5);
        const Outcome late = claims(u"2021-01-07"_s, {});
        QCOMPARE(late.array().size(), 0);
        QVERIFY2(late.err.contains("claimed by 6 January 2021"), late.err.constData());
        QCOMPARE(claims(u"2021-01-06"_s, {u"--miles"_s, u"far"_s}).exit, 2);
        QCOMPARE(run({u"claims"_s, hub, u"--miles"_s, u"30"_s}).exit, 2);
    }

    void promisesAreRecordedOnce()
    {
        const QString hub = hubWithSpecialist();

        const Outcome made
            = run({u"commit"_s, hub, u"--year"_s, u"2020/21"_s, u"--agreement"_s, u"GA-1"_s, u"--json"_s});
        const Outcome again = run({u"commit"_s, hub, u"--year"_s, u"2020/21"_s, u"--json"_s});

        QCOMPARE(made.array().size(), 1);
        QCOMPARE(made.array().first().toObject().value(u"amount"_s).toDouble(), 3000.0);
        QCOMPARE(again.array().size(), 0);
    }

private:
    void importing(const QString &hub, const QString &kind, const QByteArray &rows) const
    {
        const Outcome imported = run({u"import"_s, kind, hub, write("import.csv", rows)});
        QVERIFY2(imported.exit == 0, (imported.err + imported.out).constData());
    }

    /// A hub with one specialist of STMS-2020, accepted.
    QString hubWithSpecialist() const
    {
        const QString hub = hubWithSchool();
        importing(hub, u"cohorts"_s, "code,programme,academic_year,places\nSTMS-1,STMS-2020,2020/21,4\n");
        importing(hub, u"applications"_s,
                  "cohort,first_name,last_name,email,school_urn,status\nSTMS-1,Amira,Khan,a.khan@oak.example."
                  "org,123456,accepted\n");
        importing(hub, u"rates"_s, "purpose,from,amount,unit\ntravel,2020-01-01,0.45,mile\n");
        return hub;
    }

    /// Two days claimed, one of them shown.
    QString hubWithPayment() const
    {
        const QString hub = hubWithSpecialist();
        importing(hub, u"development-days"_s,
                  "email,date,days,activity,status\na.khan@oak.example.org,2020-11-03,1,Visit,done\n");
        importing(hub, u"payments"_s,
                  "reference,school_urn,purpose,amount,email,days,status,date\n"
                  "P1,123456,release,400,a.khan@oak.example.org,2,draft,2020-12-01\n");
        return hub;
    }

    static Outcome move(const QString &hub, const QString &to, const QString &reason = {})
    {
        QStringList words{u"payment"_s, hub, u"P1"_s, u"--to"_s, to};
        if (!reason.isEmpty())
            words << u"--reason"_s << reason;
        return run(words);
    }
};

QTEST_GUILESS_MAIN(TestCliMoney)
#include "tst_climoney.moc"
