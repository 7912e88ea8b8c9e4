// The page of the national register, as a list among lists, with real keys and the mouse.
#include "dialogs/filterdialog.h"
#include "failonwarnings.h"
#include "models/recordname.h"
#include "models/registermodel.h"
#include "pages/pages.h"
#include "pages/registerlist.h"
#include "records/nouns.h"
#include "registerhub.h"
#include "store/nationalregister.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/look.h"
#include "widgets/explain.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

/// Whether a school of the register is to be shown, told in another way than filters do.
using Wanted = std::function<bool(const School &school)>;

} // namespace

Q_DECLARE_METATYPE(Wanted)

class RegisterPageTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void everySchoolStandsThereByName();
    void wordsFindAtOnce();
    void aFilterKeepsTheSchoolsThatMeetIt_data();
    void aFilterKeepsTheSchoolsThatMeetIt();
    void wordsAndFilterGoTogether();
    void headingsSortByWhatCellsMean();
    void theFilterIsBuiltByChoice();
    void theSchoolChosenStaysChosen();
    void theCountExplainsItself();
    void aSchoolTakenIntoTheHubIsInIt();
    void whatIsShownIsWhatLeaves();
    void theModelKeepsItsRules();
    void aRegisterLoadedMeanwhileIsReadInstead();
    void whereThereIsNoneItsImportIsOffered();

private:
    void waitForRows() const { QTRY_VERIFY(m_model->areAtHand()); }
    [[nodiscard]] QString cell(int row, const QString &column) const
    {
        const auto &all = RegisterModel::columns();
        const auto at = std::ranges::find(all, column, &TableColumn::name) - all.begin();
        return m_list->proxy()->index(row, static_cast<int>(at)).data().toString();
    }
    [[nodiscard]] int shown() const { return m_list->proxy()->rowCount(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Page> m_page;
    RegisterList *m_list = nullptr;
    RegisterModel *m_model = nullptr;
};

void RegisterPageTest::initTestCase()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyLook({});
    const QDate today{2026, 1, 15};
    auto made = Store::create(m_folder.filePath(u"register.hub"_s), loadSchools);
    QVERIFY(made);
    m_store = std::move(*made);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_context = std::make_unique<PageContext>(
        PageContext{*m_store, *m_names, *m_settings, [today] { return today; }});
}

void RegisterPageTest::init()
{
    m_page.reset(makeRegisterPage(*m_context, nullptr));
    m_page->resize(1200, 760);
    static_cast<QWidget *>(m_page.get())->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = m_page->findChild<RegisterList *>();
    m_model = m_page->findChild<RegisterModel *>();
    QVERIFY(m_list && m_model);
}

void RegisterPageTest::cleanup()
{
    m_page.reset();
    m_settings->clear();
}

void RegisterPageTest::cleanupTestCase()
{
    m_context.reset();
    m_names.reset();
    m_store.reset();
}

void RegisterPageTest::everySchoolStandsThereByName()
{
    QCOMPARE(shown(), currentRegister(*m_store)->schools);
    QVERIFY(!m_model->areAtHand()); // only what is looked at is read
    const std::vector<School> first = registerPage(*m_store, 0, 3, RegisterSort::Name);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row, u"name"_s), first[static_cast<size_t>(row)].name);
}

void RegisterPageTest::wordsFindAtOnce()
{
    const School school = registerPage(*m_store, 1000, 1, RegisterSort::Name).front();
    m_page->startFilter();

    QTest::keyClicks(m_list->bar()->box(), school.urn);

    QCOMPARE(shown(), 1);
    QCOMPARE(cell(0, u"name"_s), school.name);
    QVERIFY(!m_model->areAtHand());
    const QString line = m_page->findChild<PageHeader *>()->line();
    QVERIFY2(line.startsWith(u"1 found in "_s), qPrintable(line));
    QVERIFY(m_list->paper().filter.contains(u"has “%1”"_s.arg(school.urn)));
}

void RegisterPageTest::aFilterKeepsTheSchoolsThatMeetIt_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char *name, const QString &expression, Wanted wanted) {
        QTest::newRow(name) << expression << wanted;
    };
    row("a phase", u"phase = secondary"_s,
        [](const School &school) { return school.phase == Phase::Secondary; });
    row("open, and of a size", u"status = open and pupils >= 400 and pupils <= 450"_s,
        [](const School &school) {
            return school.status == SchoolStatus::Open && school.pupils.value_or(0) >= 400
                && school.pupils.value_or(0) <= 450;
        });
    row("a share with a decimal", u"fsm_percent > 40.5"_s,
        [](const School &school) { return school.fsmPercent && school.fsmPercent->count > 405; });
    row("a day", u"open_date >= 2015-09-01"_s, [](const School &school) {
        return school.openDate >= QDate{2015, 9, 1};
    });
    row("either, and no trust", u"(phase = nursery or type ~ special) and trust is empty"_s,
        [](const School &school) {
            return (school.phase == Phase::Nursery || school.type.contains(u"special"_s, Qt::CaseInsensitive))
                && school.trust.isEmpty();
        });
}

