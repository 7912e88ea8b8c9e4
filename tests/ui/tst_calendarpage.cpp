#include "accessiblenames.h"
#include "dialogs/eventdialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/importcalendardialog.h"
#include "dialogs/termsdialog.h"
#include "failonwarnings.h"
#include "models/agendamodel.h"
#include "models/hubworker.h"
#include "models/recordname.h"
#include "pages/calendarpage.h"
#include "pages/pages.h"
#include "samplehub.h"
#include "theme/look.h"
#include "widgets/calendarview.h"
#include "widgets/eventpanel.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 1, 15}; // a Thursday
const QDate monday{2026, 3, 2};

} // namespace

class CalendarPageTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keysWalkDaysAndSayThem();
    void spaceWalksTheEventsOfADay();
    void anEventMovesByKeyAsAStepThatCanBeUndone();
    void anEventMovesByMouse_data();
    void anEventMovesByMouse();
    void anEventIsMadeWhereTheCursorStands_data();
    void anEventIsMadeWhereTheCursorStands();
    void aCrowdedMorningIsCounted();
    void enterOpensTheEventOfTheDay();
    void theAgendaIsThePlainTable();
    void untickedCalendarsAreNotShown();
    void everyViewNamesItsControls();
    void aDateIsFoundAndTheProvisionalEventMade();
    void termDatesAreKept();
    void aCalendarFileIsShownBeforeItIsTakenIn();

private:
    [[nodiscard]] CalendarView *view(CalendarPage::View which)
    {
        m_page->setView(which);
        m_page->painted(which)->setFocus();
        return m_page->painted(which);
    }
    [[nodiscard]] Event stored() { return *m_store->find(m_event); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CalendarPage> m_page;
    CohortId m_cohort;
    EventId m_event;
};

