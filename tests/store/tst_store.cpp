#include "records/nouns.h"
#include "store/backup.h"
#include "store/schema.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

void nothing(Writer & /*writer*/) { }

void makeHub(const QString &path)
{
    const auto store
        = Store::create(path, [](Writer &write) { write.insert(HubDetails{.name = u"North"_s}); });
    QVERIFY(store);
}

QByteArray contents(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void aNewHubIsOneFileAndOpensAgain()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"north.hub"_s);
        makeHub(path);

        QCOMPARE(QDir{dir.path()}.entryList(QDir::Files), QStringList{u"north.hub"_s});
        const auto store = Store::open(path);

        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->all<HubDetails>().front().name, u"North"_s);
        QCOMPARE((*store)->schemaVersion(), latestSchema());
    }

    void readingSaysWhatWasWritten()
    {
        auto store = Store::create(u":memory:"_s, [](Writer &) {});
        QVERIFY(store);
        const QString name = u"Zoë “=1+1” \U0001F600"_s;
        const auto added = (*store)->change(u"Add"_s, [&name](Writer &write) -> Result<> {
            write.insert(School{.urn = u"100001"_s, .name = name, .pupils = 0});
            write.insert(School{.urn = u"100002"_s, .name = u"B"_s, .openDate = {2020, 9, 1}});
            write.insert(School{.urn = u"100003"_s, .name = u"C"_s, .openDate = {2026, 1, 5}});
            return {};
        });
        QVERIFY(added);

        const auto found = (*store)->where<School>("name", name);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().pupils, 0);
        QVERIFY(!found.front().openDate.isValid());
        QCOMPARE((*store)->where<School>("name", u"b"_s).size(), size_t{1}); // text, whatever its case
        QCOMPARE((*store)->all<School>().size(), size_t{3});
        const auto later = (*store)->from<School>("open_date", u"2020-09-02"_s);
        QCOMPARE(later.size(), size_t{1}); // what has no date is not later
        QCOMPARE(later.front().urn, u"100003"_s);
        int rows = 0;
        (*store)->eachRow(recordType<School>(), [&](const Row &row) {
            QVERIFY(row == (*store)->row(recordType<School>(), row.key));
            ++rows;
        });
        QCOMPARE(rows, 3);
    }

    void openLeavesOneFileBehind()
    {
        const QTemporaryDir dir;
        makeHub(dir.filePath(u"north.hub"_s));
        {
            auto store = Store::open(dir.filePath(u"north.hub"_s));
            QVERIFY(store);
            const auto added = (*store)->change(u"Add"_s, [](Writer &write) -> Result<PersonId> {
                return write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
            });
            QVERIFY(added);
        }

        QCOMPARE(QDir{dir.path()}.entryList(QDir::Files), QStringList{u"north.hub"_s});
    }

    void everyPastSchemaOpens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= latestSchema(); ++version)
            QTest::addRow("from version %d", version) << version;
    }

    void everyPastSchemaOpens()
    {
        QFETCH(int, version);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"old.hub"_s);
        {
            sqlite::Database old{path};
            migrate(old, version);
            old.run("INSERT INTO hub (id, name) VALUES (1, 'Old')");
        }

        const auto store = Store::open(path);

        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->schemaVersion(), latestSchema());
        QCOMPARE((*store)->all<HubDetails>().front().name, u"Old"_s);
    }

    void whatCannotBeOpenedIsRefusedUntouched_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a later version") << Error::Kind::TooNew << qint64{60} << QByteArray{"\0\0\3\xe7", 4};
        QTest::newRow("another program's database")
            << Error::Kind::NotAHub << qint64{68} << QByteArray{"Word"};
        QTest::newRow("no database at all") << Error::Kind::NotAHub << qint64{0} << QByteArray{"Dear head,"};
        QTest::newRow("pages overwritten") << Error::Kind::Damaged << qint64{8192} << QByteArray(12000, 'x');
    }

    void whatCannotBeOpenedIsRefusedUntouched()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        overwrite(path, at, bytes);
        const QByteArray before = contents(path);

        const auto store = Store::open(path);

        QVERIFY(!store);
        QCOMPARE(store.error().kind, kind);
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir{dir.path()}.entryList(QDir::Files), QStringList{u"x.hub"_s});
    }

    void missingEmptyAndFolder()
    {
        const QTemporaryDir dir;
        QFile empty{dir.filePath(u"empty.hub"_s)};
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();

        QCOMPARE(Store::open(dir.filePath(u"none.hub"_s)).error().kind, Error::Kind::Missing);
        QCOMPARE(Store::open(empty.fileName()).error().kind, Error::Kind::NotAHub);
        QCOMPARE(Store::open(dir.path()).error().kind, Error::Kind::NotAHub);
        QVERIFY(!QFile::exists(dir.filePath(u"none.hub"_s)));
    }

    void aReadOnlyFileSaysSo()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));

        QCOMPARE(Store::open(path).error().kind, Error::Kind::ReadOnly);
    }

    void aSecondOpenerIsToldSo()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        const auto first = Store::open(path);
        QVERIFY(first);

        QCOMPARE(Store::open(path).error().kind, Error::Kind::Locked);
    }

    void anotherProgramsLockIsToldApart()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        sqlite::Database other{path};
        other.run("BEGIN EXCLUSIVE");

        QCOMPARE(Store::open(path).error().kind, Error::Kind::Locked);
    }

    void createNeverOverwrites()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        const QByteArray before = contents(path);

        QCOMPARE(Store::create(path, nothing).error().kind, Error::Kind::Conflict);
        QCOMPARE(contents(path), before);
    }

    void damageFoundInTheBackgroundStopsTheFirstWrite()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        {
            sqlite::Database database{path};
            database.run(
                "CREATE TABLE filler (a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < 9000) INSERT INTO filler SELECT hex(randomblob(40)) FROM n");
        }
        overwrite(path, contents(path).size() - 200000, QByteArray(100000, 'x'));

        auto store = Store::open(path, {.checkInBackground = true});
        QVERIFY(store);
        const auto written = (*store)->change(u"Add"_s, [](Writer &write) -> Result<PersonId> {
            return write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
        });

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Damaged);
    }

    void recordsOfEveryNounAreStoredAndRead_data()
    {
        QTest::addColumn<const RecordType *>("type");
        for (const RecordType *type : allRecordTypes())
            QTest::newRow(type->table) << type;
    }

    void recordsOfEveryNounAreStoredAndRead()
    {
        QFETCH(const RecordType *, type);
        auto store = Store::create(u":memory:"_s, nothing);
        QVERIFY(store);
        sqlite::Statement columns{(*store)->database(),
                                  u"SELECT name FROM pragma_table_info('%1')"_s.arg(type->tableText())};
        QStringList expected{u"id"_s};
        for (const FieldInfo &field : type->fields)
            expected += field.nameText();

        const auto stored = columns.rows([](const sqlite::Statement &row) { return row.text(0); });

        QCOMPARE(QStringList(stored.begin(), stored.end()), expected);
        QCOMPARE((*store)->count(*type), 0);
    }

    void aRefusedRecordUndoesTheWholeStep()
    {
        auto store = Store::create(u":memory:"_s, nothing);
        QSignalSpy changed{store->get(), &Store::changed};

        const auto done = (*store)->change(u"Add two"_s, [](Writer &write) -> Result<> {
            write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
            write.insert(Person{.firstName = u"Nameless"_s});
            return {};
        });

        QVERIFY(!done);
        QCOMPARE(done.error().subject, u"last_name"_s);
        QCOMPARE((*store)->count(recordType<Person>()), 0);
        QCOMPARE(changed.size(), 0);
    }

    void aRecordInUseIsNotRemoved()
    {
        auto store = Store::create(u":memory:"_s, nothing);
        PersonId person;
        QVERIFY((*store)->change(u"Add"_s, [&](Writer &write) -> Result<> {
            person = write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
            write.insert(Role{.person = person});
            return {};
        }));

        const auto removed = (*store)->change(u"Remove"_s, [&](Writer &write) -> Result<> {
            write.remove(person);
            return {};
        });

        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Error::Kind::Conflict);
        QVERIFY(removed.error().message.contains(u"roles (1)"_s));
    }

    void aRehearsalShowsAndKeepsNothing()
    {
        auto store = Store::create(u":memory:"_s, nothing);

        const auto counted = (*store)->rehearse([&](Writer &write) -> Result<qint64> {
            write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
            return write.store().count(recordType<Person>());
        });

        QVERIFY(counted);
        QCOMPARE(*counted, 1);
        QCOMPARE((*store)->count(recordType<Person>()), 0);
    }

    void backUpAndRestore()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        makeHub(path);
        {
            auto store = Store::open(path);
            QVERIFY(backUp(**store, dir.filePath(u"copy.hub"_s)));
            QVERIFY(!(*store)->fact(u"last_backup"_s).isEmpty());
            QVERIFY((*store)->change(u"Rename"_s, [&](Writer &write) -> Result<> {
                HubDetails hub = write.store().all<HubDetails>().front();
                hub.name = u"South"_s;
                write.update(hub);
                return {};
            }));
            QCOMPARE(restore(dir.filePath(u"copy.hub"_s), path).error().kind, Error::Kind::Locked);
        }

        const auto kept = restore(dir.filePath(u"copy.hub"_s), path);

        QVERIFY(kept);
        QCOMPARE((*Store::open(path))->all<HubDetails>().front().name, u"North"_s);
        QCOMPARE((*Store::open(*kept))->all<HubDetails>().front().name, u"South"_s);
        QCOMPARE(restore(dir.filePath(u"none.hub"_s), path).error().kind, Error::Kind::Missing);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
