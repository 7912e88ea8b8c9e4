#include "accessiblenames.h"
#include "base/result.h"
#include "failonwarnings.h"
#include "theme/look.h"
#include "widgets/card.h"
#include "widgets/countcard.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/navigationlist.h"
#include "widgets/recordtable.h"
#include "widgets/searchbox.h"
#include "widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// A model of two columns: names and towns.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Town"_s});
    for (const auto &[name, town] : {std::pair{u"Ashby"_s, u"Northwold"_s}, {u"Birch"_s, u"Eastmere"_s}})
        model.appendRow({new QStandardItem{name}, new QStandardItem{town}});
}

} // namespace

class WidgetsTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void initTestCase() { applyLook({}); }
    void theArrowKeysWalkTheNavigation();
    void aCountIsSpoken();
    void searchingNeedsOnlyTheKeyboard();
    void searchResultsKeepTheRulesOfModels();
    void aNameThatLooksLikeHtmlIsShownAsItIs();
    void aToastOffersToTakeBack();
    void anErrorSaysWhatHappenedAndWhatToDo();
    void rowsAreCopiedForASpreadsheet();
    void columnsAreRemembered();
    void tabLeavesATable();
    void escapeEmptiesTheFilter();
    void aFieldSaysWhatIsWrongBesideIt();
    void anEmptyPlaceOffersTheFirstAction();
    void aFigureOpensWhatItCounts();
    void theLinesOfACardAreAlike();
};

void WidgetsTest::theArrowKeysWalkTheNavigation()
{
    NavigationList list{nullptr};
    list.setItems({{u"a"_s, u"Overview"_s, Icon::Overview}, {u"b"_s, u"People"_s, Icon::People}});
    list.show();
    list.setCurrent(u"a"_s);
    const QSignalSpy chosen{&list, &NavigationList::chosen};

    QTest::keyClick(&list, Qt::Key_Down);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(list.current(), u"b"_s);
    const QAbstractItemModelTester tester{list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest};
}

void WidgetsTest::aCountIsSpoken()
{
    NavigationList list{nullptr};
    list.setItems({{u"a"_s, u"Overview"_s, Icon::Overview}});

    list.setCount(u"a"_s, 7);

    QVERIFY(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"7"_s));
}

void WidgetsTest::searchingNeedsOnlyTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *search = new SearchBox{&window};
    layout->addWidget(search);
    layout->addWidget(new QPushButton{u"elsewhere"_s, &window});
    QString opened;
    search->setFinder([&opened](const QString &) -> std::vector<FoundItem> {
        return {{u"People"_s, u"Amira"_s, {}, Icon::Person, [&opened] { opened = u"Amira"_s; }},
                {u"People"_s, u"Amrit"_s, {}, Icon::Person, [&opened] { opened = u"Amrit"_s; }},
                {u"Schools"_s, u"Amber Hill"_s, {}, Icon::School, [&opened] { opened = u"Amber Hill"_s; }}};
    });
    window.resize(500, 400);
    window.show();
    search->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClicks(search, u"am"_s);
    QVERIFY(search->results()->isVisible());
    QCOMPARE(search->results()->currentIndex().data().toString(), u"Amira"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);

    QCOMPARE(opened, u"Amber Hill"_s);
    QVERIFY(!search->results()->isVisible());
    QVERIFY(search->text().isEmpty());
}

void WidgetsTest::searchResultsKeepTheRulesOfModels()
{
    SearchResults model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    model.setHits({{u"People"_s, u"A"_s}, {u"People"_s, u"B"_s}, {u"Schools"_s, u"C"_s}});

    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.hitAt(model.index(0)));
    QCOMPARE(model.hitAt(model.index(4))->title, u"C"_s);
}

void WidgetsTest::aNameThatLooksLikeHtmlIsShownAsItIs()
{
    const QString name = u"<b>St Mary's</b> & <img src=x>"_s;

    const Label label{name, Label::Kind::Body, nullptr};

    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(plainToolTip(name).contains(u"&lt;b&gt;"_s));
}

void WidgetsTest::aToastOffersToTakeBack()
{
    QWidget window;
    window.resize(600, 300);
    auto *toast = new Toast{&window};
    window.show();
    bool undone = false;

    toast->tell(u"Deleted A. Khan"_s, [&undone] { undone = true; });
    auto *button = toast->findChild<QPushButton *>();
    QVERIFY(toast->isVisible());
    QVERIFY(window.rect().contains(toast->geometry()));
    QTest::mouseClick(button, Qt::LeftButton);

    QVERIFY(undone);
    QVERIFY(!toast->isVisible());
}

