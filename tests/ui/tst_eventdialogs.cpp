#include "accessiblenames.h"
#include "actions/developmentdays.h"
#include "actions/saveevents.h"
#include "dialogs/eventdialog.h"
#include "dialogs/eventdialogs.h"
#include "dialogs/exportcalendardialog.h"
#include "dialogs/finddatedialog.h"
#include "dialogs/finddatequestion.h"
#include "dialogs/walkindialog.h"
#include "failonwarnings.h"
#include "models/eventpeoplemodel.h"
#include "models/recordname.h"
#include "models/sessionsmodel.h"
#include "samplehub.h"
#include "store/steps.h"
#include "theme/look.h"
#include "widgets/formfield.h"
#include "widgets/pickedlist.h"
#include "widgets/recordedit.h"
#include "widgets/sessionsedit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 1, 15};
const QDate tuesday{2026, 3, 3};

Event aResidential()
{
    return {.kind = EventKind::Residential,
            .start = londonTime(tuesday, QTime{9, 30}),
            .end = londonTime(tuesday.addDays(1), QTime{15, 30})};
}

} // namespace

/// The windows in which events are made, altered, dated, joined and sent, by key.
class EventDialogsTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anEventIsMadeByKeysAlone();
    void sessionsAreAddedMovedAndKept();
    void whatDoesNotHoldTogetherIsSaidBesideTheField_data();
    void whatDoesNotHoldTogetherIsSaidBesideTheField();
    void sessionsGoAlongWithTheFirstDay();
    void aSeriesIsPlannedTogether();
    void anEssentialPersonWhoCannotComeIsSaidSo();
    void twoOfOneNameAreToldApart();
    void needsAreNotedWhereTheyAreSeen();
    void onePersonsCalendarIsWritten();
    void everyControlHasAName();

private:
    [[nodiscard]] std::unique_ptr<EventDialog> dialogFor(const Event &event)
    {
        auto dialog = std::make_unique<EventDialog>(*m_store, *m_names, event, nullptr);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] CohortId cohort() { return m_store->all<Cohort>().front().id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
};

void EventDialogsTest::init()
{
    failOnWarnings();
    applyLook({});
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeSampleHub(m_folder->filePath(u"sample.hub"_s));
    QVERIFY(m_store);
    m_names = std::make_unique<RecordNames>(*m_store, nullptr);
}

void EventDialogsTest::cleanup()
{
    m_names.reset();
    m_store.reset();
}

void EventDialogsTest::anEventIsMadeByKeysAlone()
{
    const auto dialog = dialogFor(aResidential());
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));

    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // without a title it stays, and says so
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->focusWidget(), u"Residential 2"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    QVERIFY(!dialog->isVisible());
    const auto made = m_store->find(dialog->eventId());
    QVERIFY(made);
    QCOMPARE(made->title, u"Residential 2"_s);
    QCOMPARE(made->start, londonTime(tuesday, QTime{9, 30}));
    QVERIFY(m_store->where<Session>("event", made->id.value()).empty()); // they follow from its days
    QVERIFY(undo(*m_store));
    QVERIFY(!m_store->find(dialog->eventId()));
}

void EventDialogsTest::sessionsAreAddedMovedAndKept()
{
    Event event = aResidential();
    event.title = u"Residential"_s;
    event.days = Days::quarters(9);
    event.headExpected = YesNo::Yes;
    event.end = londonTime(tuesday.addDays(2), QTime{12, 0});
    const auto dialog = dialogFor(event);
    SessionsModel &sessions = dialog->findChild<SessionsEdit *>()->model();
    const QAbstractItemModelTester tester{&sessions};
    auto *table = dialog->findChild<QTableView *>(u"sessions"_s);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QCOMPARE(sessions.rowCount(), 5); // 2.25 days are five parts
    QVERIFY(sessions.isFollowing());

    // A name typed over the first one makes them the event's own.
    table->setFocus();
    table->setCurrentIndex(sessions.index(0, SessionsModel::TitleColumn));
    QTest::keyClick(table, Qt::Key_F2);
    auto *name = table->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, u"Opening"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!sessions.isFollowing());
    QVERIFY(dialog->isVisible());
    const QTime first = sessions.index(0, SessionsModel::BeginsColumn).data(Qt::EditRole).toTime();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"laterSession"_s), Qt::LeftButton);
    QCOMPARE(sessions.index(1, SessionsModel::TitleColumn).data().toString(), u"Opening"_s);
    QCOMPARE(sessions.index(0, SessionsModel::BeginsColumn).data(Qt::EditRole).toTime(), first);
    table->setCurrentIndex(sessions.index(4, SessionsModel::HeadColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeSession"_s), Qt::LeftButton);
    QCOMPARE(sessions.rowCount(), 4);
    dialog->accept();

    QVERIFY(!dialog->isVisible());
    const auto stored = m_store->where<Session>("event", dialog->eventId().value());
    QCOMPARE(stored.size(), 4U);
    const auto opening = std::ranges::find(stored, u"Opening"_s, &Session::title);
    QVERIFY(opening != stored.end());
    QCOMPARE(opening->number, 2);
}

void EventDialogsTest::whatDoesNotHoldTogetherIsSaidBesideTheField_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("says");
    QTest::newRow("it ends before it starts") << 0 << u"The event ends before it starts."_s;
    QTest::newRow("more days than dates") << 1 << u"worth more days"_s;
    QTest::newRow("two sessions overlap") << 2 << u"Two sessions overlap."_s;
    QTest::newRow("a session outside the event") << 3 << u"outside the event's own times"_s;
    QTest::newRow("sessions worth more than the event") << 4 << u"together are worth more"_s;
    QTest::newRow("days that are no number") << 5 << u""_s;
}

