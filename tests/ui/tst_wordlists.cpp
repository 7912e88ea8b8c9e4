#include "base/textfold.h"
#include "exchange/demo/demo.h"
#include "failonwarnings.h"
#include "models/linesmodel.h"
#include "models/recordname.h"
#include "pages/groups/grouppages.h"
#include "pages/groups/matchtabs.h"
#include "pages/wordlist.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/mapview.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

/// Lists of what is worked out from the facts look and work as lists of records do.
class WordListsTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void whatIsShownIsExported_data();
    void whatIsShownIsExported();
    void theRowChosenComesBack_data();
    void theRowChosenComesBack();
    void columnsStayAsTheyWereLeft_data();
    void columnsStayAsTheyWereLeft();
    void everyRowIsAKeyAway_data();
    void everyRowIsAKeyAway();
    void theNextExpectationFollowsOneThatIsMet();
    void anExpectationStaysChosenWhenItIsMet();
    void paperSaysWhichExpectationsAreLeftOut();
    void schoolsLeftOutByTheBoxesAreCountedAndCleared();
    void enterOpensTheSchool();
    void figuresLeaveAsFigures();
    void aSchoolPickedOnTheMapIsNotHiddenByWords();
    void otherLeadsAreWorkedOutWhereTheKeysRest();
    void keysAreThoseOfTheTabThatIsSeen();

private:
    /// Opens the page and gives its list.
    WordList *list(Page *(*make)(const PageContext &, QWidget *))
    {
        m_page.reset(make(*m_context, nullptr));
        m_page->resize(1200, 760);
        static_cast<QWidget *>(m_page.get())->show();
        m_page->activateWindow();
        return QTest::qWaitForWindowActive(m_page.get()) ? m_page->findChild<WordList *>() : nullptr;
    }
    /// A row for every page.
    static void pages();
    /// The words of a cell as it is shown.
    static QString cell(const WordList *list, int row, int column)
    {
        return list->table()->model()->index(row, column).data().toString();
    }
    /// What tells the current row from the others.
    static QString chosen(const WordList *list)
    {
        return list->table()->currentIndex().data(LinesModel::IdentityRole).toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Page> m_page;
};

using Maker = Page *(*)(const PageContext &, QWidget *);
Q_DECLARE_METATYPE(Maker)

void WordListsTest::initTestCase()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyLook({});
    const QDate today{2026, 1, 15};
    auto made = makeDemo(m_folder.filePath(u"demo.hub"_s), {.years = 2, .today = today});
    QVERIFY(made);
    m_store = std::move(*made);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_context = std::make_unique<PageContext>(
        PageContext{*m_store, *m_names, *m_settings, [today] { return today; }});
}

void WordListsTest::cleanup()
{
    m_page.reset();
    m_settings->clear();
}

void WordListsTest::cleanupTestCase()
{
    m_context.reset();
    m_names.reset();
    m_store.reset();
}

void WordListsTest::pages()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("expectations") << &makeExpectationsPage;
    QTest::newRow("never engaged") << &makeNeverEngagedPage;
    QTest::newRow("match schools") << &makeMatchingTab;
}

void WordListsTest::whatIsShownIsExported_data()
{
    pages();
}

void WordListsTest::whatIsShownIsExported()
{
    QFETCH(Maker, make);
    WordList *shown = list(make);
    QVERIFY(shown);
    m_page->startFilter();
    QTest::keyClicks(shown->bar()->box(), folded(cell(shown, 1, 1)));
    const int rows = shown->table()->model()->rowCount();
    QVERIFY(rows > 0);
    shown->table()->hideColumn(0);
    const QString path = m_folder.filePath(u"shown.csv"_s);
    QTimer::singleShot(0, [&path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });

    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);

    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    QCOMPARE(lines.size(), rows + 1);
    const auto heading = shown->table()->model()->headerData(1, Qt::Horizontal).toString();
    QVERIFY2(lines.front().contains(heading), qPrintable(lines.front()));
    QVERIFY(lines.at(1).contains(cell(shown, 0, 1)));
    file.remove();
}

void WordListsTest::theRowChosenComesBack_data()
{
    pages();
}

