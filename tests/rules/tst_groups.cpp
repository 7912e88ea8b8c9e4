#include "base/ncpcode.h"
#include "groupsample.h"
#include "rules/composition.h"
#include "rules/forecast.h"
#include "rules/journey.h"
#include "rules/reach.h"

#include <QTest>

#include <algorithm>

using namespace hub;
using Kind = CompositionFinding::Kind;

namespace {

const QDate winter{2026, 1, 15};

std::vector<Kind> kindsOf(const GroupSample &sample, qint64 group)
{
    const FactIndex index{sample.facts};
    std::vector<Kind> kinds;
    for (const CompositionFinding &finding : compositionOf(index, *index.group(WorkGroupId{group}), winter))
        kinds.push_back(finding.kind);
    return kinds;
}

bool holds(const std::vector<Kind> &kinds, Kind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT
private slots:
    void groupCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("as it is printed") << "NCP25-15-WV01"
                                          << "NCP25-15-WV01";
        QTest::newRow("with spaces and a slash") << "ncp 25/15 wv 01"
                                                 << "NCP25-15-WV01";
        QTest::newRow("without a hyphen") << "ncp2515-wv01"
                                          << "NCP25-15-WV01";
        QTest::newRow("the year in full") << "NCP 2025-15 WV01"
                                          << "NCP25-15-WV01";
        QTest::newRow("a project with a letter") << "NCP24-14A_N3"
                                                 << "NCP24-14a-N3";
        QTest::newRow("a code of the hub's own stays") << " WG-7 b "
                                                       << "WG-7 b";
    }

    void groupCodes()
    {
        QFETCH(QString, typed);
        QTEST(tidyGroupCode(typed), "printed");
    }

    void aSoundCommunityHasNothingToSay()
    {
        GroupSample sample;
        WorkGroup &group = sample.group(1, 2025, "NCP25-15");
        group.kind = GroupKind::Community;
        group.focus = QStringLiteral("A");
        group.lead = sample.person(50);
        const SchoolId own = sample.school(1);
        sample.member(1, own, sample.person(1)).role = MemberRole::SubjectLeader;
        sample.member(1, own, sample.person(2)).role = MemberRole::Advocate;

        QVERIFY(kindsOf(sample, 1).empty());
    }

    void whatACommunityLacks()
    {
        GroupSample sample;
        WorkGroup &group = sample.group(1, 2025, "NCP25-15");
        group.kind = GroupKind::Community;
        group.ncp = QStringLiteral("NCP24-15");
        group.focus = QStringLiteral("Q");
        sample.member(1, sample.school(1), sample.person(1));

        const std::vector<Kind> kinds = kindsOf(sample, 1);

        for (const Kind kind : {Kind::NoLead, Kind::NotAPair, Kind::NoSpecialist, Kind::NoSubjectLeader,
                                Kind::UnknownFocus, Kind::CodeOfAnotherYear})
            QVERIFY(holds(kinds, kind));
    }

    void sizeOfAWorkGroup_data()
    {
        QTest::addColumn<int>("schools");
        QTest::addColumn<int>("finding");
        QTest::newRow("none yet") << 0 << static_cast<int>(Kind::NoSchools);
        QTest::newRow("five are few") << 5 << static_cast<int>(Kind::FewSchools);
        QTest::newRow("six are right") << 6 << -1;
        QTest::newRow("seven are right") << 7 << -1;
        QTest::newRow("eight are many") << 8 << static_cast<int>(Kind::ManySchools);
    }

    void sizeOfAWorkGroup()
    {
        QFETCH(int, schools);
        QFETCH(int, finding);
        GroupSample sample;
        sample.group(1, 2025).lead = sample.person(50);
        for (int i = 1; i <= schools; ++i)
            sample.member(1, sample.school(i, Phase::Primary), sample.person(i));

        const std::vector<Kind> kinds = kindsOf(sample, 1);

        QCOMPARE(kinds.empty(), finding < 0);
        if (finding >= 0)
            QCOMPARE(static_cast<int>(kinds.front()), finding);
    }

