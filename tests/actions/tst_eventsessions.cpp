#include "actions/clashreport.h"
#include "actions/eventsessions.h"
#include "actions/markattendance.h"
#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate day{2026, 3, 10};

Session session(int was, QTime from, QTime to, int quarters = 2, const QString &title = {})
{
    return {.number = was,
            .start = londonTime(day, from),
            .end = londonTime(day, to),
            .days = Days::quarters(quarters),
            .title = title};
}

} // namespace

/// An event and its half-days edited together: one step, marks stay with their session, each fault refused.
class TestEventSessions : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Store> m_store;
    PersonId m_person;

    /// A day of the whole hub, to which anybody may come.
    Event aDay()
    {
        return {.kind = EventKind::Central,
                .title = u"Day"_s,
                .start = londonTime(day, {9, 30}),
                .end = londonTime(day, {16, 0})};
    }
    EventId dayWithTwo()
    {
        return *saveEvent(*m_store,
                          {.event = aDay(),
                           .sessions = {session(0, {9, 30}, {12, 30}, 2, u"Opening"_s),
                                        session(0, {13, 0}, {16, 0}, 2, u"Workshop"_s)}});
    }
    qint64 steps() { return history(*m_store, {.limit = 1}).front().number; }
    Mark markAt(EventId event, int number)
    {
        for (const Attendance &mark : m_store->where<Attendance>("event", event.value())) {
            if (mark.session == number)
                return mark.mark;
        }
        return Mark::Expected;
    }

