#include "rules/meters.h"
#include "rules/scores.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

Edition edition()
{
    return {.criteria = {{.id = u"qts"_s, .level = Criterion::Level::Essential},
                         {.id = u"fit"_s, .level = Criterion::Level::Desirable}}};
}

Eligibility met(YesNo qts, YesNo fit)
{
    return {.verdict = qts == YesNo::Yes ? Verdict::Eligible : Verdict::CannotTell,
            .criteria = {{.id = u"qts"_s, .level = Criterion::Level::Essential, .met = qts},
                         {.id = u"fit"_s, .level = Criterion::Level::Desirable, .met = fit}}};
}

School school(qint64 id, const QString &authority, const QString &trust, std::optional<int> fsm)
{
    return {.id = SchoolId{id},
            .urn = QString::number(100000 + id),
            .laName = authority,
            .phase = Phase::Primary,
            .trust = trust,
            .fsmPercent = fsm ? std::optional{Tenths{*fsm}} : std::nullopt};
}

} // namespace

class TestMeters : public QObject
{
    Q_OBJECT
private slots:
    void aCardCrossingTheLineMovesEveryMeterAndBack()
    {
        const FsmQuintiles quintiles
            = fsmQuintiles({100, 200, 300, 400, 500}, FsmQuintiles::Source::HubSchools);
        MeterMaker maker{edition(), quintiles, {SchoolId{1}}};
        const School engaged = school(1, u"Avon"_s, u"Elm Trust"_s, 150);
        const School fresh = school(2, u"Borset"_s, {}, 501);
        const MeterFacts first = maker.factsOf(met(YesNo::Yes, YesNo::Yes), &engaged);
        const MeterFacts second = maker.factsOf(met(YesNo::Yes, YesNo::No), &fresh);
        const MeterFacts colleague = maker.factsOf(met(YesNo::Unknown, YesNo::Yes), &fresh);
        const MeterFacts nowhere = maker.factsOf(met(YesNo::Yes, YesNo::Yes), nullptr);
        Meters meters{maker.scale()};

        for (const MeterFacts *facts : {&first, &second, &colleague, &nowhere})
            meters.add(*facts);
        const Meters all = meters;
        meters.remove(second);
        const Meters without = meters;
        meters.add(second);

        QCOMPARE(all.chosen(), 4);
        QCOMPARE(all.eligible(), 3);
        QCOMPARE(all.schools(), 2);
        QCOMPARE(all.schoolsNeverEngaged(), 1);
        QCOMPARE(all.essentialMet(), 3);
        QCOMPARE(all.desirableMet(), 3);
        QCOMPARE(all.byLa(), (std::vector<int>{1, 2, 1}));
        QCOMPARE(maker.scale().las, (QStringList{u"Avon"_s, u"Borset"_s, QString{}}));
        QCOMPARE(all.byTrust(), (std::vector<int>{1, 3}));
        QCOMPARE(all.byQuintile(), (std::array<int, 6>{1, 0, 1, 0, 0, 2}));
        QCOMPARE(all.byPhase()[static_cast<size_t>(Phase::Primary)], 3);
        QCOMPARE(all.byCriterion(), (std::vector<int>{3, 3}));
        QCOMPARE(without.schoolsNeverEngaged(), 1); // a colleague of the school is still there
        QCOMPARE(without.chosen(), 3);
        QCOMPARE(meters, all);
    }

    void fifthsOfSchools_data()
    {
        QTest::addColumn<int>("share");
        QTest::addColumn<int>("quintile");
        QTest::newRow("the least") << 0 << 1;
        QTest::newRow("the last of the first fifth") << 19 << 1;
        QTest::newRow("the first of the second") << 20 << 2;
        QTest::newRow("the middle") << 50 << 3;
        QTest::newRow("the first of the last") << 80 << 5;
        QTest::newRow("more than anybody") << 1000 << 5;
    }
    void fifthsOfSchools()
    {
        QFETCH(int, share);
        QFETCH(int, quintile);
        std::vector<int> shares;
        for (int i = 99; i >= 0; --i)
            shares.push_back(i);

        const FsmQuintiles quintiles = fsmQuintiles(shares, FsmQuintiles::Source::NationalRegister);

        QCOMPARE(quintiles.of(school(1, {}, {}, share)), quintile);
        QCOMPARE(quintiles.of(school(1, {}, {}, {})), 0);
        QCOMPARE(fsmQuintiles({1, 2, 3, 4}, FsmQuintiles::Source::HubSchools).source,
                 FsmQuintiles::Source::None);
    }

    void whoEverTookPart()
    {
        std::vector<School> schools;
        for (int i = 1; i <= 8; ++i)
            schools.push_back(school(i, {}, {}, {}));
        schools[0].successorUrns = u"100002; 100099"_s; // 1 became 2, and 2 became 3
        schools[1].successorUrns = u"100003"_s;
        const std::vector<Membership> memberships{
            {.school = SchoolId{1}, .status = MemberStatus::Completed, .statusDate = {2023, 7, 1}},
            {.school = SchoolId{4}, .status = MemberStatus::Withdrew},
            {.school = SchoolId{5}, .status = MemberStatus::Attending, .statusDate = {2026, 1, 1}}};
        const std::vector<Application> accepted{{.cohort = CohortId{1},
                                                 .person = PersonId{1},
                                                 .school = SchoolId{6},
                                                 .status = ApplicationStatus::Accepted},
                                                {.cohort = CohortId{2},
                                                 .person = PersonId{2},
                                                 .school = SchoolId{7},
                                                 .status = ApplicationStatus::Accepted}};
        const std::vector<Role> roles{
            {.person = PersonId{1}, .school = SchoolId{6}, .kind = RoleKind::Specialist},
            {.person = PersonId{3},
             .school = SchoolId{8},
             .kind = RoleKind::Specialist,
             .from = QDate{2024, 9, 1}}};

        const QSet<SchoolId> engaged = engagedSchools({.schools = schools,
                                                       .memberships = memberships,
                                                       .applications = accepted,
                                                       .roles = roles,
                                                       .except = CohortId{1},
                                                       .until = {2025, 6, 1}});

        QCOMPARE(engaged, (QSet<SchoolId>{SchoolId{1}, SchoolId{2}, SchoolId{3}, SchoolId{7}, SchoolId{8}}));
    }

    void twoReviewersAreComparedAndAddedUp()
    {
        const std::vector<Judgement> judgements{{.criterion = u"a"_s, .score = 4, .secondScore = 3},
                                                {.criterion = u"b"_s, .score = 5, .secondScore = 2},
                                                {.criterion = u"c"_s, .score = 1}};

        const Scores both = scoresOf(judgements);
        const Scores one = scoresOf(std::span{judgements}.subspan(2));

        QCOMPARE(*both.first, 10);
        QCOMPARE(*both.second, 5);
        QCOMPARE(both.ranking(), 15);
        QVERIFY(both.disagree());
        QCOMPARE(both.widest, 3);
        QCOMPARE(both.widestOn, u"b"_s);
        QCOMPARE(one.ranking(), 2);
        QVERIFY(!one.second);
        QVERIFY(!one.disagree());
    }
};

QTEST_APPLESS_MAIN(TestMeters)
#include "tst_meters.moc"
