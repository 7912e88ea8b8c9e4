// An import of two thousand rows: the window lives on while it is looked at and written, and it can be called
// off.
#include "dialogs/importdialog.h"
#include "failonwarnings.h"
#include "samplehub.h"
#include "store/steps.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace hub;
using namespace Qt::StringLiterals;

class ImportManyTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void lookingAtManyRowsCanBeCalledOff();
    void importingManyRowsKeepsTheWindowAlive();
    void closingHalfWayLeavesNothing();

private:
    [[nodiscard]] QString manyPeople(int rows);
    void open();
    void next();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
};

void ImportManyTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
}

void ImportManyTest::cleanup()
{
    m_dialog.reset();
    m_store.reset();
}

void ImportManyTest::open()
{
    m_dialog = std::make_unique<ImportDialog>(*m_store, QDate{2026, 1, 15}, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->setFile(manyPeople(2000), u"people"_s);
}

void ImportManyTest::next()
{
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
}

QString ImportManyTest::manyPeople(int rows)
{
    QByteArray text = "first_name,last_name,email\n";
    for (int row = 0; row < rows; ++row)
        text += "Person" + QByteArray::number(row) + ",Invented" + QByteArray::number(row % 300) + ",p"
            + QByteArray::number(row) + "@example.org\n";
    QFile file{m_folder->filePath(u"many.csv"_s)};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void ImportManyTest::lookingAtManyRowsCanBeCalledOff()
{
    open();
    const auto steps = history(*m_store).size();
    next();
    bool isStopped = false;
    QTimer::singleShot(0, m_dialog.get(), [&] {
        isStopped = true;
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    });

    next();

    QVERIFY(isStopped);
    QCOMPARE(m_dialog->step(), 1); // still there, to go on or to leave
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(history(*m_store).size(), steps);
    next(); // asked again, it is answered
    QCOMPARE(m_dialog->step(), 3);
}

void ImportManyTest::importingManyRowsKeepsTheWindowAlive()
{
    open();
    const auto before = m_store->count(recordType<Person>());
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
    next();
    beat.start(1);
    since.start();
    next();
    QCOMPARE(m_dialog->step(), 3);
    const qint64 whilePlanned = std::exchange(longest, 0);
    since.restart();

    next();

    QTest::qWait(20); // the last beat
    qInfo() << "longest without an event, planning and importing:" << whilePlanned << longest;
    constexpr qint64 noticed = 1000; // milliseconds, on a machine with other work
    QVERIFY2(whilePlanned < noticed, qPrintable(QString::number(whilePlanned)));
    QVERIFY2(longest < noticed, qPrintable(QString::number(longest)));
    QCOMPARE(m_store->count(recordType<Person>()), before + 2000);
    QVERIFY(undo(*m_store)); // all of it is one step
    QCOMPARE(m_store->count(recordType<Person>()), before);
}

void ImportManyTest::closingHalfWayLeavesNothing()
{
    open();
    const auto before = m_store->count(recordType<Person>());
    const auto steps = history(*m_store).size();
    next();
    next();
    QCOMPARE(m_dialog->step(), 3);
    bool wasClosed = false;
    auto *progress = m_dialog->findChild<QProgressBar *>(u"importProgress"_s);
    QTimer watch; // closes the window as soon as rows are being written
    connect(&watch, &QTimer::timeout, this, [&] {
        if (!wasClosed && progress->isVisible())
            wasClosed = m_dialog->close() || true;
    });
    watch.start(1);

    next();

    QVERIFY(wasClosed);
    QCOMPARE(m_store->count(recordType<Person>()), before);
    QCOMPARE(history(*m_store).size(), steps);
    QCOMPARE(m_dialog->step(), 3); // and says so
}

QTEST_MAIN(ImportManyTest)
#include "tst_importmany.moc"
