#include "groupsample.h"
#include "rules/expectations.h"

#include <QTest>

using namespace hub;
using Kind = ExpectationWhy::Kind;

namespace {

const QDate winter{2026, 1, 15};

ExpectationLine lineFor(const GroupSample &sample, const char *id, QDate today,
                        std::set<CompleteDays> complete = {})
{
    const FactIndex index{sample.facts};
    const ExpectationsAsked asked{
        .today = today, .year = AcademicYear::containing(today), .complete = std::move(complete)};
    for (const ExpectationLine &line : expectationsOf(index, asked)) {
        if (line.expectation->id == QLatin1String{id})
            return line;
    }
    return {};
}

/// A specialist of SMS-C10 at a school with a head.
struct Specialist : GroupSample
{
    SchoolId own = school(1);
    PersonId teacher = person(1, own);
    PersonId head = person(2, own, RoleKind::Headteacher);
    CohortId cohortId = cohort(1, "SMS-C10", 2025);

    Specialist() { accept(cohortId, teacher, own); }
};

} // namespace

class TestExpectations : public QObject
{
    Q_OBJECT
private slots:
    void headAtLaunch_data()
    {
        QTest::addColumn<QDate>("launch");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("why");
        const QDate october{2025, 10, 7};
        const auto row
            = [](const char *reason, QDate launch, Mark mark, QDate today, Standing standing, Kind why) {
                  QTest::newRow(reason) << launch << static_cast<int>(mark) << today
                                        << static_cast<int>(standing) << static_cast<int>(why);
              };
        row("the head came for a part", october, Mark::Present, winter, Standing::Met, Kind::Attended);
        row("the head came late", october, Mark::Late, winter, Standing::Met, Kind::Attended);
        row("the head stayed away and autumn is over", october, Mark::Absent, winter, Standing::Overdue,
            Kind::EventMissed);
        row("the head stayed away, but autumn is not over", october, Mark::Absent, QDate{2025, 12, 1},
            Standing::Due, Kind::EventMissed);
        row("the launch is to come", QDate{2025, 12, 10}, Mark::Expected, QDate{2025, 12, 1}, Standing::Due,
            Kind::EventToCome);
        row("no register was taken", october, Mark::Expected, winter, Standing::Overdue, Kind::NoRegister);
    }

    void headAtLaunch()
    {
        QFETCH(QDate, launch);
        QFETCH(int, mark);
        QFETCH(QDate, today);
        Specialist sample;
        sample.event(1, sample.cohortId, EventKind::Launch, launch);
        sample.mark(1, sample.head, static_cast<Mark>(mark), AttendanceRole::Head);

        const ExpectationLine line = lineFor(sample, "head_at_launch", today);

        QCOMPARE(line.person, sample.head);
        QCOMPARE(line.due, (QDate{2025, 12, 31}));
        QTEST(static_cast<int>(line.standing), "standing");
        QTEST(static_cast<int>(line.why.kind), "why");
    }

    void anotherSchoolsHeadDoesNotCount()
    {
        Specialist sample;
        const PersonId stranger = sample.person(9, sample.school(2), RoleKind::Headteacher);
        sample.event(1, sample.cohortId, EventKind::Launch, {2025, 10, 7});
        sample.mark(1, stranger, Mark::Present, AttendanceRole::Head);

        QCOMPARE(lineFor(sample, "head_at_launch", winter).standing, Standing::Overdue);
    }

