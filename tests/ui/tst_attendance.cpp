#include "accessiblenames.h"
#include "actions/layoutevents.h"
#include "actions/registers.h"
#include "actions/saveevents.h"
#include "base/textfold.h"
#include "failonwarnings.h"
#include "models/clashlistmodel.h"
#include "models/dayslistmodel.h"
#include "models/markgridmodel.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "models/registerlistmodel.h"
#include "pages/events/picturepage.h"
#include "samplehub.h"
#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "store/steps.h"
#include "theme/look.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/markgrid.h"
#include "widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

/// The register at the door and the days it makes, with real keys.
class AttendanceTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aKeyMarksAndMovesDown();
    void absentAsksForAReason();
    void markAllThenTheExceptions();
    void backspaceTakesAMarkAway();
    void undoTakesTheMarkBack();
    void theMissingRegisterComesFirst();
    void theGridKeepsTheModelsRules();
    void aDevelopmentDayIsRecorded();
    void aDevelopmentDayIsDoneEvidencedAndWithdrawn();
    void whoeverWasChosenComesBackWhenTheWordsGo();
    void whatIsWorkedOutIsExportedAsItIsShown();
    void eventsAreFilteredByWhatTheyAre();
    void aClashIsAcceptedWithAReason();
    void anEventThatWillNotDoSaysWhyBesideTheField();
    void confirmingIsOneStep();
    void everyControlHasAName();

private:
    [[nodiscard]] Page *open(const QString &page);
    [[nodiscard]] MarkGrid *grid();
    [[nodiscard]] std::vector<Attendance> marks();
    void makeEvents(Store &store);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LookChoice> m_look;
    std::unique_ptr<Desktop> m_desktop;
    QString m_file;
    EventId m_first; ///< the first residential
};

/// PMS-C11 has its three residentials; the first is over and has no register.
void AttendanceTest::makeEvents(Store &store)
{
    const Cohort cohort = store.where<Cohort>("code", u"PMS-C11"_s).front();
    const Result<int> made = layOutEvents(store, cohort.id);
    QVERIFY(made);
    QCOMPARE(*made, 4);
    m_first = store.where<Event>("event_code", u"PMS-C11-R1"_s).front().id;
    const auto residentials = store.where<Event>("event_code", u"PMS-C11-R2"_s);
    QVERIFY(makeEvent(store,
                      {.event = {.kind = EventKind::Central,
                                 .title = u"Assignments day"_s,
                                 .start = residentials.front().start,
                                 .end = residentials.front().start.addSecs(6 * 60 * 60),
                                 .cohort = cohort.id}}));
}

void AttendanceTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"sample.hub"_s);
    {
        const auto store = makeSampleHub(m_file);
        QVERIFY(store);
        makeEvents(*store);
    }
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_look = std::make_unique<LookChoice>(*m_settings);
    m_look->apply();
    m_desktop = std::make_unique<Desktop>(*m_settings, *m_look, [] { return QDate{2026, 1, 15}; });
    m_desktop->window().resize(1280, 800);
    m_desktop->window().show();
    QVERIFY(m_desktop->open(m_file));
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void AttendanceTest::cleanup()
{
    m_desktop.reset();
    m_look.reset();
    m_settings.reset();
}

Page *AttendanceTest::open(const QString &page)
{
    m_desktop->window().go({.page = page});
    return m_desktop->window().pages()->current();
}

MarkGrid *AttendanceTest::grid()
{
    m_desktop->window().go({.page = u"attendance"_s, .record = m_first.value()});
    return m_desktop->window().pages()->current()->findChild<MarkGrid *>();
}

std::vector<Attendance> AttendanceTest::marks()
{
    m_desktop->close();
    const auto store = Store::open(m_file);
    return store ? (*store)->all<Attendance>() : std::vector<Attendance>{};
}

void AttendanceTest::aKeyMarksAndMovesDown()
{
    MarkGrid *sheet = grid();
    sheet->setFocus();
    QCOMPARE(sheet->currentIndex().row(), 0);

    QTest::keyClicks(sheet, u"pLhd"_s);

    QCOMPARE(sheet->currentIndex().row(), 4);
    QCOMPARE(sheet->model()->index(1, 0).data().toString(), u"Late"_s);
    QCOMPARE(sheet->model()->index(1, 1).data().toString(), u"Expected"_s);
    QVERIFY(sheet->model()->headerData(0, Qt::Horizontal).toString().contains(u"4 of 15 here"_s));
    const auto stored = marks();
    QCOMPARE(stored.size(), size_t{4});
    QVERIFY(std::ranges::all_of(stored, [](const Attendance &mark) { return mark.session == 1; }));
}