void WidgetsTest::anErrorSaysWhatHappenedAndWhatToDo()
{
    MessageBar bar{nullptr};

    bar.tell(Error{.kind = Error::Kind::Locked, .subject = u"hub.hub"_s, .detail = u"code 5"_s});
    bar.findChild<QPushButton *>()->click();

    QVERIFY(!bar.happened().isEmpty());
    QVERIFY(!bar.accessibleDescription().isEmpty());
    QVERIFY(QApplication::clipboard()->text().contains(u"code 5"_s));
}

void WidgetsTest::rowsAreCopiedForASpreadsheet()
{
    QStandardItemModel model;
    fill(model);
    RecordTable table{nullptr};
    table.setModel(&model);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));

    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);

    QCOMPARE(QApplication::clipboard()->text(), u"Name\tTown\nAshby\tNorthwold\nBirch\tEastmere"_s);
}

void WidgetsTest::columnsAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QStandardItemModel model;
    fill(model);
    {
        model.setColumnCount(3);
        RecordTable table{nullptr};
        table.setModel(&model);
        table.rememberColumns(settings, u"people"_s, {1});
        QVERIFY(table.isColumnHidden(1));
        table.horizontalHeader()->resizeSection(0, 333);
    }

    RecordTable again{nullptr};
    again.setModel(&model);
    again.rememberColumns(settings, u"people"_s, {2});

    QCOMPARE(again.columnWidth(0), 333);
    QVERIFY(again.isColumnHidden(1));
}

void WidgetsTest::tabLeavesATable()
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    QStandardItemModel model;
    fill(model);
    auto *table = new RecordTable{&window};
    table->setModel(&model);
    auto *next = new QPushButton{u"next"_s, &window};
    layout->addWidget(table);
    layout->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();

    QTest::keyClick(table, Qt::Key_Tab);

    QVERIFY(next->hasFocus());
}

void WidgetsTest::escapeEmptiesTheFilter()
{
    FilterBox box{u"Filter people"_s, nullptr};
    const QSignalSpy down{&box, &FilterBox::leftDownwards};

    QTest::keyClicks(&box, u"kh"_s);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Escape);

    QVERIFY(box.text().isEmpty());
    QCOMPARE(down.count(), 1);
}

void WidgetsTest::aFieldSaysWhatIsWrongBesideIt()
{
    auto *edit = new QLineEdit;
    FormField field{u"E-mail"_s, edit, nullptr};
    field.show();

    field.setProblem(u"An e-mail address has one @."_s);

    QCOMPARE(edit->accessibleName(), u"E-mail"_s);
    QCOMPARE(edit->accessibleDescription(), u"An e-mail address has one @."_s);
    field.setProblem({});
    QVERIFY(field.problem().isEmpty());
}

void WidgetsTest::anEmptyPlaceOffersTheFirstAction()
{
    EmptyState empty{Icon::People, u"Nobody yet"_s, u"People come from a spreadsheet or by hand."_s, nullptr};
    QAction add{u"Add a person"_s};
    const QSignalSpy triggered{&add, &QAction::triggered};
    empty.addAction(&add);
    empty.show();

    QTest::mouseClick(empty.findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(controlsWithoutNames(&empty), QStringList{});
}

void WidgetsTest::aFigureOpensWhatItCounts()
{
    CountCard card{Icon::People, u"people"_s, nullptr};
    card.setFigure(u"1,204"_s, u"12 without e-mail"_s);
    card.show();
    const QSignalSpy clicked{&card, &QAbstractButton::clicked};

    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Space);

    QCOMPARE(clicked.count(), 1);
    QCOMPARE(card.accessibleName(), u"1,204 people"_s);
}

void WidgetsTest::theLinesOfACardAreAlike()
{
    Card card{u"The next 30 days"_s, nullptr};
    card.keepLinesAlike();
    const QPushButton *lines[]{
        card.addLine(u"Session 3"_s, u"15/01/2026"_s),
        card.addLine(u"Mastering Number in Reception and Key Stage 1, group 1: session 3"_s, u"19/01/2026"_s),
        card.addLine(u"Session 4"_s, u"21/01/2026"_s)};
    const auto heights = [&lines] {
        QSet<int> all;
        for (const QPushButton *line : lines)
            all << line->height();
        return all;
    };
    card.resize(900, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QCOMPARE(heights().size(), 1); // each on one row
    const int oneRow = lines[0]->height();

    card.resize(300, 400);

    QTRY_VERIFY(lines[1]->width() < 300);
    QCOMPARE(heights().size(), 1);
    QVERIFY(lines[0]->height() > oneRow);
    QCOMPARE(lines[1]->height(), lines[1]->heightForWidth(lines[1]->width())); // nothing is cut
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
