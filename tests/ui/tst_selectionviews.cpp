#include "accessiblenames.h"
#include "pages/recordlist.h"
#include "pages/selection/lettersview.h"
#include "selectionfixture.h"
#include "store/steps.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;
using enum ApplicationStatus;

/// What stands around the board: the places, the table, the wording of letters, names for screen readers.
class SelectionViewsTest final : public SelectionFixture
{
    Q_OBJECT
private slots:
    void init() { makePage(); }
    void cleanup() { dropPage(); }
    void placesAreEditedInPlace();
    void aTableOfApplicationsIsFilteredAndMovedTogether();
    void theTableIsAListLikeEveryOther();
    void theTableShowsTheTrialAndMovesInIt();
    void theWordingOfALetterIsTheHubsOwn();
    void everyControlHasAName();
};

void SelectionViewsTest::placesAreEditedInPlace()
{
    importForm(6);
    const std::vector<ApplicationId> all = at(Applied);
    QVERIFY(moveApplications(*m_store, {.applications = {all.begin(), all.begin() + 4}, .to = Offered},
                             QDate{2025, 5, 20}));
    auto *places = part<QSpinBox>("places");

    places->setFocus();
    places->selectAll();
    QTest::keyClicks(places, u"3"_s);
    QTest::keyClick(places, Qt::Key_Return);
    auto *reason = part<QLineEdit>("moveReason");
    QVERIFY(reason->isVisible());
    QCOMPARE(m_store->all<Cohort>().front().places, 4);
    QTest::keyClicks(reason, u"Grant cut; one will defer"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QCOMPARE(m_store->all<Cohort>().front().places, 3);
    QVERIFY(undo(*m_store));
    QCOMPARE(places->value(), 4);
}

void SelectionViewsTest::aTableOfApplicationsIsFilteredAndMovedTogether()
{
    importForm(60);
    m_page->setView(SelectionPage::View::Table);
    auto *table = part<QTableView>("applications");
    QCOMPARE(table->model()->rowCount(), 60);

    m_page->startFilter();
    QTest::keyClicks(m_page->focusWidget(), u"khan"_s);
    QCOMPARE(table->model()->rowCount(), 10);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTimer::singleShot(0, m_page.get(), [] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto *rows = dialog->findChild<QTreeView *>();
        QCOMPARE(rows->model()->rowCount(), 10);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(button(u"Move those"_s), Qt::LeftButton);

    QCOMPARE(count(Shortlisted), 10);
    QVERIFY(undo(*m_store));
    QCOMPARE(count(Shortlisted), 0);
}

void SelectionViewsTest::theTableIsAListLikeEveryOther()
{
    importForm(12);
    const std::vector<ApplicationId> all = at(Applied);
    QVERIFY(moveApplications(*m_store, {.applications = {all.begin(), all.begin() + 3}, .to = Shortlisted},
                             QDate{2025, 5, 20}));
    m_page->show({.page = u"selection"_s, .part = u"where:status = shortlisted"_s});
    auto *list = m_page->findChild<RecordList *>();
    auto *table = part<RecordTable>("applications");
    QVERIFY(table->isVisible()); // a filter goes to the table
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"9 hidden by filters"_s;
    }));

    // What it exports is what it shows, with what only the board knows.
    const TypedSheet sheet = list->sheet();
    QCOMPARE(sheet.sheet.rows.size(), 3U);
    const qsizetype standing = sheet.sheet.headings.indexOf(u"Standing"_s);
    QCOMPARE(sheet.sheet.rows.front().cells.at(standing), u"Shortlisted"_s);

    // The chip goes by Delete, and the columns come back as they were.
    auto *chip = m_page->findChild<QAbstractButton *>(u"chip"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 12);
    QAction *menu = nullptr; // which the window shows among the records' commands
    for (QAction *action : m_page->actions())
        menu = action->menu() != nullptr ? action : menu;
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->menu()->actions(), list->commands());
    const QList<int> before = table->shownColumns();
    table->setColumnHidden(before.at(1), true);
    emit table->columnsChosen();
    QVERIFY(table->shownColumns() != before);
    for (QAction *action : list->commands()) {
        if (action->text().startsWith(u"Columns as at first"_s))
            action->trigger();
    }
    QCOMPARE(table->shownColumns(), before);
    m_page->setView(SelectionPage::View::Board);
    QVERIFY(!menu->isVisible());
}

void SelectionViewsTest::theTableShowsTheTrialAndMovesInIt()
{
    importForm(6);
    m_page->setView(SelectionPage::View::Table);
    auto *table = part<RecordTable>("applications");
    const auto standing = [table](int row) {
        for (const int section : table->shownColumns()) {
            if (table->model()->headerData(section, Qt::Horizontal).toString() == u"Standing"_s)
                return table->model()->index(row, section).data().toString();
        }
        return QString{};
    };
    QTest::mouseClick(button(u"Try without"_s), Qt::LeftButton);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);

    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Shortlisted"_s)
            menu->setActiveAction(action);
    }
    QTest::keyClick(menu, Qt::Key_Return);

    QCOMPARE(standing(0), u"Shortlisted"_s);
    QCOMPARE(standing(5), u"Shortlisted"_s);
    QCOMPARE(count(Applied), 6); // nothing is written
    QTest::mouseClick(button(u"Stop trying"_s), Qt::LeftButton);
    QCOMPARE(standing(0), u"Applied"_s);
}

void SelectionViewsTest::theWordingOfALetterIsTheHubsOwn()
{
    importForm(3);
    m_page->setView(SelectionPage::View::Letters);
    auto *subject = part<QLineEdit>("wordingSubject");
    subject->setText(u"Your place with Wessex Vale"_s);
    QAction *keep = nullptr;
    for (QAction *action : m_page->findChild<LettersView *>()->actions()) {
        if (action->text().startsWith(u"Keep"_s))
            keep = action;
    }
    QVERIFY(keep);

    keep->trigger();

    QCOMPARE(m_store->all<LetterTemplate>().size(), 1U);
    QCOMPARE(m_store->all<LetterTemplate>().front().subject, u"Your place with Wessex Vale"_s);
    QVERIFY(undo(*m_store));
    QVERIFY(m_store->all<LetterTemplate>().empty());
    QVERIFY(subject->text() != u"Your place with Wessex Vale"_s);
}

void SelectionViewsTest::everyControlHasAName()
{
    importForm(8);
    for (const auto view :
         {SelectionPage::View::Board, SelectionPage::View::Ranked, SelectionPage::View::Table,
          SelectionPage::View::Letters, SelectionPage::View::Decisions}) {
        m_page->setView(view);
        QCOMPARE(controlsWithoutNames(m_page.get()).join(u"; "_s), QString{});
    }
    QVERIFY(m_page->model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"Applied"_s));
}

QTEST_MAIN(SelectionViewsTest)
#include "tst_selectionviews.moc"
