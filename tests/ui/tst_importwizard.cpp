#include "accessiblenames.h"
#include "dialogs/importdialog.h"
#include "failonwarnings.h"
#include "samplehub.h"
#include "store/steps.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hub;
using namespace Qt::StringLiterals;

/// A form's answers taken into the hub, by the keyboard as a person would.
class ImportWizardTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFileSaysWhatItHolds_data();
    void theFileSaysWhatItHolds();
    void aFileThatIsNotThereIsToldBesideIt();
    void aFileThatIsNotThereTakesThePlaceOfTheOneBefore();
    void aFormIsMappedByKeyboardAndRemembered();
    void aCellIsPutRightInPlace();
    void rowsCanBeLeftOut();
    void whoIsMeantIsAsked();
    void someoneAlikeMayBeTheSameOrNew_data();
    void someoneAlikeMayBeTheSameOrNew();
    void backWorksAndNothingIsWrittenBeforeTheEnd();
    void everyControlOfEveryStepHasAName();

private:
    QString write(const QString &name, const QByteArray &text);
    void open(const QString &path, const QString &table = {});
    template<typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void enter() { QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); }
    void next();
    void chooseIn(QTableView *table, int row, int column, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
};

void ImportWizardTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
}

void ImportWizardTest::cleanup()
{
    m_dialog.reset();
    m_store.reset();
}

QString ImportWizardTest::write(const QString &name, const QByteArray &text)
{
    QFile file{m_folder->filePath(name)};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void ImportWizardTest::open(const QString &path, const QString &table)
{
    m_dialog = std::make_unique<ImportDialog>(*m_store, QDate{2026, 1, 15}, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    if (table.isEmpty()) {
        QTest::keyClicks(part<QLineEdit>("importPath"), path);
        QTest::keyClick(part<QLineEdit>("importPath"), Qt::Key_Tab);
    } else {
        m_dialog->setFile(path, table);
    }
}

void ImportWizardTest::next()
{
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (!button->isDefault())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!part<QProgressBar>("importProgress")->isVisible()); // written, if that was the last
        return;
    }
}

/// Opens the cell with F2 and chooses by its words.
void ImportWizardTest::chooseIn(QTableView *table, int row, int column, const QString &words)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *box = table->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    const int at = box->findText(words, Qt::MatchStartsWith);
    QVERIFY2(at >= 0, qPrintable(words));
    while (box->currentIndex() != at)
        QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyPress(box, Qt::Key_Return); // the box is gone before the key comes up
    QTRY_VERIFY(table->viewport()->findChild<QComboBox *>() == nullptr);
    QCoreApplication::processEvents(); // the other tables follow
}

void ImportWizardTest::theFileSaysWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("columns of people")
        << "first_name,last_name,email\nNia,Hollis,nia@example.org\n"_ba << u"people"_s;
    QTest::newRow("labels of schools") << "URN,Name,Town\n123456,Oak,Ashby\n"_ba << u"schools"_s;
    QTest::newRow("questions are a form")
        << "Timestamp,What is your first name?,What is the name of your school?,Why do you want to do it?\n"
           "1,2,3,4\n"_ba
        << u"applications"_s;
    QTest::newRow("the register") << "URN,LA (code),EstablishmentName\n1,2,3\n"_ba << u"gias"_s;
    QTest::newRow("bank holidays") << "{\"england-and-wales\":{\"events\":[]}}"_ba << u"bank-holidays"_s;
    QTest::newRow("a whole hub") << "{\"format\":\"hubkeeper\",\"version\":1}"_ba << u"json"_s;
    QTest::newRow("a calendar") << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"_ba << u"calendar"_s;
    QTest::newRow("nothing known") << "a,b\n1,2\n"_ba << QString{};
}

void ImportWizardTest::theFileSaysWhatItHolds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);

    open(write(u"file.csv"_s, text));

    QCOMPARE(part<QComboBox>("importKind")->currentData().toString(), kind);
}

