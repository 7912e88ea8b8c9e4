#include "actions/bookings.h"
#include "actions/clashreport.h"
#include "actions/copyevent.h"
#include "actions/developmentdays.h"
#include "actions/layoutevents.h"
#include "actions/markattendance.h"
#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

/// What an office does with events: each verb one step, each refusal without a trace.
class TestEventActions : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Store> m_store;

    template<typename Record>
    Id<Record> put(const Record &record)
    {
        return *m_store->change(u"Put"_s,
                                [&](Writer &writer) -> Result<Id<Record>> { return writer.insert(record); });
    }
    PersonId person(const QString &name) { return put(Person{.firstName = name, .lastName = u"Khan"_s}); }
    CohortId cohort(const QString &edition, int year)
    {
        const auto editions = m_store->where<ProgrammeEdition>("code", edition);
        return put(Cohort{.code = edition + u"-X"_s,
                          .programme = editions.front().id,
                          .year = AcademicYear::starting(year),
                          .places = 10});
    }
    PersonId specialist(CohortId cohort, const QString &name)
    {
        const PersonId id = person(name);
        put(Application{.cohort = cohort, .person = id, .status = ApplicationStatus::Accepted});
        return id;
    }
    /// A central day of a cohort on 10 March 2026.
    EventId day(CohortId cohort, std::optional<int> capacity = {})
    {
        return *makeEvent(*m_store,
                          {.event = {.kind = EventKind::Central,
                                     .title = u"Day"_s,
                                     .start = londonTime({2026, 3, 10}, {9, 30}),
                                     .end = londonTime({2026, 3, 10}, {16, 0}),
                                     .cohort = cohort,
                                     .capacity = capacity}});
    }
    qint64 steps() { return history(*m_store, {.limit = 1}).front().number; }

