#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int kills = 100;

/// The child: writes a person and a role in each step, and says so once the step is committed, until it is
/// killed.
int writeForEver(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return 1;
    for (int i = 0;; ++i) {
        const auto done = (*store)->change(u"Step %1"_s.arg(i), [&](Writer &write) -> Result<> {
            const PersonId id = write.insert(Person{.firstName = u"A"_s, .lastName = u"B"_s});
            write.insert(Role{.person = id});
            return {};
        });
        if (!done)
            return 2;
        std::fputs("committed\n", stdout);
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private slots:
    void aKilledWriterLosesNothingCommittedAndKeepsNothingHalfDone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.hub"_s);
        QVERIFY(Store::create(path, [](Writer &write) { write.insert(HubDetails{.name = u"N"_s}); }));
        qint64 committed = 0;

        for (int i = 0; i < kills; ++i) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
            QVERIFY(writer.waitForReadyRead());
            QTest::qSleep(QRandomGenerator::global()->bounded(12));
            writer.kill();
            writer.waitForFinished();
            committed += writer.readAllStandardOutput().count('\n');
        }

        auto store = Store::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const qint64 people = (*store)->count(recordType<Person>());
        QVERIFY2(people >= committed, "a committed step was lost");
        QVERIFY2(people <= committed + kills, "more than one step per life was not reported");
        QCOMPARE((*store)->count(recordType<Role>()), people);
        QCOMPARE(static_cast<qint64>(history(**store).size()), people + 1);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeForEver(arguments.value(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
