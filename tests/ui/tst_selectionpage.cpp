#include "pages/selection/decisionsview.h"
#include "pages/selection/lettersview.h"
#include "selectionfixture.h"
#include "store/steps.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>

using namespace hub;
using namespace Qt::StringLiterals;
using enum ApplicationStatus;

/// A cohort taken from sixty answers of a form to four accepted specialists, by keyboard and by mouse.
class SelectionPageTest final : public SelectionFixture
{
    Q_OBJECT
private slots:
    void init() { makePage(); }
    void cleanup() { dropPage(); }
    void emptyCohortsSayWhatToDo();
    void theFormIsImportedWithThePagesCohort();
    void aCohortGoesFromAFormToSpecialistsByKeyboardAlone();
    void aLetterWithAGapStays();
    void aCardIsDraggedWithTheMouse();
    void theMetersMoveWhileACardIsDragged();
    void anOfferBeyondThePlacesAsksWhyInPlace();
    void aMoveThatIsNotAllowedSaysWhy();
    void aFreedPlaceNamesTheNextAndOffersIt();
    void tryingWritesNothing();
};

void SelectionPageTest::emptyCohortsSayWhatToDo()
{
    QCOMPARE(part<QComboBox>("cohort")->count(), 1);
    QCOMPARE(m_page->model().rowCount(), 0);

    QVERIFY(button(u"Import a form…"_s));
    QVERIFY(button(u"Add an application…"_s));
}

void SelectionPageTest::theFormIsImportedWithThePagesCohort()
{
    importForm(60);

    QCOMPARE(m_page->model().rowCount(), 60);
    QCOMPARE(count(Applied), 60);
    QCOMPARE(m_page->model().at(0).eligibility.verdict, Verdict::Eligible);
}

void SelectionPageTest::aCohortGoesFromAFormToSpecialistsByKeyboardAlone()
{
    const auto stepsBefore = history(*m_store, {.limit = 1}).front().number;
    importForm(60);
    BoardView *board = m_page->board();

    // Try: four above the line, six on the reserve list, the last reserve two ranks up.
    choose(0);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_page->model().isTrying());
    for (int i = 0; i < 4; ++i) {
        chooseNext();
        press(Qt::Key_Up, Qt::ControlModifier); // to the reserve list
        press(Qt::Key_Right, Qt::ControlModifier);
    }
    for (int i = 0; i < 6; ++i) {
        chooseNext();
        press(Qt::Key_Up, Qt::ControlModifier);
    }
    const ApplicationId last = board->chosen().front();
    press(Qt::Key_Up, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->model().rankOf(m_page->model().rowOf(last)), 4);
    QCOMPARE(count(Offered), 0);

    // Decide: one step.
    const auto beforeDeciding = history(*m_store, {.limit = 1}).front().number;
    press(Qt::Key_D, Qt::ControlModifier);
    auto *reason = part<QLineEdit>("decisionReason");
    QTRY_VERIFY(reason->isVisible() && reason->hasFocus());
    QTest::keyClicks(reason, u"By score, and to spread over the area"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(count(Offered), 4);
    QCOMPARE(count(Reserve), 6);
    QCOMPARE(m_store->find(last)->reserveRank, std::optional{4});
    QCOMPARE(history(*m_store, {.limit = 1}).front().number, beforeDeciding + 1);
    QCOMPARE(m_store->all<Decision>().size(), 1U);

    // They accept, and become specialists.
    m_page->setView(SelectionPage::View::Ranked);
    board->setFocus();
    for (const ApplicationId offered : at(Offered)) {
        board->choose(offered);
        press(Qt::Key_Right, Qt::ControlModifier);
    }
    QCOMPARE(count(Accepted), 4);
    QCOMPARE(m_store->where<Role>("role", u"specialist"_s).size(), 4U);

    // Letters, one PDF each, noted in the log.
    m_page->setView(SelectionPage::View::Letters);
    auto *letters = m_page->findChild<LettersView *>();
    letters->exportTo(m_folder->path()); // to each what their status calls for: those who wait
    letters->setKind(LetterKind::Offer);
    letters->exportTo(m_folder->path());
    QCOMPARE(QDir{m_folder->path()}.entryList({u"*.pdf"_s}).size(), 10);
    QCOMPARE(m_store->all<DocumentLog>().size(), 10U);

    // The record of the decision, as an accessible document.
    m_page->setView(SelectionPage::View::Decisions);
    m_page->findChild<DecisionsView *>()->exportTo(m_folder->filePath(u"record.pdf"_s));
    QFile pdf{m_folder->filePath(u"record.pdf"_s)};
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 10'000);

    // And every step is taken back.
    while (nextUndo(*m_store) && nextUndo(*m_store)->number > stepsBefore)
        QVERIFY(undo(*m_store));
    QCOMPARE(m_store->count(recordType<Application>()), 0);
    QCOMPARE(m_store->count(recordType<Decision>()), 0);
    QCOMPARE(m_store->count(recordType<DocumentLog>()), 0);
    QVERIFY(m_store->where<Role>("role", u"specialist"_s).empty());
    QCOMPARE(m_page->model().rowCount(), 0);
}

