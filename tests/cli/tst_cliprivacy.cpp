#include "cli/clirunner.h"

#include <QTest>

/// What the hub knows of somebody, and how it forgets.
class TestCliPrivacy : public QObject, private CliRunner
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void aSubjectIsHandedEverything()
    {
        const QString hub = hubWithKhan();

        const Outcome made
            = run({u"subject-access"_s, hub, path("pack.json"), u"--person"_s, u"a.khan@oak.example.org"_s});
        const Outcome folder
            = run({u"subject-access"_s, hub, path("pack"), u"--person"_s, u"a.khan@oak.example.org"_s});

        QVERIFY2(made.exit == 0 && folder.exit == 0, (made.err + folder.err).constData());
        const QJsonObject pack = QJsonDocument::fromJson(contents(path("pack.json"))).object();
        const QJsonObject records = pack.value(u"records"_s).toObject();
        QCOMPARE(pack.value(u"person"_s).toString(), u"Amira Khan"_s);
        QCOMPARE(records.value(u"people"_s).toArray().first().toObject().value(u"dietary"_s).toString(),
                 u"Halal"_s);
        QCOMPARE(records.value(u"applications"_s).toArray().size(), 1);
        QCOMPARE(
            records.value(u"applications"_s).toArray().first().toObject().value(u"school_urn"_s).toString(),
            u"123456"_s);
        QVERIFY(!pack.value(u"history"_s).toArray().isEmpty());
        QVERIFY(!contents(path("pack.json")).contains("Larkspur"));
        QVERIFY(contents(path("pack/subject-access.xlsx")).startsWith("PK"));
    }

    void erasingForgetsTheHistoryToo()
    {
        const QString hub = hubWithKhan();
        QVERIFY(contents(hub).contains("Khan"));

        const Outcome rehearsal
            = run({u"erase"_s, hub, u"--person"_s, u"a.khan@oak.example.org"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY(contents(hub).contains("Khan"));
        const Outcome erased
            = run({u"erase"_s, hub, u"--person"_s, u"a.khan@oak.example.org"_s, u"--json"_s});

        QVERIFY2(erased.exit == 0, erased.err.constData());
        QCOMPARE(rehearsal.out, erased.out);
        QVERIFY(rehearsal.err.contains("cannot be undone"));
        QVERIFY(erased.object().value(u"history"_s).toInt() > 0);
        const QByteArray file = contents(hub);
        for (const char *word : {"Khan", "khan", "Halal", "0012345"})
            QVERIFY2(!file.contains(word), word);
        QVERIFY(file.contains("Larkspur")); // somebody else
        const QJsonArray people = run({u"list"_s, u"people"_s, hub, u"--json"_s}).array();
        QCOMPARE(people.size(), 2); // the counts stay
        QCOMPARE(run({u"list"_s, u"applications"_s, hub, u"--json"_s}).array().size(), 2);
        QCOMPARE(run({u"check"_s, hub}).exit, 0);
        QCOMPARE(run({u"erase"_s, hub, u"--person"_s, u"a.khan@oak.example.org"_s}).exit, 1);
    }

    void whatWasErasedDoesNotComeBack()
    {
        const QString hub = hubWithKhan();
        run({u"erase"_s, hub, u"--person"_s, u"a.khan@oak.example.org"_s});

        run({u"undo"_s, hub});

        QVERIFY(!contents(hub).contains("Khan"));
    }

    void onlyWhatIsTooOldIsDue_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<int>("due");
        QTest::newRow("in the year itself") << u"2026-01-15"_s << 0;
        QTest::newRow("two years on, who had no place") << u"2027-10-01"_s << 1;
        QTest::newRow("long after, who had one too") << u"2035-10-01"_s << 2;
    }

    void onlyWhatIsTooOldIsDue()
    {
        QFETCH(QString, today);
        QFETCH(int, due);
        const QString hub = hubWithKhan();

        const QJsonArray list = run({u"retention"_s, hub, u"--today"_s, today, u"--json"_s}).array();
        run({u"retention"_s, hub, u"--today"_s, today, u"--apply"_s});

        QCOMPARE(list.size(), due);
        QCOMPARE(run({u"retention"_s, hub, u"--today"_s, today, u"--json"_s}).array().size(), 0);
        QCOMPARE(run({u"list"_s, u"people"_s, hub, u"--json"_s}).array().size(), 2);
    }

private:
    /// Amira Khan was accepted in 2025/26, Ben Larkspur was not.
    QString hubWithKhan() const
    {
        const QString hub = hubWithSchool();
        run({u"import"_s, u"people"_s, hub,
             write("p.csv",
                   "first_name,last_name,email,trn,dietary\nAmira,Khan,a.khan@oak.example.org,0012345,Halal\n"
                   "Ben,Larkspur,b@oak.example.org,,\n")});
        run({u"import"_s, u"cohorts"_s, hub,
             write("c.csv", "code,programme,academic_year,places\nPMS-1,PMS-C11,2025/26,4\n")});
        run({u"import"_s, u"applications"_s, hub,
             write("a.csv",
                   "cohort,first_name,last_name,email,school_urn,status,reason,submitted_at\n"
                   "PMS-1,Amira,Khan,a.khan@oak.example.org,123456,accepted,Khan is keen,2025-01-10T09:00\n"
                   "PMS-1,Ben,Larkspur,b@oak.example.org,123456,rejected,,2025-01-10T09:00\n")});
        return hub;
    }
};

QTEST_GUILESS_MAIN(TestCliPrivacy)
#include "tst_cliprivacy.moc"