void AttendanceTest::absentAsksForAReason()
{
    MarkGrid *sheet = grid();
    sheet->setFocus();

    QTest::keyClick(sheet, Qt::Key_A);
    auto *reason = m_desktop->window().findChild<QLineEdit *>(u"absenceReason"_s);
    QVERIFY(reason->isVisible() && reason->hasFocus());
    QTest::keyClicks(reason, u"Strike"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QVERIFY(!reason->isVisible());
    QVERIFY(sheet->hasFocus());
    QCOMPARE(sheet->currentIndex().row(), 1);
    QCOMPARE(sheet->model()->index(0, 0).data().toString(), u"Absent: Strike"_s);
    QCOMPARE(marks().front().reason, u"Strike"_s);
}

void AttendanceTest::markAllThenTheExceptions()
{
    MarkGrid *sheet = grid();
    sheet->setFocus();

    QTest::keyClick(sheet, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(sheet, Qt::Key_L);

    const auto stored = marks();
    QCOMPARE(std::ranges::count(stored, Mark::Present, &Attendance::mark), 14);
    QCOMPARE(std::ranges::count(stored, Mark::Late, &Attendance::mark), 1);
}

void AttendanceTest::backspaceTakesAMarkAway()
{
    MarkGrid *sheet = grid();
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_P);
    QTest::keyClick(sheet, Qt::Key_Up);

    QTest::keyClick(sheet, Qt::Key_Backspace);

    QCOMPARE(sheet->model()->index(0, 0).data().toString(), u"Expected"_s);
    QVERIFY(marks().empty());
}

void AttendanceTest::undoTakesTheMarkBack()
{
    MarkGrid *sheet = grid();
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_P);

    m_desktop->window().undoAction()->trigger();

    QCOMPARE(sheet->model()->index(0, 0).data().toString(), u"Expected"_s);
}

void AttendanceTest::theMissingRegisterComesFirst()
{
    Page *page = open(u"attendance"_s);
    auto *list = page->findChild<RecordTable *>(u"registers"_s);

    const QModelIndex current = list->currentIndex();

    QCOMPARE(current.data(RegisterListModel::StateRole).toInt(), static_cast<int>(RegisterState::Missing));
}

void AttendanceTest::theGridKeepsTheModelsRules()
{
    m_desktop->close();
    const auto store = Store::open(m_file);
    RecordNames names{**store, nullptr};
    MarkGridModel model{**store, names, nullptr};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const Event event = (*store)->all<Event>().front();

    model.setEvent(event.id);
    QVERIFY(markAttendance(**store, event.id, model.entryAt(model.index(0, 0), Mark::Half)));
    model.reload();

    QCOMPARE(model.index(0, 0).data(MarkGridModel::MarkRole).toInt(), static_cast<int>(Mark::Half));
    model.setEvent({});
    QCOMPARE(model.rowCount(), 0);
}

void AttendanceTest::aDevelopmentDayIsRecorded()
{
    Page *page = open(u"specialists"_s);
    auto *table = page->findChild<RecordTable *>(u"days"_s);
    QCOMPARE(table->model()->rowCount(), 15);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"recordDay"_s) != nullptr);
    auto *record = page->findChild<QPushButton *>(u"recordDay"_s);

    QTest::mouseClick(record, Qt::LeftButton);

    m_desktop->close();
    const auto store = Store::open(m_file);
    const auto days = (*store)->all<DevelopmentDay>();
    QCOMPARE(days.size(), size_t{1});
    QCOMPARE(days.front().days, Days::whole(1));
    QVERIFY(!days.front().activity.isEmpty());
}

void AttendanceTest::aDevelopmentDayIsDoneEvidencedAndWithdrawn()
{
    Page *page = open(u"specialists"_s);
    const auto press = [page](const QString &name) {
        const auto shown = [&]() -> QPushButton * {
            const auto all = page->findChildren<QPushButton *>(name);
            const auto found = std::ranges::find_if(all, &QPushButton::isVisible);
            return found == all.end() ? nullptr : *found;
        };
        QTest::qWait(10); // for what is new
        if (!QTest::qWaitFor([&] { return shown() != nullptr; }, 300))
            return false;
        return QTest::mouseClick(shown(), Qt::LeftButton), true;
    };

    QVERIFY(press(u"recordDay"_s));
    QVERIFY(press(u"advanceDay"_s));
    QVERIFY(press(u"advanceDay"_s));
    QVERIFY(!press(u"advanceDay"_s)); // no further than evidenced
    QCOMPARE(controlsWithoutNames(page), QStringList{});
    QVERIFY(press(u"withdrawDay"_s));

    m_desktop->close();
    const auto store = Store::open(m_file);
    QVERIFY((*store)->all<DevelopmentDay>().empty());
    const auto steps = history(**store, {.limit = 4});
    QVERIFY(steps[0].what.startsWith(u"Withdraw development of"_s));
    QVERIFY(steps[1].what.startsWith(u"Evidence development of"_s));
    QVERIFY(steps[2].what.startsWith(u"Change development of"_s));
    QVERIFY(steps[3].what.startsWith(u"Record development of"_s));
}