void SelectionPageTest::aLetterWithAGapStays()
{
    importForm(3);
    QVERIFY(m_store->change(u"Offer without a day to answer by"_s, [this](Writer &writer) -> Result<> {
        Application first = writer.store().all<Application>().front();
        first.status = Offered;
        writer.update(first);
        return {};
    }));
    m_page->setView(SelectionPage::View::Letters);
    auto *letters = m_page->findChild<LettersView *>();
    letters->setKind(LetterKind::Offer);
    QSignalSpy failed{letters, &LettersView::failed};

    letters->exportTo(m_folder->path());

    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().value<Error>().message.contains(
        u"lacks the day and hour the offer is to be answered by ({reply_by})"_s));
    QVERIFY(QDir{m_folder->path()}.entryList({u"*.pdf"_s}).isEmpty());
    QVERIFY(m_store->all<DocumentLog>().empty());
    QVERIFY(part<Banner>("letterFault")->isVisible());
    for (const QPushButton *one : letters->findChildren<QPushButton *>()) {
        if (one->text().startsWith(u"Export PDFs"_s) || one->text().startsWith(u"Print"_s))
            QVERIFY2(!one->isEnabled(), qPrintable(one->text()));
    }
}

void SelectionPageTest::aCardIsDraggedWithTheMouse()
{
    importForm(8);
    BoardView *board = m_page->board();
    const ApplicationId first = m_page->model().at(0).application.id;
    board->choose(first);
    const QPoint from = board->visualRect(board->currentIndex()).center();
    QSignalSpy done{m_page.get(), &Page::did};

    dragTo(from, columnOf(Shortlisted));

    QCOMPARE(m_store->find(first)->status, Shortlisted);
    QCOMPARE(done.size(), 1);
    QCOMPARE(m_store->where<ApplicationMove>("application", first.value()).size(), 1U);
}

void SelectionPageTest::theMetersMoveWhileACardIsDragged()
{
    importForm(8);
    BoardView *board = m_page->board();
    choose(0);
    const QPoint from = board->visualRect(board->currentIndex()).center();
    QSignalSpy hovered{board, &BoardView::hovered};
    QWidget *where = board->viewport();
    QTest::mousePress(where, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(where, from + QPoint{20, 8});
    QTest::mouseMove(where, columnOf(Shortlisted));

    QTest::keyClick(board, Qt::Key_Escape);
    QTest::mouseRelease(where, Qt::LeftButton, Qt::NoModifier, columnOf(Shortlisted));

    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last().first().value<ApplicationStatus>(), Shortlisted);
    QCOMPARE(count(Shortlisted), 0);
}

void SelectionPageTest::anOfferBeyondThePlacesAsksWhyInPlace()
{
    importForm(8);
    for (int i = 0; i < 5; ++i) {
        chooseNext();
        press(Qt::Key_Right, Qt::ControlModifier); // Eligible
        press(Qt::Key_Right, Qt::ControlModifier); // Shortlisted
        press(Qt::Key_Right, Qt::ControlModifier); // Reserve
        press(Qt::Key_Right, Qt::ControlModifier); // Offered
    }
    QCOMPARE(count(Offered), 4);
    auto *reason = part<QLineEdit>("moveReason");
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(count(Offered), 4); // not without a reason

    QTest::keyClicks(reason, u"The board agreed to a fifth"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QCOMPARE(count(Offered), 5);
    QVERIFY(!reason->isVisible());
    int over = 0;
    for (const Application &application : m_store->all<Application>())
        over += application.overReason.isEmpty() ? 0 : 1;
    QCOMPARE(over, 1);
}

void SelectionPageTest::aMoveThatIsNotAllowedSaysWhy()
{
    importForm(3);
    choose(0);
    QSignalSpy failed{m_page.get(), &Page::failed};

    emit m_page->board()->moveWanted(Accepted, 0);

    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QCOMPARE(count(Applied), 3);
}

void SelectionPageTest::aFreedPlaceNamesTheNextAndOffersIt()
{
    importForm(6);
    std::vector<ApplicationId> all = at(Applied);
    QVERIFY(moveApplications(*m_store, {.applications = {all.begin(), all.begin() + 4}, .to = Offered},
                             QDate{2025, 5, 20}));
    QVERIFY(moveApplications(*m_store, {.applications = {all.begin() + 4, all.end()}, .to = Reserve},
                             QDate{2025, 5, 20}));
    m_page->board()->choose(all[0]);

    emit m_page->board()->moveWanted(Declined, 0);
    QPushButton *offer = button(u"Offer it to"_s);
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);

    QCOMPARE(m_store->find(all[4])->status, Offered);
    QCOMPARE(m_store->find(all[5])->reserveRank, std::optional{1});
}

void SelectionPageTest::tryingWritesNothing()
{
    importForm(8);
    const auto steps = history(*m_store).size();
    choose(0);

    press(Qt::Key_T, Qt::ControlModifier);
    emit m_page->board()->moveWanted(Offered, 0);
    QCOMPARE(m_page->model().figures().standing.offered, 1);
    QCOMPARE(m_page->model().movedCount(), 1);
    press(Qt::Key_T, Qt::ControlModifier);

    QCOMPARE(m_page->model().figures().standing.offered, 0);
    QCOMPARE(history(*m_store).size(), steps);
}

QTEST_MAIN(SelectionPageTest)
#include "tst_selectionpage.moc"
