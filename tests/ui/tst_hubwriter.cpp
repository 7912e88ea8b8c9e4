// Writing for long, on another thread: what the window gets to know of it, and when.
#include "failonwarnings.h"
#include "models/hubworker.h"
#include "models/hubwriter.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>

using namespace hub;
using namespace Qt::StringLiterals;

class HubWriterTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theStepIsAnnouncedBeforeItsEndIsTold();
    void theWindowReadsMeanwhileAndItsStepsAreRefused();
    void whatIsStoppedEndsAsCancelled();
    void onlyTheLatestProgressIsTold();
    void whoeverGoesIsWaitedForAndNotTold();
    void aHubInMemoryIsWrittenToAtOnce();
    void anotherMayFollowFromTheFirst();

private:
    static constexpr int many = 400;

    [[nodiscard]] qint64 people() { return m_store->count(recordType<Person>()); }
    /// Adds many people, slowly enough for a window to notice.
    static Result<> addMany(Store &store, const Progress &progress);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void HubWriterTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::create(m_folder->filePath(u"x.hub"_s), [](Writer &) {}));
}

void HubWriterTest::cleanup()
{
    m_store.reset();
}

Result<> HubWriterTest::addMany(Store &store, const Progress &progress)
{
    return store.change(u"Add many"_s, [&progress](Writer &write) -> Result<> {
        for (int i = 0; i < many; ++i) {
            Writer::tell(progress, i, many);
            write.insert(Person{.firstName = u"Nia"_s, .lastName = u"Hollis"_s});
            QThread::usleep(500);
        }
        Writer::tell(progress, many, many);
        return {};
    });
}

void HubWriterTest::theStepIsAnnouncedBeforeItsEndIsTold()
{
    HubWriter writer{*m_store, nullptr};
    const QSignalSpy changed{m_store.get(), &Store::changed};
    qsizetype announced = -1;
    bool canWrite = false;

    writer.write(addMany, [&](const Result<> &done) {
        QVERIFY(done);
        announced = changed.size();
        canWrite = m_store->mayWrite().has_value();
    });

    QVERIFY(writer.isBusy());
    QCOMPARE(announced, -1);
    QTRY_COMPARE(announced, 1);
    QVERIFY(canWrite);
    QVERIFY(!writer.isBusy());
    QCOMPARE(people(), many);
    QVERIFY(undo(*m_store));
    QCOMPARE(people(), 0);
}

void HubWriterTest::theWindowReadsMeanwhileAndItsStepsAreRefused()
{
    HubWriter writer{*m_store, nullptr};
    HubWriter other{*m_store, nullptr};
    HubWorker reader{*m_store, nullptr};
    const QSignalSpy progressed{&writer, &HubWriter::progressed};
    qint64 readAside = -1;
    std::optional<Error::Kind> refused;
    bool isDone = false;

    writer.write(addMany, [&](const Result<> &done) { isDone = done.has_value(); });
    QTRY_VERIFY(!progressed.empty());
    QCOMPARE(people(), 0);
    other.write(addMany, [&](const Result<> &done) { refused = done.error().kind; }); // told at once
    QCOMPARE(refused, Error::Kind::Locked);
    writer.write(addMany, [&](const Result<> &done) {
        refused = done ? std::nullopt : std::optional{Error::Kind::Usage};
    });
    QCOMPARE(refused, Error::Kind::Usage); // the same writer, too, and what it is at goes on
    reader.ask([&readAside](Store &store) -> Errand::Then {
        return [&readAside, count = store.count(recordType<Person>())] { readAside = count; };
    });
    reader.finish();

    QCOMPARE(readAside, 0);
    QTRY_VERIFY(isDone);
    QCOMPARE(people(), many);
}

void HubWriterTest::whatIsStoppedEndsAsCancelled()
{
    HubWriter writer{*m_store, nullptr};
    const QSignalSpy progressed{&writer, &HubWriter::progressed};
    const QSignalSpy changed{m_store.get(), &Store::changed};
    std::optional<Error::Kind> ended;

    writer.write(addMany, [&](const Result<> &done) { ended = done.error().kind; });
    QTRY_VERIFY(!progressed.empty());
    writer.stop();

    QTRY_COMPARE(ended, Error::Kind::Cancelled);
    QCOMPARE(people(), 0);
    QCOMPARE(changed.size(), 0);
}

void HubWriterTest::onlyTheLatestProgressIsTold()
{
    HubWriter writer{*m_store, nullptr};
    const QSignalSpy progressed{&writer, &HubWriter::progressed};
    bool isDone = false;

    writer.write(addMany, [&](const Result<> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    const auto told = progressed.size();
    QTest::qWait(20);

    QVERIFY2(told >= 2 && told < many / 4, qPrintable(QString::number(told)));
    QCOMPARE(progressed.size(), told); // nothing after the end
    QCOMPARE(progressed.back(), (QVariantList{many, many}));
}

void HubWriterTest::whoeverGoesIsWaitedForAndNotTold()
{
    bool isTold = false;
    auto writer = std::make_unique<HubWriter>(*m_store, nullptr);
    const QSignalSpy progressed{writer.get(), &HubWriter::progressed};

    writer->write(addMany, [&](const Result<> &) { isTold = true; });
    QTRY_VERIFY(!progressed.empty());
    writer.reset();
    QCoreApplication::processEvents();

    QVERIFY(!isTold);
    QCOMPARE(people(), 0);
    QVERIFY(m_store->mayWrite());
}

void HubWriterTest::aHubInMemoryIsWrittenToAtOnce()
{
    const auto store = std::move(*Store::create(u":memory:"_s, [](Writer &) {}));
    HubWriter writer{*store, nullptr};
    bool isDone = false;

    writer.write(addMany, [&](const Result<> &done) { isDone = done.has_value(); });

    QVERIFY(isDone);
    QCOMPARE(store->count(recordType<Person>()), many);
}

void HubWriterTest::anotherMayFollowFromTheFirst()
{
    HubWriter writer{*m_store, nullptr};
    bool isDone = false;

    writer.write(addMany, [&](const Result<> &) {
        writer.write(addMany, [&](const Result<> &done) { isDone = done.has_value(); });
    });

    QTRY_VERIFY(isDone);
    QCOMPARE(people(), 2 * many);
}

QTEST_MAIN(HubWriterTest)
#include "tst_hubwriter.moc"
