#include "records/nouns.h"
#include "store/registerloader.h"
#include "store/search.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

using Kind = SearchHit::Kind;

std::unique_ptr<Store> aHub()
{
    return std::move(
        *Store::create(u":memory:"_s, [](Writer &write) { write.insert(HubDetails{.name = u"North"_s}); }));
}

template<typename Record>
Id<Record> add(Store &store, const Record &record)
{
    return *store.change(u"Add"_s, [&](Writer &write) -> Result<Id<Record>> { return write.insert(record); });
}

School aSchool(const QString &urn, const QString &name, const QString &town = u"Testham"_s,
               SchoolStatus status = SchoolStatus::Open)
{
    return {.urn = urn, .name = name, .status = status, .town = town, .postcode = u"TE5 7AA"_s};
}

RegisterSchool inRegister(int urn, QByteArrayView name, SchoolStatus status = SchoolStatus::Open)
{
    RegisterSchool school;
    school.urn = urn;
    school.name = name;
    school.status = status;
    school.town = "Elsewhere";
    school.postcode = "EL1 2AB";
    return school;
}

void loadRegister(Store &store, const std::vector<RegisterSchool> &schools)
{
    const auto done = store.change(u"Load"_s, [&](Writer &write) -> Result<> {
        RegisterLoader loader{write};
        for (const RegisterSchool &school : schools)
            loader.add(school);
        loader.finish(u"register.csv"_s, QDate{2025, 4, 22});
        return {};
    });
    QVERIFY(done);
}

