// What is worked out from the whole hub: once for all pages, ahead of them, and never out of date.
#include "models/factsource.h"
#include "models/hubrows.h"
#include "models/hubvalue.h"
#include "models/picturesource.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hub;

class TestHubValue : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    int m_hubs = 0;

    void addSchool(const QString &urn)
    {
        const auto added = m_store->change(u"Add a school"_s, [&urn](Writer &write) -> Result<> {
            write.insert(School{.urn = urn, .name = u"Oak School"_s});
            return {};
        });
        QVERIFY(added);
    }

private slots:
    void init()
    {
        auto made = Store::create(m_dir.filePath(u"%1.hub"_s.arg(++m_hubs)), [](Writer &) {});
        QVERIFY(made);
        m_store = std::move(*made);
        addSchool(u"100001"_s);
    }

    void cleanup() { m_store.reset(); }

    void itIsReadAheadOnAnotherThread()
    {
        std::atomic<int> here = 0;
        std::atomic<int> ahead = 0;
        const Qt::HANDLE main = QThread::currentThreadId();
        HubValue<qint64> schools{*m_store, [&](Store &from) {
                                     ++(QThread::currentThreadId() == main ? here : ahead);
                                     return std::make_shared<const qint64>(from.count(recordType<School>()));
                                 }};
        QTRY_COMPARE(ahead.load(), 1);
        QTRY_COMPARE(*schools.now(), 1);
        QCOMPARE(here.load(), 0);

        // A page that asks at once after a step is answered at once, and rightly.
        addSchool(u"100002"_s);
        const auto before = schools.now();
        schools.forget();
        QCOMPARE(*schools.now(), 2);
        QCOMPARE(here.load(), 1);
        QCOMPARE(*before, 1); // whoever still shows it keeps it
    }

    void whoCanWaitForItHoldsUpNothing()
    {
        std::atomic<int> here = 0;
        const Qt::HANDLE main = QThread::currentThreadId();
        HubValue<qint64> schools{*m_store, [&](Store &from) {
                                     here += QThread::currentThreadId() == main ? 1 : 0;
                                     return std::make_shared<const qint64>(from.count(recordType<School>()));
                                 }};
        std::vector<qint64> told;
        const auto tell = [&] { told.push_back(*schools.now()); };
        schools.want(tell);
        QVERIFY(told.empty());
        QTRY_COMPARE_WITH_TIMEOUT(told, std::vector<qint64>{1}, 1000); // before it has been quiet for long

        // A step while it comes: what is told is true of the hub after it.
        schools.forget();
        schools.want(tell);
        QCoreApplication::processEvents();
        addSchool(u"100002"_s);
        schools.forget();
        QTRY_COMPARE_WITH_TIMEOUT(told, (std::vector<qint64>{1, 2}), 1000);
        schools.want(tell); // it is there
        QCOMPARE(told.size(), size_t{3});
        QCOMPARE(here.load(), 0);
    }

    void rowsReadAheadAreThoseOfTheStore()
    {
        RecordNames names{*m_store, nullptr};
        HubRows *rows = HubRows::of(names);
        const RecordType &schools = recordType<School>();
        QTRY_VERIFY(rows->isReady(schools));
        QVERIFY(rows->isReady(recordType<Person>()));
        QCOMPARE(rows->rows(schools).size(), size_t{1});

        // A step makes vain what it touches, and nothing else; whoever asks gets what is.
        addSchool(u"100002"_s);
        QVERIFY(!rows->isReady(schools));
        QVERIFY(rows->isReady(recordType<Person>()));
        QCOMPARE(rows->rows(schools).size(), size_t{2});
        int visited = 0;
        rows->each(schools, [&visited](const Row &) { ++visited; });
        QCOMPARE(visited, 2);
        QCOMPARE(names.all(schools).size(), size_t{2});
    }

    void aStepWhileRowsAreReadIsNotMissed()
    {
        RecordNames names{*m_store, nullptr};
        HubRows *rows = HubRows::of(names);
        const RecordType &schools = recordType<School>();
        for (int added = 0; added < 200 && !rows->isReady(schools); ++added) {
            addSchool(QString::number(200000 + added));
            QTest::qWait(5);
        }
        QTRY_VERIFY(rows->isReady(schools));
        QCOMPARE(rows->rows(schools).size(), m_store->rows(schools).size());
    }

    void pagesShareOneReading()
    {
        RecordNames names{*m_store, nullptr};
        auto *facts = FactSource::of(*m_store, names, FactsNeeded::WithoutRegisters);
        QCOMPARE(FactSource::of(*m_store, names, FactsNeeded::WithoutRegisters), facts);
        QVERIFY(FactSource::of(*m_store, names, FactsNeeded::All) != facts);
        auto *pictures = PictureSource::of(*m_store, names, [] { return QDate{2026, 1, 15}; });
        QCOMPARE(pictures->now(), pictures->now());
        QCOMPARE(facts->index().facts().schools.size(), size_t{1});

        const QSignalSpy factsChanged{facts, &FactSource::changed};
        const QSignalSpy picturesChanged{pictures, &PictureSource::changed};
        const auto before = pictures->now();
        addSchool(u"100002"_s);
        QCOMPARE(factsChanged.size(), 1);
        QCOMPARE(picturesChanged.size(), 1);
        QCOMPARE(facts->index().facts().schools.size(), size_t{2});
        QVERIFY(pictures->now() != before);
    }
};

QTEST_GUILESS_MAIN(TestHubValue)
#include "tst_hubvalue.moc"
