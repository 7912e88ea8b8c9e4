#include "eventsample.h"
#include "rules/clashes.h"
#include "rules/makeup.h"
#include "rules/schooldays.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate day{2026, 3, 10};

std::vector<Clash> clashesIn(const EventSample &sample, const ClashFacts &facts = {})
{
    const EventBook book{sample.facts};
    const Rolls rolls{book};
    return clashesOf(rolls, facts);
}

QList<Clash::Kind> kindsIn(const std::vector<Clash> &clashes)
{
    QList<Clash::Kind> kinds;
    for (const Clash &clash : clashes)
        kinds << clash.kind;
    return kinds;
}

} // namespace

class TestClashes : public QObject
{
    Q_OBJECT
private slots:
    void somebodyTwice_data()
    {
        QTest::addColumn<int>("firstQuarters");
        QTest::addColumn<QTime>("secondFrom");
        QTest::addColumn<int>("clashes");
        QTest::newRow("all day and an afternoon") << 4 << QTime{14, 0} << 1;
        QTest::newRow("a morning and an afternoon") << 2 << QTime{14, 0} << 0;
        QTest::newRow("one ends as the other begins") << 2 << QTime{12, 0} << 0;
        QTest::newRow("a minute too early") << 2 << QTime{11, 59} << 1;
    }

    void somebodyTwice()
    {
        QFETCH(int, firstQuarters);
        QFETCH(QTime, secondFrom);
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.event(cohort, day, firstQuarters);
        Event &second = sample.event({}, day, 2);
        second.start = londonTime(day, secondFrom);
        second.end = londonTime(day, {16, 0});
        sample.booking(second.id, person, BookingState::Booked);

        const auto clashes = clashesIn(sample);

        QTEST(static_cast<int>(clashes.size()), "clashes");
        if (!clashes.empty())
            QCOMPARE(clashes.front().people, std::vector{person});
    }

    void aDeputyFreesTheOneAway()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        const EventId first = sample.event(cohort, day, 4).id;
        sample.event(cohort, day, 4);
        Booking &deputy = sample.booking(first, PersonId{9}, BookingState::Booked);
        deputy.role = AttendanceRole::Deputy;
        deputy.deputyFor = person;

        QVERIFY(clashesIn(sample).empty());
    }

    void eachKind()
    {
        EventSample sample;
        const SchoolId school{7};
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const CohortId other = sample.cohort(u"PMS-C11"_s, 2025);
        sample.specialist(cohort, school);
        sample.specialist(other, school);
        sample.head(school);
        const PersonId lead{55};
        for (const CohortId of : {cohort, other}) {
            Event &event = sample.event(of, day, 4);
            event.headExpected = YesNo::Yes;
            event.lead = lead;
            event.venue = of == cohort ? u"Town Hall"_s : u"town  hall"_s;
            event.capacity = 1;
        }
        const std::vector<BankHoliday> holidays{{.date = day, .title = u"Coronation"_s}};
        const std::vector<School> schools{{.id = school, .laCode = u"866"_s}};
        const std::vector<TermCalendar> calendars{{.id = TermCalendarId{1}, .laCode = u"866"_s}};
        const AcademicYear year = AcademicYear::starting(2025);
        const std::vector<TermDate> dates{{.id = TermDateId{1},
                                           .calendar = TermCalendarId{1},
                                           .year = year,
                                           .start = {2026, 1, 5},
                                           .end = {2026, 3, 6}},
                                          {.id = TermDateId{2},
                                           .calendar = TermCalendarId{1},
                                           .year = year,
                                           .start = {2026, 4, 13},
                                           .end = {2026, 7, 20}}};
        const SchoolDays days{calendars, dates, {}};

        const auto kinds
            = kindsIn(clashesIn(sample, {.holidays = holidays, .days = &days, .schools = schools}));

        using enum Clash::Kind;
        QCOMPARE(kinds,
                 (QList<Clash::Kind>{LeadTwice, HeadTwice, VenueTwice, SameSchool, BankHoliday, BankHoliday,
                                     OutsideTerm, OutsideTerm, Capacity, Capacity}));
    }

    void whatIsCancelledClashesWithNothing()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        sample.specialist(cohort);
        sample.event(cohort, day, 4);
        sample.event(cohort, day, 4).status = EventStatus::Cancelled;

        QVERIFY(clashesIn(sample).empty());
    }

    void anAcceptedClashIsKeptApartUntilItChanges()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        sample.specialist(cohort);
        sample.event(cohort, day, 4);
        sample.event(cohort, day, 4);
        const std::vector<ClashDecision> decisions{
            {.clash = fingerprintOf(clashesIn(sample).front()), .reason = u"One is online"_s}};

        const SettledClashes same = settled(clashesIn(sample), decisions);
        QVERIFY(same.open.empty());
        QCOMPARE(same.accepted.front().second.reason, u"One is online"_s);

        sample.specialist(cohort);
        QCOMPARE(settled(clashesIn(sample), decisions).open.size(), size_t{1});
    }

    void makeUpsAreReallyPossible()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const CohortId other = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.specialist(other);
        sample.event(cohort, day, 4);                         // theirs already
        sample.event(other, day, 4);                          // in the way of it
        sample.event(other, day.addDays(7), 4);               // this one
        sample.event(other, day.addDays(14), 4).capacity = 1; // full
        sample.event(other, day.addDays(21), 4).status = EventStatus::Cancelled;
        sample.event(other, day.addDays(28), 4, DayKind::InSchool); // another kind
        sample.event(other, day.addDays(300), 4);                   // next year
        sample.event(other, day.addDays(-100), 4);                  // over
        const EventBook book{sample.facts};
        const Rolls rolls{book};
        const DaysLedger ledger{rolls, sample.days, {QDate{2026, 1, 15}}};
        const PersonDays days = ledger.of(person, AcademicYear::starting(2025)).front();

        const auto possible = makeUpsFor(ledger, days, DayKind::Central, {});

        QCOMPARE(possible.size(), size_t{1});
        QCOMPARE(possible.front().date, day.addDays(7));
        QCOMPARE(possible.front().gives, Days::whole(1));
    }
};

QTEST_GUILESS_MAIN(TestClashes)
#include "tst_clashes.moc"