QStringList titles(Store &store, const QString &text, const SearchOptions &options = {})
{
    QStringList result;
    for (const SearchHit &hit : search(store, text, options))
        result += hit.title;
    return result;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsASchoolHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is written") << u"St Thomas à Becket"_s;
        QTest::newRow("without accents, in small letters") << u"st thomas a becket"_s;
        QTest::newRow("saint in full") << u"Saint Thomas"_s;
        QTest::newRow("words in another order") << u"becket thomas"_s;
        QTest::newRow("beginnings of words") << u"tho bec"_s;
        QTest::newRow("as one word") << u"stthomas"_s;
        QTest::newRow("with slips of the finger") << u"thoms beckett"_s;
        QTest::newRow("with two letters exchanged") << u"thoams"_s;
        QTest::newRow("by its town") << u"becket testham"_s;
        QTest::newRow("by its postcode") << u"TE5 7AA"_s;
        QTest::newRow("by its postcode without the space") << u"te57aa"_s;
        QTest::newRow("by its URN") << u"100001"_s;
        QTest::newRow("by the beginning of its URN") << u"1000"_s;
    }
    void findsASchoolHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"St Thomas à Becket’s School"_s));
        add(*store, School{.urn = u"200002"_s, .name = u"Oak Park"_s});

        const auto hits = search(*store, typed);

        QCOMPARE(hits.size(), size_t{1});
        QCOMPARE(hits.front().kind, Kind::School);
        QCOMPARE(hits.front().title, u"St Thomas à Becket’s School"_s);
        QCOMPARE(hits.front().detail, u"Testham · 100001"_s);
    }

    void findsPeopleWithTheirSchool_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("by name") << u"amira khan"_s;
        QTest::newRow("last name first") << u"Khan, Amira"_s;
        QTest::newRow("by an apostrophe left out") << u"dsouza"_s;
        QTest::newRow("by a previous name") << u"ward"_s;
        QTest::newRow("by e-mail address") << u"a.khan@oak.example.org"_s;
        QTest::newRow("by teacher number") << u"0123456"_s;
    }
    void findsPeopleWithTheirSchool()
    {
        QFETCH(QString, typed);
        auto store = aHub();
        const SchoolId school = add(*store, aSchool(u"100001"_s, u"Oak Park"_s));
        const PersonId person = add(*store,
                                    Person{.firstName = u"Amira"_s,
                                           .lastName = u"Khan D’Souza"_s,
                                           .email = u"a.khan@oak.example.org"_s,
                                           .previousNames = u"Amira Ward"_s,
                                           .trn = u"0123456"_s});
        add(*store, Role{.person = person, .school = school});

        const auto hits = search(*store, typed);

        QCOMPARE(hits.size(), size_t{1});
        QCOMPARE(hits.front().kind, Kind::Person);
        QCOMPARE(hits.front().key, person.value());
        QCOMPARE(hits.front().detail, u"a.khan@oak.example.org · Oak Park"_s);
    }

    void findsCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("an NCP as printed") << u"NCP25-15"_s << Kind::Group;
        QTest::newRow("an NCP in one word") << u"ncp2515"_s << Kind::Group;
        QTest::newRow("an NCP without its letters") << u"25-15"_s << Kind::Group;
        QTest::newRow("a cohort") << u"pms-c11"_s << Kind::Cohort;
        QTest::newRow("a programme") << u"mastery specialists"_s << Kind::Programme;
        QTest::newRow("an event") << u"residential one"_s << Kind::Event;
    }
    void findsCodes()
    {
        QFETCH(QString, typed);
        QFETCH(Kind, kind);
        auto store = aHub();
        const auto year = AcademicYear::starting(2025);
        add(*store,
            WorkGroup{.code = u"WG-7"_s, .title = u"Sustaining"_s, .year = year, .ncp = u"NCP25-15"_s});
        const auto edition
            = add(*store, ProgrammeEdition{.code = u"PM-2025"_s, .title = u"Mastery Specialists"_s});
        add(*store, Cohort{.code = u"PMS-C11"_s, .programme = edition, .year = year});
        const QDateTime start = londonTimeFromText(u"2026-01-15T09:00"_s).value();
        add(*store, Event{.code = u"R1"_s, .title = u"Residential one"_s, .start = start, .end = start});

        const auto hits = search(*store, typed);

        QCOMPARE(hits.size(), size_t{1});
        QCOMPARE(hits.front().kind, kind);
    }

    void theBestComeFirst()
    {
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"Oakfield"_s));
        add(*store, aSchool(u"100002"_s, u"Royal Oak"_s, {}, SchoolStatus::Closed));
        add(*store, aSchool(u"100003"_s, u"The Oak"_s));
        add(*store, aSchool(u"100004"_s, u"Oak"_s));
        loadRegister(*store,
                     {inRegister(300001, "Oak View", SchoolStatus::Closed), inRegister(300002, "Oak Hill")});

        QCOMPARE(titles(*store, u"oak"_s),
                 (QStringList{u"Oak"_s, u"The Oak"_s, u"Royal Oak"_s, u"Oakfield"_s, u"Oak Hill"_s,
                              u"Oak View"_s}));
    }

    void aSchoolOfTheHubComesOnce()
    {
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"Oak Park"_s));
        loadRegister(*store, {inRegister(100001, "Oak Park"), inRegister(100002, "Oak Lane")});

        const auto hits = search(*store, u"oak"_s);

        QCOMPARE(hits.size(), size_t{2});
        QCOMPARE(hits.front().kind, Kind::School);
        QCOMPARE(hits.back().kind, Kind::RegisterSchool);
        QCOMPARE(hits.back().urn, u"100002"_s);
        QCOMPARE(hits.back().key, 0);
    }

    void findsASchoolOfTheRegister_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("by its name") << u"st thomas"_s;
        QTest::newRow("by a long beginning of a word") << u"beck"_s;
        QTest::newRow("with slips of the finger") << u"thoms beckett"_s;
        QTest::newRow("with its first two letters exchanged") << u"htomas"_s;
        QTest::newRow("by its postcode without the space") << u"el12ab"_s;
        QTest::newRow("by the beginning of its postcode") << u"el12"_s;
        QTest::newRow("by its URN") << u"300001"_s;
        QTest::newRow("by the beginning of its URN") << u"30"_s;
    }
    void findsASchoolOfTheRegister()
    {
        QFETCH(QString, typed);
        auto store = aHub();
        RegisterSchool far = inRegister(400001, "Oak Park");
        far.postcode = "ZZ9 9ZZ";
        loadRegister(*store, {inRegister(300001, "St Thomas à Becket"), far});

        QCOMPARE(titles(*store, typed), QStringList{u"St Thomas à Becket"_s});
    }

    void aSlipMayItselfBeAWord()
    {
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"St Thomas à Becket"_s));
        add(*store, Person{.firstName = u"Robin"_s, .lastName = u"Beckett"_s});

        QCOMPARE(titles(*store, u"thoms beckett"_s), QStringList{u"St Thomas à Becket"_s});
    }

    void onlyTheKindsAskedFor()
    {
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"Oak Park"_s));
        add(*store, Person{.firstName = u"Robin"_s, .lastName = u"Oak"_s});

        QCOMPARE(titles(*store, u"oak"_s, {.kinds = {Kind::School}}), QStringList{u"Oak Park"_s});
    }

    void followsEveryStepAndItsUndoing()
    {
        auto store = aHub();
        const PersonId id = add(*store, Person{.firstName = u"Amira"_s, .lastName = u"Khan"_s});
        const auto renamed = store->change(u"Rename"_s, [&](Writer &write) -> Result<> {
            Person person = *write.store().find(id);
            person.lastName = u"Ward"_s;
            write.update(person);
            return {};
        });
        QVERIFY(renamed);

        QCOMPARE(titles(*store, u"ward"_s), QStringList{u"Amira Ward"_s});
        QCOMPARE(titles(*store, u"khan"_s), QStringList{});
        QVERIFY(undo(*store));
        QCOMPARE(titles(*store, u"khan"_s), QStringList{u"Amira Khan"_s});
        QVERIFY(undo(*store));
        QCOMPARE(titles(*store, u"khan"_s), QStringList{});
    }

    void aMissingIndexIsMadeAnew()
    {
        auto store = aHub();
        add(*store, Person{.firstName = u"Amira"_s, .lastName = u"Khan"_s});
        store->setFact(u"search_index"_s, u"0"_s);

        QCOMPARE(titles(*store, u"khan"_s), QStringList{u"Amira Khan"_s});
        QCOMPARE(store->fact(u"search_index"_s), u"1"_s);
    }

    void nothingIsFoundForNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("no letter") << u" -,'\" "_s;
        QTest::newRow("the index's own signs") << u"\" OR ~ NEAR(*"_s;
        QTest::newRow("a word unlike any") << u"zzzzzz"_s;
    }
    void nothingIsFoundForNothing()
    {
        QFETCH(QString, typed);
        auto store = aHub();
        add(*store, aSchool(u"100001"_s, u"Oak Park"_s));

        QCOMPARE(titles(*store, typed), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
