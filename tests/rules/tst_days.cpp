#include "eventsample.h"

#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 1, 15};
const QDate before{2025, 11, 18};
const QDate after{2026, 3, 10};

/// "central 5.5: 2 done, 1 booked, 2.5 short" for each kind, as a person would write it.
QString written(const PersonDays &days)
{
    QStringList kinds;
    for (const KindDays &kind : days.kinds)
        kinds << u"%1 %2: %3 done, %4 booked, %5 short"_s.arg(
            QLatin1String{ChoicesOf<DayKind>::list[static_cast<size_t>(kind.kind)].code},
            kind.required.toText(), kind.done.toText(), kind.booked.toText(), kind.shortBy.toText());
    return kinds.join(u"; "_s);
}

QList<DaysReason::Kind> reasons(const PersonDays &days)
{
    QList<DaysReason::Kind> kinds;
    for (const DaysReason &reason : days.why)
        kinds << reason.kind;
    return kinds;
}

PersonDays settled(const EventSample &sample, PersonId person, AcademicYear year, AsAt asAt = {today})
{
    const EventBook book{sample.facts};
    const Rolls rolls{book};
    const DaysLedger ledger{rolls, sample.days, asAt};
    const auto all = ledger.of(person, year);
    return all.empty() ? PersonDays{} : all.front();
}

const AcademicYear y2025 = AcademicYear::starting(2025);

} // namespace