    void subjectLeaderInTheCommunity_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("why");
        const auto row
            = [](const char *reason, MemberRole role, MemberStatus status, Standing standing, Kind why) {
                  QTest::newRow(reason) << static_cast<int>(role) << static_cast<int>(status)
                                        << static_cast<int>(standing) << static_cast<int>(why);
              };
        row("takes part as subject leader", MemberRole::SubjectLeader, MemberStatus::Attending, Standing::Met,
            Kind::InProgramme);
        row("only a colleague takes part", MemberRole::Participant, MemberStatus::Attending, Standing::Due,
            Kind::SchoolInProgramme);
        row("merely interested", MemberRole::SubjectLeader, MemberStatus::Interest, Standing::Due,
            Kind::NoSubjectLeader);
        row("has withdrawn", MemberRole::SubjectLeader, MemberStatus::Withdrew, Standing::Due,
            Kind::NoSubjectLeader);
    }

    void subjectLeaderInTheCommunity()
    {
        QFETCH(int, role);
        QFETCH(int, status);
        Specialist sample;
        sample.group(5, 2025, "NCP25-15").kind = GroupKind::Community;
        sample.member(5, sample.own, sample.person(7), static_cast<MemberStatus>(status)).role
            = static_cast<MemberRole>(role);

        const ExpectationLine line = lineFor(sample, "subject_leader_community", winter);

        QTEST(static_cast<int>(line.standing), "standing");
        QTEST(static_cast<int>(line.why.kind), "why");
    }

    void residentialsAreCountedOneByOne()
    {
        GroupSample sample;
        const SchoolId own = sample.school(1, Phase::Primary);
        const PersonId teacher = sample.person(1, own);
        const CohortId cohort = sample.cohort(1, "PMS-C11", 2025);
        sample.accept(cohort, teacher, own);
        sample.event(1, cohort, EventKind::Residential, {2025, 11, 5});
        sample.event(2, cohort, EventKind::Residential, {2026, 3, 4});
        sample.mark(1, teacher, Mark::Present);

        const ExpectationLine line = lineFor(sample, "residentials", winter);

        QCOMPARE(line.why.kind, Kind::EventToCome);
        QCOMPARE(line.why.have, 1);
        QCOMPARE(line.why.need, 3);
        QCOMPARE(line.why.date, (QDate{2026, 3, 4}));
    }

    void recordedStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("standing");
        QTest::newRow("recorded as met")
            << static_cast<int>(ExpectationState::Met) << static_cast<int>(Standing::Met);
        QTest::newRow("an exception with its reason")
            << static_cast<int>(ExpectationState::Exception) << static_cast<int>(Standing::Exception);
        QTest::newRow("another date, and that is past")
            << static_cast<int>(ExpectationState::Due) << static_cast<int>(Standing::Overdue);
    }

    void recordedStates()
    {
        QFETCH(int, state);
        Specialist sample;
        sample.facts.expectations.push_back({.id = ExpectationId{1},
                                             .expectation = QStringLiteral("own_department"),
                                             .cohort = sample.cohortId,
                                             .person = sample.teacher,
                                             .due = {2025, 11, 1},
                                             .state = static_cast<ExpectationState>(state),
                                             .reason = QStringLiteral("New to the school.")});

        const ExpectationLine line = lineFor(sample, "own_department", winter);

        QTEST(static_cast<int>(line.standing), "standing");
        QCOMPARE(line.record, ExpectationId{1});
    }

    void daysComeFromTheLedger()
    {
        Specialist sample;
        const std::set<CompleteDays> complete{{sample.teacher, sample.cohortId.value(), 1}};

        QCOMPARE(lineFor(sample, "days_complete", winter, complete).standing, Standing::Met);
        QCOMPARE(lineFor(sample, "days_complete", winter).why.kind, Kind::DaysShort);
    }

    void aPairFromEverySchool_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("advocate");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("why");
        const auto row = [](const char *reason, int people, bool advocate, Standing standing, Kind why) {
            QTest::newRow(reason) << people << advocate << static_cast<int>(standing)
                                  << static_cast<int>(why);
        };
        row("one is no pair", 1, true, Standing::Due, Kind::SendsTooFew);
        row("a pair with an advocate", 2, true, Standing::Met, Kind::SendsParticipants);
        row("a pair without one is met, and is told", 2, false, Standing::Met, Kind::SendsNoSpecialist);
    }

    void aPairFromEverySchool()
    {
        QFETCH(int, people);
        QFETCH(bool, advocate);
        GroupSample sample;
        const SchoolId own = sample.school(1);
        sample.group(5, 2025, "NCP25-15").kind = GroupKind::Community;
        for (int i = 0; i < people; ++i)
            sample.member(5, own, sample.person(10 + i)).role
                = advocate && i == 0 ? MemberRole::Advocate : MemberRole::Participant;

        const ExpectationLine line = lineFor(sample, "pair", winter);

        QTEST(static_cast<int>(line.standing), "standing");
        QTEST(static_cast<int>(line.why.kind), "why");
    }

    void laterYearsAskForLeading()
    {
        GroupSample sample;
        const SchoolId own = sample.school(1, Phase::Primary);
        const PersonId teacher = sample.person(1, own);
        sample.accept(sample.cohort(1, "PMS-C11", 2025), teacher, own);
        const QDate later{2028, 1, 15};
        QCOMPARE(lineFor(sample, "leads_work_groups", later).why.kind, Kind::LeadsNoGroup);
        QCOMPARE(lineFor(sample, "residentials", later).expectation, nullptr);

        sample.group(8, 2027).lead = teacher;

        QCOMPARE(lineFor(sample, "leads_work_groups", later).standing, Standing::Met);
    }

    void onlyWhoWasAcceptedIsExpectedAnything()
    {
        Specialist sample;
        sample.facts.applications.front().status = ApplicationStatus::Offered;

        QCOMPARE(lineFor(sample, "own_department", winter).expectation, nullptr);
    }
};

QTEST_GUILESS_MAIN(TestExpectations)
#include "tst_expectations.moc"
