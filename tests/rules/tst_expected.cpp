#include "eventsample.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

class TestExpected : public QObject
{
    Q_OBJECT
private slots:
    void halfDays_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<int>("dates");
        QTest::addColumn<QList<int>>("worth");
        QTest::newRow("two days are four half-days") << 8 << 2 << QList<int>{2, 2, 2, 2};
        QTest::newRow("a day is two") << 4 << 1 << QList<int>{2, 2};
        QTest::newRow("half a day is one") << 2 << 1 << QList<int>{2};
        QTest::newRow("a twilight is one") << 1 << 1 << QList<int>{1};
        QTest::newRow("three quarters add up") << 3 << 1 << QList<int>{1, 2};
        QTest::newRow("a day over two dates") << 4 << 2 << QList<int>{2, 2};
        QTest::newRow("worth nothing still has a register") << 0 << 1 << QList<int>{0};
    }

    void halfDays()
    {
        QFETCH(int, quarters);
        QFETCH(int, dates);
        const QDate first{2025, 11, 12};
        const Event event{.id = EventId{1},
                          .start = londonTime(first, {9, 30}),
                          .end = londonTime(first.addDays(dates - 1), {16, 0}),
                          .days = Days::quarters(quarters)};

        const std::vector<HalfDay> halves = halfDaysOf(event, {});

        QList<int> worth;
        for (const HalfDay &half : halves)
            worth << half.days.inQuarters();
        QTEST(worth, "worth");
        QCOMPARE(halves.front().start, event.start);
        QCOMPARE(halves.back().number, static_cast<int>(halves.size()));
        for (size_t i = 1; i < halves.size(); ++i)
            QVERIFY(halves[i - 1].end <= halves[i].start);
    }

    void storedHalfDaysWin()
    {
        const Event event{.id = EventId{1},
                          .start = londonTime({2025, 11, 12}, {9, 30}),
                          .end = londonTime({2025, 11, 12}, {16, 0}),
                          .days = Days::whole(1)};
        const std::vector<Session> stored{{.event = EventId{1}, .number = 1, .days = Days::quarters(3)},
                                          {.event = EventId{1}, .number = 2, .days = Days::quarters(1)},
                                          {.event = EventId{2}, .number = 3, .days = Days::quarters(9)}};

        const std::vector<HalfDay> halves = halfDaysOf(event, stored);

        QCOMPARE(halves.size(), size_t{2});
        QCOMPARE(halves[0].days, Days::quarters(3));
    }

    void worthWithoutANumber_data()
    {
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<Days>("worth");
        const QDate day{2025, 11, 12};
        QTest::newRow("a morning") << londonTime(day, {12, 30}) << Days::quarters(2);
        QTest::newRow("a day") << londonTime(day, {16, 0}) << Days::whole(1);
        QTest::newRow("two days") << londonTime(day.addDays(1), {15, 0}) << Days::whole(2);
        QTest::newRow("until midnight is one day") << londonTime(day.addDays(1)) << Days::whole(1);
    }

    void worthWithoutANumber()
    {
        QFETCH(QDateTime, end);
        QTEST(worthOf({.start = londonTime({2025, 11, 12}, {9, 30}), .end = end}), "worth");
    }

    void wholeDays_data()
    {
        QTest::addColumn<YesNo>("allDay");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<int>("dates");
        const QDate day{2025, 11, 12};
        QTest::newRow("from date to date: both are in") << YesNo::Unknown << londonTime(day.addDays(1)) << 2;
        QTest::newRow("one date") << YesNo::Unknown << londonTime(day) << 1;
        QTest::newRow("marked so") << YesNo::Yes << londonTime(day.addDays(2)) << 3;
        QTest::newRow("marked as having hours: until midnight")
            << YesNo::No << londonTime(day.addDays(1)) << 1;
    }

    void wholeDays()
    {
        QFETCH(YesNo, allDay);
        QFETCH(QDateTime, end);
        QFETCH(int, dates);
        Event event{.id = EventId{1}, .start = londonTime({2025, 11, 12}), .end = end, .allDay = allDay};
        QCOMPARE(calendarDaysOf(event), dates);
        QCOMPARE(worthOf(event), Days::whole(dates));

        event.days = Days::whole(dates);
        QCOMPARE(faultOf(event, {}), EventFault::None);
        const std::vector<HalfDay> halves = halfDaysOf(event, {});
        QCOMPARE(halves.size(), static_cast<size_t>(2 * dates));
        QCOMPARE(halves.back().end.date(), event.start.date().addDays(dates - (allDay == YesNo::No ? 0 : 1)));

        // The last afternoon is inside, the day after is not.
        const QDate last = event.start.date().addDays(dates - 1);
        Session afternoon{.event = event.id,
                          .number = 1,
                          .start = londonTime(last, {13, 0}),
                          .end = londonTime(last, {16, 0})};
        QCOMPARE(faultOf(event, std::vector{afternoon}), EventFault::None);
        afternoon.end = londonTime(last.addDays(1), {1, 0});
        QCOMPARE(faultOf(event, std::vector{afternoon}), EventFault::SessionOutsideEvent);
    }

    void faults_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<QList<QTime>>("sessions"); // from, to, from, to ...
        QTest::addColumn<QString>("heads");
        QTest::addColumn<EventFault>("fault");
        const QList<QTime> none;
        QTest::newRow("none") << 4 << none << QString{} << EventFault::None;
        QTest::newRow("days beyond the dates") << 6 << none << QString{} << EventFault::DaysBeyondDates;
        QTest::newRow("overlapping sessions") << 4 << QList<QTime>{{9, 30}, {12, 30}, {12, 0}, {16, 0}}
                                              << QString{} << EventFault::SessionsOverlap;
        QTest::newRow("a session after the end") << 4 << QList<QTime>{{9, 30}, {12, 30}, {13, 0}, {18, 0}}
                                                 << QString{} << EventFault::SessionOutsideEvent;
        QTest::newRow("a session that ends before it starts")
            << 4 << QList<QTime>{{12, 30}, {9, 30}} << QString{} << EventFault::SessionEndsBeforeStart;
        QTest::newRow("sessions worth more than the event")
            << 2 << QList<QTime>{{9, 30}, {12, 30}, {13, 0}, {16, 0}} << QString{}
            << EventFault::SessionsBeyondDays;
        QTest::newRow("the head at a session there is none of")
            << 4 << none << u"2,3"_s << EventFault::HeadSessionBeyond;
    }

    void faults()
    {
        QFETCH(int, quarters);
        QFETCH(QList<QTime>, sessions);
        QFETCH(QString, heads);
        const QDate day{2025, 11, 12};
        const Event event{.id = EventId{1},
                          .start = londonTime(day, {9, 30}),
                          .end = londonTime(day, {16, 0}),
                          .days = Days::quarters(quarters),
                          .headSessions = heads};
        std::vector<Session> stored;
        for (qsizetype i = 0; i + 1 < sessions.size(); i += 2)
            stored.push_back({.event = event.id,
                              .number = static_cast<int>(i / 2) + 1,
                              .start = londonTime(day, sessions[i]),
                              .end = londonTime(day, sessions[i + 1]),
                              .days = Days::quarters(2)});

        QTEST(faultOf(event, stored), "fault");
    }

    void whoIsExpectedOfACohort()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const SchoolId school{7};
        const PersonId accepted = sample.specialist(cohort, school);
        sample.specialist(cohort, school, ApplicationStatus::Offered);
        const PersonId out = sample.specialist(cohort, school);
        const PersonId head = sample.head(school);
        Event &event = sample.event(cohort, {2025, 10, 7}, 4);
        event.headExpected = YesNo::Yes;
        event.headSessions = u"2"_s;
        sample.booking(event.id, out, BookingState::Excluded);
        const EventBook book{sample.facts};

        const ExpectedList list = expectedAt(book, book.events().front());

        QCOMPARE(list.people.size(), size_t{2});
        QVERIFY(list.find(accepted) != nullptr);
        QVERIFY(list.find(head) != nullptr && !list.find(head)->isAt(1) && list.find(head)->isAt(2));
        QCOMPARE(list.excluded.size(), size_t{1});
    }

    void whoIsExpectedOfAGroup_data()
    {
        QTest::addColumn<MemberStatus>("status");
        QTest::addColumn<bool>("comes");
        QTest::newRow("interest is not a place") << MemberStatus::Interest << false;
        QTest::newRow("applied is not a place") << MemberStatus::Applied << false;
        QTest::newRow("accepted") << MemberStatus::Accepted << true;
        QTest::newRow("reserve waits") << MemberStatus::Reserve << false;
        QTest::newRow("confirmed") << MemberStatus::Confirmed << true;
        QTest::newRow("attending") << MemberStatus::Attending << true;
        QTest::newRow("completed later") << MemberStatus::Completed << true;
        QTest::newRow("withdrew") << MemberStatus::Withdrew << false;
        QTest::newRow("did not start") << MemberStatus::DidNotStart << false;
    }

    void whoIsExpectedOfAGroup()
    {
        QFETCH(MemberStatus, status);
        EventSample sample;
        const WorkGroupId group = sample.group(u"NCP25-15"_s, 2025);
        const PersonId person = sample.member(group, status);
        sample.event({}, {2025, 10, 7}, 2).group = group;
        const EventBook book{sample.facts};

        QTEST(expectedAt(book, book.events().front()).find(person) != nullptr, "comes");
    }

    void theWaitingListKeepsItsOrder()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId a = sample.specialist(cohort);
        Event &event = sample.event(cohort, {2026, 3, 10}, 4);
        event.capacity = 1;
        const PersonId late{5};
        const PersonId early{6};
        sample.booking(event.id, late, BookingState::Waiting).at = londonTime({2026, 1, 2});
        sample.booking(event.id, early, BookingState::Waiting).at = londonTime({2026, 1, 1});
        const EventBook full{sample.facts};

        const ExpectedList list = expectedAt(full, full.events().front());
        QCOMPARE(list.waiting.front().person, early);
        QVERIFY(nextInLine(full.events().front(), list) == nullptr);

        sample.booking(event.id, a, BookingState::Excluded);
        const EventBook freed{sample.facts};
        const ExpectedList after = expectedAt(freed, freed.events().front());
        QCOMPARE(nextInLine(freed.events().front(), after)->person, early);
    }

    void aDeputyTakesThePlace()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId away = sample.specialist(cohort);
        const Event event = sample.event(cohort, {2026, 3, 10}, 4);
        Booking &booking = sample.booking(event.id, PersonId{5}, BookingState::Booked);
        booking.role = AttendanceRole::Deputy;
        booking.deputyFor = away;
        const EventBook book{sample.facts};

        const ExpectedList list = expectedAt(book, book.events().front());

        QCOMPARE(list.find(away)->deputy, PersonId{5});
        QCOMPARE(list.coming(), 1);
    }

    void theRegister_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<RegisterState>("state");
        const QDate day{2026, 3, 10};
        QTest::newRow("the day before") << day.addDays(-1) << QString{} << RegisterState::ToCome;
        QTest::newRow("on the day, not begun") << day << QString{} << RegisterState::ToCome;
        QTest::newRow("on the day, begun") << day << u"P."_s << RegisterState::Partial;
        QTest::newRow("the day after, no marks") << day.addDays(1) << QString{} << RegisterState::Missing;
        QTest::newRow("only expected is no mark") << day.addDays(1) << u"EE"_s << RegisterState::Missing;
        QTest::newRow("one of two") << day.addDays(1) << u"P."_s << RegisterState::Partial;
        QTest::newRow("all") << day.addDays(1) << u"PA"_s << RegisterState::Taken;
    }

    void theRegister()
    {
        QFETCH(QDate, today);
        QFETCH(QString, marks);
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId people[] = {sample.specialist(cohort), sample.specialist(cohort)};
        const EventId event = sample.event(cohort, {2026, 3, 10}, 4).id;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (marks[i] != u'.')
                sample.mark(event, people[i], FieldTraits<Mark>::read(QString{marks[i]}));
        }
        const EventBook book{sample.facts};
        const Event &only = book.events().front();

        QTEST(registerState(book, only, expectedAt(book, only), today), "state");
    }
};

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