class TestDays : public QObject
{
    Q_OBJECT
private slots:
    void aMarkCounts_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("expected");
        const QString rest = u"; in-school 2: 0 done, 0 booked, 2 short"_s;
        const auto row = [&rest](const char *reason, const char *marks, const char *central) {
            QTest::newRow(reason) << QString::fromLatin1(marks) << QString::fromLatin1(central) + rest;
        };
        row("present is the full day", "P", "central 5.5: 1 done, 0 booked, 4.5 short");
        row("late is the full day", "L", "central 5.5: 1 done, 0 booked, 4.5 short");
        row("a deputy is the full day", "D", "central 5.5: 1 done, 0 booked, 4.5 short");
        row("half is half of it", "H", "central 5.5: 0.5 done, 0 booked, 5 short");
        row("absent is nothing", "A", "central 5.5: 0 done, 0 booked, 5.5 short");
        row("expected is nothing once it is over", "E", "central 5.5: 0 done, 0 booked, 5.5 short");
        row("no mark is nothing", "", "central 5.5: 0 done, 0 booked, 5.5 short");
        row("a half-day each", "1P 2A", "central 5.5: 0.5 done, 0 booked, 5 short");
        row("half of a half-day is a quarter", "1H 2P", "central 5.5: 0.75 done, 0 booked, 4.75 short");
        row("a session's own mark beats the one for all", "P 2A", "central 5.5: 0.5 done, 0 booked, 5 short");
    }

    void aMarkCounts()
    {
        QFETCH(QString, marks);
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        const EventId event = sample.event(cohort, before, 4).id;
        for (const QString &word : marks.split(u' ', Qt::SkipEmptyParts)) {
            const std::optional<int> session
                = word.size() > 1 ? std::optional{word.first(1).toInt()} : std::nullopt;
            sample.mark(event, person, FieldTraits<Mark>::read(word.last(1)), session);
        }

        QTEST(written(settled(sample, person, y2025)), "expected");
    }

    void theFutureIsBooked_data()
    {
        QTest::addColumn<EventStatus>("status");
        QTest::addColumn<QString>("central");
        QTest::newRow("confirmed") << EventStatus::Confirmed << u"central 5.5: 0 done, 2 booked, 3.5 short"_s;
        QTest::newRow("provisional counts too")
            << EventStatus::Provisional << u"central 5.5: 0 done, 2 booked, 3.5 short"_s;
        QTest::newRow("cancelled does not")
            << EventStatus::Cancelled << u"central 5.5: 0 done, 0 booked, 5.5 short"_s;
    }

    void theFutureIsBooked()
    {
        QFETCH(EventStatus, status);
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.event(cohort, after, 8).status = status;

        const PersonDays days = settled(sample, person, y2025);

        QFETCH(QString, central);
        QVERIFY(written(days).startsWith(central));
        QCOMPARE(reasons(days).contains(DaysReason::Kind::Provisional), status == EventStatus::Provisional);
    }

    void everyProgrammeAndYear_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<int>("begun");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("expected");
        QTest::newRow("SMS-C10 year one")
            << u"SMS-C10"_s << 2025 << 2025
            << u"central 5.5: 0 done, 0 booked, 5.5 short; in-school 2: 0 done, 0 booked, 2 short"_s;
        QTest::newRow("SMS-C10 year two asks for no days") << u"SMS-C10"_s << 2025 << 2026 << QString{};
        QTest::newRow("PMS-C11 year one")
            << u"PMS-C11"_s << 2025 << 2025 << u"release 15: 0 done, 0 booked, 15 short"_s;
        QTest::newRow("PMS-C11 later, not agreed: the least")
            << u"PMS-C11"_s << 2025 << 2026 << u"release 12: 0 done, 0 booked, 12 short"_s;
        QTest::newRow("PMS-C11 much later repeats")
            << u"PMS-C11"_s << 2025 << 2029 << u"release 12: 0 done, 0 booked, 12 short"_s;
        QTest::newRow("STMS-2020 year one")
            << u"STMS-2020"_s << 2020 << 2020 << u"release 15: 0 done, 0 booked, 15 short"_s;
        QTest::newRow("STMS-2020 year two")
            << u"STMS-2020"_s << 2020 << 2021 << u"release 15: 0 done, 0 booked, 15 short"_s;
        QTest::newRow("STMS-2020 year three") << u"STMS-2020"_s << 2020 << 2022 << QString{};
        QTest::newRow("a cohort counts its years from its own start")
            << u"STMS-2020"_s << 2021 << 2022 << u"release 15: 0 done, 0 booked, 15 short"_s;
        QTest::newRow("before it begins") << u"SMS-C10"_s << 2025 << 2024 << QString{};
        QTest::newRow("a network asks for no days") << u"PMS-2019"_s << 2019 << 2019 << QString{};
    }

    void everyProgrammeAndYear()
    {
        QFETCH(QString, edition);
        QFETCH(int, begun);
        QFETCH(int, year);
        EventSample sample;
        const PersonId person = sample.specialist(sample.cohort(edition, begun));

        QTEST(written(settled(sample, person, AcademicYear::starting(year))), "expected");
    }

    void residentialsLieInsideTheRelease()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"PMS-C11"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.mark(sample.event(cohort, before, 8).id, person, Mark::Present);
        sample.event(cohort, after, 8);
        sample.development(person, {2025, 10, 3}, 4, DevelopmentStatus::Evidenced, u"workshops"_s);

        const PersonDays days = settled(sample, person, y2025);

        QCOMPARE(written(days), u"release 15: 3 done, 2 booked, 10 short"_s);
        QCOMPARE(days.kinds[0].parts.size(), size_t{1});
        QCOMPARE(days.kinds[0].parts[0].of, Days::whole(6));
        QCOMPARE(days.kinds[0].parts[0].done, Days::whole(2));
    }

    void theAgreedNumberIsRequired()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"PMS-C11"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.days.agreed.push_back({.person = person,
                                      .cohort = cohort,
                                      .year = y2025.next(),
                                      .kind = DayKind::Release,
                                      .days = Days::whole(20)});

        const PersonDays days = settled(sample, person, y2025.next());

        QCOMPARE(days.kinds[0].required, Days::whole(20));
        QVERIFY(!days.kinds[0].awaitsAgreement);
    }

    void developmentDaysCountWhenDone_data()
    {
        QTest::addColumn<DevelopmentStatus>("status");
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("expected");
        const QString central = u"central 5.5: 0 done, 0 booked, 5.5 short; in-school 2: "_s;
        QTest::newRow("done") << DevelopmentStatus::Done << u"own_classroom"_s
                              << central + u"0.5 done, 0 booked, 1.5 short"_s;
        QTest::newRow("evidenced") << DevelopmentStatus::Evidenced << u"own_classroom"_s
                                   << central + u"0.5 done, 0 booked, 1.5 short"_s;
        QTest::newRow("planned does not")
            << DevelopmentStatus::Planned << u"own_classroom"_s << central + u"0 done, 0 booked, 2 short"_s;
        QTest::newRow("an activity in other words")
            << DevelopmentStatus::Done << u"Lesson study"_s << central + u"0.5 done, 0 booked, 1.5 short"_s;
    }

    void developmentDaysCountWhenDone()
    {
        QFETCH(DevelopmentStatus, status);
        QFETCH(QString, activity);
        EventSample sample;
        const PersonId person = sample.specialist(sample.cohort(u"SMS-C10"_s, 2025));
        sample.development(person, {2025, 12, 2}, 2, status, activity);
        sample.development(person, {2024, 12, 2}, 2, status, activity); // another year's

        QTEST(written(settled(sample, person, y2025)), "expected");
    }

    void eachOfAPairOwesThreeDays()
    {
        EventSample sample;
        const WorkGroupId group = sample.group(u"NCP25-15"_s, 2025);
        const PersonId one = sample.member(group, MemberStatus::Attending);
        const PersonId other = sample.member(group, MemberStatus::Confirmed);
        sample.member(group, MemberStatus::Withdrew);
        Event &session = sample.event({}, before, 2);
        session.group = group;
        sample.mark(session.id, one, Mark::Present);
        const EventBook book{sample.facts};
        const Rolls rolls{book};

        const auto days = DaysLedger{rolls, sample.days, {today}}.of(group);

        QCOMPARE(days.size(), size_t{2});
        QCOMPARE(written(days[0]), u"central 3: 0.5 done, 0 booked, 2.5 short"_s);
        QCOMPARE(days[1].person, other);
        QCOMPARE(reasons(days[1]).count(DaysReason::Kind::RegisterMissing), 1);
    }

    void aCommunitysSessionsAreCentralUnlessTheySayOtherwise()
    {
        EventSample sample;
        const WorkGroupId group = sample.group(u"NCP25-15"_s, 2025);
        sample.facts.groups.front().programme = {}; // named by its project alone
        sample.facts.groups.front().ncp = u"NCP25-15"_s;
        const PersonId person = sample.member(group, MemberStatus::Attending);
        Event &session = sample.event({}, before, 2, DayKind::None);
        session.kind = EventKind::GroupSession;
        session.group = group;
        sample.mark(session.id, person, Mark::Present);

        QCOMPARE(written(settled(sample, person, y2025)), u"central 3: 0.5 done, 0 booked, 2.5 short"_s);
    }

    void anEventCountsOnce()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        const WorkGroupId group = sample.group(u"NCP25-15"_s, 2025);
        sample.facts.members.push_back({.group = group, .person = person, .status = MemberStatus::Attending});
        Event &session = sample.event({}, before, 4);
        session.group = group;
        sample.mark(session.id, person, Mark::Present);
        const EventBook book{sample.facts};
        const Rolls rolls{book};

        const auto days = DaysLedger{rolls, sample.days, {today}}.of(person, y2025);

        QCOMPARE(days[0].kinds[0].done, Days{});
        QCOMPARE(days[1].kinds[0].done, Days::whole(1));
    }

    void aDayMadeUpElsewhereCounts()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        const Event other = sample.event(sample.cohort(u"SMS-C10"_s, 2025), after, 4);
        sample.booking(other.id, person, BookingState::Booked);

        QVERIFY(written(settled(sample, person, y2025)).startsWith(u"central 5.5: 0 done, 1 booked"_s));
    }

    void lookingBackSeesNothingLater()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.mark(sample.event(cohort, before, 4).id, person, Mark::Present);

        const PersonDays days = settled(sample, person, y2025, {QDate{2025, 10, 1}, true});

        QVERIFY(written(days).startsWith(u"central 5.5: 0 done, 1 booked, 4.5 short"_s));
    }

    void excludedAndWaitingAreNotBooked()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        sample.booking(sample.event(cohort, after, 4).id, person, BookingState::Excluded);
        sample.booking(sample.event(cohort, after.addDays(7), 4).id, person, BookingState::Waiting);

        const PersonDays days = settled(sample, person, y2025);

        QVERIFY(written(days).startsWith(u"central 5.5: 0 done, 0 booked, 5.5 short"_s));
        QCOMPARE(reasons(days).count(DaysReason::Kind::Excluded), 1);
        QCOMPARE(reasons(days).count(DaysReason::Kind::Waiting), 1);
    }

    void completeHasNoReasons()
    {
        EventSample sample;
        const CohortId cohort = sample.cohort(u"SMS-C10"_s, 2025);
        const PersonId person = sample.specialist(cohort);
        for (int i = 0; i < 5; ++i)
            sample.mark(sample.event(cohort, before.addDays(i * 7), 4).id, person, Mark::Present);
        sample.mark(sample.event(cohort, {2025, 10, 7}, 2).id, person, Mark::Late);
        sample.development(person, {2025, 12, 2}, 8, DevelopmentStatus::Done);

        const PersonDays days = settled(sample, person, y2025);

        QVERIFY(days.isComplete());
        QVERIFY(days.why.empty());
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
