// An import of thousands of rows, and of the national register: the window lives on while they are looked at
// and written, and they can be called off.
#include "dialogs/importdialog.h"
#include "failonwarnings.h"
#include "heartbeat.h"
#include "records/nouns.h"
#include "samplehub.h"
#include "store/nationalregister.h"
#include "store/steps.h"
#include "widgets/messagebar.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <utility>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noticed = 250; // milliseconds, on a machine with other work

} // namespace

class ImportManyTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void lookingAtManyRowsCanBeCalledOff();
    void importingManyRowsKeepsTheWindowAlive();
    void closingHalfWayLeavesNothing();
    void loadingTheRegisterKeepsTheWindowAlive();
    void loadingTheRegisterCanBeCalledOff();
    void leavingTheDialogWhileItWritesIsSafe();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &text);
    [[nodiscard]] QString manyPeople(int rows);
    [[nodiscard]] QString manySchools(int rows);
    void open(const QString &path, const QString &table);
    void openManyPeople(int rows);
    void openRegister();
    void next();
    [[nodiscard]] QProgressBar *progress();
    void whenRowsAreWritten(const std::function<void()> &then);
    /// The longest time without an event while @p work goes on, until the dialog is at work no more.
    [[nodiscard]] qint64 longestWait(const std::function<void()> &work);

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

void ImportManyTest::open(const QString &path, const QString &table)
{
    m_dialog = std::make_unique<ImportDialog>(*m_store, QDate{2026, 1, 15}, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->setFile(path, table);
}

/// To the last step, where they have been looked at.
void ImportManyTest::openManyPeople(int rows)
{
    open(manyPeople(rows), u"people"_s);
    next();
    next();
    QCOMPARE(m_dialog->step(), 3);
}

void ImportManyTest::openRegister()
{
    open(manySchools(20'000), u"gias-national"_s);
    next();
    QCOMPARE(m_dialog->step(), 3);
}

QProgressBar *ImportManyTest::progress()
{
    return m_dialog->findChild<QProgressBar *>(u"importProgress"_s);
}

/// Presses the last button, and does @p then once some are written and others are not.
void ImportManyTest::whenRowsAreWritten(const std::function<void()> &then)
{
    bool isHalfWay = false;
    QObject once;
    connect(
        progress(), &QProgressBar::valueChanged, &once,
        [&](int value) {
            if (std::exchange(isHalfWay, value > 0 || isHalfWay))
                return;
            if (isHalfWay)
                then();
        },
        Qt::QueuedConnection);
    next();
    QTRY_VERIFY(isHalfWay);
}

qint64 ImportManyTest::longestWait(const std::function<void()> &work)
{
    const Heartbeat heart;
    work();
    [this] { QTRY_VERIFY_WITH_TIMEOUT(!progress()->isVisible(), 60'000); }();
    QTest::qWait(20); // the last beat
    return heart.longestGap();
}

void ImportManyTest::next()
{
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
}

QString ImportManyTest::written(const QString &name, const QByteArray &text)
{
    QFile file{m_folder->filePath(name)};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

QString ImportManyTest::manySchools(int rows)
{
    QByteArray text = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                      "EstablishmentStatus (code),PhaseOfEducation (code),Town\n";
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(100'000 + row) + ",201,Testshire," + QByteArray::number(2000 + row % 5000)
            + ",Invented School " + QByteArray::number(row) + ",1,2,Testham\n";
    return written(u"register.csv"_s, text);
}

QString ImportManyTest::manyPeople(int rows)
{
    QByteArray text = "first_name,last_name,email\n";
    for (int row = 0; row < rows; ++row)
        text += "Person" + QByteArray::number(row) + ",Invented" + QByteArray::number(row % 300) + ",p"
            + QByteArray::number(row) + "@example.org\n";
    return written(u"many.csv"_s, text);
}

void ImportManyTest::lookingAtManyRowsCanBeCalledOff()
{
    open(manyPeople(2000), u"people"_s);
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
    open(manyPeople(2000), u"people"_s);
    const auto before = m_store->count(recordType<Person>());
    next();
    const qint64 whilePlanned = longestWait([this] { next(); });
    QCOMPARE(m_dialog->step(), 3);

    const qint64 whileWritten = longestWait([this] { next(); });

    qInfo() << "longest without an event, planning and importing:" << whilePlanned << whileWritten;
    QVERIFY2(whilePlanned < noticed, qPrintable(QString::number(whilePlanned)));
    QVERIFY2(whileWritten < noticed, qPrintable(QString::number(whileWritten)));
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_store->count(recordType<Person>()), before + 2000);
    QVERIFY(undo(*m_store)); // all of it is one step
    QCOMPARE(m_store->count(recordType<Person>()), before);
}

void ImportManyTest::closingHalfWayLeavesNothing()
{
    const auto before = m_store->count(recordType<Person>());
    const auto steps = history(*m_store).size();
    openManyPeople(8000);

    whenRowsAreWritten([this] {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // once too often is nothing
        m_dialog->next();
        m_dialog->close();
    });
    QTRY_VERIFY(!progress()->isVisible());

    QCOMPARE(m_store->count(recordType<Person>()), before);
    QCOMPARE(history(*m_store).size(), steps);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->step(), 3); // and says so
    QCOMPARE(m_dialog->findChild<MessageBar *>()->happened(), u"The import was stopped."_s);
    next(); // asked again, it is done
    QTRY_COMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_store->count(recordType<Person>()), before + 8000);
}

void ImportManyTest::loadingTheRegisterKeepsTheWindowAlive()
{
    openRegister();

    const qint64 longest = longestWait([this] { next(); });

    qInfo() << "longest without an event, loading the register:" << longest;
    QVERIFY2(longest < noticed, qPrintable(QString::number(longest)));
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(currentRegister(*m_store)->schools, 20'000);
    QCOMPARE(registerSchool(*m_store, u"119999"_s)->name, u"Invented School 19999"_s);
}

void ImportManyTest::loadingTheRegisterCanBeCalledOff()
{
    const auto steps = history(*m_store).size();
    openRegister();

    whenRowsAreWritten([this] { QTest::keyClick(m_dialog.get(), Qt::Key_Escape); });
    QTRY_VERIFY(!progress()->isVisible());

    QVERIFY(!currentRegister(*m_store));
    QCOMPARE(history(*m_store).size(), steps);
    QVERIFY(m_dialog->isVisible());
}

void ImportManyTest::leavingTheDialogWhileItWritesIsSafe()
{
    const auto before = m_store->count(recordType<Person>());
    openRegister();

    whenRowsAreWritten([this] { m_dialog.reset(); });

    QVERIFY(!currentRegister(*m_store));
    QVERIFY(m_store->change(u"Go on"_s, [](Writer &write) -> Result<> {
        write.insert(Person{.firstName = u"Nia"_s, .lastName = u"Hollis"_s});
        return {};
    }));
    QCOMPARE(m_store->count(recordType<Person>()), before + 1);
}

QTEST_MAIN(ImportManyTest)
#include "tst_importmany.moc"
