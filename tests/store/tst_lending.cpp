// The right to write, lent to another thread: one store reads on while the other makes steps.
#include "records/nouns.h"
#include "store/backup.h"
#include "store/search.h"
#include "store/sqlite.h"
#include "store/steps.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int many = 300;

Person somebody(int number)
{
    return {.firstName = u"Nia"_s, .lastName = u"Hollis%1"_s.arg(number)};
}

/// Adds many people as one step, and tells of each.
Result<> addMany(Store &store, const Progress &progress = {})
{
    return store.change(u"Add many"_s, [&progress](Writer &write) -> Result<> {
        for (int i = 0; i < many; ++i) {
            Writer::tell(progress, i, many);
            write.insert(somebody(i));
        }
        return {};
    });
}

/// What a borrower did.
struct Done
{
    Result<> result;
    std::vector<Changes> made;
};

/// Opens the hub where it runs, has @p work done and closes it again.
Done borrowed(const WriteLoan &loan, const std::function<Result<>(Store &)> &work)
{
    Done done;
    const auto writer = Store::openWriter(loan);
    if (!writer)
        return {writer.error(), {}};
    QObject::connect(writer->get(), &Store::changed, writer->get(),
                     [&done](const Changes &changes) { done.made.push_back(changes); });
    done.result = work(**writer);
    return done;
}

} // namespace

class TestLending final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readingGoesOnWhileAnotherThreadWrites();
    void whatWasMadeIsAnnouncedInOrderAndCanBeUndone();
    void aStepAskedMeanwhileIsRefusedAndLosesNothing();
    void whatIsCalledOffLeavesNothing();
    void theBorrowerWaitsForTheLendersCheck();
    void aRehearsalIsLentAsOne();
    void searchIsNotMadeAnewMeanwhile();
    void onlyAFileCanBeLent();
    void theHubIsOneFileAgainInTheEnd();

private:
    [[nodiscard]] qint64 people() { return m_store->count(recordType<Person>()); }
    [[nodiscard]] std::future<Done> begin(const std::function<Result<>(Store &)> &work);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestLending::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::create(m_folder->filePath(u"x.hub"_s), [](Writer &write) {
        write.insert(HubDetails{.name = u"North"_s});
        write.insert(somebody(-1));
    }));
}

void TestLending::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

/// Lends the right to write to @p work, on another thread.
std::future<Done> TestLending::begin(const std::function<Result<>(Store &)> &work)
{
    const auto loan = m_store->lend();
    if (!loan)
        qFatal("%s", qPrintable(loan.error().message));
    return std::async(std::launch::async, borrowed, *loan, work);
}

void TestLending::readingGoesOnWhileAnotherThreadWrites()
{
    std::promise<void> isHalfWay;
    std::promise<void> mayGoOn;
    auto work = begin([&](Store &store) {
        return addMany(store, [&](int done, int of) {
            if (done == of / 2) {
                isHalfWay.set_value();
                mayGoOn.get_future().wait();
            }
            return true;
        });
    });
    isHalfWay.get_future().wait();

    QCOMPARE(people(), 1); // in the middle of the step
    QCOMPARE(m_store->all<HubDetails>().front().name, u"North"_s);
    QCOMPARE(search(*m_store, u"hollis"_s).size(), size_t{1});
    mayGoOn.set_value();
    QVERIFY(work.get().result);

    QCOMPARE(people(), 1 + many); // committed, if not yet announced
}

void TestLending::whatWasMadeIsAnnouncedInOrderAndCanBeUndone()
{
    const QDateTime then{QDate{2026, 1, 15}, QTime{9, 0}, Qt::UTC};
    m_store->setWho(u"Amira Khan"_s);
    m_store->setClock([then] { return then; });
    const QSignalSpy changed{m_store.get(), &Store::changed};
    auto work = begin([](Store &store) -> Result<> {
        if (const Result<> added = addMany(store); !added)
            return added;
        return store.change(u"Add one"_s, [](Writer &write) -> Result<> {
            write.insert(somebody(many));
            return Error{.kind = Error::Kind::Invalid, .subject = u"the second step"_s};
        });
    });
    const Done done = work.get();
    QVERIFY(!done.result); // the first step stands all the same
    QCOMPARE(changed.size(), 0);

    m_store->takeBack(done.made);

    QCOMPARE(changed.size(), 1);
    const auto changes = changed.front().front().value<Changes>();
    QCOMPARE(changes.step.what, u"Add many"_s);
    QCOMPARE(changes.rows.size(), static_cast<size_t>(many));
    const Step step = history(*m_store).front();
    QCOMPARE(step.number, changes.step.number);
    QCOMPARE(step.who, u"Amira Khan"_s);
    QCOMPARE(step.at, then);
    QCOMPARE(search(*m_store, u"hollis299"_s).size(), size_t{1});
    QVERIFY(undo(*m_store));
    QCOMPARE(people(), 1);
    QVERIFY(redo(*m_store));
    QCOMPARE(people(), 1 + many);
}

