#include "cli/clirunner.h"

#include <QTest>

/// Imports as scripts make them: what goes in, what is refused, and how it is told.
class TestCliImport : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void peopleGoInAndComeOut()
    {
        const QString hub = hubWithSchool();
        const QString file
            = write("people.csv",
                    "First name;Last name;E-mail;TRN;School_URN;Roles;QTS;Teaching maths since\n"
                    "Zoë;O’Neill;z.oneill@oak.example.org;12345;123456;subject leader;yes;2015\n"
                    "Amira;Khan;a.khan@oak.example.org;;123456;;no;2020\n");

        const Outcome imported = run({u"import"_s, u"people"_s, hub, file, u"--json"_s});
        const Outcome listed = run({u"list"_s, u"people"_s, hub, u"--sort"_s, u"-last_name"_s, u"--json"_s});

        QVERIFY2(imported.exit == 0, (imported.err + imported.out).constData());
        QCOMPARE(imported.object().value(u"new"_s).toInt(), 2);
        QCOMPARE(imported.object().value(u"rows"_s).toInt(), 2);
        const QJsonObject first = listed.array().first().toObject();
        QCOMPARE(first.value(u"last_name"_s).toString(), u"O’Neill"_s);
        QCOMPARE(first.value(u"trn"_s).toString(), u"0012345"_s);
        QCOMPARE(first.value(u"school_urn"_s).toString(), u"123456"_s);
        QCOMPARE(first.value(u"roles"_s).toString(), u"subject leader"_s);
        QCOMPARE(first.value(u"maths_teaching_since"_s).toInt(), 2015);
        QVERIFY(!first.value(u"id"_s).toString().isEmpty());
    }

    void somebodyLikelyHereAlreadyIsWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("warned");
        QTest::newRow("a form of the first name, the same school")
            << "Liz,Hollis,liz@elsewhere.example.org,,123456"_ba << true;
        QTest::newRow("a previous name, the same school")
            << "Elizabeth,Marsh,e.marsh@elsewhere.example.org,,123456"_ba << true;
        QTest::newRow("the same name, no school")
            << "Elizabeth,Hollis,new@elsewhere.example.org,,"_ba << true;
        QTest::newRow("another number tells them apart")
            << "Elizabeth,Hollis,new@elsewhere.example.org,7654321,"_ba << false;
        QTest::newRow("somebody else") << "Grace,Larkspur,grace@elsewhere.example.org,,123456"_ba << false;
    }

    void somebodyLikelyHereAlreadyIsWarnedOf()
    {
        QFETCH(QByteArray, row);
        QFETCH(bool, warned);
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("a.csv",
                   "first_name,last_name,email,previous_names,trn,school_urn\n"
                   "Elizabeth,Hollis,e.hollis@oak.example.org,Elizabeth Marsh,1234567,123456\n")});

        const Outcome outcome
            = run({u"import"_s, u"people"_s, hub, u"--json"_s,
                   write("b.csv", "first_name,last_name,email,trn,school_urn\n" + row + '\n')});

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.object().value(u"new"_s).toInt(), 1); // warned of, and taken in
        const QJsonArray problems = outcome.object().value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), warned ? 1 : 0);
        if (!warned)
            return;
        QCOMPARE(problems[0][u"row"].toInt(), 2);
        QCOMPARE(problems[0][u"severity"].toString(), u"warning"_s);
        QVERIFY(problems[0][u"message"].toString().contains(u"e.hollis@oak.example.org"_s));
    }

    void aSecondImportUpdatesAndNeverBlanks()
    {
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("a.csv",
                   "first_name,last_name,email,phone\nAmira,Khan,a.khan@oak.example.org,01632 960001\n")});

        const Outcome again = run({u"import"_s, u"people"_s, hub, u"--json"_s,
                                   write("b.csv",
                                         "first_name,last_name,email,phone,title\n"
                                         "Amira,Khan,A.KHAN@oak.example.org,,Dr\n")});
        const Outcome third = run({u"import"_s, u"people"_s, hub, u"--json"_s, path("b.csv")});
        const QJsonObject person = run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().first().toObject();

        QCOMPARE(again.object().value(u"updated"_s).toInt(), 1);
        QCOMPARE(third.object().value(u"unchanged"_s).toInt(), 1);
        QCOMPARE(person.value(u"phone"_s).toString(), u"01632 960001"_s);
        QCOMPARE(person.value(u"title"_s).toString(), u"Dr"_s);
    }

    void badRowsAreNamedAndTheRestGoesIn()
    {
        const QString hub = hubWithSchool();
        const QString file = write("people.csv",
                                   "first_name,last_name,email,qts,school_urn,favourite colour\n"
                                   "Amira,Khan,a.khan@oak.example.org,perhaps,123456,blue\n"
                                   "Ben,,b@oak.example.org,yes,123456,red\n"
                                   "Chloe,Lee,c.lee@oak.example.org,yes,999999,red\n"
                                   "Dev,Rao,d.rao@oak.example.org,yes,123456,red\n");

        const Outcome imported = run({u"import"_s, u"people"_s, hub, file, u"--json"_s});

        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.object().value(u"new"_s).toInt(), 1);
        QCOMPARE(imported.object().value(u"skipped"_s).toInt(), 3);
        QMap<int, QString> columns;
        for (const QJsonValue &problem : imported.object().value(u"problems"_s).toArray())
            columns.insert(problem.toObject().value(u"row"_s).toInt(),
                           problem.toObject().value(u"column"_s).toString());
        QCOMPARE(columns,
                 (QMap<int, QString>{
                     {1, u"favourite colour"_s}, {2, u"qts"_s}, {3, u"last_name"_s}, {4, u"school_urn"_s}}));
        QCOMPARE(run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().size(), 1);
    }

    void dryRunWritesNothingAndSaysTheSame()
    {
        const QString hub = hubWithSchool();
        const QString file
            = write("people.csv", "first_name,last_name,email\nAmira,Khan,a.khan@oak.example.org\n");
        const QByteArray before = contents(hub);

        const Outcome rehearsal = run({u"import"_s, u"people"_s, hub, file, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().size(), 0);
        const Outcome real = run({u"import"_s, u"people"_s, hub, file, u"--json"_s});

        QCOMPARE(rehearsal.out, real.out);
        QCOMPARE(contents(hub) == before, false);
    }

    void oneImportIsOneStepUndoneAndRedone()
    {
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("p.csv",
                   "first_name,last_name,email\nAmira,Khan,a@x.example.org\nBen,Lee,b@x.example.org\n")});

        const QJsonObject step = run({u"history"_s, hub, u"--json"_s}).array().first().toObject();
        QCOMPARE(step.value(u"what"_s).toString(), u"Import people from p.csv"_s);
        QCOMPARE(step.value(u"rows"_s).toInt(), 2);
        QCOMPARE(run({u"undo"_s, hub}).exit, 0);
        QCOMPARE(run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().size(), 0);
        QCOMPARE(run({u"history"_s, hub, u"--json"_s}).array().first().toObject().value(u"undone"_s).toBool(),
                 true);
        QCOMPARE(run({u"redo"_s, hub}).exit, 0);
        QCOMPARE(run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().size(), 2);
    }

    void applicationsBringTheirPeopleAndJudgements()
    {
        const QString hub = hubWithSchool();
        run({u"import"_s, u"cohorts"_s, hub,
             write("c.csv", "code,programme,academic_year,places,held\nSMS-C10-N,SMS-C10,2025-26,2,0\n")});

        const Outcome imported
            = run({u"import"_s, u"applications"_s, hub, u"--json"_s,
                   write("a.csv",
                         "cohort,first_name,last_name,email,school_urn,submitted_at,status,"
                         "criterion:qts,evidence:qts,score:qts\n"
                         "SMS-C10-N,Amira,Khan,a@x.example.org,123456,14/03/2025 5:00 pm,offered,yes,Form,3\n"
                         "SMS-C10-N,Ben,Lee,b@x.example.org,123456,,accepted,,,\n"
                         "NOPE,Cy,May,c@x.example.org,123456,,applied,,,\n")});
        const QJsonObject quota = run({u"report"_s, u"quota"_s, hub, u"--json"_s}).array().first().toObject();
        const QJsonObject first
            = run({u"list"_s, u"applications"_s, hub, u"--where"_s, u"last_name = khan"_s, u"--json"_s})
                  .array()
                  .first()
                  .toObject();

        QVERIFY2(imported.exit == 0, (imported.err + imported.out).constData());
        QCOMPARE(imported.object().value(u"new"_s).toInt(), 2);
        QCOMPARE(imported.object().value(u"skipped"_s).toInt(), 1);
        QCOMPARE(first.value(u"submitted_at"_s).toString(), u"2025-03-14T17:00:00Z"_s);
        QCOMPARE(first.value(u"criterion:qts"_s).toString(), u"yes"_s);
        QCOMPARE(first.value(u"score:qts"_s).toInt(), 3);
        QCOMPARE(quota.value(u"offered"_s).toInt(), 1);
        QCOMPARE(quota.value(u"accepted"_s).toInt(), 1);
        QCOMPARE(quota.value(u"free"_s).toInt(), 0);
        QCOMPARE(run({u"cohort"_s, hub, u"SMS-C10-N"_s, u"--places"_s, u"1"_s}).exit, 1);
        QCOMPARE(
            run({u"cohort"_s, hub, u"SMS-C10-N"_s, u"--places"_s, u"1"_s, u"--reason"_s, u"Funding cut"_s})
                .exit,
            0);
    }

    void aMappingReadsSomebodysForm()
    {
        const QString hub = hubWithSchool();
        const QString map = write(
            "map.json", R"({"columns": {"Your first name, please": "first_name", "Surname": "last_name",
            "Work e-mail": "email", "Timestamp": ""}, "values": {"qts": {"I hold QTS": "yes"}}, "defaults": {"school_urn": "123456"}})");
        const QString form = write("form.csv",
                                   "Timestamp,\"Your first name, please\",Surname,Work e-mail,QTS\n"
                                   "2025/01/02,Amira,Khan,a@x.example.org,I hold QTS\n");

        const Outcome imported = run({u"import"_s, u"people"_s, hub, form, u"--map"_s, map, u"--json"_s});
        const QJsonObject person = run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().first().toObject();

        QVERIFY2(imported.exit == 0, (imported.err + imported.out).constData());
        QVERIFY(imported.object().value(u"problems"_s).toArray().isEmpty());
        QCOMPARE(person.value(u"qts"_s).toString(), u"yes"_s);
        QCOMPARE(person.value(u"school_urn"_s).toString(), u"123456"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
