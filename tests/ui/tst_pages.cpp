#include "accessiblenames.h"
#include "failonwarnings.h"
#include "forms/recordform.h"
#include "models/historymodel.h"
#include "models/listproxy.h"
#include "models/stepdetailmodel.h"
#include "pages/recordspage.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "samplehub.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "theme/look.h"
#include "widgets/filterbox.h"
#include "widgets/formfield.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

class PagesTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyPageNamesItsControls();
    void aFinishedEditIsOneNamedStep();
    void anEditThatWillNotDoSaysWhyAndChangesNothing();
    void theFilterSaysHowManyItHides();
    void aDeletedPersonComesBackByUndo();
    void modelsKeepTheirRulesWhileTheHubChanges();
    void figuresOfADerivedColumnSortAndLeaveAsFigures();
    void undoOfTheWindowIsNamedAfterTheStep();

private:
    [[nodiscard]] RecordsPage *people();
    std::unique_ptr<Store> reopened();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
    QString m_file;
};

void PagesTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"sample.hub"_s);
    QVERIFY(makeSampleHub(m_file));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return QDate{2026, 1, 15}; });
    m_desktop->window().show();
    QVERIFY(m_desktop->open(m_file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void PagesTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

RecordsPage *PagesTest::people()
{
    m_desktop->window().go({.page = u"people"_s});
    return dynamic_cast<RecordsPage *>(m_desktop->window().pages()->current());
}

std::unique_ptr<Store> PagesTest::reopened()
{
    m_desktop->close();
    auto store = Store::open(m_file);
    return store ? std::move(*store) : nullptr;
}

void PagesTest::everyPageNamesItsControls()
{
    MainWindow &window = m_desktop->window();
    for (const PageEntry &entry : window.pages()->entries()) {
        window.go({.page = entry.id});
        QCOMPARE(controlsWithoutNames(window.pages()->current()).join(u", "_s), QString{});
    }
}

void PagesTest::aFinishedEditIsOneNamedStep()
{
    RecordsPage *page = people();
    auto *phone = page->form()->findChild<QLineEdit *>(u"phone"_s);
    const qint64 person = page->form()->record();
    phone->setFocus();

    QTest::keyClicks(phone, u"01234 567890"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    QTest::keyClick(phone, Qt::Key_Tab);

    const auto store = reopened();
    QCOMPARE(store->find(PersonId{person})->phone, u"01234 567890"_s);
    const auto steps = history(*store, {.limit = 2});
    QVERIFY(steps[0].what.endsWith(u": telephone"_s));
    QCOMPARE(steps[1].what, u"Record applications to PMS-C11"_s);
}

void PagesTest::anEditThatWillNotDoSaysWhyAndChangesNothing()
{
    RecordsPage *page = people();
    auto *trn = page->form()->findChild<QLineEdit *>(u"trn"_s);
    trn->setFocus();

    QTest::keyClicks(trn, u"12"_s);
    QTest::keyClick(trn, Qt::Key_Return);

    QVERIFY(!trn->accessibleDescription().isEmpty());
    const auto store = reopened();
    QCOMPARE(history(*store, {.limit = 1}).front().what, u"Record applications to PMS-C11"_s);
}

void PagesTest::theFilterSaysHowManyItHides()
{
    RecordsPage *page = people();

    QTest::keyClicks(page->findChild<FilterBox *>(), u"khan"_s);

    QCOMPARE(page->table()->model()->rowCount(), 10);
    QVERIFY(page->header()->line().contains(u"10 shown, 50 hidden"_s));
}

void PagesTest::aDeletedPersonComesBackByUndo()
{
    RecordsPage *page = people();
    QTest::keyClicks(page->findChild<FilterBox *>(), u"person59"_s); // one without an application
    page->table()->selectRow(0);

    QTest::keyClick(page->table(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(page->table()->model()->rowCount(), 0);
    m_desktop->window().undoAction()->trigger();

    QCOMPARE(page->table()->model()->rowCount(), 1);
}

void PagesTest::modelsKeepTheirRulesWhileTheHubChanges()
{
    const auto store = reopened();
    RecordNames names{*store, nullptr};
    RecordTableModel table{*store, recordType<Person>(), names};
    ListProxy proxy{&table, table, nullptr};
    HistoryModel steps{*store, nullptr};
    StepDetailModel detail{names, nullptr};
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester testers[]{{&table, mode}, {&proxy, mode}, {&steps, mode}, {&detail, mode}};
    proxy.setWords(u"kh"_s);

    const auto added = store->change(u"Add"_s, [](Writer &writer) -> Result<PersonId> {
        Person person;
        person.firstName = u"Zed"_s;
        person.lastName = u"Khalil"_s;
        return writer.insert(person);
    });
    QVERIFY(added);
    QCOMPARE(proxy.rowCount(), 11);
    detail.setRows(rowsOf(*store, *nextUndo(*store)));
    QVERIFY(detail.rowCount() > 0);
    QVERIFY(undo(*store));

    QCOMPARE(proxy.rowCount(), 10);
    QCOMPARE(table.rowCount(), 60);
}

void PagesTest::figuresOfADerivedColumnSortAndLeaveAsFigures()
{
    const auto store = reopened();
    RecordNames names{*store, nullptr};
    std::map<qint64, qint64> pence;
    for (const Row &row : store->rows(recordType<School>()))
        pence[row.key] = pence.empty() ? 125000 : 90000 + static_cast<qint64>(pence.size());
    const auto total = [&pence](qint64 key) { return pence.at(key); };
    RecordTableModel model{
        *store, recordType<School>(), names, {figureColumn(u"Total"_s, FieldType::Money, total)}};
    QVERIFY(model.rowCount() > 1);
    ListProxy proxy{&model, model, nullptr};
    const int column = model.columnCount() - 1;

    proxy.sort(column, Qt::DescendingOrder);

    QCOMPARE(proxy.index(0, column).data().toString(), u"£1,250"_s);
    QCOMPARE(proxy.index(1, column).data().toString().left(4), u"£900"_s);
    QCOMPARE(model.field(column)->type, FieldType::Money);
    QCOMPARE(
        fieldToText(*model.field(column), model.stored(proxy.mapToSource(proxy.index(0, 0)).row(), column)),
        u"1250.00"_s);
}

void PagesTest::undoOfTheWindowIsNamedAfterTheStep()
{
    QVERIFY(m_desktop->window().undoAction()->text().contains(u"Record applications to PMS-C11"_s));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
