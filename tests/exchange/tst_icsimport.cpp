#include "actions/saveevents.h"
#include "exchange/icsfile.h"
#include "exchange/importcalendar.h"
#include "exchange/importics.h"
#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

using Outcome = PlanLine::Outcome;

const QDate today{2026, 1, 15};

std::unique_ptr<Store> emptyHub()
{
    auto store = newHub(u":memory:"_s, {.name = u"North"_s, .laCodes = u"330"_s});
    return store ? std::move(*store) : nullptr;
}

Result<ImportPlan> plan(Store &store, const QByteArray &bytes)
{
    return planCalendar(store, bytes, {.today = today, .source = u"x.ics"_s});
}

/// Takes it in and says how many were new, updated, unchanged, skipped.
QList<int> takeIn(Store &store, const QByteArray &bytes)
{
    const auto made = plan(store, bytes);
    if (!made || !applyImport(store, *made))
        return {};
    return {made->count(Outcome::New), made->count(Outcome::Updated), made->count(Outcome::Unchanged),
            made->count(Outcome::Skipped)};
}

QByteArray vevent(const QByteArray &uid, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Visit\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

Event residential()
{
    Event event;
    event.code = u"R1"_s;
    event.kind = EventKind::Residential;
    event.title = u"Residential; with, commas\\ and Ünïcode"_s;
    event.start = londonTime({2026, 3, 28}, {9, 30});
    event.end = londonTime({2026, 3, 29}, {15, 30});
    event.venue = u"The Barn, Deverhampton"_s;
    event.description = u"Bring:\n- a pencil;\n- a rubber"_s;
    event.status = EventStatus::Confirmed;
    return event;
}

void store(Store &hub, const Event &event)
{
    const auto done = hub.change(u"Test"_s, [&event](Writer &writer) -> Result<> {
        writer.insert(event);
        return {};
    });
    QVERIFY(done);
}

} // namespace

class TestIcsImport : public QObject
{
    Q_OBJECT
private slots:
    void aNewHubHasItsBankHolidays()
    {
        const auto hub = emptyHub();

        const auto holidays = hub->all<BankHoliday>();

        QCOMPARE(holidays.size(), 40U);
        QVERIFY(std::ranges::any_of(holidays, [](const BankHoliday &day) {
            return day.date == QDate{2026, 12, 28} && day.note == u"Substitute day"_s;
        }));
        QVERIFY(
            std::ranges::none_of(holidays, [](const BankHoliday &day) { return day.date.year() > 2028; }));
    }

    void outAndInChangesNothing()
    {
        const auto hub = emptyHub();
        store(*hub, residential());
        Event days = residential();
        days.code = u"D1"_s;
        days.allDay = YesNo::Yes;
        days.start = londonTime({2026, 6, 10});
        days.end = londonTime({2026, 6, 11});
        days.status = EventStatus::Cancelled;
        store(*hub, days);
        Event morning = residential();
        morning.code = u"M1"_s;
        morning.start = morning.end = londonTime({2026, 10, 25}, {1, 30});
        morning.status = EventStatus::Provisional;
        morning.uid = u"kept@elsewhere.example.org"_s;
        store(*hub, morning);

        const QByteArray file = hubCalendar(*hub, {.now = londonTime(today)});

        QCOMPARE(takeIn(*hub, file), (QList<int>{0, 0, 3, 0}));
        const auto elsewhere = emptyHub();
        QCOMPARE(takeIn(*elsewhere, file), (QList<int>{3, 0, 0, 0}));
        QCOMPARE(hubCalendar(*elsewhere, {.now = londonTime(today)}), file);
    }

    void theFileHasWhatOutlookWants()
    {
        const auto hub = emptyHub();
        store(*hub, residential());

        const QByteArray file = hubCalendar(*hub, {.now = londonTime(today)});

        for (const char *part :
             {"METHOD:PUBLISH", "TZID:Europe/London", "BEGIN:DAYLIGHT", "BEGIN:STANDARD",
              "DTSTART;TZID=Europe/London:20260328T093000", "DTEND;TZID=Europe/London:20260329T153000",
              "STATUS:CONFIRMED", "SEQUENCE:0", "@hubkeeper", "\r\n"})
            QVERIFY2(file.contains(part), part);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY(line.size() <= 76);
    }

