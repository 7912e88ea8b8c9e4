#include "actions/matchschools.h"
#include "actions/readfacts.h"
#include "actions/recordexpectation.h"
#include "actions/rollover.h"
#include "actions/setassumption.h"
#include "exchange/newhub.h"
#include "store/steps.h"
#include "store/store.h"

#include <QTest>

#include <algorithm>

using namespace hub;
using namespace Qt::StringLiterals;

namespace {

const AcademicYear thisYear = AcademicYear::starting(2025);
const QDate today{2026, 1, 15};

/// Two leads, each at a school of their own, and four schools between them.
struct Hub
{
    std::unique_ptr<Store> store;
    PersonId east;
    PersonId west;
    std::vector<SchoolId> schools;

    Hub()
    {
        auto made = newHub(u":memory:"_s, {.name = u"North"_s});
        if (!made)
            return;
        store = std::move(*made);
        const auto filled = store->change(u"Fill"_s, [this](Writer &writer) -> Result<> {
            for (int i = 0; i < 6; ++i) {
                School school;
                school.urn = QString::number(100001 + i);
                school.name = u"School %1"_s.arg(i + 1);
                school.phase = Phase::Primary;
                school.stateFunded = YesNo::Yes;
                school.inHub = YesNo::Yes;
                school.easting = 400000 + 1000 * i;
                school.northing = 200000;
                schools.push_back(writer.insert(school));
            }
            west = lead(writer, "Wanda", schools.front());
            east = lead(writer, "Ezra", schools.back());
            return {};
        });
        if (!filled)
            store.reset();
    }

    static PersonId lead(Writer &writer, const char *name, SchoolId school)
    {
        const PersonId id
            = writer.insert(Person{.firstName = QString::fromLatin1(name), .lastName = u"Lead"_s});
        writer.insert(Role{.person = id, .school = school, .kind = RoleKind::WorkGroupLead});
        return id;
    }

    [[nodiscard]] Matching match(const MatchAsked &asked) const
    {
        const HubFacts facts = readFacts(*store);
        const FactIndex index{facts};
        return Matching::solve(matchProblem(index, asked, matchWishes(*store)));
    }
};

} // namespace

class TestGroupActions : public QObject
{
    Q_OBJECT
private slots:
    void matchingIsPutIntoGroupsAsOneStep()
    {
        Hub hub;
        const MatchAsked asked{.year = thisYear, .withoutOwn = true};
        const Matching matching = hub.match(asked);
        QCOMPARE(matching.matches().size(), size_t{4});

        const auto done = applyMatching(*hub.store, matching, asked, today);

        QVERIFY(done);
        QCOMPARE(*done, (MatchOutcome{.joined = 4, .made = 2}));
        QCOMPARE(hub.store->count(recordType<WorkGroup>()), 2);
        QCOMPARE(hub.store->count(recordType<Membership>()), 4);
        QVERIFY(undo(*hub.store));
        QCOMPARE(hub.store->count(recordType<WorkGroup>()), 0);
    }

    void matchingAgainMovesOnlyWhatChanged()
    {
        Hub hub;
        const MatchAsked asked{.year = thisYear, .withoutOwn = true};
        QVERIFY(applyMatching(*hub.store, hub.match(asked), asked, today));
        QVERIFY(
            chooseMatch(*hub.store, thisYear, {.school = hub.schools[1], .lead = hub.east}, MatchWish::Keep));

        const auto done = applyMatching(*hub.store, hub.match(asked), asked, today);

        QVERIFY(done);
        QCOMPARE(done->moved, 1);
        QCOMPARE(done->stayed, 3);
        QCOMPARE(hub.store->count(recordType<Membership>()), 4);
    }

    void aNewChoiceTakesThePlaceOfTheOld()
    {
        Hub hub;
        const MatchPair first{.school = hub.schools[1], .lead = hub.east};
        QVERIFY(chooseMatch(*hub.store, thisYear, first, MatchWish::Keep));
        QVERIFY(
            chooseMatch(*hub.store, thisYear, {.school = hub.schools[1], .lead = hub.west}, MatchWish::Keep));
        QCOMPARE(hub.store->all<MatchChoice>().size(), size_t{1});
        QCOMPARE(hub.store->all<MatchChoice>().front().lead, hub.west);

        QVERIFY(
            chooseMatch(*hub.store, thisYear, {.school = hub.schools[1], .lead = hub.west}, std::nullopt));

        QVERIFY(hub.store->all<MatchChoice>().empty());
    }

    void anExceptionNeedsAReason()
    {
        Hub hub;
        const EditionExpectation expectation{.id = u"reports"_s, .whom = EditionExpectation::Whom::School};
        const ExpectationLine line{.expectation = &expectation, .school = hub.schools[0], .year = thisYear};

        const auto refused = recordExpectations(*hub.store, {line}, {.state = ExpectationState::Exception});
        const auto done = recordExpectations(*hub.store, {line},
                                             {.state = ExpectationState::Exception, .reason = u"New head"_s});

        QCOMPARE(refused.error().kind, Error::Kind::NeedsReason);
        QVERIFY(done);
        QCOMPARE(hub.store->all<Expectation>().front().reason, u"New head"_s);
    }