void TestLending::aStepAskedMeanwhileIsRefusedAndLosesNothing()
{
    const auto add = [](Writer &write) -> Result<PersonId> { return write.insert(somebody(0)); };
    QVERIFY(m_store->change(u"Add"_s, add));
    auto work = begin([](Store &store) { return addMany(store); });

    for (const Result<PersonId> &refused : {m_store->change(u"Add"_s, add), m_store->rehearse(add)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Locked);
        QVERIFY(refused.error().message.contains(u"being written"_s));
    }
    QCOMPARE(undo(*m_store).error().kind, Error::Kind::Locked);
    QCOMPARE(backUp(*m_store, m_folder->filePath(u"copy.hub"_s)).error().kind, Error::Kind::Locked);
    QCOMPARE(m_store->lend().error().kind, Error::Kind::Locked);
    const Done done = work.get();
    QVERIFY(done.result);
    m_store->takeBack(done.made);

    QVERIFY(m_store->change(u"Add"_s, add));
    QCOMPARE(people(), 3 + many);
    QVERIFY(backUp(*m_store, m_folder->filePath(u"copy.hub"_s)));
}

void TestLending::whatIsCalledOffLeavesNothing()
{
    const QSignalSpy changed{m_store.get(), &Store::changed};
    auto work
        = begin([](Store &store) { return addMany(store, [](int done, int of) { return done < of / 2; }); });
    const Done done = work.get();
    m_store->takeBack(done.made);

    QCOMPARE(done.result.error().kind, Error::Kind::Cancelled);
    QCOMPARE(people(), 1);
    QCOMPARE(history(*m_store).size(), size_t{1});
    QCOMPARE(changed.size(), 0);
}

void TestLending::theBorrowerWaitsForTheLendersCheck()
{
    m_store.reset();
    const QString path = m_folder->filePath(u"x.hub"_s);
    {
        sqlite::Database database{path};
        database.run(
            "CREATE TABLE filler (a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 9000) INSERT INTO filler SELECT hex(randomblob(40)) FROM n");
    }
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 200000);
    file.write(QByteArray(100000, 'x'));
    file.close();
    m_store = std::move(*Store::open(path, {.checkInBackground = true}));

    const Done done = begin([](Store &store) { return addMany(store); }).get();

    QCOMPARE(done.result.error().kind, Error::Kind::Damaged);
    QVERIFY(done.made.empty());
}

void TestLending::aRehearsalIsLentAsOne()
{
    m_store->rehearseOnly();

    const Done done = begin([](Store &store) { return addMany(store); }).get();

    QVERIFY(done.result);
    QVERIFY(done.made.empty());
    QCOMPARE(people(), 1);
}

void TestLending::searchIsNotMadeAnewMeanwhile()
{
    m_store->setFact(u"search_index"_s, u"0"_s); // by an earlier program
    auto work = begin([](Store &store) { return addMany(store); });

    const auto found = search(*m_store, u"hollis"_s); // does not wait for the other thread either
    const Done done = work.get();
    m_store->takeBack(done.made);

    QVERIFY(found.empty());
    QVERIFY(!search(*m_store, u"hollis"_s).empty());
}

void TestLending::onlyAFileCanBeLent()
{
    const auto inMemory = Store::create(u":memory:"_s, [](Writer &) {});
    const auto reader = Store::openReader(m_store->path());

    QVERIFY(!(*inMemory)->canLend());
    QVERIFY(!(*reader)->canLend());
    QVERIFY(m_store->canLend());
}

void TestLending::theHubIsOneFileAgainInTheEnd()
{
    const Done done = begin([](Store &store) { return addMany(store); }).get();
    m_store->takeBack(done.made);
    m_store.reset();

    QCOMPARE(QDir{m_folder->path()}.entryList(QDir::Files), QStringList{u"x.hub"_s});
    m_store = std::move(*Store::open(m_folder->filePath(u"x.hub"_s)));
    QCOMPARE(people(), 1 + many);
}

QTEST_GUILESS_MAIN(TestLending)
#include "tst_lending.moc"