    void everyChangeThatCalendarsShowRaisesTheSequence()
    {
        const auto hub = emptyHub();
        store(*hub, residential());
        const auto sequence = [&hub] {
            const QByteArray file = hubCalendar(*hub, {.now = londonTime(today)});
            const auto at = file.indexOf("\nSEQUENCE:") + 10;
            return file.mid(at, file.indexOf('\r', at) - at).toInt();
        };
        const auto alter = [&hub](auto how) {
            Event event = hub->all<Event>().front();
            how(event);
            return static_cast<bool>(hub->change(u"Alter"_s, [&event](Writer &writer) -> Result<> {
                writer.update(event);
                return {};
            }));
        };

        QVERIFY(alter([](Event &event) { event.end = event.end.addDays(1); }));
        QCOMPARE(sequence(), 1);
        QVERIFY(alter([](Event &event) { event.capacity = 30; }));
        QCOMPARE(sequence(), 1);
        QVERIFY(alter([](Event &event) { event.venue = u"The Mill"_s; }));
        QCOMPARE(sequence(), 2);
        QVERIFY(undo(*hub));
        QCOMPARE(sequence(), 3);
    }

    void aMoveTakenBackIsSentAsANewerRevision()
    {
        const auto hub = emptyHub();
        const auto outlook = emptyHub(); // somebody else's calendar, which only ever sees the files
        QVERIFY(!takeIn(*hub, calendar(vevent("1", "SEQUENCE:5\r\nDTSTART:20260302T100000Z"))).isEmpty());
        const EventId event = hub->all<Event>().front().id;
        const QDateTime first = hub->find(event)->start;
        int before = -1;
        const auto isSentAgain = [&](QList<int> outcome) {
            const QByteArray file = hubCalendar(*hub, {.now = londonTime(today)});
            const auto at = file.indexOf("\nSEQUENCE:") + 10;
            const int sequence = file.mid(at, file.indexOf('\r', at) - at).toInt();
            const bool isHigher = sequence > before;
            before = sequence;
            return isHigher && takeIn(*outlook, file) == outcome;
        };

        QVERIFY(isSentAgain({1, 0, 0, 0}));
        QVERIFY(moveEvent(*hub, event, londonTime({2026, 3, 9}, {10, 0})));
        QVERIFY(isSentAgain({0, 1, 0, 0}));
        QVERIFY(undo(*hub));
        QVERIFY(isSentAgain({0, 1, 0, 0}));
        QCOMPARE(outlook->all<Event>().front().start, first);
        QVERIFY(redo(*hub));
        QVERIFY(isSentAgain({0, 1, 0, 0}));
        QVERIFY(moveEvent(*hub, event, londonTime({2026, 3, 16}, {10, 0})));
        QVERIFY(isSentAgain({0, 1, 0, 0}));
        QCOMPARE(outlook->all<Event>().size(), 1U);
        QCOMPARE(outlook->all<Event>().front().start, londonTime({2026, 3, 16}, {10, 0}));
    }

    void oneEventGoesOutAlone()
    {
        const auto hub = emptyHub();
        store(*hub, residential());
        Event other = residential();
        other.code = u"R2"_s;
        store(*hub, other);

        const QByteArray file
            = hubCalendar(*hub, {.event = hub->all<Event>().front().id, .now = londonTime(today)});

        QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    }

    void aCalendarOfCancelledEventsCancels()
    {
        const auto hub = emptyHub();
        Event event = residential();
        event.status = EventStatus::Cancelled;
        store(*hub, event);

        const QByteArray file = hubCalendar(*hub, {.now = londonTime(today)});

        QVERIFY(file.contains("METHOD:CANCEL"));
        QVERIFY(file.contains("STATUS:CANCELLED"));
    }

    void aSecondVersionUpdatesByUidAndKeepsWhatTheHubKnows()
    {
        const auto hub = emptyHub();
        QCOMPARE(takeIn(*hub, calendar(vevent("1", "DTSTART:20260302T100000Z\r\nDTEND:20260302T120000Z"))),
                 (QList<int>{1, 0, 0, 0}));
        Event known = hub->all<Event>().front();
        known.kind = EventKind::SchoolVisit;
        known.capacity = 12;
        QVERIFY(hub->change(u"Alter"_s, [&known](Writer &writer) -> Result<> {
            writer.update(known);
            return {};
        }));

        const QByteArray moved = calendar(vevent(
            "1", "SEQUENCE:4\r\nDTSTART:20260309T100000Z\r\nDTEND:20260309T120000Z\r\nLOCATION:There"));

        QCOMPARE(takeIn(*hub, moved), (QList<int>{0, 1, 0, 0}));
        QCOMPARE(takeIn(*hub, moved), (QList<int>{0, 0, 1, 0}));
        const auto events = hub->all<Event>();
        QCOMPARE(events.size(), 1U);
        QCOMPARE(events.front().start, londonTime({2026, 3, 9}, {10, 0}));
        QCOMPARE(events.front().kind, EventKind::SchoolVisit);
        QCOMPARE(events.front().capacity, 12);
        QCOMPARE(events.front().sequence, 4);
    }