void WordListsTest::theRowChosenComesBack()
{
    QFETCH(Maker, make);
    WordList *shown = list(make);
    RecordTable *table = shown->table();
    QVERIFY(table->model()->rowCount() > 3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const QString before = chosen(shown);
    QCOMPARE(table->currentIndex().row(), 2);

    m_page->startFilter();
    QTest::keyClicks(shown->bar()->box(), u"nothing has these"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::keyClick(shown->bar()->box(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown->bar()->box(), Qt::Key_Delete);
    QCOMPARE(chosen(shown), before);

    // Worked out again, as it is whenever the facts behind it change.
    QVERIFY(m_store->change(u"A school"_s, [](Writer &writer) -> Result<> {
        writer.insert(School{.urn = u"999999"_s, .name = u"Aldermoor School"_s});
        return {};
    }));
    QCoreApplication::processEvents();
    QCOMPARE(chosen(shown), before);
    QVERIFY(undo(*m_store));
}

void WordListsTest::columnsStayAsTheyWereLeft_data()
{
    pages();
}

void WordListsTest::columnsStayAsTheyWereLeft()
{
    QFETCH(Maker, make);
    QHeaderView *heads = list(make)->table()->horizontalHeader();
    const int asAtFirst = heads->sectionSize(0);
    const QPoint edge{heads->sectionViewportPosition(0) + asAtFirst - 1, heads->height() / 2};
    QTest::mousePress(heads->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(heads->viewport(), edge + QPoint{37, 0});
    QTest::mouseRelease(heads->viewport(), Qt::LeftButton, {}, edge + QPoint{37, 0});
    const int wider = heads->sectionSize(0);
    QVERIFY(wider > asAtFirst);

    WordList *again = list(make);

    QCOMPARE(again->table()->horizontalHeader()->sectionSize(0), wider);
    for (QAction *action : again->commands()) {
        if (action->text() == u"Columns as at first"_s)
            action->trigger();
    }
    QCOMPARE(again->table()->horizontalHeader()->sectionSize(0), asAtFirst);
}

void WordListsTest::everyRowIsAKeyAway_data()
{
    pages();
}

void WordListsTest::everyRowIsAKeyAway()
{
    QFETCH(Maker, make);
    WordList *shown = list(make);
    const int before = shown->table()->model()->rowCount();
    m_page->startFilter();
    QTest::keyClicks(shown->bar()->box(), folded(cell(shown, 0, 1)));
    QVERIFY(shown->table()->model()->rowCount() < before);
    QVERIFY(shown->paper().filter.contains(u"has “%1”"_s.arg(folded(cell(shown, 0, 1)))));

    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(shown->table()->model()->rowCount() >= before);
    QVERIFY(shown->paper().filter.isEmpty());
}

void WordListsTest::theNextExpectationFollowsOneThatIsMet()
{
    WordList *shown = list(makeExpectationsPage);
    RecordTable *table = shown->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, 1)).center());
    const QString next = table->model()->index(3, 0).data(LinesModel::IdentityRole).toString();

    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);

    QCOMPARE(m_store->all<Expectation>().back().state, ExpectationState::Met);
    QCOMPARE(chosen(shown), next);
    QCOMPARE(table->currentIndex().row(), 2);
    QCoreApplication::processEvents(); // the days are asked after as well
    QCOMPARE(chosen(shown), next);
    QVERIFY(undo(*m_store));
}

void WordListsTest::anExpectationStaysChosenWhenItIsMet()
{
    WordList *shown = list(makeExpectationsPage);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    RecordTable *table = shown->table();
    int row = 0;
    while (row < table->model()->rowCount() && cell(shown, row, 0) == u"Met"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 0));
    const QString before = chosen(shown);

    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);

    QCOMPARE(chosen(shown), before);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Met"_s);
    QVERIFY(undo(*m_store));
}

void WordListsTest::paperSaysWhichExpectationsAreLeftOut()
{
    WordList *shown = list(makeExpectationsPage);
    const int open = shown->table()->model()->rowCount();

    const QString said = shown->paper().filter;

    QVERIFY2(said.contains(u"Not met"_s), qPrintable(said));
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const int all = shown->table()->model()->rowCount();
    QVERIFY2(said.startsWith(QString::number(all - open)), qPrintable(said));
}