void RegisterPageTest::aFilterKeepsTheSchoolsThatMeetIt()
{
    QFETCH(QString, expression);
    QFETCH(Wanted, wanted);
    QSet<QString> meant;
    forEachRegisterSchool(*m_store, [&](const School &school) {
        if (wanted(school))
            meant << school.urn;
    });

    m_page->show({.page = u"register"_s, .part = u"where:"_s + expression});
    waitForRows();

    QSet<QString> found;
    for (int row = 0; row < shown(); ++row)
        found << cell(row, u"urn"_s);
    QCOMPARE(found, meant);
    QVERIFY2(!found.isEmpty() && shown() < m_model->total(), qPrintable(QString::number(shown())));
    QVERIFY(m_list->bar()->findChild<QAbstractButton *>(u"chip"_s));
}

void RegisterPageTest::wordsAndFilterGoTogether()
{
    m_page->startFilter();
    QTest::keyClicks(m_list->bar()->box(), u"st"_s);
    const int found = shown();

    m_list->setFilter(*parseFilter(u"status = closed"_s));
    waitForRows();

    QVERIFY(shown() > 0 && shown() != found);
    for (int row = 0; row < shown(); ++row)
        QCOMPARE(cell(row, u"status"_s), u"Closed"_s);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), m_model->total());
    QVERIFY(m_list->bar()->box()->text().isEmpty());
}

void RegisterPageTest::headingsSortByWhatCellsMean()
{
    QHeaderView *heads = m_list->table()->horizontalHeader();
    const auto &all = RegisterModel::columns();
    const auto section = [&all](const QString &name) {
        return static_cast<int>(std::ranges::find(all, name, &TableColumn::name) - all.begin());
    };
    const auto click = [heads](int column, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(
            heads->viewport(), Qt::LeftButton, keys,
            {heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2, heads->height() / 2});
    };

    click(section(u"phase"_s), Qt::NoModifier);
    waitForRows();
    click(section(u"town"_s), Qt::ShiftModifier);

    const auto phase = [this, &section](int row) {
        const QModelIndex cell = m_list->proxy()->index(row, section(u"phase"_s));
        return m_model->comparable(m_list->proxy()->mapToSource(cell).row(), cell.column()).toInt();
    };
    for (int row = 1; row < shown(); ++row) {
        QVERIFY(phase(row - 1) <= phase(row));
        if (phase(row - 1) == phase(row))
            QVERIFY(cell(row - 1, u"town"_s) <= cell(row, u"town"_s));
    }
}

void RegisterPageTest::theFilterIsBuiltByChoice()
{
    const QStringList authorities = registerTexts(*m_store, RegisterText::Authority);
    QVERIFY(authorities.size() > 1);
    QTimer::singleShot(0, this, [&authorities] {
        auto *dialog = qobject_cast<FilterDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const auto box = [dialog](const QString &name) {
            const auto boxes = dialog->findChildren<QComboBox *>();
            return *std::ranges::find(boxes, name, &QComboBox::accessibleName);
        };
        QTest::keyClicks(box(u"Field"_s), u"Local"_s);
        QTest::keyClicks(box(u"Comparison"_s), u"is"_s);
        QTest::keyClicks(box(u"Value"_s), authorities.last());
        QTest::keyClick(dialog, Qt::Key_Return);
    });

    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    waitForRows();

    QVERIFY(shown() > 0);
    QCOMPARE(cell(0, u"la_name"_s), authorities.last());
    QCOMPARE(cell(shown() - 1, u"la_name"_s), authorities.last());
}

void RegisterPageTest::theSchoolChosenStaysChosen()
{
    RecordTable *table = m_list->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    for (int up = 0; up < 3; ++up)
        QTest::keyClick(table, Qt::Key_Up);
    const QVariant chosen = table->currentIndex().data(RegisterModel::KeyRole);
    const int place = table->currentIndex().row();
    QCOMPARE(place, shown() - 4);

    m_page->startFilter();
    QTest::keyClicks(m_list->bar()->box(), u"zzzz"_s);
    QCOMPARE(shown(), 0);
    QTest::keyClick(m_list->bar()->box(), Qt::Key_Escape);

    QCOMPARE(table->currentIndex().data(RegisterModel::KeyRole), chosen);
    QCOMPARE(table->currentIndex().row(), place);
    m_list->proxy()->setSorting({{1, Qt::DescendingOrder}});
    waitForRows();
    QCOMPARE(table->currentIndex().data(RegisterModel::KeyRole), chosen);
}