void CalendarPageTest::init()
{
    failOnWarnings();
    applyLook({});
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
    m_cohort = m_store->all<Cohort>().front().id;
    const auto made = m_store->change(u"Make events"_s, [this](Writer &writer) -> Result<EventId> {
        Event event;
        event.code = u"A1"_s;
        event.title = u"Residential 2"_s;
        event.kind = EventKind::Residential;
        event.cohort = m_cohort;
        event.start = londonTime(monday, QTime{9, 30});
        event.end = londonTime(monday.addDays(1), QTime{15, 30});
        event.status = EventStatus::Confirmed;
        const EventId first = writer.insert(event);
        event.code = u"A2"_s;
        event.title = u"Steering meeting"_s;
        event.kind = EventKind::Central;
        event.cohort = {};
        event.end = londonTime(monday, QTime{10, 30});
        writer.insert(event);
        return first;
    });
    QVERIFY(made);
    m_event = *made;
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    const PageContext context{*m_store, *m_names, *m_settings, [] { return today; }};
    m_page = std::make_unique<CalendarPage>(context, nullptr);
    m_page->resize(1280, 800);
    static_cast<QWidget *>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void CalendarPageTest::cleanup()
{
    m_page.reset();
    m_names.reset();
    m_store.reset();
}

void CalendarPageTest::keysWalkDaysAndSayThem()
{
    CalendarView *wall = view(CalendarPage::Year);

    QCOMPARE(wall->day(), today);
    QTest::keyClick(wall, Qt::Key_Right);
    QCOMPARE(wall->day(), today.addDays(1));
    QTest::keyClick(wall, Qt::Key_Down);
    QCOMPARE(wall->day(), today.addDays(8));
    QTest::keyClick(wall, Qt::Key_PageDown);
    QCOMPARE(wall->day(), today.addDays(8).addMonths(1));
    QVERIFY2(wall->spoken().contains(u"23 February 2026"_s), qPrintable(wall->spoken()));
    QVERIFY2(wall->spoken().contains(u"no events"_s), qPrintable(wall->spoken()));
    QTest::keyClick(wall, Qt::Key_Home);
    QCOMPARE(wall->day(), today);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(wall);
    QCOMPARE(face->childCount(), 1);
    QCOMPARE(face->child(0)->text(QAccessible::Name), wall->spoken());
}

void CalendarPageTest::spaceWalksTheEventsOfADay()
{
    CalendarView *month = view(CalendarPage::Month);
    month->setCursor(monday);
    QVERIFY(month->spoken().contains(u"events: 2"_s));

    QTest::keyClick(month, Qt::Key_Space);

    QCOMPARE(month->eventId(), m_event);
    QVERIFY2(month->spoken().startsWith(u"Residential 2, Residential"_s), qPrintable(month->spoken()));
    QTest::keyClick(month, Qt::Key_Space);
    QVERIFY2(month->spoken().startsWith(u"Steering meeting"_s), qPrintable(month->spoken()));
}

void CalendarPageTest::anEventMovesByKeyAsAStepThatCanBeUndone()
{
    CalendarView *week = view(CalendarPage::Week);
    week->setCursor(monday, m_event);
    QSignalSpy done{m_page.get(), &Page::did};

    QTest::keyClick(week, Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(stored().start, londonTime(monday.addDays(7), QTime{9, 30}));
    QCOMPARE(stored().end, londonTime(monday.addDays(8), QTime{15, 30}));
    QCOMPARE(stored().sequence, 1);
    QCOMPARE(week->day(), monday.addDays(7));
    QCOMPARE(done.count(), 1);
    m_page->worker().finish();
    QVERIFY(m_page->panel()->findChildren<QListWidget *>().last()->count() >= 4); // two headings, two lists
    done.first().at(1).value<std::function<void()>>()();
    QCOMPARE(stored().start, londonTime(monday, QTime{9, 30}));
}

void CalendarPageTest::anEventMovesByMouse_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("on the year wall") << int{CalendarPage::Year};
    QTest::newRow("in the month") << int{CalendarPage::Month};
}

void CalendarPageTest::anEventMovesByMouse()
{
    QFETCH(int, which);
    CalendarView *calendar = view(static_cast<CalendarPage::View>(which));
    calendar->setCursor(monday, m_event);
    QPoint from;
    QPoint to;
    for (int y = 0; y < calendar->viewport()->height() && (from.isNull() || to.isNull()); y += 3) {
        for (int x = 0; x < calendar->viewport()->width(); x += 5) {
            const QPoint place{x, y};
            if (from.isNull() && calendar->eventAt(place) == m_event && calendar->dayAt(place) == monday)
                from = place;
            if (to.isNull() && calendar->eventAt(place).isNull()
                && calendar->dayAt(place) == monday.addDays(9))
                to = place;
        }
    }
    QVERIFY(!from.isNull() && !to.isNull());

    QTest::mousePress(calendar->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent moved{QEvent::MouseMove, to, calendar->viewport()->mapToGlobal(to), Qt::NoButton,
                      Qt::LeftButton,    {}};
    QCoreApplication::sendEvent(calendar->viewport(), &moved);
    QTest::mouseRelease(calendar->viewport(), Qt::LeftButton, {}, to);

    QCOMPARE(stored().start, londonTime(monday.addDays(9), QTime{9, 30}));
}

void CalendarPageTest::anEventIsMadeWhereTheCursorStands_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("by its letter") << Qt::Key_N;
    QTest::newRow("Enter on a free day") << Qt::Key_Return;
}

void CalendarPageTest::anEventIsMadeWhereTheCursorStands()
{
    QFETCH(Qt::Key, key);
    CalendarView *wall = view(CalendarPage::Year);
    wall->setCursor({2026, 5, 20});
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<EventDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->accept(); // without a title it stays
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Central day 4"_s);
        dialog->accept();
    });

    QTest::keyClick(wall, key);

    const auto made = m_store->where<Event>("title", u"Central day 4"_s);
    QCOMPARE(made.size(), 1U);
    QCOMPARE(made.front().start, londonTime({2026, 5, 20}, QTime{9, 30}));
    QCOMPARE(wall->eventId(), made.front().id);
}

void CalendarPageTest::aCrowdedMorningIsCounted()
{
    const QDate crowded = monday.addDays(3);
    QVERIFY(m_store->change(u"Fill a morning"_s, [&crowded](Writer &writer) -> Result<> {
        for (int i = 0; i < 12; ++i)
            writer.insert(Event{.code = u"C%1"_s.arg(i),
                                .title = u"Session %1"_s.arg(i),
                                .start = londonTime(crowded, QTime{9, 30}),
                                .end = londonTime(crowded, QTime{12, 0})});
        return {};
    }));
    CalendarView *week = view(CalendarPage::Week);
    week->setCursor(crowded, {});
    QSet<EventId> drawn;
    for (int x = 0; x < week->viewport()->width(); x += 2)
        for (int y = 0; y < week->viewport()->height(); y += 10)
            drawn.insert(week->eventAt({x, y}));
    drawn.remove(EventId{});
    QVERIFY(!drawn.isEmpty() && drawn.size() < 10); // wide enough to be read; the rest is counted
}

void CalendarPageTest::enterOpensTheEventOfTheDay()
{
    CalendarView *month = view(CalendarPage::Month);
    month->setCursor(monday);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<EventDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QCOMPARE(title->text(), u"Residential 2"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClicks(title, u", again"_s);
        QTest::keyClick(title, Qt::Key_Return);
    });

    QTest::keyClick(month, Qt::Key_Return);

    QCOMPARE(stored().title, u"Residential 2, again"_s);
    QCOMPARE(stored().sequence, 1);
}