void WordListsTest::schoolsLeftOutByTheBoxesAreCountedAndCleared()
{
    WordList *shown = list(makeNeverEngagedPage);
    const int all = shown->table()->model()->rowCount();
    auto *phase = m_page->findChild<QComboBox *>();
    phase->setFocus();
    QTest::keyClick(phase, Qt::Key_Down);
    const int primary = shown->table()->model()->rowCount();
    QVERIFY(primary < all);

    const QString said = shown->paper().filter;
    const auto buttons = shown->bar()->findChildren<QPushButton *>();
    auto *clear = *std::ranges::find(buttons, u"Clear"_s, &QPushButton::text);
    QVERIFY(clear->isVisible());

    QVERIFY2(said.startsWith(QString::number(all - primary)) && said.contains(u"Primary"_s),
             qPrintable(said));
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(shown->table()->model()->rowCount(), all);
    QCOMPARE(phase->currentIndex(), 0);
    QVERIFY(!clear->isVisible());
}

void WordListsTest::enterOpensTheSchool()
{
    WordList *shown = list(makeNeverEngagedPage);
    Place asked;
    connect(m_page.get(), &Page::wants, this, [&asked](const Place &place) { asked = place; });
    shown->table()->setFocus();
    QTest::keyClick(shown->table(), Qt::Key_Down);

    QTest::keyClick(shown->table(), Qt::Key_Return);

    QCOMPARE(asked.page, u"schools"_s);
    QCOMPARE(m_store->find(SchoolId{asked.record})->name, cell(shown, 1, 0));
}

void WordListsTest::figuresLeaveAsFigures()
{
    const WordList *shown = list(makeNeverEngagedPage);

    const TypedSheet sheet = shown->sheet();

    using enum ColumnType;
    QVERIFY((sheet.types == std::vector{Text, Text, Text, Text, Decimal, Integer, Text, Text}));
    const QStringList first = sheet.sheet.rows.front().cells;
    const auto school = m_store->find(
        SchoolId{shown->table()->model()->index(0, 0).data(LinesModel::KeyRole).toLongLong()});
    QCOMPARE(first[4], QString::number(school->fsmPercent->count / 10.0));
    QCOMPARE(first[5], QString::number(*school->pupils));
    QCOMPARE(first[7], school->urn);
    QVERIFY(
        (list(makeExpectationsPage)->sheet().types == std::vector{Text, Text, Text, Text, Text, Date, Text}));
}

void WordListsTest::aSchoolPickedOnTheMapIsNotHiddenByWords()
{
    WordList *shown = list(makeMatchingTab);
    QTRY_VERIFY(m_page->findChild<MapView *>()->chosen() > 0);
    const qint64 school = shown->table()->model()->index(3, 0).data(LinesModel::KeyRole).toLongLong();
    m_page->startFilter();
    QTest::keyClicks(shown->bar()->box(), folded(cell(shown, 0, 0)));
    QCOMPARE(shown->table()->model()->rowCount(), 1);

    emit m_page->findChild<MapView *>()->picked(school);

    QCOMPARE(chosen(shown), QString::number(school));
    QVERIFY(shown->bar()->box()->text().isEmpty());
}

void WordListsTest::otherLeadsAreWorkedOutWhereTheKeysRest()
{
    WordList *shown = list(makeMatchingTab);
    RecordTable *table = shown->table();
    const auto *map = m_page->findChild<MapView *>();
    QTRY_VERIFY(map->chosen() > 0);
    const qint64 first = map->chosen();
    table->setFocus();

    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);

    QCOMPARE(map->chosen(), first);
    QTRY_COMPARE(QString::number(map->chosen()), chosen(shown));
    QCOMPARE(table->currentIndex().row(), 2);
}

void WordListsTest::keysAreThoseOfTheTabThatIsSeen()
{
    WordList *shown = list(makeMatchPage);
    m_page->show({.page = u"match-schools"_s, .part = u"capacities"_s});
    m_page->show({.page = u"match-schools"_s, .part = u"matching"_s});
    m_page->startFilter();
    QTest::keyClicks(shown->bar()->box(), folded(cell(shown, 0, 0)));

    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(shown->bar()->box()->text().isEmpty());
}

QTEST_MAIN(WordListsTest)
#include "tst_wordlists.moc"