void EventDialogsTest::whatDoesNotHoldTogetherIsSaidBesideTheField()
{
    QFETCH(int, which);
    QFETCH(QString, says);
    Event event = aResidential();
    event.title = u"Residential"_s;
    event.days = Days::whole(2);
    const auto dialog = dialogFor(event);
    SessionsModel &sessions = dialog->findChild<SessionsEdit *>()->model();
    auto *days = dialog->findChild<QLineEdit *>(u"days"_s);
    const qint64 before = history(*m_store, {.limit = 1}).front().number;
    if (which == 0)
        dialog->findChild<QDateEdit *>(u"last"_s)->setDate(tuesday.addDays(-1));
    if (which == 1 || which == 5) {
        days->setText(which == 1 ? u"6"_s : u"many"_s);
        emit days->editingFinished();
    }
    if (which == 2)
        sessions.setData(sessions.index(1, SessionsModel::BeginsColumn), QTime{9, 45});
    if (which == 3)
        sessions.setData(sessions.index(3, SessionsModel::EndsColumn), QTime{18, 0});
    if (which == 4)
        sessions.setData(sessions.index(0, SessionsModel::DaysColumn), 1.5);

    QStringList problems;
    for (const FormField *field : dialog->findChildren<FormField *>())
        problems << field->problem();
    problems.removeAll(QString{});

    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(says), qPrintable(problems.front()));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(history(*m_store, {.limit = 1}).front().number, before);
}

void EventDialogsTest::sessionsGoAlongWithTheFirstDay()
{
    Event event = aResidential();
    event.title = u"Residential"_s;
    const auto made = makeEvent(*m_store,
                                {.event = event,
                                 .sessions = {{.number = 1,
                                               .start = event.start,
                                               .end = event.start.addSecs(7200),
                                               .days = Days::quarters(2)}}});
    QVERIFY(made);
    const auto dialog = dialogFor(*m_store->find(*made));

    dialog->findChild<QDateEdit *>(u"first"_s)->setDate(tuesday.addDays(14));
    dialog->accept();

    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_store->find(*made)->end, londonTime(tuesday.addDays(15), QTime{15, 30}));
    QCOMPARE(m_store->all<Session>().front().start, londonTime(tuesday.addDays(14), QTime{9, 30}));
}

void EventDialogsTest::aSeriesIsPlannedTogether()
{
    FindDateDialog dialog{*m_store, today, nullptr};
    dialog.show();
    dialog.setQuestion({.kind = EventKind::Residential,
                        .cohort = cohort(),
                        .from = {2026, 2, 1},
                        .to = {2026, 7, 31},
                        .days = 2,
                        .leastGap = 60});
    dialog.question().tick({2026, 3, 1});
    dialog.question().tick({2026, 6, 1});
    const qint64 before = history(*m_store, {.limit = 1}).front().number;

    dialog.find();
    dialog.finish();
    QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 2);
    dialog.make();

    const auto made = m_store->where<Event>("kind", u"residential"_s);
    QCOMPARE(made.size(), 2U);
    QCOMPARE(history(*m_store, {.limit = 1}).front().number, before + 1); // one step
    std::vector<QDate> starts{made[0].start.date(), made[1].start.date()};
    std::ranges::sort(starts);
    QCOMPARE(starts[0].month(), 3);
    QCOMPARE(starts[1].month(), 6);
    QVERIFY(starts[0].daysTo(starts[1]) > 60);
}

