#include "exchange/giasimport.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/search.h"
#include "store/steps.h"
#include "store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

using Kind = SchoolChange::Kind;

const QDate today{2026, 1, 15};

const QByteArray headings
    = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
      "EstablishmentStatus (code),CloseDate,PhaseOfEducation (code),Town,TelephoneNum,HeadTitle (name),"
      "HeadFirstName,HeadLastName,Trusts (name)\r\n";

/// Three schools: one of LA 201, one of LA 202, one closed.
const QByteArray first = headings
    + "100001,201,Testshire,3614,Oak Park,Community school,1,,2,Testham,01234567890,Ms,Amira,Khan,\r\n"
      "100002,202,Otherland,2000,Elm Hill,Academy converter,1,,4,Otherton,,Mr,Ben,Ward,Elm Trust\r\n"
      "100003,201,Testshire,3615,Ash Grove,Community school,2,31-08-2019,2,Testham,,,,,\r\n";

std::unique_ptr<Store> aHub(const QString &laCodes = {})
{
    return std::move(*Store::create(u":memory:"_s, [&](Writer &write) {
        write.insert(HubDetails{.name = u"North"_s, .laCodes = laCodes});
    }));
}

const SchoolChange *find(const GiasImport &import, Kind kind, const QString &urn)
{
    const auto found = std::find_if(import.changes.begin(), import.changes.end(), [&](const auto &change) {
        return change.kind == kind && change.urn == urn;
    });
    return found == import.changes.end() ? nullptr : &*found;
}

School schoolOf(Store &store, const QString &urn)
{
    const auto found = store.where<School>("urn", urn);
    return found.empty() ? School{} : found.front();
}

} // namespace

class TestGiasImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes, const QString &name = u"register.csv"_s)
    {
        QFile file{m_folder.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    GiasImport taken(Store &store, const QByteArray &bytes, GiasScope scope = GiasScope::Hub)
    {
        auto import = planGias(store, written(bytes), {.scope = scope, .today = today});
        if (!import || !applyGias(store, *import))
            return {};
        return *import;
    }

private slots:
    void theSchoolsOfTheHubsArea_data()
    {
        QTest::addColumn<QString>("laCodes");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("outside");
        QTest::newRow("one LA") << u"201"_s << 2 << 1;
        QTest::newRow("two LAs") << u"201;202"_s << 3 << 0;
        QTest::newRow("no LA set: every row") << QString{} << 3 << 0;
    }
    void theSchoolsOfTheHubsArea()
    {
        QFETCH(QString, laCodes);
        QFETCH(int, added);
        QFETCH(int, outside);
        auto store = aHub(laCodes);

        const GiasImport import = taken(*store, first);

        QCOMPARE(import.rows, 3);
        QCOMPARE(import.added, added);
        QCOMPARE(import.outside, outside);
        QCOMPARE(store->count(recordType<School>()), added);
        const School oak = schoolOf(*store, u"100001"_s);
        QCOMPARE(oak.name, u"Oak Park"_s);
        QCOMPARE(oak.laestab, u"2013614"_s);
        QCOMPARE(oak.inHub, YesNo::Yes);
        QCOMPARE(oak.phase, Phase::Primary);
        QCOMPARE(schoolOf(*store, u"100003"_s).status, SchoolStatus::Closed);
        QCOMPARE(import.changes.size(), size_t{0});
    }

    void nothingIsWrittenBeforeItIsApplied()
    {
        auto store = aHub();

        const auto import = planGias(*store, written(first), {.scope = GiasScope::National, .today = today});

        QVERIFY(import);
        QCOMPARE(import->added, 3);
        QVERIFY(!currentRegister(*store));
        QCOMPARE(history(*store).size(), size_t{1});
    }

    void aSecondTimeNothingChanges_data()
    {
        QTest::addColumn<int>("scope");
        QTest::newRow("the hub's schools") << int(GiasScope::Hub);
        QTest::newRow("the national register") << int(GiasScope::National);
    }
    void aSecondTimeNothingChanges()
    {
        QFETCH(int, scope);
        auto store = aHub();
        taken(*store, first, static_cast<GiasScope>(scope));
        const size_t steps = history(*store).size();

        const GiasImport again = taken(*store, first, static_cast<GiasScope>(scope));

        QCOMPARE(again.unchanged, 3);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(history(*store).size(), steps);
    }

    void columnsTheFileLacksLeaveWhatIsStored()
    {
        auto store = aHub();
        taken(*store, first);

        const GiasImport import = taken(*store, "URN,EstablishmentName\r\n100001,Oak Park School\r\n");

        QCOMPARE(import.updated, 1);
        const School oak = schoolOf(*store, u"100001"_s);
        QCOMPARE(oak.name, u"Oak Park School"_s);
        QCOMPARE(oak.headLastName, u"Khan"_s);
        QCOMPARE(oak.status, SchoolStatus::Open);
        QCOMPARE(oak.phase, Phase::Primary);
        QCOMPARE(schoolOf(*store, u"100003"_s).status, SchoolStatus::Closed);
    }

    void whatBecameOfTheHubsSchools()
    {
        auto store = aHub();
        taken(*store, first);
        const QByteArray later = headings
            + "100001,201,Testshire,3614,Oak Park,Community school,3,31-08-2026,2,Testham,,Mr,Omar,Ali,\r\n"
              "100002,202,Otherland,2000,Elm Academy,Academy converter,1,,7,Otherton,,Mr,Ben,Ward,Big "
              "Trust\r\n"
              "100003,201,Testshire,3615,Ash Grove,Community school,2,31-08-2019,2,Testham,,,,,\r\n"
              "100004,201,Testshire,3616,New Start,Free schools,1,,2,Testham,,,,,\r\n";

        const GiasImport import = taken(*store, later);

        QVERIFY(find(import, Kind::ProposedToClose, u"100001"_s));
        QCOMPARE(find(import, Kind::Head, u"100001"_s)->sentence,
                 u"The head of Oak Park, Testham (100001) is now Mr Omar Ali (Ms Amira Khan before)."_s);
        QCOMPARE(find(import, Kind::Renamed, u"100002"_s)->sentence,
                 u"Elm Hill, Otherton (100002) is now called Elm Academy."_s);
        QVERIFY(find(import, Kind::Phase, u"100002"_s));
        QVERIFY(find(import, Kind::Trust, u"100002"_s));
        QVERIFY(find(import, Kind::New, u"100004"_s));
        QCOMPARE(import.changes.size(), size_t{6});
    }

    void schoolsWithSessionsToComeAreToldFirst()
    {
        auto store = aHub();
        taken(*store, first);
        const auto planned = store->change(u"Plan"_s, [](Writer &write) -> Result<> {
            const auto group = write.insert(
                WorkGroup{.code = u"WG1"_s, .title = u"Group"_s, .year = AcademicYear::starting(2025)});
            const SchoolId elm = schoolOf(write.store(), u"100002"_s).id;
            write.insert(Membership{.group = group, .school = elm, .status = MemberStatus::Attending});
            const QDateTime start = *londonTimeFromText(u"2026-02-10T09:00"_s);
            write.insert(
                Event{.code = u"E1"_s, .title = u"Session"_s, .start = start, .end = start, .group = group});
            return {};
        });
        QVERIFY(planned);
        QByteArray later = first;
        later.replace("Oak Park", "Oak School").replace("Elm Hill", "Elm School");

        const GiasImport import = taken(*store, later);

        QCOMPARE(import.changes.front().urn, u"100002"_s);
        QCOMPARE(import.changes.front().futureSessions, 1);
        QCOMPARE(import.changes.front().nextSession, (QDate{2026, 2, 10}));
        QCOMPARE(import.changes.back().futureSessions, 0);
    }

    void aConvertedSchoolBringsItsSuccessor()
    {
        auto store = aHub(u"201"_s);
        taken(*store, first);
        const QString links = written("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n"
                                      "100001,150001,Oak Academy,Successor,01-09-2025\r\n"
                                      "150001,150002,Oak Trust School,Successor - merged,01-01-2026\r\n",
                                      u"links.csv"_s);
        const auto linked = planGiasLinks(*store, links);
        QVERIFY(linked);
        QCOMPARE(linked->added, 2);
        QVERIFY(applyGias(*store, *linked));
        QByteArray later = first;
        later.replace("Community school,1,,2,Testham", "Community school,2,31-08-2025,2,Testham");
        later += "150002,202,Otherland,4001,Oak Trust School,Academy converter,1,,2,Testham,,,,,\r\n";

        const GiasImport import = taken(*store, later);

        QCOMPARE(schoolOf(*store, u"100001"_s).successorUrns, u"150001;150002"_s);
        const SchoolChange *converted = find(import, Kind::Converted, u"100001"_s);
        QVERIFY(converted);
        QCOMPARE(converted->successorUrns, QStringList{u"150002"_s});
        QCOMPARE(schoolOf(*store, u"150002"_s).name, u"Oak Trust School"_s);
    }

    void linksBringSuccessorsFromTheRegister()
    {
        auto store = aHub(u"201"_s);
        taken(*store, first);
        taken(*store, first + "150003,201,Testshire,2001,Ash Academy,Academy converter,1,,2,Testham,,,,,\r\n",
              GiasScope::National);
        const QString links = written("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n"
                                      "150003,100003,Ash Grove,Predecessor,01-09-2019\r\n",
                                      u"links.csv"_s);

        const auto import = planGiasLinks(*store, links);
        QVERIFY(import);
        QVERIFY(applyGias(*store, *import));

        QCOMPARE(schoolOf(*store, u"100003"_s).successorUrns, u"150003"_s);
        QCOMPARE(schoolOf(*store, u"150003"_s).name, u"Ash Academy"_s);
    }

    void loadingTheRegisterTellsHowFarItIsAndCanBeCalledOff()
    {
        auto store = aHub(u"201"_s);
        taken(*store, first, GiasScope::National);
        const auto steps = history(*store).size();
        QByteArray later = first;
        later.replace("Oak Park", "Oak School");
        const auto import = planGias(*store, written(later), {.scope = GiasScope::National, .today = today});
        QVERIFY(import);
        std::vector<std::pair<int, int>> told;

        for (int least = 1; least <= 6; ++least) { // wherever it is called off
            const Result<> stopped
                = applyGias(*store, *import, [least](int done, int) { return done < least; });
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QCOMPARE(history(*store).size(), steps);
            QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Oak Park"_s);
            QCOMPARE(search(*store, u"oak park"_s).size(), size_t{1});
        }
        const Result<> loaded = applyGias(*store, *import, [&told](int done, int of) {
            told.emplace_back(done, of);
            return true;
        });

        QVERIFY(loaded);
        QCOMPARE(told, (std::vector<std::pair<int, int>>{{1, 6}, {2, 6}, {3, 6}, {4, 6}, {5, 6}, {6, 6}}));
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Oak School"_s);
        QVERIFY(undo(*store));
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Oak Park"_s);
    }

    void theNationalRegisterIsReferenceBesideTheHubsSchools()
    {
        auto store = aHub(u"201"_s);
        taken(*store, first);
        QByteArray later = first;
        later.replace("Oak Park", "Oak School").replace("Elm Hill", "Elm School");

        const GiasImport import = taken(*store, later, GiasScope::National);

        QCOMPARE(import.rows, 3);
        QCOMPARE(import.added, 3);
        QCOMPARE(store->count(recordType<School>()), 2);
        QCOMPARE(schoolOf(*store, u"100001"_s).name, u"Oak School"_s);
        QCOMPARE(registerSchool(*store, u"100002"_s)->name, u"Elm School"_s);
        QCOMPARE(search(*store, u"elm"_s).front().kind, SearchHit::Kind::RegisterSchool);
        QVERIFY(undo(*store));
        QVERIFY(!currentRegister(*store));
        QCOMPARE(schoolOf(*store, u"100001"_s).name, u"Oak Park"_s);
    }

    void whatTheFieldWouldNotAcceptIsLeftAndReported()
    {
        auto store = aHub();

        const GiasImport import
            = taken(*store, "URN,EstablishmentName,UKPRN,LA (code)\r\n100001,Oak Park,123,201\r\n");

        QCOMPARE(import.added, 1);
        QCOMPARE(schoolOf(*store, u"100001"_s).ukprn, QString{});
        QCOMPARE(import.plan.problems.front().column, u"ukprn"_s);
        QCOMPARE(import.plan.problems.front().row, 2);
    }

    void realExtracts_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"gias_120col_2018_real_sample.csv"_s, u"gias_140col_real_sample.csv"_s,
                                    u"gias_139col_2025_sample.csv"_s, u"gias_133col_cp1252_sample.csv"_s,
                                    u"gias_bad_row_cp1252.csv"_s, u"gias_results_zip_shape.zip"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void realExtracts()
    {
        QFETCH(QString, file);
        const QString path = QStringLiteral(HUBKEEPER_SHARED_DIR "/data/") + file;
        if (!QFile::exists(path))
            QSKIP("the shared data folder is not beside the project");
        auto hubScope = aHub();
        auto national = aHub();

        const auto own = planGias(*hubScope, path, {.today = today});
        const auto reference = planGias(*national, path, {.scope = GiasScope::National, .today = today});

        QVERIFY(own && reference);
        QVERIFY(applyGias(*hubScope, *own));
        QVERIFY(applyGias(*national, *reference));
        QCOMPARE(own->added + own->skipped, own->rows);
        QCOMPARE(currentRegister(*national).value_or(NationalRegister{}).schools, reference->added);
        QCOMPARE(hubScope->count(recordType<School>()), own->added);
        forEachRegisterSchool(*national, [&](const School &school) {
            School same = schoolOf(*hubScope, school.urn);
            same.id = {};
            same.inHub = YesNo::Unknown;
            same.successorUrns.clear();
            QCOMPARE(school, same);
        });
    }
};

QTEST_GUILESS_MAIN(TestGiasImport)
#include "tst_giasimport.moc"
