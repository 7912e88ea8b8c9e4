// What the window has to wait for: it lives on, says so if it takes longer than a moment, and cannot be left.
#include "accessiblenames.h"
#include "dialogs/takeback.h"
#include "dialogs/workdialog.h"
#include "failonwarnings.h"
#include "heartbeat.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

class WorkDialogTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsSoonDoneSaysNothing();
    void whatTakesLongerSaysSoAndCannotBeClosed();
    void whatFailsIsToldAsItIs();
    void aStepOfManyRecordsIsTakenBackWithoutAFreeze();
    void aSmallStepIsTakenBackAtOnce();
    void whatCannotBeTakenBackSaysWhy();

private:
    static constexpr int many = 3000;

    void addPeople(int count);
    [[nodiscard]] qint64 people() { return m_store->count(recordType<Person>()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QWidget> m_window;
};

void WorkDialogTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::create(m_folder->filePath(u"x.hub"_s), [](Writer &) {}));
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WorkDialogTest::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void WorkDialogTest::addPeople(int count)
{
    const auto added = m_store->change(u"Add people"_s, [count](Writer &write) -> Result<> {
        for (int i = 0; i < count; ++i)
            write.insert(Person{.firstName = u"Nia"_s, .lastName = u"Hollis%1"_s.arg(i)});
        return {};
    });
    QVERIFY(added);
}

void WorkDialogTest::whatIsSoonDoneSaysNothing()
{
    Qt::HANDLE where = QThread::currentThreadId();
    int ticks = 0;
    bool wasShown = false;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        ++ticks;
        wasShown = wasShown || QApplication::activeModalWidget() != nullptr;
    });
    beat.start(1);

    doAside(m_window.get(), u"Working …"_s, [&where] {
        where = QThread::currentThreadId();
        QThread::msleep(50);
    });

    QVERIFY(where != QThread::currentThreadId());
    QVERIFY(ticks > 5);
    QVERIFY(!wasShown);
}

void WorkDialogTest::whatTakesLongerSaysSoAndCannotBeClosed()
{
    QString said;
    QStringList nameless;
    bool wasLeft = true;
    std::atomic<bool> mayEnd = false;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isVisible())
            return;
        said = dialog->windowTitle();
        nameless = controlsWithoutNames(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        dialog->close();
        wasLeft = !dialog->isVisible();
        beat.stop();
        mayEnd = true;
    });
    beat.start(10);

    doAside(m_window.get(), u"Making the sample hub …"_s, [&mayEnd] {
        while (!mayEnd)
            QThread::msleep(5);
    });

    QCOMPARE(said, u"Making the sample hub …"_s);
    QCOMPARE(nameless, QStringList{});
    QVERIFY(!wasLeft);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void WorkDialogTest::whatFailsIsToldAsItIs()
{
    const Result<> done
        = writeAside(m_window.get(), u"Working …"_s, *m_store, [](Store &store, const Progress &) {
              return store.change(u"Add"_s, [](Writer &write) -> Result<> {
                  write.insert(Person{.firstName = u"Nameless"_s});
                  return {};
              });
          });

    QVERIFY(!done);
    QCOMPARE(done.error().subject, u"last_name"_s);
    QVERIFY(m_store->mayWrite());
}

void WorkDialogTest::aStepOfManyRecordsIsTakenBackWithoutAFreeze()
{
    addPeople(many);
    const QSignalSpy changed{m_store.get(), &Store::changed};
    const Heartbeat heart;

    const Result<Step> undone = takeBack(m_window.get(), *m_store);

    QVERIFY(undone);
    QCOMPARE(undone->what, u"Add people"_s);
    QCOMPARE(people(), 0);
    QCOMPARE(changed.size(), 1);
    const Result<Step> redone = makeAgain(m_window.get(), *m_store, undone->number);
    QVERIFY(redone);
    QCOMPARE(people(), many);
    const qint64 longest = heart.longestGap();
    qInfo() << "longest without an event, undo and redo:" << longest;
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

void WorkDialogTest::aSmallStepIsTakenBackAtOnce()
{
    addPeople(3);
    int events = 0;
    QTimer::singleShot(0, this, [&events] { ++events; });

    QVERIFY(takeBack(m_window.get(), *m_store));

    QCOMPARE(events, 0);
    QCOMPARE(people(), 0);
}

void WorkDialogTest::whatCannotBeTakenBackSaysWhy()
{
    addPeople(many);
    const qint64 number = history(*m_store).front().number;
    QVERIFY(m_store->change(u"Rename"_s, [](Writer &write) -> Result<> {
        Person person = write.store().all<Person>().front();
        person.lastName = u"Quill"_s;
        write.update(person);
        return {};
    }));

    const Result<Step> undone = takeBack(m_window.get(), *m_store, number);

    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QVERIFY(undone.error().message.contains(u"Rename"_s));
    QCOMPARE(people(), many);
    QCOMPARE(takeBack(m_window.get(), *m_store, 999).error().kind, Error::Kind::NotFound);
}

QTEST_MAIN(WorkDialogTest)
#include "tst_workdialog.moc"