void RegisterPageTest::theCountExplainsItself()
{
    m_list->setFilter(*parseFilter(u"phase = secondary"_s));
    waitForRows();
    auto *line = m_page->findChild<QLabel *>(u"pageLine"_s);
    QVERIFY(line);
    line->setFocus();

    QTest::keyClick(line, Qt::Key_F1);

    auto *why = m_page->findChild<ExplainDialog *>();
    QVERIFY(why);
    const QLocale locale;
    const QString rows = why->tabbed();
    QVERIFY2(rows.contains(u"In the register\t"_s + locale.toString(m_model->total())), qPrintable(rows));
    QVERIFY2(rows.contains(u"\t"_s + locale.toString(m_model->total() - shown())), qPrintable(rows));
    QVERIFY2(rows.endsWith(u"Shown\t"_s + locale.toString(shown())), qPrintable(rows));
    QTest::keyClick(why, Qt::Key_Escape);
}

void RegisterPageTest::aSchoolTakenIntoTheHubIsInIt()
{
    m_list->setFilter(*parseFilter(u"in_hub = no and status = open"_s));
    waitForRows();
    const int before = shown();
    m_list->table()->setFocus();
    m_list->table()->selectRow(0);
    const QString urn = cell(0, u"urn"_s);

    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);

    QCOMPARE(m_store->where<School>("urn", urn).size(), size_t{1});
    QCOMPARE(m_store->where<School>("urn", urn).front().inHub, YesNo::Yes);
    QCOMPARE(shown(), before - 1);
    QVERIFY(undo(*m_store));
    QCOMPARE(shown(), before);
}

void RegisterPageTest::whatIsShownIsWhatLeaves()
{
    m_list->setFilter(*parseFilter(u"phase = secondary and pupils > 1200"_s));
    waitForRows();

    const TypedSheet sheet = m_list->sheet();

    QCOMPARE(static_cast<int>(sheet.sheet.rows.size()), shown());
    QCOMPARE(sheet.sheet.headings.front(), u"Name"_s);
    QCOMPARE(sheet.sheet.rows.front().cells.front(), cell(0, u"name"_s));
    QCOMPARE(sheet.sheet.rows.front().cells[4], u"Secondary"_s);
}

/// In a hub that is no file yet there is nobody to read on another thread.
void RegisterPageTest::theModelKeepsItsRules()
{
    auto store = Store::create(u":memory:"_s, loadSchools);
    QVERIFY(store);
    RecordNames names{**store, nullptr};
    RegisterModel model{**store, names, nullptr};
    ListProxy proxy{&model, model, nullptr};
    connect(&proxy, &ListProxy::rowsWanted, &model, &RegisterModel::readAll, Qt::QueuedConnection);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester testers[]{{&model, mode}, {&proxy, mode}};

    model.find(u"ashby high"_s);
    QVERIFY(!model.areAtHand());
    const int found = proxy.rowCount();
    QVERIFY(found > 0 && found < schools);
    proxy.setSorting({{0, Qt::DescendingOrder}});

    QTRY_VERIFY(model.areAtHand());
    QVERIFY(proxy.index(0, 0).data().toString() > proxy.index(found - 1, 0).data().toString()); // the URN
    model.find({});
    QCOMPARE(proxy.rowCount(), schools);
    model.reload();
    QTRY_VERIFY(model.areAtHand()); // the order still wants them
}

void RegisterPageTest::aRegisterLoadedMeanwhileIsReadInstead()
{
    m_model->readAll();
    m_model->reload();
    QVERIFY(!m_model->areAtHand());
    m_model->readAll();
    m_model->finish();
    QVERIFY(m_model->areAtHand());
}

void RegisterPageTest::whereThereIsNoneItsImportIsOffered()
{
    auto made = Store::create(m_folder.filePath(u"empty.hub"_s), [](Writer &) {});
    QVERIFY(made);
    RecordNames names{**made, nullptr};
    int asked = 0;
    PageContext context{**made, names, *m_settings, [] { return QDate{2026, 1, 15}; }};
    context.import = [&asked] { ++asked; };
    const std::unique_ptr<Page> page{makeRegisterPage(context, nullptr)};
    page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    const auto buttons = page->findChildren<QAbstractButton *>();
    const auto offer = std::ranges::find(buttons, u"Import the register…"_s, &QAbstractButton::text);
    QVERIFY(offer != buttons.end() && (*offer)->isVisible());

    QTest::mouseClick(*offer, Qt::LeftButton);
    QTest::keyClick(*offer, Qt::Key_Space);

    QCOMPARE(asked, 2);
}

QTEST_MAIN(RegisterPageTest)
#include "tst_registerpage.moc"