private slots:
    void init()
    {
        auto made = newHub(u":memory:"_s, {.name = u"North"_s});
        QVERIFY(made);
        m_store = *std::move(made);
    }

    void anEventWithoutACodeIsGivenTheNextFreeOne()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);

        QCOMPARE(m_store->find(day(c10))->code, u"SMS-C10-X-D1"_s);
        QCOMPARE(m_store->find(day(c10))->code, u"SMS-C10-X-D2"_s);
    }

    void anEventThatEndsBeforeItStartsLeavesNoTrace()
    {
        const qint64 before = steps();

        const auto made = makeEvent(*m_store,
                                    {.event = {.title = u"Odd"_s,
                                               .start = londonTime({2026, 3, 10}, {9, 30}),
                                               .end = londonTime({2026, 3, 10}, {9, 0})}});

        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!made.error().advice.isEmpty());
        QCOMPARE(steps(), before);
    }

    void aMoveTakesSessionsAlongAndRaisesTheRevision()
    {
        const EventId event = day(cohort(u"SMS-C10"_s, 2025));
        QVERIFY(changeSessions(*m_store, event,
                               {{.number = 1,
                                 .start = londonTime({2026, 3, 10}, {9, 30}),
                                 .end = londonTime({2026, 3, 10}, {12, 0}),
                                 .days = Days::quarters(2)}}));

        QVERIFY(moveEvent(*m_store, event, londonTime({2026, 4, 14}, {10, 0})));

        const Event moved = *m_store->find(event);
        QCOMPARE(moved.end, londonTime({2026, 4, 14}, {16, 30}));
        QCOMPARE(moved.sequence, 1);
        QCOMPARE(m_store->all<Session>().front().start, londonTime({2026, 4, 14}, {10, 0}));
    }

    void onlyWhatCalendarsShowRaisesTheRevision_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("sequence");
        QTest::newRow("title") << u"title"_s << 1;
        QTest::newRow("venue") << u"venue"_s << 1;
        QTest::newRow("confirmed") << u"status"_s << 1;
        QTest::newRow("capacity is the hub's own") << u"capacity"_s << 0;
        QTest::newRow("nothing at all") << QString{} << 0;
    }

    void onlyWhatCalendarsShowRaisesTheRevision()
    {
        QFETCH(QString, change);
        Event event = *m_store->find(day(cohort(u"SMS-C10"_s, 2025)));
        if (change == u"title"_s)
            event.title = u"Other"_s;
        if (change == u"venue"_s)
            event.venue = u"Hall"_s;
        if (change == u"status"_s)
            event.status = EventStatus::Confirmed;
        if (change == u"capacity"_s)
            event.capacity = 9;

        QVERIFY(changeEvent(*m_store, event));

        QTEST(m_store->find(event.id)->sequence, "sequence");
    }

    void aCancelledEventIsKept()
    {
        const EventId event = day(cohort(u"SMS-C10"_s, 2025));

        QVERIFY(setEventStatus(*m_store, event, EventStatus::Cancelled, u"Snow"_s));

        QCOMPARE(m_store->find(event)->status, EventStatus::Cancelled);
        QVERIFY(history(*m_store, {.limit = 1}).front().what.endsWith(u": Snow"_s));
    }

    void aCopyTakesWhatIsChosen()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const EventId event = day(c10, 4);
        QVERIFY(bookPlace(*m_store, event, person(u"Guest"_s)));

        const auto with = copyEvent(*m_store, event, londonTime({2026, 5, 12}, {9, 30}), {.bookings = true});
        const auto without = copyEvent(*m_store, event, londonTime({2026, 5, 19}, {9, 30}),
                                       {.cohortAndGroup = false, .capacity = false});

        QVERIFY(with && without);
        QCOMPARE(m_store->where<Booking>("event", with->value()).size(), size_t{1});
        QCOMPARE(m_store->find(*with)->end, londonTime({2026, 5, 12}, {16, 0}));
        QVERIFY(m_store->find(*without)->cohort.isNull());
        QVERIFY(!m_store->find(*without)->capacity);
        QVERIFY(m_store->where<Booking>("event", without->value()).empty());
    }

    void aPatternMakesItsLike()
    {
        const EventId event = day(cohort(u"SMS-C10"_s, 2025), 12);
        const auto pattern = saveTemplate(*m_store, event, u"Central day"_s);
        QVERIFY(pattern);

        const auto draft = draftFrom(*m_store->find(*pattern), {2026, 6, 16});

        QVERIFY(draft);
        QCOMPARE(draft->event.start, londonTime({2026, 6, 16}, {9, 30}));
        QCOMPARE(draft->event.end, londonTime({2026, 6, 16}, {16, 0}));
        QCOMPARE(draft->event.capacity, std::optional{12});
        QVERIFY(draft->event.code.isEmpty() && draft->event.cohort.isNull());
    }

    void theRequiredEventsAreLaidOut_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("events"); // kind, month, days
        QTest::newRow("three residentials and the pilot workshop")
            << u"PMS-C11"_s << 2025
            << QStringList{u"residential 11 2"_s, u"residential 3 2"_s, u"residential 6 2"_s,
                           u"group-session 9 0.5"_s};
        QTest::newRow("the autumn launch") << u"SMS-C10"_s << 2025 << QStringList{u"launch 9 0.5"_s};
        QTest::newRow("a half-day launch") << u"STMS-2020"_s << 2020 << QStringList{u"launch 9 0.5"_s};
    }

    void theRequiredEventsAreLaidOut()
    {
        QFETCH(QString, edition);
        QFETCH(int, year);
        const CohortId id = cohort(edition, year);

        const Result<int> made = layOutEvents(*m_store, id);
        const Result<int> again = layOutEvents(*m_store, id);

        QVERIFY(made && again);
        QCOMPARE(*again, 0);
        QStringList events;
        auto all = m_store->all<Event>();
        std::ranges::sort(all, {}, &Event::code);
        for (const Event &event : all) {
            events << u"%1 %2 %3"_s.arg(FieldTraits<EventKind>::store(event.kind).toString())
                          .arg(event.start.date().month())
                          .arg(event.days->toText());
            QCOMPARE(event.status, EventStatus::Provisional);
            QVERIFY(event.start.date().dayOfWeek() < Qt::Friday);
            QCOMPARE(event.headExpected == YesNo::Yes, event.kind == EventKind::Launch);
        }
        QTEST(events, "events");
    }

    void aFullEventPutsPeopleOnTheWaitingListInOrder()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const PersonId amira = specialist(c10, u"Amira"_s);
        const EventId event = day(c10, 1);
        const PersonId first = person(u"First"_s);
        const PersonId second = person(u"Second"_s);

        QCOMPARE(bookPlace(*m_store, event, first)->placeInLine, 1);
        QCOMPARE(bookPlace(*m_store, event, second)->placeInLine, 2);
        QVERIFY(!giveNextPlace(*m_store, event));
        const auto freed = excludeFrom(*m_store, event, amira, u"Ill"_s);

        QCOMPARE(freed->next, first);
        QCOMPARE(*giveNextPlace(*m_store, event), first);
        QVERIFY(!giveNextPlace(*m_store, event));
    }

    void whoIsExpectedCannotBeBookedAgain()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const PersonId amira = specialist(c10, u"Amira"_s);
        const auto booked = bookPlace(*m_store, day(c10), amira);

        QVERIFY(!booked);
        QCOMPARE(booked.error().kind, Error::Kind::Conflict);
    }

    void marksAreRefusedForTheUnexpectedAndForSessionsBeyond_data()
    {
        QTest::addColumn<bool>("isExpected");
        QTest::addColumn<int>("session");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("expected, all of it") << true << 0 << true;
        QTest::newRow("expected, second half") << true << 2 << true;
        QTest::newRow("a session it does not have") << true << 3 << false;
        QTest::newRow("not expected") << false << 1 << false;
    }

    void marksAreRefusedForTheUnexpectedAndForSessionsBeyond()
    {
        QFETCH(bool, isExpected);
        QFETCH(int, session);
        QFETCH(bool, isFine);
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const PersonId who = isExpected ? specialist(c10, u"Amira"_s) : person(u"Stray"_s);

        const auto done = markAttendance(
            *m_store, day(c10),
            MarkEntry{.person = who, .session = session == 0 ? std::nullopt : std::optional{session}});

        QCOMPARE(done.has_value(), isFine);
        QCOMPARE(m_store->all<Attendance>().empty(), !isFine);
    }

    void aMarkForAllTakesThePlaceOfHalfDays()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const PersonId amira = specialist(c10, u"Amira"_s);
        const EventId event = day(c10);
        QVERIFY(
            markAttendance(*m_store, event, MarkEntry{.person = amira, .session = 1, .mark = Mark::Late}));
        QVERIFY(markAttendance(*m_store, event,
                               MarkEntry{.person = amira, .mark = Mark::Absent, .reason = u"Ill"_s}));

        const auto marks = m_store->all<Attendance>();
        QCOMPARE(marks.size(), size_t{1});
        QVERIFY(!marks.front().session);
        QCOMPARE(marks.front().reason, u"Ill"_s);
    }

    void aWalkInComesWithAPlaceAndAMark()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        const EventId event = day(c10);

        const auto added = addWalkIn(*m_store, event, {.firstName = u"Nia"_s, .lastName = u"Hollis"_s}, 2);

        QVERIFY(added);
        QCOMPARE(m_store->find(*added)->lastName, u"Hollis"_s);
        QCOMPARE(m_store->all<Booking>().size(), size_t{1});
        QCOMPARE(m_store->all<Attendance>().size(), size_t{2});
        QVERIFY(!addWalkIn(*m_store, event, {.person = *added}, 1));
        QVERIFY(!addWalkIn(*m_store, event, {.firstName = u"Nia"_s}, 1));
    }

    void agreedDaysStayInsideTheEdition_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("the least") << 2026 << 12 << true;
        QTest::newRow("the most") << 2027 << 37 << true;
        QTest::newRow("too few") << 2026 << 11 << false;
        QTest::newRow("too many") << 2026 << 38 << false;
        QTest::newRow("the first year leaves nothing open") << 2025 << 15 << false;
    }

    void agreedDaysStayInsideTheEdition()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        QFETCH(bool, isFine);
        const CohortId c11 = cohort(u"PMS-C11"_s, 2025);
        const PersonId amira = specialist(c11, u"Amira"_s);

        const auto done = setAgreedDays(*m_store, amira, c11, AcademicYear::starting(year), DayKind::Release,
                                        Days::whole(days));

        QCOMPARE(done.has_value(), isFine);
    }

    void aClashIsAcceptedOnlyWithAReason()
    {
        const CohortId c10 = cohort(u"SMS-C10"_s, 2025);
        specialist(c10, u"Amira"_s);
        day(c10);
        day(c10);
        const EventPicture picture{*m_store, {QDate{2026, 1, 15}}};
        const SettledClashes found = clashReport(*m_store, picture);
        QCOMPARE(found.open.size(), size_t{1});

        QCOMPARE(settleClash(*m_store, found.open.front(), u" "_s).error().kind, Error::Kind::NeedsReason);
        QVERIFY(settleClash(*m_store, found.open.front(), u"One is online"_s));

        QVERIFY(clashReport(*m_store, picture).open.empty());
        QVERIFY(reopenClash(*m_store, found.open.front()));
        QCOMPARE(clashReport(*m_store, picture).open.size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestEventActions)
#include "tst_eventactions.moc"