private slots:
    void init()
    {
        auto made = newHub(u":memory:"_s, {.name = u"North"_s});
        QVERIFY(made);
        m_store = *std::move(made);
        m_person = *m_store->change(u"Put"_s, [](Writer &writer) -> Result<PersonId> {
            return writer.insert(Person{.firstName = u"Amira"_s, .lastName = u"Khan"_s});
        });
    }

    void sessionsAreNumberedInOrderOfTime()
    {
        const auto made = saveEvent(*m_store,
                                    {.event = aDay(),
                                     .sessions = {session(0, {13, 0}, {16, 0}, 2, u"Later"_s),
                                                  session(0, {9, 30}, {12, 30}, 2, u"First"_s)}});

        QVERIFY(made);
        for (const Session &one : m_store->where<Session>("event", made->value()))
            QCOMPARE(one.title, one.number == 1 ? u"First"_s : u"Later"_s);
    }

    void marksGoAlongWithTheirSession()
    {
        const EventId event = dayWithTwo();
        QVERIFY(markAttendance(*m_store, event, {.person = m_person, .session = 1, .mark = Mark::Late}));
        QVERIFY(markAttendance(*m_store, event, {.person = m_person, .session = 2, .mark = Mark::Half}));
        const qint64 before = steps();

        // The two change places, and a quarter of an hour comes before them.
        Event wanted = *m_store->find(event);
        wanted.start = londonTime(day, {9, 0});
        QVERIFY(saveEvent(*m_store,
                          {.event = wanted,
                           .sessions = {session(2, {9, 30}, {12, 30}), session(1, {13, 0}, {16, 0}),
                                        session(0, {9, 0}, {9, 15}, 0)}}));

        QCOMPARE(steps(), before + 1);
        QCOMPARE(markAt(event, 2), Mark::Half);
        QCOMPARE(markAt(event, 3), Mark::Late);
        QCOMPARE(m_store->find(event)->sequence, 1);
        QVERIFY(undo(*m_store));
        QCOMPARE(markAt(event, 1), Mark::Late);
        QCOMPARE(markAt(event, 2), Mark::Half);
    }

    void aSessionWithMarksIsNotTakenAway()
    {
        const EventId event = dayWithTwo();
        QVERIFY(markAttendance(*m_store, event, {.person = m_person, .session = 2, .mark = Mark::Present}));
        const qint64 before = steps();

        const auto refused = saveEvent(
            *m_store, {.event = *m_store->find(event), .sessions = {session(1, {9, 30}, {12, 30})}});

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(u"session 2"_s));
        QCOMPARE(steps(), before);
        QVERIFY(saveEvent(*m_store,
                          {.event = *m_store->find(event), .sessions = {session(2, {9, 30}, {12, 30})}}));
        QCOMPARE(markAt(event, 1), Mark::Present);
    }

    void nothingAlteredLeavesNoTrace()
    {
        const EventId event = dayWithTwo();
        const qint64 before = steps();

        QVERIFY(saveEvent(
            *m_store,
            {.event = *m_store->find(event), .sessions = m_store->where<Session>("event", event.value())}));

        QCOMPARE(steps(), before);
    }

    void whatDoesNotHoldTogetherIsRefused_data()
    {
        QTest::addColumn<QTime>("end");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<QList<QTime>>("times");
        QTest::addColumn<QString>("heads");
        QTest::addColumn<QString>("says");
        const QTime four{16, 0};
        QTest::newRow("ends before it starts")
            << QTime{9, 0} << 4 << QList<QTime>{} << QString{} << u"ends before"_s;
        QTest::newRow("days beyond the event's")
            << four << 8 << QList<QTime>{} << QString{} << u"worth more days"_s;
        QTest::newRow("overlapping sessions")
            << four << 4 << QList<QTime>{{9, 30}, {12, 30}, {12, 0}, {16, 0}} << QString{} << u"overlap"_s;
        QTest::newRow("a session that ends before it starts")
            << four << 4 << QList<QTime>{{12, 30}, {10, 0}} << QString{} << u"session ends before"_s;
        QTest::newRow("sessions worth more than the event")
            << four << 2 << QList<QTime>{{9, 30}, {12, 30}, {13, 0}, {16, 0}} << QString{}
            << u"together are worth more"_s;
        QTest::newRow("a session after the event")
            << four << 4 << QList<QTime>{{13, 0}, {17, 0}} << QString{} << u"outside"_s;
        QTest::newRow("the head at a session there is none of")
            << four << 4 << QList<QTime>{} << u"5"_s << u"does not have"_s;
    }

    void whatDoesNotHoldTogetherIsRefused()
    {
        QFETCH(QTime, end);
        QFETCH(int, quarters);
        QFETCH(QList<QTime>, times);
        QFETCH(QString, heads);
        QFETCH(QString, says);
        const EventId event = dayWithTwo();
        EventDraft draft{.event = *m_store->find(event)};
        draft.event.end = londonTime(day, end);
        draft.event.days = Days::quarters(quarters);
        draft.event.headSessions = heads;
        for (int at = 0; at < times.size(); at += 2)
            draft.sessions.push_back(session(at / 2 + 1, times[at], times[at + 1]));
        const qint64 before = steps();

        const auto refused = saveEvent(*m_store, draft);

        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QVERIFY(refused.error().advice.contains(u"Nothing was changed"_s));
        QVERIFY(faultOfDraft(draft) != EventFault::None);
        QCOMPARE(steps(), before);
    }

    void aMoveSaysWhatItClashedWithBeforeAndWhatNow()
    {
        const EventId moved = *saveEvent(*m_store, {.event = aDay()});
        Event other = aDay();
        other.title = u"Other day"_s;
        other.lead = m_person;
        QVERIFY(saveEvent(*m_store, {.event = other}));
        Event led = *m_store->find(moved);
        led.lead = m_person;
        QVERIFY(saveEvent(*m_store, {.event = led}));
        const QDateTime from = m_store->find(moved)->start;
        QVERIFY(moveEvent(*m_store, moved, from.addDays(14)));

        const MoveClashes clashes = clashesOfMove(*m_store, moved, from);

        QCOMPARE(clashes.before.size(), 1);
        QVERIFY2(clashes.before.front().contains(u"Amira Khan"_s), qPrintable(clashes.before.front()));
        QCOMPARE(clashes.now, QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestEventSessions)
#include "tst_eventsessions.moc"