    void twiceIsOnceTooOften()
    {
        GroupSample sample;
        sample.group(1, 2025).ncp = QStringLiteral("NCP25-07");
        sample.group(2, 2025).ncp = QStringLiteral("NCP25-07");
        const SchoolId own = sample.school(1);
        const PersonId teacher = sample.person(1);
        sample.member(1, own, teacher);
        sample.member(1, own, teacher);
        sample.member(2, own, sample.person(2));

        const std::vector<Kind> kinds = kindsOf(sample, 1);

        QVERIFY(holds(kinds, Kind::PersonTwice));
        QVERIFY(holds(kinds, Kind::SchoolInTwoGroups));
    }

    void developmentIsDoneOnce()
    {
        GroupSample sample;
        sample.group(1, 2024).stage = MasteryStage::Development;
        sample.group(2, 2025).stage = MasteryStage::Development;
        const SchoolId own = sample.school(1);
        sample.member(1, own, {}, MemberStatus::Completed);
        sample.member(2, own);

        QVERIFY(holds(kindsOf(sample, 2), Kind::DevelopmentAgain));
        QVERIFY(!holds(kindsOf(sample, 1), Kind::DevelopmentAgain));
    }

    void aSchoolsNextStage()
    {
        GroupSample sample;
        const SchoolId primary = sample.school(1, Phase::Primary);
        const SchoolId secondary = sample.school(2);
        const AcademicYear year = AcademicYear::starting(2025);
        QCOMPARE(nextStageFor(FactIndex{sample.facts}, primary, year), MasteryStage::Readiness);
        QCOMPARE(nextStageFor(FactIndex{sample.facts}, secondary, year), MasteryStage::Development);

        sample.group(1, 2025).stage = MasteryStage::Development;
        sample.member(1, primary);

        QCOMPARE(nextStageFor(FactIndex{sample.facts}, primary, year), MasteryStage::Embedding);
    }

