// Lists of records with real keys and the mouse: filters, orders, views, the clipboard, many at once.
#include "dialogs/bulkeditdialog.h"
#include "dialogs/duplicatesdialog.h"
#include "dialogs/exportsheet.h"
#include "dialogs/filterdialog.h"
#include "failonwarnings.h"
#include "forms/recordform.h"
#include "models/listproxy.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "pages/recordlist.h"
#include "pages/recordspage.h"
#include "samplehub.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "theme/look.h"
#include "widgets/explain.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/navigationlist.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/sceneoutput.h"
#include "widgets/searchbox.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

class RecordListTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFilterIsAChipThatDeleteTakesAway();
    void theDialogWritesWhatIsChosen();
    void aSecondColumnOrdersWhatIsEqualInTheFirst();
    void theCurrentRecordStaysCurrentOverAFilter();
    void theRecordChosenComesBackWhenTheFilterIsLoosened();
    void whatIsOnScreenIsWhatIsExported();
    void theSameGoesOntoPaper();
    void aViewIsKeptAndGoneToFromTheNavigation();
    void manyAreChangedInOneStep();
    void aFigureExplainsItselfByKey();
    void whatWasOpenedLastIsOfferedAgain();
    void aStepThatChangesEveryRowShowsTheCurrentOneOnce();

private:
    RecordsPage *people();
    /// Does @p what in the next modal dialog.
    template<typename Dialog>
    void inDialog(std::function<void(Dialog &)> what);

    QTemporaryDir m_templates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
};

void RecordListTest::initTestCase()
{
    QVERIFY(makeSampleHub(m_templates.filePath(u"sample.hub"_s)));
}

void RecordListTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"sample.hub"_s);
    QVERIFY(QFile::copy(m_templates.filePath(u"sample.hub"_s), file));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return QDate{2026, 1, 15}; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void RecordListTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

RecordsPage *RecordListTest::people()
{
    m_desktop->window().go({.page = u"people"_s});
    return dynamic_cast<RecordsPage *>(m_desktop->window().pages()->current());
}

template<typename Dialog>
void RecordListTest::inDialog(std::function<void(Dialog &)> what)
{
    QTimer::singleShot(0, this, [what] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        what(*dialog);
    });
}

void RecordListTest::aFilterIsAChipThatDeleteTakesAway()
{
    RecordsPage *page = people();
    page->show({.page = u"people"_s, .part = u"where:email is empty"_s});

    QCOMPARE(page->table()->model()->rowCount(), 5);
    auto *chip = page->list()->bar()->findChild<QAbstractButton *>(u"chip"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"E-mail is empty"_s);
    QVERIFY(page->header()->line().contains(u"55 hidden"_s));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCoreApplication::processEvents();

    QCOMPARE(page->table()->model()->rowCount(), 60);
}

void RecordListTest::theDialogWritesWhatIsChosen()
{
    RecordsPage *page = people();
    inDialog<FilterDialog>([](FilterDialog &dialog) {
        auto *text = dialog.findChild<QLineEdit *>(u"text"_s);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"last_name = Khan or role = \"subject leader\""_s);
        dialog.accept();
    });

    QTest::keyClick(page->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(toText(page->list()->filter()), u"last_name = Khan or role = \"subject leader\""_s);
    QCOMPARE(page->table()->model()->rowCount(), 17);
}

void RecordListTest::aSecondColumnOrdersWhatIsEqualInTheFirst()
{
    RecordsPage *page = people();
    ListProxy *proxy = page->list()->proxy();
    auto *model = static_cast<RecordTableModel *>(proxy->sourceModel());
    const int last = model->columnOf(u"last_name");
    const int first = model->columnOf(u"first_name");

    proxy->setSorting({{last, Qt::DescendingOrder}, {first, Qt::AscendingOrder}});

    QCOMPARE(proxy->index(0, last).data().toString(), u"Patel-Hughes"_s);
    QCOMPARE(proxy->index(0, first).data().toString(), u"Amira"_s);
    QCOMPARE(proxy->index(9, first).data().toString(), u"Jonah"_s);
    QCOMPARE(proxy->index(59, last).data().toString(), u"Khan"_s);
}

void RecordListTest::theCurrentRecordStaysCurrentOverAFilter()
{
    RecordsPage *page = people();
    page->table()->selectRow(7);
    const qint64 key = page->list()->currentKey();

    page->list()->setFilter(*parseFilter(u"last_name = Khan"_s));

    QCOMPARE(page->list()->currentKey(), key);
    QCOMPARE(page->form()->record(), key);
}

void RecordListTest::theRecordChosenComesBackWhenTheFilterIsLoosened()
{
    RecordsPage *page = people();
    page->table()->selectRow(7);
    const qint64 key = page->list()->currentKey();
    FilterBox *box = page->list()->bar()->box();

    page->startFilter();
    QTest::keyClicks(box, u"no such person"_s);
    QCOMPARE(page->list()->currentKey(), 0);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(page->list()->currentKey(), key);

    // The first that is left stands in for it, unless somebody chooses that one.
    QTest::keyClicks(box, u"merriweather"_s);
    QVERIFY(page->list()->currentKey() != key);
    const QModelIndex first = page->table()->currentIndex();
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                      page->table()->visualRect(first).center());
    const qint64 chosen = page->list()->currentKey();
    box->clear();
    QCOMPARE(page->list()->currentKey(), chosen);
    QTRY_COMPARE(page->form()->record(), chosen); // once the typing is dealt with
}