void ImportWizardTest::aFileThatIsNotThereIsToldBesideIt()
{
    open(u"nowhere.csv"_s);

    next();

    QCOMPARE(m_dialog->step(), 0);
}

void ImportWizardTest::aFileThatIsNotThereTakesThePlaceOfTheOneBefore()
{
    open(write(u"people.csv"_s, "first_name,last_name,email\nNia,Hollis,nia@example.org\n"));
    auto *path = part<QLineEdit>("importPath");

    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, u"nowhere.csv"_s);
    QTest::keyClick(path, Qt::Key_Tab);
    next();

    QCOMPARE(m_dialog->step(), 0); // what was chosen first is not imported instead
    QVERIFY(m_dialog->findChild<MessageBar *>()->happened().contains(u"nowhere.csv"_s));
}

void ImportWizardTest::aFormIsMappedByKeyboardAndRemembered()
{
    const QByteArray form
        = "What is your first name?,Surname,Your e-mail please,School number (URN),QTS yet?\n"
          "Nia,Hollis,nia@example.org,800101,Yep\n"
          "Omar,Quill,omar@example.org,800102,Not yet\n";
    open(write(u"form.csv"_s, form), u"applications"_s);
    next();
    QCOMPARE(m_dialog->step(), 1);
    auto *headings = part<QTableView>("importHeadings");
    QCOMPARE(headings->model()->index(1, 2).data().toString(), u"Last name"_s); // by its word
    chooseIn(headings, 0, 2, u"Leave out"_s);
    chooseIn(headings, 0, 2, u"First name"_s);
    chooseIn(headings, 4, 2, u"Met: "_s);
    auto *cohort = part<QComboBox>("default:cohort");
    QVERIFY(cohort);
    cohort->setFocus();
    QTest::keyClick(cohort, Qt::Key_Down);
    QTest::qWait(1); // the tables follow
    auto *values = part<QTableView>("importValues");
    QTRY_COMPARE(values->model()->rowCount(), 2);
    for (int row = 0; row < values->model()->rowCount(); ++row) {
        const QString theirs = values->model()->index(row, 1).data().toString();
        if (theirs == u"Yep"_s)
            chooseIn(values, row, 3, u"Yes"_s);
        if (theirs == u"Not yet"_s)
            chooseIn(values, row, 3, u"No"_s);
    }
    next();
    QCOMPARE(m_dialog->step(), 3);
    const auto before = m_store->count(recordType<Application>());

    next();

    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_store->count(recordType<Application>()), before + 2);
    QCOMPARE(m_store->where<Judgement>("met", u"no"_s).size(), 1U);

    open(write(u"again.csv"_s, form), u"applications"_s);
    next();
    QVERIFY(
        part<QTableView>("importHeadings")->model()->index(4, 2).data().toString().startsWith(u"Met: "_s));
    m_dialog.reset();
    QVERIFY(undo(*m_store));
    QCOMPARE(m_store->count(recordType<Application>()), before);
    QCOMPARE(m_store->count(recordType<ImportMapping>()), 0);
}

void ImportWizardTest::aCellIsPutRightInPlace()
{
    open(write(u"people.csv"_s,
               "first_name,last_name,email\nNia,Hollis,nia@@example\nOmar,Quill,o@example.org\n"));
    next();
    next();
    QCOMPARE(m_dialog->step(), 2);
    auto *problems = part<QTreeView>("importProblems");
    const QModelIndex group = problems->model()->index(0, 0);
    const QModelIndex cell = problems->model()->index(0, 1, group);
    QCOMPARE(cell.data().toString(), u"nia@@example"_s);

    problems->setFocus();
    problems->setCurrentIndex(cell);
    QTest::keyClick(problems, Qt::Key_F2);
    auto *edit = problems->viewport()->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"nia@example.org"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(problems->model()->rowCount(), 0);
    next();
    next();

    QCOMPARE(m_store->where<Person>("email", u"nia@example.org"_s).size(), 1U);
}

