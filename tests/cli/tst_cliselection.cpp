#include "cli/clirunner.h"

#include <QTest>

/// The selection as scripts drive it.
class TestCliSelection : public QObject, CliRunner
{
    Q_OBJECT

    /// A hub with a cohort of SMS-C10 of @p places and four applicants: three eligible, one without QTS.
    QString hubWithApplicants(int places) const
    {
        const QString hub = freshHub();
        run({u"import"_s, u"schools"_s, hub,
             write("s.csv", "urn,name,town,phase,state_funded\n123456,Oak High,Ambridge,secondary,yes\n")});
        run({u"import"_s, u"cohorts"_s, hub,
             write("c.csv",
                   "code,programme,academic_year,places\nC10,SMS-C10,2025/26," + QByteArray::number(places)
                       + "\n")});
        run({u"import"_s, u"people"_s, hub,
             write("p.csv",
                   "first_name,last_name,email,qts,maths_teaching_since\n"
                   "Amira,Khan,khan@example.org,yes,2015\nBen,Lee,lee@example.org,yes,2015\n"
                   "Cy,May,may@example.org,yes,2015\nDee,Fox,fox@example.org,no,2015\n")});
        const Outcome imported
            = run({u"import"_s, u"applications"_s, hub,
                   write("a.csv",
                         "cohort,first_name,last_name,email,school_urn\n"
                         "C10,Amira,Khan,khan@example.org,123456\nC10,Ben,Lee,lee@example.org,123456\n"
                         "C10,Cy,May,may@example.org,123456\nC10,Dee,Fox,fox@example.org,123456\n")});
        return imported.exit == 0 ? hub : QString{};
    }

    static Outcome apply(const QString &hub, const char *email, const char *to, const QStringList &more = {})
    {
        return run(QStringList{u"apply"_s, hub, u"--application"_s, QString::fromLatin1(email), u"--to"_s,
                               QString::fromLatin1(to), u"--today"_s, u"2025-06-05"_s, u"--json"_s}
                   + more);
    }

    static QJsonObject quota(const QString &hub)
    {
        return run({u"report"_s, u"quota"_s, hub, u"--json"_s}).array().first().toObject();
    }

    static qsizetype steps(const QString &hub)
    {
        return run({u"history"_s, hub, u"--json"_s}).array().size();
    }

private slots:
    void everyApplicationIsJudgedWithReasons()
    {
        const QString hub = hubWithApplicants(2);

        const Outcome judged = run({u"eligibility"_s, hub, u"--cohort"_s, u"C10"_s, u"--json"_s});
        const Outcome table = run({u"eligibility"_s, hub, u"--cohort"_s, u"C10"_s});
        QJsonObject fox;
        for (const QJsonValue &one : judged.array()) {
            if (one[u"email"] == u"fox@example.org"_s)
                fox = one.toObject();
        }

        QCOMPARE(judged.exit, 0);
        QCOMPARE(judged.array().size(), 4);
        QCOMPARE(fox.value(u"verdict").toString(), u"not eligible"_s);
        QCOMPARE(fox.value(u"person").toString(), u"Dee Fox"_s);
        const QJsonObject criterion = fox.value(u"criteria").toArray().first().toObject();
        QCOMPARE(criterion.value(u"id").toString(), u"qts"_s);
        QCOMPARE(criterion.value(u"level").toString(), u"essential"_s);
        QCOMPARE(criterion.value(u"met").toString(), u"no"_s);
        QVERIFY(criterion.value(u"why").toString().contains(u"qualified teacher status"_s));
        QVERIFY(!fox.value(u"application").toString().isEmpty());
        QVERIFY(table.out.contains("Not eligible."));
        QCOMPARE(run({u"eligibility"_s, hub, u"--cohort"_s, u"NOPE"_s}).exit, 1);
        QCOMPARE(run({u"eligibility"_s, hub}).exit, 2);
    }