void AttendanceTest::whoeverWasChosenComesBackWhenTheWordsGo()
{
    auto *page = dynamic_cast<PicturePage *>(open(u"specialists"_s));
    QVERIFY(page != nullptr);
    RecordTable *table = page->list()->table();
    const QModelIndex third = table->model()->index(2, DaysListModel::NameColumn);
    const QString chosen = third.data().toString();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    const QString other = table->model()->index(4, DaysListModel::NameColumn).data().toString();

    page->startFilter();
    QTest::keyClicks(page->list()->bar()->box(), folded(other)); // keys have no accents
    const auto current = [table] {
        return table->currentIndex().siblingAtColumn(DaysListModel::NameColumn).data().toString();
    };
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(current(), other);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Clear"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QCOMPARE(table->model()->rowCount(), 15);
    QCOMPARE(current(), chosen);
}

void AttendanceTest::whatIsWorkedOutIsExportedAsItIsShown()
{
    auto *page = dynamic_cast<PicturePage *>(open(u"clashes"_s));
    QVERIFY(page != nullptr);
    RecordTable *table = page->list()->table();
    table->setColumnHidden(ClashListModel::KindColumn, true);
    const TypedSheet sheet = page->list()->sheet();
    QCOMPARE(sheet.sheet.headings, (QStringList{u"Date"_s, u"What clashes"_s}));
    QCOMPARE(sheet.types.front(), ColumnType::Date);
    QCOMPARE(sheet.sheet.rows.size(), 1U);
    QVERIFY(QDate::fromString(sheet.sheet.rows.front().cells.front(), Qt::ISODate).isValid());

    QTest::keyClicks(page->list()->bar()->box(), u"nothing of the kind"_s);
    QVERIFY(page->list()->sheet().sheet.rows.empty());
    QVERIFY(page->list()->paper().filter.contains(u"nothing of the kind"_s));
    for (QAction *action : page->actions()) {
        if (action->text() == u"Columns as at first"_s)
            action->trigger();
    }
    QVERIFY(!table->isColumnHidden(ClashListModel::KindColumn));
}

void AttendanceTest::eventsAreFilteredByWhatTheyAre()
{
    m_desktop->window().go({.page = u"events"_s, .part = u"where:kind = central"_s});
    auto *table = m_desktop->window().pages()->current()->findChild<RecordTable *>(u"events"_s);
    QCOMPARE(table->model()->rowCount(), 1);

    // An event that the filter hides is shown all the same when it is gone to.
    m_desktop->window().go({.page = u"events"_s, .record = m_first.value()});

    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->currentIndex().data(RecordTableModel::KeyRole).toLongLong(), m_first.value());
}

void AttendanceTest::aClashIsAcceptedWithAReason()
{
    Page *page = open(u"clashes"_s);
    auto *list = page->findChild<RecordTable *>(u"clashes"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    auto *reason = page->findChild<QLineEdit *>(u"clashReason"_s);
    reason->setFocus();

    QTest::keyClicks(reason, u"Half of them come to each"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    QCOMPARE(list->model()->rowCount(), 0);
    m_desktop->close();
    const auto store = Store::open(m_file);
    QCOMPARE((*store)->all<ClashDecision>().front().reason, u"Half of them come to each"_s);
}

void AttendanceTest::anEventThatWillNotDoSaysWhyBesideTheField()
{
    Page *page = open(u"events"_s);
    auto *days = page->findChild<QLineEdit *>(u"days"_s);
    QVERIFY(days != nullptr);
    days->setFocus();
    days->selectAll();

    QTest::keyClicks(days, u"9"_s);
    QTest::keyClick(days, Qt::Key_Return);

    QVERIFY(days->accessibleDescription().contains(u"more days"_s));
}

void AttendanceTest::confirmingIsOneStep()
{
    Page *page = open(u"events"_s);
    for (QAction *action : page->actions()) {
        if (action->text() == u"Confirm"_s)
            action->trigger();
    }

    m_desktop->close();
    const auto store = Store::open(m_file);
    const auto steps = history(**store, {.limit = 1});
    QVERIFY2(steps.front().what.startsWith(u"Confirm “"_s), qPrintable(steps.front().what));
    QCOMPARE(std::ranges::count((*store)->all<Event>(), EventStatus::Confirmed, &Event::status), 1);
}

void AttendanceTest::everyControlHasAName()
{
    for (const QString &page : {u"attendance"_s, u"specialists"_s, u"events"_s, u"clashes"_s})
        QCOMPARE(controlsWithoutNames(open(page)).join(u", "_s), QString{});
}

QTEST_MAIN(AttendanceTest)
#include "tst_attendance.moc"