    void codesOfTheNextYear_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("next");
        QTest::newRow("a project's") << u"NCP25-15-WV01"_s << u"NCP26-15-WV01"_s;
        QTest::newRow("the number is no year") << u"NCP25-25-WV25"_s << u"NCP26-25-WV25"_s;
        QTest::newRow("the hub's own") << u"WG25-03"_s << u"WG26-03"_s;
        QTest::newRow("the year in full") << u"A-2025-1"_s << u"A-2026-1"_s;
        QTest::newRow("one without a year") << u"RED"_s << u"RED-26"_s;
    }

    void codesOfTheNextYear()
    {
        QFETCH(QString, code);
        QTEST(codeForNextYear(code, thisYear), "next");
    }

    void datesKeepTheirWeekday_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("52 weeks as a rule") << 2025 << 364;
        QTest::newRow("53 when the weeks would drift away") << 2030 << 371;
    }

    void datesKeepTheirWeekday()
    {
        QFETCH(int, year);
        QTEST(daysToNextYear(AcademicYear::starting(year)), "days");
    }

    void rolloverCarriesStructureAndNotPeople()
    {
        Hub hub;
        const WorkGroupId group = addGroup(hub);

        const RolloverPlan plan = planRollover(*hub.store, thisYear);
        QVERIFY(applyRollover(*hub.store, plan));

        const auto groups = hub.store->where<WorkGroup>("code", u"NCP26-15-WV01"_s);
        QCOMPARE(groups.size(), size_t{1});
        QCOMPARE(groups[0].ncp, u"NCP26-15"_s);
        QVERIFY(groups[0].lead.isNull());
        QVERIFY(hub.store->where<Membership>("group", groups[0].id.value()).empty());
        QCOMPARE(groups[0].identity, hub.store->find(group)->identity);
        const auto records = hub.store->where<GroupRecord>("group", groups[0].id.value());
        QCOMPARE(records.size(), size_t{1});
        QVERIFY(!records[0].returned.isValid());
        const auto events = hub.store->where<Event>("group", groups[0].id.value());
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events[0].code, u"NCP26-15-WV01-S1"_s);
        QCOMPARE(events[0].start.date(), (QDate{2026, 10, 6}));
        QCOMPARE(events[0].start.date().dayOfWeek(), (QDate{2025, 10, 7}.dayOfWeek()));
        QCOMPARE(events[0].start.time(), (QTime{9, 30}));
        QCOMPARE(events[0].status, EventStatus::Provisional);
    }

    void rolloverAgainDoublesNothing()
    {
        Hub hub;
        addGroup(hub);
        QVERIFY(applyRollover(*hub.store, planRollover(*hub.store, thisYear)));

        const RolloverPlan again = planRollover(*hub.store, thisYear);

        QCOMPARE(again.toMake(), 0);
        QCOMPARE(again.count(RolloverLine::What::Group, true), 1);
        QCOMPARE(again.count(RolloverLine::What::Event, true), 1);
    }

    void rolloverMakesTheNextCohortWithItsEdition()
    {
        Hub hub;
        const auto made = hub.store->change(u"Cohort"_s, [](Writer &writer) -> Result<> {
            const auto edition = writer.store().where<ProgrammeEdition>("code", u"PMS-C11"_s).front();
            writer.insert(Cohort{.code = u"PMS-C11"_s,
                                 .programme = edition.id,
                                 .year = thisYear,
                                 .places = 4,
                                 .held = 1,
                                 .title = edition.title});
            return {};
        });
        QVERIFY(made);

        QVERIFY(applyRollover(*hub.store, planRollover(*hub.store, thisYear)));

        const auto next = hub.store->where<Cohort>("code", u"PMS-C12"_s);
        QCOMPARE(next.size(), size_t{1});
        QCOMPARE(next[0].places, 4);
        QCOMPARE(next[0].held, 0);
        QCOMPARE(hub.store->find(next[0].programme)->code, u"PMS-C12"_s);
    }

    void aFigureOutOfRangeIsRefused()
    {
        Hub hub;
        using Name = ForecastFigure::Name;
        QCOMPARE(setAssumption(*hub.store, Name::LeavePercent, 1001).error().kind, Error::Kind::Invalid);
        QVERIFY(setAssumption(*hub.store, Name::AcceptedAYear, 85));
        QCOMPARE(hub.store->all<Assumption>().front().value.count, 85);

        QVERIFY(setAssumption(*hub.store, Name::AcceptedAYear, std::nullopt));

        QVERIFY(hub.store->all<Assumption>().empty());
    }

private:
    static WorkGroupId addGroup(const Hub &hub)
    {
        const auto made = hub.store->change(u"Group"_s, [&hub](Writer &writer) -> Result<WorkGroupId> {
            const WorkGroupId id = writer.insert(WorkGroup{.code = u"NCP25-15-WV01"_s,
                                                           .title = u"Leaders 2025/26"_s,
                                                           .year = thisYear,
                                                           .ncp = u"NCP25-15"_s,
                                                           .lead = hub.east});
            writer.insert(
                Membership{.group = id, .school = hub.schools[1], .status = MemberStatus::Confirmed});
            writer.insert(
                GroupRecord{.group = id, .title = u"Evaluation"_s, .due = today, .returned = today});
            writer.insert(Event{.code = u"NCP25-15-WV01-S1"_s,
                                .kind = EventKind::GroupSession,
                                .title = u"First session"_s,
                                .start = londonTime({2025, 10, 7}, {9, 30}),
                                .end = londonTime({2025, 10, 7}, {15, 0}),
                                .group = id,
                                .status = EventStatus::Confirmed,
                                .lead = hub.east});
            return id;
        });
        return made ? *made : WorkGroupId{};
    }
};

QTEST_GUILESS_MAIN(TestGroupActions)
#include "tst_groupactions.moc"