void EventDialogsTest::anEssentialPersonWhoCannotComeIsSaidSo()
{
    const PersonId busy = m_store->all<Person>().back().id;
    Event other = aResidential();
    other.title = u"Something else"_s;
    other.lead = busy;
    other.status = EventStatus::Confirmed;
    QVERIFY(makeEvent(*m_store, {.event = other}));
    FindDateDialog dialog{*m_store, today, nullptr};
    dialog.show();
    dialog.setQuestion(
        {.kind = EventKind::Central, .cohort = cohort(), .from = tuesday, .to = tuesday, .days = 1});
    auto *essential = dialog.findChild<PickedList *>(u"essential"_s);
    QTest::keyClicks(essential->edit(), peopleEntries(*m_store).front().label);
    essential->edit()->clear();
    essential->add(busy.value());
    QCOMPARE(dialog.question().question().essential, std::vector<PersonId>{busy});

    dialog.find();
    dialog.finish();

    const auto tables = dialog.findChildren<QTableWidget *>();
    QCOMPARE(tables.front()->rowCount(), 1);
    QVERIFY(tables.front()->item(0, 2)->text().contains(u"ssential and cannot come"_s));
    QVERIFY(!tables.front()->item(0, 2)->icon().isNull());
    QVERIFY(tables.back()->item(0, 1)->text().startsWith(u"Essential, and cannot come"_s));
    dialog.setQuestion(
        {.kind = EventKind::SchoolVisit, .from = tuesday.addDays(7), .to = tuesday.addDays(7)});
    dialog.find();
    dialog.finish();
    dialog.make();
    const auto booked
        = m_store->where<Booking>("event", dialog.eventId().value()); // nobody else says who comes
    QCOMPARE(booked.size(), 1U);
    QCOMPARE(booked.front().person, busy);
}

void EventDialogsTest::twoOfOneNameAreToldApart()
{
    const auto twins
        = m_store->change(u"Add twins"_s, [this](Writer &writer) -> Result<std::vector<PersonId>> {
              std::vector<PersonId> people;
              const auto schools = m_store->all<School>();
              for (int i = 0; i < 2; ++i) {
                  people.push_back(writer.insert(Person{.firstName = u"Robin"_s,
                                                        .lastName = u"Twin"_s,
                                                        .email = u"robin%1@example.org"_s.arg(i)}));
                  writer.insert(Role{.person = people.back(), .school = schools[static_cast<size_t>(i)].id});
              }
              return people;
          });
    QVERIFY(twins);
    WalkInDialog dialog{*m_store, nullptr};
    dialog.show();
    auto *name = dialog.findChild<RecordEdit *>(u"name"_s);

    QTest::keyClicks(name, u"robin twin"_s);
    dialog.accept(); // which of the two?
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.who().person.isNull());
    name->choose(twins->back().value());
    QVERIFY2(name->text().contains(u"robin1@example.org"_s), qPrintable(name->text()));
    QVERIFY2(name->text().contains(m_store->all<School>()[1].name), qPrintable(name->text()));

    dialog.accept();

    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.who().person, twins->back());
}

void EventDialogsTest::needsAreNotedWhereTheyAreSeen()
{
    Event event = aResidential();
    event.title = u"Residential"_s;
    event.cohort = cohort();
    const auto made = makeEvent(*m_store, {.event = event});
    QVERIFY(made);
    EventPeopleModel model{*m_store, *m_names, nullptr};
    const QAbstractItemModelTester tester{&model};
    model.setEvent(*made);
    QVERIFY(model.rowCount() > 0);
    const PersonId person = model.at(0);

    QVERIFY(model.setData(model.index(0, EventPeopleModel::DietaryColumn), u"Vegan"_s));
    QVERIFY(model.setData(model.index(0, EventPeopleModel::RoomColumn), u"12"_s));

    QCOMPARE(m_store->find(person)->dietary, u"Vegan"_s);
    const auto bookings = m_store->where<Booking>("person", person.value());
    QCOMPARE(bookings.size(), 1U);
    QCOMPARE(bookings.front().room, u"12"_s);
    model.setEvent(*made);
    QVERIFY2(model.summary().contains(u"dietary needs: 1"_s), qPrintable(model.summary()));
}

void EventDialogsTest::onePersonsCalendarIsWritten()
{
    Event event = aResidential();
    event.title = u"Residential"_s;
    event.lead = m_store->all<Person>().front().id;
    QVERIFY(makeEvent(*m_store, {.event = event}));
    const QString path = m_folder->filePath(u"one.ics"_s);
    ExportCalendarDialog dialog{*m_store, nullptr};
    dialog.show();
    QCOMPARE(controlsWithoutNames(&dialog), QStringList{});

    dialog.choose(m_store->all<Person>().back().id); // expected nowhere
    dialog.writeTo(path);
    dialog.finish();
    QVERIFY(!QFile::exists(path));
    QVERIFY(dialog.isVisible());
    dialog.choose(event.lead);
    dialog.writeTo(path);
    dialog.finish();

    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 1);
    QVERIFY(dialog.outcome().contains(path));
}

void EventDialogsTest::everyControlHasAName()
{
    const auto dialog = dialogFor(aResidential());
    for (int tab = 0; tab < 2; ++tab) {
        dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
        QCOMPARE(controlsWithoutNames(dialog.get()), QStringList{});
    }
    WalkInDialog walkIn{*m_store, nullptr};
    walkIn.show();
    QCOMPARE(controlsWithoutNames(&walkIn), QStringList{});
    ChoosePersonDialog person{*m_store, u"Who?"_s, nullptr};
    person.show();
    QCOMPARE(controlsWithoutNames(&person), QStringList{});
    person.accept();
    QVERIFY(person.isVisible());
}

QTEST_MAIN(EventDialogsTest)
#include "tst_eventdialogs.moc"