    void offersKeepToThePlaces()
    {
        const QString hub = hubWithApplicants(1);
        const Outcome first = apply(hub, "khan@example.org", "offered");
        const qsizetype before = steps(hub);

        const Outcome refused = apply(hub, "lee@example.org", "offered");
        const Outcome rehearsed
            = apply(hub, "lee@example.org", "offered", {u"--reason"_s, u"Promised"_s, u"--dry-run"_s});
        const qsizetype untouched = steps(hub);
        const Outcome over = apply(hub, "lee@example.org", "offered", {u"--reason"_s, u"Promised"_s});

        QVERIFY2(first.exit == 0, first.err.constData());
        const QJsonObject moved = first.object().value(u"moved").toArray().first().toObject();
        QCOMPARE(moved.value(u"status").toString(), u"offered"_s);
        QCOMPARE(moved.value(u"reply_by").toString(), u"2025-06-19T17:00:00+01:00"_s);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("no place is free"));
        QVERIFY(refused.err.contains("Nothing was changed."));
        QCOMPARE(rehearsed.exit, 0);
        QCOMPARE(untouched, before);
        QCOMPARE(over.exit, 0);
        QCOMPARE(quota(hub).value(u"over").toInt(), 1);
        QCOMPARE(quota(hub).value(u"offered").toInt(), 2);
    }

    void aPlaceIsWonAndLost()
    {
        const QString hub = hubWithApplicants(1);

        QCOMPARE(
            apply(hub, "khan@example.org", "offered", {u"--reply-by"_s, u"2025-06-12"_s, u"16:00"_s}).exit,
            0);
        QCOMPARE(apply(hub, "khan@example.org", "accepted").exit, 0);
        QCOMPARE(apply(hub, "lee@example.org", "reserve").exit, 0);
        QCOMPARE(apply(hub, "may@example.org", "reserve", {u"--rank"_s, u"1"_s}).exit, 0);
        const QByteArray roles = run({u"list"_s, u"roles"_s, hub, u"--json"_s}).out;
        const Outcome declined = apply(hub, "khan@example.org", "declined", {u"--reason"_s, u"Moves away"_s});
        const QJsonArray moves = run({u"list"_s, u"application-moves"_s, hub, u"--json"_s}).array();

        QVERIFY(roles.contains("specialist"));
        QCOMPARE(declined.exit, 0);
        QVERIFY2(declined.out.contains("Cy May is next"), declined.out.constData());
        QVERIFY(!run({u"list"_s, u"roles"_s, hub, u"--json"_s}).out.contains("specialist"));
        QCOMPARE(quota(hub).value(u"free").toInt(), 1);
        QCOMPARE(quota(hub).value(u"reserve").toInt(), 2);
        QCOMPARE(moves.size(), 5);
        QCOMPARE(run({u"undo"_s, hub}).exit, 0);
        QCOMPARE(quota(hub).value(u"accepted").toInt(), 1);
        QVERIFY(run({u"list"_s, u"roles"_s, hub, u"--json"_s}).out.contains("specialist"));
    }

    void whatIsNotAllowedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("email");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *why, const char *email, const char *to, const QStringList &more,
                            int exit, const char *says) {
            QTest::newRow(why) << QByteArray{email} << QByteArray{to} << more << exit << QByteArray{says};
        };
        row("accepted without an offer", "khan@example.org", "accepted", {}, 1, "cannot go from");
        row("a status there is not", "khan@example.org", "banana", {}, 1, "no status");
        row("nobody", "nobody@example.org", "offered", {}, 1, "nobody with the e-mail");
        row("no application of that number", "4711", "offered", {}, 1, "no application");
        row("not eligible", "fox@example.org", "offered", {}, 1, "not eligible");
        row("a reply before the offer", "khan@example.org", "offered", {u"--reply-by"_s, u"2025-06-01"_s}, 1,
            "over already");
        row("a reply some day", "khan@example.org", "offered", {u"--reply-by"_s, u"soon"_s}, 2, "--reply-by");
    }
    void whatIsNotAllowedIsRefused()
    {
        QFETCH(QByteArray, email);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        const QString hub = hubWithApplicants(4);
        const qsizetype before = steps(hub);

        const Outcome outcome = apply(hub, email.constData(), to.constData(), more);

        QCOMPARE(outcome.exit, exit);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QCOMPARE(steps(hub), before);
    }

    void anExceptionIsSaid()
    {
        const QString hub = hubWithApplicants(4);

        const Outcome outcome
            = apply(hub, "fox@example.org", "offered", {u"--exception"_s, u"QTS in July"_s});

        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.out.contains("as an exception"));
        QVERIFY(run({u"list"_s, u"applications"_s, hub, u"--json"_s}).out.contains("QTS in July"));
    }

    void aDecisionIsRecorded()
    {
        const QString hub = hubWithApplicants(2);
        apply(hub, "khan@example.org", "offered");

        const Outcome decided
            = run({u"decide"_s, hub, u"--cohort"_s, u"C10"_s, u"--reason"_s, u"Agreed"_s, u"--json"_s});

        QCOMPARE(decided.exit, 0);
        QCOMPARE(decided.object().value(u"quota").toObject().value(u"offered").toInt(), 1);
        QCOMPARE(run({u"list"_s, u"decisions"_s, hub, u"--json"_s}).array().size(), 1);
    }

    void aMappingIsUsedAgain()
    {
        const QString hub = hubWithApplicants(2);
        const QString map = write(
            "map.json",
            R"({"columns": {"Your name": "name", "Where do you teach?": "school_name", "Mail": "email"}, "defaults": {"cohort": "C10"}})");
        const QString answers
            = write("f.csv", "Your name,Where do you teach?,Mail\nEve Gray,Oak High,eve@example.org\n");

        const Outcome unmapped = run({u"import"_s, u"applications"_s, hub, answers});
        const Outcome mapped = run({u"import"_s, u"applications"_s, hub, answers, u"--map"_s, map});
        const QString more
            = write("g.csv", "Your name,Mail,Where do you teach?\nFay Hill,fay@example.org,Oak High\n");
        const Outcome again = run({u"import"_s, u"applications"_s, hub, more, u"--json"_s});

        QCOMPARE(unmapped.exit, 1);
        QVERIFY2(mapped.exit == 0, mapped.err.constData());
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.object().value(u"new").toInt(), 1);
        QVERIFY(again.err.contains("used again"));
    }
};

QTEST_GUILESS_MAIN(TestCliSelection)
#include "tst_cliselection.moc"