    void anOlderVersionChangesNothingAndSaysSo()
    {
        const auto hub = emptyHub();
        QVERIFY(!takeIn(*hub, calendar(vevent("1", "SEQUENCE:4\r\nDTSTART:20260309T100000Z"))).isEmpty());

        const auto made = plan(*hub, calendar(vevent("1", "SEQUENCE:2\r\nDTSTART:20260302T100000Z")));

        QVERIFY(made);
        QCOMPARE(made->count(Outcome::Unchanged), 1);
        QVERIFY(made->problems.front().message.contains(u"older version"_s));
    }

    void whatIsCancelledThereIsCancelledHere()
    {
        const auto hub = emptyHub();
        QVERIFY(!takeIn(*hub, calendar(vevent("1", "DTSTART:20260309T100000Z"))).isEmpty());

        QCOMPARE(takeIn(*hub, calendar(vevent("1", "DTSTART:20260309T100000Z\r\nSTATUS:CANCELLED"))),
                 (QList<int>{0, 1, 0, 0}));

        QCOMPARE(hub->all<Event>().front().status, EventStatus::Cancelled);
    }

    void occurrencesThatARepetitionLosesAreCancelled()
    {
        const auto hub = emptyHub();
        const QByteArray weekly = "DTSTART:20260302T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3";
        QCOMPARE(takeIn(*hub, calendar(vevent("1", weekly))), (QList<int>{3, 0, 0, 0}));

        QCOMPARE(takeIn(*hub, calendar(vevent("1", weekly + "\r\nEXDATE:20260309T100000Z"))),
                 (QList<int>{0, 1, 2, 0}));

        const auto cancelled = hub->where<Event>("status", u"cancelled"_s);
        QCOMPARE(cancelled.size(), 1U);
        QCOMPARE(cancelled.front().start.date(), QDate(2026, 3, 9));
    }

    void theImportIsOneStepThatCanBeUndone()
    {
        const auto hub = emptyHub();
        QVERIFY(!takeIn(*hub,
                        calendar(vevent("1", "DTSTART:20260309T100000Z")
                                 + vevent("2", "DTSTART:20260310T100000Z")))
                     .isEmpty());

        QVERIFY(undo(*hub));

        QCOMPARE(hub->all<Event>().size(), 0U);
    }

    void termDatesFromACalendar()
    {
        const auto hub = emptyHub();
        const QByteArray file = calendar(
            "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Autumn term\r\nDTSTART;VALUE=DATE:20250902\r\n"
            "DTEND;VALUE=DATE:20251220\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Autumn half term\r\nDTSTART;VALUE=DATE:20251027\r\n"
            "DTEND;VALUE=DATE:20251101\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Spring term "
            "begins\r\nDTSTART;VALUE=DATE:20260105\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Sports day\r\nDTSTART;VALUE=DATE:20260610\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:5\r\nSUMMARY:Spring term\r\nDTSTART;VALUE=DATE:20260105\r\n"
            "DTEND;VALUE=DATE:20251220\r\nEND:VEVENT\r\n");

        const auto made
            = planTermCalendar(*hub, file, {TermOwner::Kind::LaCode, u"330"_s}, today, u"x.ics"_s);

        QVERIFY(made);
        QCOMPARE(made->count(Outcome::New), 2);
        QCOMPARE(made->count(Outcome::Skipped), 3);
        QVERIFY(applyImport(*hub, *made));
        const auto dates = hub->all<TermDate>();
        QCOMPARE(dates.size(), 2U);
        QCOMPARE(hub->all<TermCalendar>().front().laCode, u"330"_s);
        QVERIFY(std::ranges::any_of(dates, [](const TermDate &date) {
            return date.kind == TermDateKind::Term && date.end == QDate{2025, 12, 19};
        }));
    }
};

QTEST_GUILESS_MAIN(TestIcsImport)
#include "tst_icsimport.moc"