    void reach_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("asAt");
        QTest::addColumn<int>("engaged");
        QTest::addColumn<int>("completed");
        const auto row = [](const char *reason, MemberStatus status, QDate since, QDate asAt, int engaged,
                            int completed) {
            QTest::newRow(reason) << static_cast<int>(status) << since << asAt << engaged << completed;
        };
        const QDate february{2026, 2, 28};
        const QDate august{2026, 8, 31};
        row("interest is not a place", MemberStatus::Interest, {2025, 9, 1}, february, 0, 0);
        row("signed up is not completed", MemberStatus::Attending, {2025, 10, 1}, february, 1, 0);
        row("completed in July was signed up in February", MemberStatus::Completed, {2026, 7, 8}, february, 1,
            0);
        row("completed in July is completed in August", MemberStatus::Completed, {2026, 7, 8}, august, 1, 1);
        row("signed up after the day", MemberStatus::Confirmed, {2026, 3, 10}, february, 0, 0);
        row("withdrew before the day", MemberStatus::Withdrew, {2026, 1, 10}, february, 0, 0);
        row("never started", MemberStatus::DidNotStart, {2025, 10, 1}, february, 0, 0);
    }

    void reach()
    {
        QFETCH(int, status);
        QFETCH(QDate, since);
        QFETCH(QDate, asAt);
        GroupSample sample;
        sample.school(2, Phase::Secondary);
        sample.group(1, 2025);
        sample.member(1, sample.school(1, Phase::Secondary), {}, static_cast<MemberStatus>(status)).statusDate
            = since;

        const std::vector<Reach> lines = reachOf(FactIndex{sample.facts}, asAt);

        QCOMPARE(lines[1].phase, QStringLiteral("secondary"));
        QCOMPARE(lines[1].schools, 2);
        QTEST(lines[1].engaged, "engaged");
        QTEST(lines[1].completed, "completed");
        QCOMPARE(lines[0].schools, 0);
    }

    void historyFollowsTheSchool()
    {
        GroupSample sample;
        const SchoolId old = sample.school(1, Phase::Primary);
        sample.school(2, Phase::Primary);
        sample.facts.schools[0].status = SchoolStatus::Closed;
        sample.facts.schools[0].successorUrns = sample.facts.schools[1].urn;
        sample.group(1, 2023);
        sample.member(1, old, {}, MemberStatus::Completed).statusDate = QDate{2024, 7, 1};

        const std::vector<Reach> lines = reachOf(FactIndex{sample.facts}, winter);

        QCOMPARE(lines[0].schools, 1);
        QCOMPARE(lines[0].completed, 1);
        QVERIFY(neverEngaged(FactIndex{sample.facts}, winter).empty());
    }

    void anAllThroughSchoolCountsTwice()
    {
        GroupSample sample;
        sample.school(1, Phase::AllThrough);

        const std::vector<Reach> lines = reachOf(FactIndex{sample.facts}, winter, true);

        QCOMPARE(lines[0].schools, 1);
        QCOMPARE(lines[1].schools, 1);
        QCOMPARE(lines.size(), size_t{4});
    }

    void workloadLeavesTheLeadsOwnSchoolOut()
    {
        GroupSample sample;
        const SchoolId own = sample.school(1, Phase::Primary);
        sample.group(1, 2025).lead = sample.person(50, own);
        sample.member(1, own);
        for (int i = 2; i <= 8; ++i)
            sample.member(1, sample.school(i, Phase::Primary));

        const FactIndex index{sample.facts};
        const std::vector<Workload> loads = workloads(index, AcademicYear::starting(2025), {});

        QCOMPARE(loads.size(), size_t{1});
        QCOMPARE(loads[0].schools.size(), size_t{7});
        QCOMPARE(loads[0].verdict(), Workload::Verdict::Right);
        const LeadCapacity agreed{
            .lead = PersonId{50}, .year = AcademicYear::starting(2025), .mostSchools = 4};
        QCOMPARE(workloads(index, AcademicYear::starting(2025), {agreed})[0].verdict(),
                 Workload::Verdict::Heavy);
    }

    void aHubWithoutAPastForecastsWithTheNetworksFigures()
    {
        GroupSample sample;

        const Forecast forecast = forecastFrom(FactIndex{sample.facts}, winter, {});

        QCOMPARE(forecast.years.size(), size_t{5});
        const ForecastFigure &accepted = forecast.figure(ForecastFigure::Name::AcceptedAYear);
        QCOMPARE(accepted.value(), 4.0);
        QCOMPARE(accepted.source, ForecastFigure::Source::Network);
    }

    void whatTheHubSetsComesFirst()
    {
        GroupSample sample;
        const std::vector<Assumption> set{{.name = QStringLiteral("accepted_a_year"), .value = Tenths{100}},
                                          {.name = QStringLiteral("schools_a_year"), .value = Tenths{1300}}};

        const Forecast forecast = forecastFrom(FactIndex{sample.facts}, winter, set);

        QCOMPARE(forecast.figure(ForecastFigure::Name::AcceptedAYear).source,
                 ForecastFigure::Source::SetByHub);
        QCOMPARE(forecast.years[0].newLeads, 10 * 0.9 * 0.7 * 0.8);
        QCOMPARE(forecast.years[4].groupsNeeded, 20.0);
        QVERIFY(forecast.moreToAccept == 0 || forecast.years[4].gap() > 0);
    }

    void theGapIsClosedByWhatIsSaid()
    {
        GroupSample sample;
        std::vector<Assumption> set{{.name = QStringLiteral("schools_a_year"), .value = Tenths{1300}}};
        const Forecast forecast = forecastFrom(FactIndex{sample.facts}, winter, set);
        QVERIFY(forecast.years.back().gap() > 0);

        set.push_back(
            {.name = QStringLiteral("accepted_a_year"), .value = Tenths{40 + 10 * forecast.moreToAccept}});

        QVERIFY(forecastFrom(FactIndex{sample.facts}, winter, set).years.back().gap() <= 0.05);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
