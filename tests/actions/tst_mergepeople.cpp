#include "actions/attention.h"
#include "actions/changemany.h"
#include "actions/mergepeople.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

struct Two
{
    std::unique_ptr<Store> store;
    PersonId keep;
    PersonId gone;
};

/// Amira twice: both applied to one cohort and were marked at one event; each has a role of her own.
Two twoAmiras()
{
    Two two;
    two.store = std::move(*Store::create(u":memory:"_s, [](Writer &) {}));
    const auto filled = two.store->change(u"Fill"_s, [&two](Writer &write) -> Result<> {
        const SchoolId oak = write.insert(School{.urn = u"800100"_s, .name = u"Oak"_s});
        two.keep = write.insert(
            Person{.firstName = u"Amira"_s, .lastName = u"Khan"_s, .email = u"a@example.org"_s});
        two.gone = write.insert(Person{.firstName = u"Amira"_s, .lastName = u"Patel"_s, .phone = u"01234"_s});
        const ProgrammeEditionId edition = write.insert(ProgrammeEdition{.code = u"SMS-C10"_s,
                                                                         .title = u"S"_s,
                                                                         .year = AcademicYear::starting(2025),
                                                                         .definition = u"{}"_s});
        const CohortId cohort = write.insert(Cohort{
            .code = u"SMS-C10"_s, .programme = edition, .year = AcademicYear::starting(2025), .places = 4});
        write.insert(Application{.cohort = cohort, .person = two.keep, .status = ApplicationStatus::Applied});
        const ApplicationId further = write.insert(
            Application{.cohort = cohort, .person = two.gone, .status = ApplicationStatus::Accepted});
        write.insert(Judgement{.application = further, .criterion = u"qts"_s, .met = YesNo::Yes});
        write.insert(Role{.person = two.keep, .school = oak, .kind = RoleKind::Teacher});
        write.insert(Role{.person = two.gone, .school = oak, .kind = RoleKind::SubjectLeader});
        write.insert(Note{.person = two.gone, .at = write.store().now(), .text = u"Rang"_s});
        return {};
    });
    return filled ? std::move(two) : Two{};
}

} // namespace

class TestMergePeople : public QObject
{
    Q_OBJECT
private slots:
    void everythingGoesOverInOneStepAndComesBack()
    {
        Two two = twoAmiras();
        Store &store = *two.store;

        const auto merged = mergePeople(store, {.keep = two.keep, .gone = two.gone, .fromGone = {}});

        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        const auto applications = store.all<Application>();
        QCOMPARE(applications.size(), size_t{1});
        QCOMPARE(applications.front().person, two.keep);
        QCOMPARE(applications.front().status, ApplicationStatus::Accepted);
        QCOMPARE(store.all<Judgement>().front().application, applications.front().id);
        QCOMPARE(store.where<Role>("person", two.keep.value()).size(), size_t{2});
        QCOMPARE(store.where<Note>("person", two.keep.value()).size(), size_t{1});
        const Person one = *store.find(two.keep);
        QCOMPARE(one.phone, u"01234"_s);
        QCOMPARE(one.previousNames, u"Amira Patel"_s);
        QVERIFY(!store.find(two.gone));

        QVERIFY(undo(store));
        QCOMPARE(store.all<Application>().size(), size_t{2});
        QCOMPARE(store.find(two.gone)->lastName, u"Patel"_s);
    }

    void aFieldChosenFromTheOtherIsKept()
    {
        Two two = twoAmiras();

        const auto plan
            = planMerge(*two.store, {.keep = two.keep, .gone = two.gone, .fromGone = {u"last_name"_s}});

        QCOMPARE(plan->merged.lastName, u"Patel"_s);
        QCOMPARE(plan->merged.previousNames, u"Amira Khan"_s);
        QCOMPARE(plan->joined.at(&recordType<Application>()), 1);
        QVERIFY(two.store->find(two.gone)); // only planned
    }

    void nobodyIsMergedWithThemselves()
    {
        Two two = twoAmiras();

        QVERIFY(!mergePeople(*two.store, {.keep = two.keep, .gone = two.keep, .fromGone = {}}));
    }

    void oneFieldOfManyIsOneStep()
    {
        Two two = twoAmiras();
        Store &store = *two.store;
        const RecordType &type = recordType<Person>();
        const qint64 keys[] = {two.keep.value(), two.gone.value()};

        const auto change = planChange(store, type, keys, type.indexOf(u"pd_lead"), u"yes"_s);
        QVERIFY(change);
        QCOMPARE(change->changes.size(), size_t{2});
        QVERIFY(changeMany(store, u"Set"_s, *change));

        QCOMPARE(store.find(two.gone)->pdLead, YesNo::Yes);
        QVERIFY(undo(store));
        QCOMPARE(store.find(two.keep)->pdLead, YesNo::Unknown);
        QVERIFY(!planChange(store, type, keys, type.indexOf(u"email"), u"x@example.org"_s));
        QVERIFY(!planChange(store, type, keys, type.indexOf(u"first_name"), u""_s));
    }

    void whoCannotBeWrittenToNeedsAttention()
    {
        Two two = twoAmiras();

        const auto rows = attentionRows(*two.store, AttentionKind::PeopleWithoutEmail, QDate{2026, 1, 15});

        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows.front().key, two.gone.value());
        QCOMPARE(attentionRows(*two.store, AttentionKind::BackupDue, QDate{2026, 1, 15}).size(), size_t{1});
    }

    void whatTheNewestRegisterChangedIsTold_data()
    {
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<size_t>("told");
        QTest::newRow("the day it came") << 0 << size_t{1};
        QTest::newRow("a month later it is no news") << 31 << size_t{0};
    }

    void whatTheNewestRegisterChangedIsTold()
    {
        QFETCH(int, daysLater);
        QFETCH(size_t, told);
        Two two = twoAmiras();
        Store &store = *two.store;
        School school;
        school.urn = u"123456"_s;
        school.name = u"Ashby Primary School"_s;
        const auto added = store.change(
            u"Add a school"_s, [&](Writer &writer) -> Result<SchoolId> { return writer.insert(school); });
        QVERIFY(added);
        const auto imported = store.change(u"Import the register"_s, [&](Writer &writer) -> Result<> {
            school.id = *added;
            school.status = SchoolStatus::Closed;
            writer.update(school);
            NationalRegister national;
            national.schools = 1;
            national.asAt = QDate{2026, 1, 10};
            writer.insert(national);
            return {};
        });
        QVERIFY(imported);

        const QDate day = QDateTime::currentDateTimeUtc().date().addDays(daysLater);
        const auto rows = attentionRows(store, AttentionKind::RegisterChanges, day);

        QCOMPARE(rows.size(), told);
        QVERIFY(rows.empty() || (rows.front().key == added->value() && rows.front().note == u"Closed"_s));
    }
};

QTEST_GUILESS_MAIN(TestMergePeople)
#include "tst_mergepeople.moc"
