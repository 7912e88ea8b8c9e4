#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

std::unique_ptr<Store> emptyHub()
{
    return std::move(
        *Store::create(u":memory:"_s, [](Writer &write) { write.insert(HubDetails{.name = u"North"_s}); }));
}

PersonId addPerson(Store &store, const QString &lastName)
{
    return *store.change(u"Add "_s + lastName, [&](Writer &write) -> Result<PersonId> {
        return write.insert(Person{.firstName = u"Amira"_s, .lastName = lastName});
    });
}

void setPhone(Store &store, PersonId id, const QString &phone)
{
    const auto done = store.change(u"Phone "_s + phone, [&](Writer &write) -> Result<> {
        Person person = *write.store().find(id);
        person.phone = phone;
        write.update(person);
        return {};
    });
    QVERIFY(done);
}

QString phoneOf(Store &store, PersonId id)
{
    return store.find(id)->phone;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT
private slots:
    void aStepSaysWhatItDidByColumn()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        setPhone(*store, id, u"01 11"_s);

        const Step step = history(*store).front();
        const auto rows = rowsOf(*store, step);

        QCOMPARE(step.what, u"Phone 01 11"_s);
        QCOMPARE(step.rows, 1);
        QCOMPARE(rows.front().operation, Operation::Update);
        QCOMPARE(rows.front().key, id.value());
        QCOMPARE(rows.front().before, (QJsonObject{{u"phone"_s, u""_s}}));
        QCOMPARE(rows.front().after, (QJsonObject{{u"phone"_s, u"01 11"_s}}));
    }

    void announcedOnceWithTheRows()
    {
        auto store = emptyHub();
        QSignalSpy changed{store.get(), &Store::changed};

        const PersonId id = addPerson(*store, u"Khan"_s);

        QCOMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<Changes>();
        QVERIFY(changes.touch(recordType<Person>()));
        QVERIFY(!changes.touch(recordType<School>()));
        QCOMPARE(changes.rows.front().key, id.value());
    }

    void aStepWithNoEffectLeavesNoTrace()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        const size_t before = history(*store).size();
        QSignalSpy changed{store.get(), &Store::changed};

        setPhone(*store, id, u""_s);

        QCOMPARE(history(*store).size(), before);
        QCOMPARE(changed.size(), 0);
    }

    void undoAndRedoInManySteps()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        for (const QString &phone : {u"1"_s, u"2"_s, u"3"_s})
            setPhone(*store, id, phone);

        QVERIFY(undo(*store));
        QVERIFY(undo(*store));
        QCOMPARE(phoneOf(*store, id), u"1"_s);
        QVERIFY(redo(*store));
        QCOMPARE(phoneOf(*store, id), u"2"_s);
        QVERIFY(redo(*store));
        QCOMPARE(phoneOf(*store, id), u"3"_s);

        QCOMPARE(redo(*store).error().kind, Error::Kind::NotFound);
    }

    void undoBackToTheBeginningAndNoFurther()
    {
        auto store = emptyHub();
        addPerson(*store, u"Khan"_s);

        QVERIFY(undo(*store));
        const auto further = undo(*store);

        QCOMPARE(store->count(recordType<Person>()), 0);
        QVERIFY(!further);
        QCOMPARE(undo(*store, 1).error().kind, Error::Kind::NotFound);
        QCOMPARE(store->all<HubDetails>().size(), size_t{1});
    }

    void undoSurvivesARestart()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        PersonId id;
        {
            auto store = std::move(
                *Store::create(path, [](Writer &write) { write.insert(HubDetails{.name = u"N"_s}); }));
            id = addPerson(*store, u"Khan"_s);
            setPhone(*store, id, u"1"_s);
        }
        {
            auto store = std::move(*Store::open(path));
            QCOMPARE(nextUndo(*store)->what, u"Phone 1"_s);
            QVERIFY(undo(*store));
        }

        auto store = std::move(*Store::open(path));

        QCOMPARE(phoneOf(*store, id), QString{});
        QCOMPARE(nextRedo(*store)->what, u"Phone 1"_s);
        QVERIFY(redo(*store));
        QCOMPARE(phoneOf(*store, id), u"1"_s);
    }

    void aNewChangeForgetsWhatCouldBeRedone()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        setPhone(*store, id, u"1"_s);
        QVERIFY(undo(*store));

        setPhone(*store, id, u"9"_s);

        QVERIFY(!nextRedo(*store));
    }

    void anEarlierStepIsUndoneAlone()
    {
        auto store = emptyHub();
        const PersonId first = addPerson(*store, u"Khan"_s);
        const PersonId second = addPerson(*store, u"Lee"_s);
        setPhone(*store, first, u"1"_s);
        const qint64 number = history(*store).front().number;
        setPhone(*store, second, u"2"_s);

        QVERIFY(undo(*store, number));

        QCOMPARE(phoneOf(*store, first), QString{});
        QCOMPARE(phoneOf(*store, second), u"2"_s);
        QVERIFY(stepNumbered(*store, number)->undone);
    }

    void anEarlierStepIsRefusedWhenTheSameChangedLater()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        setPhone(*store, id, u"1"_s);
        const qint64 number = history(*store).front().number;
        setPhone(*store, id, u"2"_s);

        const auto undone = undo(*store, number);

        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QVERIFY2(undone.error().message.contains(u"“Phone 2”"_s), qPrintable(undone.error().message));
        QCOMPARE(phoneOf(*store, id), u"2"_s);
    }

    void aRecordSomethingNewerUsesStays()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        const qint64 number = history(*store).front().number;
        QVERIFY(store->change(u"Give a role"_s, [&](Writer &write) -> Result<> {
            write.insert(Role{.person = id});
            return {};
        }));

        const auto undone = undo(*store, number);

        QVERIFY(!undone);
        QVERIFY2(undone.error().message.contains(u"“Give a role”"_s), qPrintable(undone.error().message));
        QVERIFY(store->find(id));
    }

    void removalAndReturnWithChildren()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        QVERIFY(store->change(u"Role"_s, [&](Writer &write) -> Result<> {
            write.insert(Role{.person = id, .kind = RoleKind::Headteacher});
            return {};
        }));
        QVERIFY(store->change(u"Remove"_s, [&](Writer &write) -> Result<> {
            for (const Role &role : write.store().where<Role>("person", id.value()))
                write.remove(role.id);
            write.remove(id);
            return {};
        }));
        QVERIFY(!store->find(id));

        QVERIFY(undo(*store));

        QVERIFY(store->find(id));
        QCOMPARE(store->all<Role>().front().kind, RoleKind::Headteacher);
    }

    void theHubAsAtAnyStep()
    {
        auto store = emptyHub();
        const PersonId first = addPerson(*store, u"Khan"_s);
        setPhone(*store, first, u"1"_s);
        const qint64 then = history(*store).front().number;
        setPhone(*store, first, u"2"_s);
        addPerson(*store, u"Lee"_s);
        QVERIFY(undo(*store));

        const auto rows = rowsAsAt(*store, recordType<Person>(), then);

        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(fromRow<Person>(rows.front()).phone, u"1"_s);
        QVERIFY(rowsAsAt(*store, recordType<Person>(), 1).empty());
    }

    void oneRecordsStoryIsInOrder()
    {
        auto store = emptyHub();
        const PersonId id = addPerson(*store, u"Khan"_s);
        addPerson(*store, u"Lee"_s);
        setPhone(*store, id, u"1"_s);

        const auto story = historyOf(*store, recordType<Person>(), id.value());

        QCOMPARE(story.size(), size_t{2});
        QCOMPARE(story.front().row.operation, Operation::Insert);
        QCOMPARE(story.back().row.after.value(u"phone"_s).toString(), u"1"_s);
        QVERIFY(!story.back().step.who.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