void ImportWizardTest::rowsCanBeLeftOut()
{
    open(write(u"people.csv"_s,
               "first_name,last_name,email\nNia,Hollis,nia@@example\nOmar,Quill,o@example.org\n"));
    next();
    next();
    auto *problems = part<QTreeView>("importProblems");

    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(0, 2));
    QTest::keyClick(problems, Qt::Key_Space);
    QTRY_COMPARE(problems->model()->rowCount(), 0);
    next();
    next();

    QVERIFY(m_store->where<Person>("last_name", u"Hollis"_s).empty());
    QCOMPARE(m_store->where<Person>("email", u"o@example.org"_s).size(), 1U);
}

void ImportWizardTest::whoIsMeantIsAsked()
{
    // Amira Khan is here under another address.
    open(write(u"people.csv"_s, "first_name,last_name,email\nAmira,Khan,amira.khan@example.org\n"));
    const auto before = m_store->count(recordType<Person>());
    next();
    next();
    QCOMPARE(m_dialog->step(), 2);
    auto *matches = part<QTableView>("importMatches");
    QCOMPARE(matches->model()->rowCount(), 1);

    chooseIn(matches, 0, 2, u"Amira Khan"_s);
    QTest::qWait(10);
    next();
    next();

    QCOMPARE(m_store->count(recordType<Person>()), before);
    QCOMPARE(m_store->where<Person>("email", u"amira.khan@example.org"_s).size(), 1U);
}

void ImportWizardTest::someoneAlikeMayBeTheSameOrNew_data()
{
    QTest::addColumn<bool>("same");
    QTest::newRow("the same person") << true;
    QTest::newRow("somebody new") << false;
}

void ImportWizardTest::someoneAlikeMayBeTheSameOrNew()
{
    QFETCH(bool, same);
    // Neither name nor address is the same: "Amira Kahn" only sounds like Amira Khan, at her school.
    open(write(u"people.csv"_s,
               "first_name,last_name,email,school_urn\nAmira,Kahn,a.kahn@example.org,800100\n"),
         u"people"_s);
    const auto before = m_store->count(recordType<Person>());
    next();
    next();
    QCOMPARE(m_dialog->step(), 2);
    auto *matches = part<QTableView>("importMatches");
    QCOMPARE(matches->model()->rowCount(), 1);

    chooseIn(matches, 0, 2, same ? u"Amira Khan"_s : u"Somebody new"_s);
    QTest::qWait(10);
    QCOMPARE(matches->model()->rowCount(), 1); // the choice stays to be seen
    next();
    next();

    QCOMPARE(m_store->count(recordType<Person>()), before + (same ? 0 : 1));
    QCOMPARE(m_store->where<Person>("email", u"a.kahn@example.org"_s).size(), 1U);
}

void ImportWizardTest::backWorksAndNothingIsWrittenBeforeTheEnd()
{
    open(write(u"people.csv"_s, "first_name,last_name,email\nNia,Hollis,nia@example.org\n"));
    const auto steps = history(*m_store).size();
    next();
    next();
    QCOMPARE(m_dialog->step(), 3);

    m_dialog->back();
    QCOMPARE(m_dialog->step(), 1);
    m_dialog->back();
    QCOMPARE(m_dialog->step(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(history(*m_store).size(), steps);
}

void ImportWizardTest::everyControlOfEveryStepHasAName()
{
    open(write(u"people.csv"_s,
               "first_name,last_name,email,qts\nAmira,Khan,other@example.org,Yep\nNia,Hollis,x@@y,yes\n"));
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(m_dialog->step(), step);
        QCOMPARE(controlsWithoutNames(m_dialog.get()), QStringList{});
        if (step < 3)
            next();
    }
}

QTEST_MAIN(ImportWizardTest)
#include "tst_importwizard.moc"