void RecordListTest::whatIsOnScreenIsWhatIsExported()
{
    RecordsPage *page = people();
    page->list()->setFilter(*parseFilter(u"email is empty"_s));

    const TypedSheet sheet = page->list()->sheet();

    QCOMPARE(sheet.sheet.rows.size(), size_t{5});
    QCOMPARE(sheet.sheet.headings,
             (QStringList{u"First name"_s, u"Last name"_s, u"E-mail"_s, u"School"_s, u"Roles"_s}));
    const QString path = m_folder->filePath(u"people.csv"_s);
    QVERIFY(saveSheet(sheet, path));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 6);
}

void RecordListTest::theSameGoesOntoPaper()
{
    RecordsPage *page = people();
    page->list()->setFilter(*parseFilter(u"email is empty"_s));

    const TableReport paper = page->list()->paper();

    QCOMPARE(paper.hub, u"Wessex Vale Maths Hub"_s);
    QCOMPARE(paper.rows.size(), size_t{5});
    QCOMPARE(paper.columns.size(), size_t{5});
    QCOMPARE(paper.columns.front().heading, u"First name"_s);
    QCOMPARE(paper.rows.front().front(),
             page->table()->model()->index(0, page->table()->firstColumn()).data().toString());
    QVERIFY2(paper.filter.contains(u"55"_s) && paper.filter.contains(u"E-mail is empty"_s),
             qPrintable(paper.filter));
    const QString path = m_folder->filePath(u"people.pdf"_s);
    QVERIFY(writeScenePdf(tableReport(paper), path, QDateTime{QDate{2026, 1, 15}, QTime{9, 0}, Qt::UTC}));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void RecordListTest::aViewIsKeptAndGoneToFromTheNavigation()
{
    RecordsPage *page = people();
    page->list()->setFilter(*parseFilter(u"email is empty"_s));
    inDialog<QInputDialog>([](QInputDialog &dialog) {
        dialog.setTextValue(u"To be asked"_s);
        dialog.accept();
    });

    QTest::keyClick(page->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    page->list()->openView(0);
    QCOMPARE(page->table()->model()->rowCount(), 60);
    NavigationList *navigation = m_desktop->window().navigation();
    int row = 0;
    while (row < navigation->model()->rowCount()
           && navigation->model()->index(row, 0).data().toString() != u"To be asked"_s)
        ++row;
    QVERIFY(row < navigation->model()->rowCount());
    navigation->setCurrentIndex(navigation->model()->index(row, 0));

    QCOMPARE(page->table()->model()->rowCount(), 5);
}

void RecordListTest::manyAreChangedInOneStep()
{
    RecordsPage *page = people();
    page->list()->setFilter(*parseFilter(u"last_name = Khan"_s));
    page->table()->selectAll();
    inDialog<BulkEditDialog>([](BulkEditDialog &dialog) {
        auto *field = dialog.findChild<QComboBox *>();
        field->setCurrentIndex(field->findText(u"Accredited PD Lead"_s));
        auto *value = dialog.findChild<QComboBox *>(u"value"_s);
        value->setCurrentIndex(1);
        dialog.accept();
        QCOMPARE(dialog.outcome(), u"Set accredited pd lead of 10 people"_s);
    });

    QTest::keyClick(page->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    m_desktop->close();
    const auto store = Store::open(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(store);
    QCOMPARE((*store)->where<Person>("pd_lead", u"yes"_s).size(), size_t{10});
    QVERIFY(undo(**store));
    QCOMPARE((*store)->where<Person>("pd_lead", u"yes"_s).size(), size_t{0});
}

void RecordListTest::aFigureExplainsItselfByKey()
{
    m_desktop->window().go({.page = u"overview"_s});
    Page *page = m_desktop->window().pages()->current();
    auto *figure = page->findChild<QAbstractButton *>(u"figure:people"_s);
    QVERIFY(figure);
    figure->setFocus();

    QTest::keyClick(figure, Qt::Key_F1);

    auto *why = m_desktop->window().findChild<ExplainDialog *>();
    QVERIFY(why);
    QVERIFY(why->tabbed().startsWith(u"Name\n"_s));
    QCOMPARE(why->tabbed().count(u'\n'), 5);
    QTest::keyClick(why, Qt::Key_Escape);
}

void RecordListTest::whatWasOpenedLastIsOfferedAgain()
{
    MainWindow &window = m_desktop->window();
    window.search()->setFocus();
    QTest::keyClicks(window.search(), u"larger texr"_s); // a slip
    QTest::keyClick(window.search(), Qt::Key_Return);
    QCOMPARE(m_look->look().textPercent, 110);
    m_look->chooseTextPercent(100);

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);

    QVERIFY(window.search()->results()->isVisible());
    QCOMPARE(window.search()->results()->model()->index(1, 0).data().toString(), u"Larger text"_s);
}

void RecordListTest::aStepThatChangesEveryRowShowsTheCurrentOneOnce()
{
    RecordsPage *page = people();
    page->table()->setCurrentIndex(page->table()->model()->index(3, 0));
    const QSignalSpy shown{page, &RecordsPage::currentChanged};
    const QSignalSpy changed{page->list()->proxy(), &QAbstractItemModel::dataChanged};

    auto *model = page->findChild<RecordTableModel *>();
    QVERIFY(model);
    model->deriveAgain();

    QVERIFY(changed.size() >= 60);
    QCOMPARE(shown.size(), 1);
}

QTEST_MAIN(RecordListTest)
#include "tst_recordlist.moc"
