#include "records/nouns.h"
#include "store/registerloader.h"
#include "store/search.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

std::unique_ptr<Store> aHub()
{
    return std::move(
        *Store::create(u":memory:"_s, [](Writer &write) { write.insert(HubDetails{.name = u"North"_s}); }));
}

RegisterSchool aSchool(int urn, QByteArrayView name)
{
    RegisterSchool school;
    school.urn = urn;
    school.name = name;
    return school;
}

Result<> load(Store &store, const std::vector<RegisterSchool> &schools, const QString &source = u"a.csv"_s)
{
    return store.change(u"Load "_s + source, [&](Writer &write) -> Result<> {
        RegisterLoader loader{write};
        for (const RegisterSchool &school : schools)
            loader.add(school);
        loader.finish(source, QDate{2025, 4, 22});
        return {};
    });
}

QStringList namesOf(const std::vector<School> &schools)
{
    QStringList names;
    for (const School &school : schools)
        names += school.name;
    return names;
}

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT
private slots:
    void aSchoolComesBackAsItWentIn()
    {
        auto store = aHub();
        RegisterSchool in = aSchool(100001, "Oak Park");
        in.laCode = 201;
        in.laName = "Testshire";
        in.phase = Phase::AllThrough;
        in.type = "Academy";
        in.status = SchoolStatus::ProposedToClose;
        in.stateFunded = YesNo::Yes;
        in.trust = "Oak Trust";
        in.headLastName = "Lê";
        in.easting = 1;
        in.fsmPercent = Tenths{234};
        in.laestab = 2013614;
        in.ukprn = 10012345;
        in.openDate = QDate{2012, 9, 1};

        QVERIFY(load(*store, {in}));

        const School expected{.urn = u"100001"_s,
                              .name = u"Oak Park"_s,
                              .laCode = u"201"_s,
                              .laName = u"Testshire"_s,
                              .phase = Phase::AllThrough,
                              .type = u"Academy"_s,
                              .status = SchoolStatus::ProposedToClose,
                              .stateFunded = YesNo::Yes,
                              .trust = u"Oak Trust"_s,
                              .headLastName = u"Lê"_s,
                              .easting = 1,
                              .fsmPercent = Tenths{234},
                              .laestab = u"2013614"_s,
                              .ukprn = u"10012345"_s,
                              .openDate = QDate{2012, 9, 1}};
        QCOMPARE(registerSchool(*store, u"100001"_s), std::optional{expected});
        QCOMPARE(registerSchool(*store, u"100002"_s), std::optional<School>{});
        QCOMPARE(currentRegister(*store)->schools, 1);
    }

    void pagesAndOrders()
    {
        auto store = aHub();
        QVERIFY(load(*store, {aSchool(100003, "beech"), aSchool(100001, "Cedar"), aSchool(100002, "Ash")}));

        QCOMPARE(namesOf(registerPage(*store, 0, 2)), (QStringList{u"Cedar"_s, u"Ash"_s}));
        QCOMPARE(namesOf(registerPage(*store, 1, 5, RegisterSort::Name)),
                 (QStringList{u"beech"_s, u"Cedar"_s}));
        std::vector<School> all;
        forEachRegisterSchool(*store, [&all](const School &school) { all.push_back(school); });
        QCOMPARE(namesOf(all), (QStringList{u"Cedar"_s, u"Ash"_s, u"beech"_s}));
    }

    void aSchoolsPlaceIsWhereItStandsByName()
    {
        auto store = aHub();
        QVERIFY(load(*store,
                     {aSchool(100003, "beech"), aSchool(100001, "Cedar"), aSchool(100002, "Ash"),
                      aSchool(100004, "Beech")}));

        const std::vector<School> byName = registerPage(*store, 0, 9, RegisterSort::Name);

        for (size_t place = 0; place < byName.size(); ++place)
            QCOMPARE(registerPlace(*store, byName[place].urn), static_cast<int>(place));
        QCOMPARE(registerPlace(*store, u"100009"_s), -1);
    }

    void theRegisterIsCountedByStatusAndTellsItsTexts()
    {
        auto store = aHub();
        RegisterSchool closed = aSchool(100001, "Ash");
        closed.status = SchoolStatus::Closed;
        closed.laName = "Testshire";
        RegisterSchool open = aSchool(100002, "Beech");
        open.laName = "Anyshire";
        open.type = "Academy";
        QVERIFY(load(*store, {aSchool(100009, "Of another load")}));
        QVERIFY(load(*store, {closed, open, aSchool(100003, "Cedar")}));

        QCOMPARE(registerStatuses(*store),
                 (std::vector{std::pair{SchoolStatus::Open, 2}, std::pair{SchoolStatus::Closed, 1}}));
        QCOMPARE(registerTexts(*store, RegisterText::Authority),
                 (QStringList{u"Anyshire"_s, u"Testshire"_s}));
        QCOMPARE(registerTexts(*store, RegisterText::Type), QStringList{u"Academy"_s});
    }

    void aLoadIsASmallStepAndUndoSwapsBack()
    {
        auto store = aHub();
        QVERIFY(load(*store, {aSchool(100001, "Old Name")}, u"a.csv"_s));
        QVERIFY(load(*store, {aSchool(100001, "New Name"), aSchool(100002, "Newcomer")}, u"b.csv"_s));

        QCOMPARE(history(*store).front().rows, 1);
        QCOMPARE(search(*store, u"newcomer"_s).size(), size_t{1});
        QVERIFY(undo(*store));
        QCOMPARE(currentRegister(*store)->source, u"a.csv"_s);
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Old Name"_s);
        QCOMPARE(search(*store, u"newcomer"_s).size(), size_t{0});
        QCOMPARE(search(*store, u"old name"_s).size(), size_t{1});
        QVERIFY(redo(*store));
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"New Name"_s);
    }

    void onlyTwoGenerationsAreKept()
    {
        auto store = aHub();
        for (const QString &source : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s})
            QVERIFY(load(*store, {aSchool(100001, "Oak")}, source));

        QVERIFY(undo(*store));
        QCOMPARE(currentRegister(*store)->source, u"b.csv"_s);
        QVERIFY(!isRegisterGone(*store));
        QVERIFY(undo(*store));

        QVERIFY(isRegisterGone(*store));
        QVERIFY(!currentRegister(*store));
        QCOMPARE(search(*store, u"oak"_s).size(), size_t{0});
    }

    void aLoadAfterAnUndoneOneDoesNotMixThem()
    {
        auto store = aHub();
        QVERIFY(load(*store, {aSchool(100001, "Ash")}, u"a.csv"_s));
        QVERIFY(load(*store, {aSchool(100001, "Beech")}, u"b.csv"_s));
        QVERIFY(undo(*store));
        QVERIFY(load(*store, {aSchool(100001, "Cedar")}, u"c.csv"_s));

        QCOMPARE(search(*store, u"beech"_s).size(), size_t{0});
        QCOMPARE(search(*store, u"cedar"_s).size(), size_t{1});
        QVERIFY(undo(*store));
        QCOMPARE(search(*store, u"ash"_s).size(), size_t{1});
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Ash"_s);
    }

    void aLoadThatIsNotFinishedLeavesNothing()
    {
        auto store = aHub();
        QVERIFY(load(*store, {aSchool(100001, "Ash")}));

        const auto refused = store->change(u"Load"_s, [](Writer &write) -> Result<> {
            RegisterLoader loader{write};
            loader.add(aSchool(100001, "Beech"));
            return Error{Error::Kind::Cancelled, {}};
        });

        QVERIFY(!refused);
        QCOMPARE(registerSchool(*store, u"100001"_s)->name, u"Ash"_s);
        QCOMPARE(search(*store, u"ash"_s).size(), size_t{1});
        QCOMPARE(search(*store, u"beech"_s).size(), size_t{0});
    }

    void linksSwapBackToo()
    {
        auto store = aHub();
        const RegisterLink first{100001, 100002, u"Successor"_s, QDate{2020, 9, 1}};
        const RegisterLink second{100001, 100003, u"Successor - merged"_s, {}};
        const auto loadLinks = [&](const std::vector<RegisterLink> &links) {
            return store->change(u"Load links"_s, [&](Writer &write) -> Result<> {
                loadRegisterLinks(write, links);
                return {};
            });
        };
        QVERIFY(loadLinks({first}));
        QVERIFY(loadLinks({first, second}));

        QCOMPARE(registerLinks(*store), (std::vector{first, second}));
        QVERIFY(undo(*store));
        QCOMPARE(registerLinks(*store), std::vector{first});
    }

    void stillThereAfterARestart()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        {
            auto store = std::move(
                *Store::create(path, [](Writer &write) { write.insert(HubDetails{.name = u"North"_s}); }));
            QVERIFY(load(*store, {aSchool(100001, "Ash")}));
        }

        auto store = std::move(*Store::open(path));

        QCOMPARE(search(*store, u"ash"_s).size(), size_t{1});
        QVERIFY(undo(*store));
        QVERIFY(!currentRegister(*store));
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