void CalendarPageTest::theAgendaIsThePlainTable()
{
    m_page->setView(CalendarPage::Agenda);
    auto *model = m_page->findChild<AgendaModel *>();
    const QAbstractItemModelTester tester{model};

    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, AgendaModel::Title).data().toString(), u"Residential 2"_s);
    QVERIFY(model->index(0, AgendaModel::Time).data().toString().contains(u"15:30"_s));
    QCOMPARE(model->index(0, AgendaModel::ForWhom).data().toString(), u"PMS-C11"_s);
    m_page->show({.page = u"calendar"_s, .part = u"2024-10-01"_s});
    QCOMPARE(model->rowCount(), 0);
}

void CalendarPageTest::untickedCalendarsAreNotShown()
{
    auto *book = m_page->findChild<CalendarBook *>();
    const CalendarSource cohort{CalendarSource::Kind::Cohort, m_cohort.value(), {}, {}};

    book->tick(cohort, false);

    QCOMPARE(book->items().size(), 1U);
    QCOMPARE(book->items().front().title, u"Steering meeting"_s);
    book->tick(cohort, true);
    QCOMPARE(book->items().size(), 2U);
}

void CalendarPageTest::everyViewNamesItsControls()
{
    for (int which = 0; which < CalendarPage::ViewCount; ++which) {
        m_page->setView(static_cast<CalendarPage::View>(which));
        QCOMPARE(controlsWithoutNames(m_page.get()), QStringList{});
    }
}

void CalendarPageTest::aDateIsFoundAndTheProvisionalEventMade()
{
    FindDateDialog dialog{*m_store, today, nullptr};
    dialog.show();
    QCOMPARE(controlsWithoutNames(&dialog), QStringList{});
    dialog.setQuestion({.kind = EventKind::Residential,
                        .cohort = m_cohort,
                        .from = {2026, 2, 28},
                        .to = {2026, 3, 6},
                        .days = 2});

    dialog.find();
    dialog.finish();
    auto *dates = dialog.findChild<QTableWidget *>();
    QCOMPARE(dates->rowCount(), 6); // 28 February to 5 March
    dialog.make();

    const auto made = m_store->find(dialog.eventId());
    QVERIFY(made);
    QCOMPARE(made->status, EventStatus::Provisional);
    QCOMPARE(made->cohort, m_cohort);
    QVERIFY(made->start.date() > monday.addDays(1)); // not on the residential there is, nor on the weekend
    QCOMPARE(made->start.date().addDays(1), made->end.date());
}

void CalendarPageTest::termDatesAreKept()
{
    TermsDialog dialog{*m_store, today, nullptr};
    dialog.show();
    QCOMPARE(controlsWithoutNames(&dialog), QStringList{});

    dialog.addCalendar(u"nobody"_s);
    QVERIFY(dialog.findChild<MessageBar *>()->happened().contains(u"nobody"_s));
    dialog.addCalendar(u"866"_s);
    const auto calendars = m_store->all<TermCalendar>();
    QCOMPARE(calendars.size(), 1U);
    QCOMPARE(calendars.front().name, u"Wessex Vale"_s);
    TermDate term{.calendar = calendars.front().id,
                  .year = AcademicYear::starting(2025),
                  .title = u"Spring term"_s,
                  .start = {2026, 3, 27},
                  .end = {2026, 1, 5}};
    dialog.addDate(term);
    QVERIFY(dialog.findChild<MessageBar *>()->happened().contains(u"before it begins"_s));
    QVERIFY(m_store->all<TermDate>().empty());
    std::swap(term.start, term.end);
    dialog.addDate(term);

    QCOMPARE(m_store->all<TermDate>().size(), 1U);
    auto *book = m_page->findChild<CalendarBook *>();
    QVERIFY(book->day(monday).terms == CalendarDay::Terms::InTerm);
}

void CalendarPageTest::aCalendarFileIsShownBeforeItIsTakenIn()
{
    const QString path = m_folder->filePath(u"x.ics"_s);
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Visit\r\nDTSTART:20260310T100000Z\r\n"
               "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    ImportCalendarDialog dialog{*m_store, today, nullptr};
    dialog.show();
    QCOMPARE(controlsWithoutNames(&dialog), QStringList{});
    dialog.setFile(path);

    dialog.plan();

    QTRY_COMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 1);
    QCOMPARE(m_store->all<Event>().size(), 2U);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto import
        = std::ranges::find_if(buttons, [](const QPushButton *one) { return one->text() == u"Import"_s; });
    QVERIFY(import != buttons.end());
    QTest::mouseClick(*import, Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_store->all<Event>().size(), 3U);
    QVERIFY(dialog.outcome().contains(u"x.ics"_s));
}

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
