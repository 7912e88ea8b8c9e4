#include "selectionfixture.h"

#include "dialogs/importdialog.h"
#include "failonwarnings.h"
#include "selectionhub.h"

using namespace hub;
using namespace Qt::StringLiterals;

void SelectionFixture::makePage()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_store = makeSelectionHub(m_folder->filePath(u"selection.hub"_s));
    QVERIFY(m_store);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    const PageContext context{*m_store, *m_names, *m_settings, [] { return QDate{2025, 5, 20}; }};
    m_page = std::make_unique<SelectionPage>(context, nullptr);
    m_page->resize(1280, 800);
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SelectionFixture::dropPage()
{
    m_page.reset();
    m_names.reset();
    m_store.reset();
}

void SelectionFixture::importForm(int count)
{
    ImportDialog dialog{*m_store, QDate{2025, 5, 20}, nullptr};
    dialog.suggestValue(u"cohort"_s, u"PMS-C11"_s);
    dialog.setFile(writeForm(m_folder->filePath(u"form.csv"_s), count), u"applications"_s);
    dialog.show();
    for (int step = 0; step < 4 && dialog.result() == QDialog::Rejected; ++step)
        dialog.next();
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    dialog.close();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->board()->setFocus();
}

void SelectionFixture::chooseNext()
{
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        if (m_page->model().statusOf(row) == ApplicationStatus::Applied)
            return choose(row);
    }
}

QPushButton *SelectionFixture::button(const QString &words) const
{
    for (auto *one : m_page->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(words))
            return one;
    }
    return nullptr;
}

std::vector<ApplicationId> SelectionFixture::at(ApplicationStatus status) const
{
    std::vector<ApplicationId> found;
    for (const Application &application : m_store->all<Application>()) {
        if (application.status == status)
            found.push_back(application.id);
    }
    return found;
}

QPoint SelectionFixture::columnOf(ApplicationStatus status) const
{
    BoardView *board = m_page->board();
    for (const BoardGroup &group : board->layoutOfCards().groups()) {
        if (group.statuses.front() == status)
            return QPoint{group.heading.center().x(), board->viewport()->height() / 2};
    }
    return {};
}

void SelectionFixture::dragTo(QPoint from, QPoint to)
{
    QWidget *where = m_page->board()->viewport();
    QTest::mousePress(where, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(where, from + QPoint{20, 8});
    QTest::mouseMove(where, (from + to) / 2);
    QTest::mouseMove(where, to);
    QTest::mouseRelease(where, Qt::LeftButton, Qt::NoModifier, to);
}
