#include "actions/selection.h"
#include "actions/selectiondecision.h"
#include "actions/selectionhub.h"
#include "actions/selectionmoves.h"
#include "actions/selectionwords.h"
#include "actions/setplaces.h"
#include "store/steps.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;
using enum ApplicationStatus;

namespace {

/// Every record of every noun, to see that an undo brings all of it back.
QHash<QString, std::vector<Row>> everything(Store &store)
{
    QHash<QString, std::vector<Row>> all;
    for (const RecordType *type : allRecordTypes())
        all.insert(type->tableText(), store.rows(*type));
    return all;
}

std::vector<Role> specialistRoles(Store &store)
{
    return store.where<Role>("role", FieldTraits<RoleKind>::store(RoleKind::Specialist));
}

Result<MoveOutcome> move(SelectionHub &hub, ApplicationId application, ApplicationStatus to,
                         const QString &reason = {})
{
    return moveApplications(*hub.store, {.applications = {application}, .to = to, .reason = reason},
                            hub.today);
}

/// The ranks of the reserve list by application.
QList<int> ranks(SelectionHub &hub, const std::vector<ApplicationId> &applications)
{
    QList<int> found;
    for (const ApplicationId id : applications)
        found += hub.at(id).reserveRank.value_or(0);
    return found;
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT
private slots:
    void fromAppliedToSpecialistAndBackByUndo()
    {
        SelectionHub hub{u"SMS-C10"_s};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        const auto before = everything(*hub.store);

        QVERIFY(move(hub, khan, Offered));
        const Application offered = hub.at(khan);
        QVERIFY(move(hub, khan, Accepted));
        const auto roles = specialistRoles(*hub.store);
        const auto moves = hub.store->where<ApplicationMove>("application", khan.value());

        QCOMPARE(toStoredText(offered.replyBy), u"2025-06-19T17:00:00+01:00"_s);
        QCOMPARE(hub.statusOf(khan), Accepted);
        QCOMPARE(roles.size(), size_t{1});
        QCOMPARE(roles.front().from, (QDate{2025, 9, 1}));
        QCOMPARE(roles.front().school, hub.schools[0]);
        QCOMPARE(moves.size(), size_t{2});
        QVERIFY(std::ranges::any_of(moves, [](const ApplicationMove &one) {
            return one.from == Offered && one.to == Accepted && one.who == u"Rosalind Achterberg"_s
                && toStoredText(one.at) == u"2025-06-05T10:00:00+01:00"_s;
        }));
        QVERIFY(undo(*hub.store));
        QCOMPARE(hub.statusOf(khan), Offered);
        QVERIFY(specialistRoles(*hub.store).empty());
        QVERIFY(undo(*hub.store));
        QCOMPARE(everything(*hub.store), before);
    }

    void anOfferBeyondThePlacesNeedsAReasonAndIsMarked()
    {
        SelectionHub hub{u"SMS-C10"_s, 1};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        const ApplicationId lee = hub.apply(u"Lee"_s, 1);
        QVERIFY(move(hub, khan, Offered));

        const Result<MoveOutcome> refused = move(hub, lee, Offered);
        const ApplicationStatus still = hub.statusOf(lee);
        const Result<MoveOutcome> over = move(hub, lee, Offered, u"The network adds a place"_s);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NeedsReason);
        QVERIFY(refused.error().message.contains(u"1 over the places"_s));
        QCOMPARE(still, Applied);
        QVERIFY(over);
        QCOMPARE(over->standing.over(), 1);
        QCOMPARE(hub.at(lee).overReason, u"The network adds a place"_s);
        QVERIFY(over->notes.join(u' ').contains(u"over the places"_s));
    }

    void manyMoveTogetherOrNotAtAll()
    {
        SelectionHub hub{u"SMS-C10"_s, 2};
        const std::vector<ApplicationId> three{hub.apply(u"Khan"_s), hub.apply(u"Lee"_s, 1),
                                               hub.apply(u"May"_s, 2)};
        const size_t steps = history(*hub.store).size();

        const auto refused = moveApplications(*hub.store, {.applications = three, .to = Offered}, hub.today);
        const bool isUntouched = history(*hub.store).size() == steps && hub.statusOf(three[0]) == Applied;
        const auto shortlisted
            = moveApplications(*hub.store, {.applications = three, .to = Shortlisted}, hub.today);

        QVERIFY(!refused);
        QVERIFY(isUntouched);
        QVERIFY(shortlisted);
        QCOMPARE(history(*hub.store).size(), steps + 1);
        QCOMPARE(hub.statusOf(three[2]), Shortlisted);
        QCOMPARE(hub.store->all<ApplicationMove>().size(), size_t{3});
    }

    void nobodyIneligibleWithoutAnException()
    {
        SelectionHub hub{u"SMS-C10"_s};
        const ApplicationId untold = hub.apply(u"Khan"_s, 0, YesNo::Unknown);

        const auto refused = move(hub, untold, Offered, u"A reason is no exception"_s);
        const auto excepted = moveApplications(
            *hub.store, {.applications = {untold}, .to = Offered, .exception = u"QTS seen on paper"_s},
            hub.today);
        const auto accepted = move(hub, untold, Accepted);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NeedsReason);
        QVERIFY(excepted);
        QCOMPARE(hub.at(untold).exception, u"QTS seen on paper"_s);
        QVERIFY(accepted); // the exception was made once
    }

    void theReserveListStaysWithoutGaps()
    {
        SelectionHub hub{u"SMS-C10"_s, 1};
        std::vector<ApplicationId> four;
        for (const QString &name : {u"Ash"_s, u"Birch"_s, u"Cedar"_s, u"Dale"_s})
            four.push_back(hub.apply(name));
        QVERIFY(moveApplications(*hub.store, {.applications = {four[0], four[1], four[2]}, .to = Reserve},
                                 hub.today));
        const QList<int> inTurn = ranks(hub, four);

        QVERIFY(
            moveApplications(*hub.store, {.applications = {four[3]}, .to = Reserve, .rank = 1}, hub.today));
        const QList<int> inserted = ranks(hub, four);
        QVERIFY(reorderReserve(*hub.store, four[0], 4));
        const QList<int> reordered = ranks(hub, four);
        QVERIFY(move(hub, four[1], Offered));
        const QList<int> afterOffer = ranks(hub, four);
        const auto before = everything(*hub.store);
        QVERIFY(!reorderReserve(*hub.store, four[0], 4));
        QVERIFY(!reorderReserve(*hub.store, four[1], 1));

        QCOMPARE(inTurn, (QList<int>{1, 2, 3, 0}));
        QCOMPARE(inserted, (QList<int>{2, 3, 4, 1}));
        QCOMPARE(reordered, (QList<int>{4, 2, 3, 1}));
        QCOMPARE(afterOffer, (QList<int>{3, 0, 2, 1}));
        QCOMPARE(everything(*hub.store), before);
    }

    void aSpecialistWhoLeavesFreesThePlaceAndTheRoleInOneStep()
    {
        SelectionHub hub{u"SMS-C10"_s, 1};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        const ApplicationId lee = hub.apply(u"Lee"_s, 1);
        QVERIFY(move(hub, khan, Offered));
        QVERIFY(move(hub, khan, Accepted));
        QVERIFY(move(hub, lee, Reserve));
        const auto before = everything(*hub.store);

        const auto gone = moveApplications(
            *hub.store, {.applications = {khan}, .to = Withdrawn, .reason = u"Moves away"_s}, {2025, 11, 3});
        const auto roles = specialistRoles(*hub.store);

        QVERIFY(gone);
        QCOMPARE(gone->standing.free(), 1);
        QVERIFY(gone->freed);
        QCOMPARE(gone->freed->next, lee);
        QVERIFY(gone->notes.join(u' ').contains(u"Amira Lee is next"_s));
        QCOMPARE(hub.statusOf(lee), Reserve); // nothing moves by itself
        QCOMPARE(roles.front().until, (QDate{2025, 11, 3}));
        QVERIFY(undo(*hub.store));
        QCOMPARE(everything(*hub.store), before);
        QVERIFY(move(hub, khan, Declined)); // in June, before the role begins: it is gone altogether
        QVERIFY(specialistRoles(*hub.store).empty());
    }

    void anOfferLapsesByHandAndOnlyWhenOverdue()
    {
        SelectionHub hub{u"SMS-C10"_s};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        QVERIFY(move(hub, khan, Offered));

        const auto tooSoon = move(hub, khan, Lapsed);
        const auto pending = pendingOffers(*hub.store, {2025, 6, 18});
        const auto overdue = pendingOffers(*hub.store, {2025, 6, 20});
        const ApplicationStatus still = hub.statusOf(khan);
        const auto lapsed
            = moveApplications(*hub.store, {.applications = {khan}, .to = Lapsed}, {2025, 6, 20});

        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().kind, Error::Kind::Invalid);
        QCOMPARE(pending.size(), size_t{1});
        QVERIFY(!pending.front().isOverdue);
        QVERIFY(overdue.front().isOverdue);
        QCOMPARE(overdue.front().person, u"Amira Khan"_s);
        QVERIFY(pendingOffers(*hub.store, {2025, 6, 5}).empty());
        QCOMPARE(still, Offered);
        QVERIFY(lapsed);
    }

    void oneApplicationPerPersonAndCohort()
    {
        SelectionHub hub{u"PMS-C11"_s};
        const Application first = hub.at(hub.apply(u"Khan"_s));
        const auto apply
            = [&](const NewApplication &wanted) { return applyForPlace(*hub.store, wanted, hub.today); };
        NewApplication again{.cohort = hub.cohort,
                             .person = first.person,
                             .school = hub.schools[0],
                             .submittedAt = londonTime({2025, 3, 14}, {16, 59})};
        const auto twice = apply(again);
        again.person = *hub.store->change(u"Add"_s, [](Writer &writer) -> Result<PersonId> {
            return writer.insert(Person{.firstName = u"Ben"_s, .lastName = u"Lee"_s});
        });
        again.submittedAt = londonTime({2025, 3, 14}, {18, 0});
        const auto late = apply(again);
        again.lateReason = u"The form was down"_s;
        const auto taken = apply(again);

        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::NeedsReason);
        QVERIFY(late.error().message.contains(u"5 pm on 14 March 2025"_s));
        QVERIFY(taken);
        QCOMPARE(taken->status, Applied);
    }

    void aClosedSchoolIsRefusedAndAnotherCohortIsTold()
    {
        SelectionHub hub{u"SMS-C10"_s};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        const auto other = hub.store->change(u"Another"_s, [&](Writer &writer) -> Result<CohortId> {
            School closed = *hub.store->find(hub.schools[1]);
            closed.status = SchoolStatus::Closed;
            writer.update(closed);
            Cohort next = *hub.store->find(hub.cohort);
            next.id = {};
            next.code = u"SMS-C11-N"_s;
            next.year = next.year.next();
            return writer.insert(next);
        });
        const PersonId person = hub.at(khan).person;

        const auto refused = applyForPlace(
            *hub.store, {.cohort = *other, .person = person, .school = hub.schools[1]}, hub.today);
        const auto taken = applyForPlace(
            *hub.store, {.cohort = *other, .person = person, .school = hub.schools[0]}, hub.today);
        const Result<Selection> selection = readSelection(*hub.store, hub.cohort, hub.today);
        const auto offered = move(hub, khan, Offered);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(taken);
        QCOMPARE(selection->find(khan)->elsewhere.size(), size_t{1});
        QVERIFY(elsewhereText(*selection->find(khan)).contains(u"SMS-C11-N (applied)"_s));
        QVERIFY(offered);
        QVERIFY(offered->notes.join(u' ').contains(u"SMS-C11-N"_s));
    }

    void judgementsAreRecordedOneByOne()
    {
        SelectionHub hub{u"SMS-C10"_s};
        const ApplicationId khan = hub.apply(u"Khan"_s, 0, YesNo::Unknown);
        const auto verdict = [&] {
            return readSelection(*hub.store, hub.cohort, hub.today)->find(khan)->eligibility.verdict;
        };
        const Verdict before = verdict();

        QVERIFY(recordJudgement(
            *hub.store,
            {.application = khan, .criterion = u"qts"_s, .met = YesNo::Yes, .score = 4, .secondScore = 1}));
        const Result<Selection> judged = readSelection(*hub.store, hub.cohort, hub.today);
        QVERIFY(recordJudgement(*hub.store, {.application = khan, .criterion = u"qts"_s}));

        QCOMPARE(before, Verdict::CannotTell);
        QCOMPARE(judged->find(khan)->eligibility.verdict, Verdict::Eligible);
        QVERIFY(judged->find(khan)->scores.disagree());
        QCOMPARE(verdict(), Verdict::CannotTell);
        QVERIFY(hub.store->where<Judgement>("application", khan.value()).empty());
        QCOMPARE(recordJudgement(*hub.store, {.application = khan, .criterion = u"nope"_s}).error().kind,
                 Error::Kind::NotFound);
    }

    void aDecisionIsOneStepAndFrozen()
    {
        SelectionHub hub{u"PMS-C11"_s, 2};
        std::vector<ApplicationId> five;
        for (size_t i = 0; i < 5; ++i)
            five.push_back(hub.apply(u"Name%1"_s.arg(i), i));
        const auto before = everything(*hub.store);
        const size_t steps = history(*hub.store).size();
        const Arrangement arrangement{.cohort = hub.cohort,
                                      .placings = {{five[0], Offered},
                                                   {five[1], Offered},
                                                   {five[3], Reserve},
                                                   {five[2], Reserve},
                                                   {five[4], Rejected, u"Less experience than others"_s}},
                                      .reason = u"Agreed by the panel"_s};
        const Trial trial = tried(*readSelection(*hub.store, hub.cohort, hub.today), arrangement);
        const bool isUntouched = history(*hub.store).size() == steps;

        const auto outcome = decide(*hub.store, arrangement, hub.today);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        const Decision decision = *hub.store->find(outcome->decision);
        const Result<DecisionRecord> record = DecisionRecord::fromJson(decision.content.toUtf8());
        QVERIFY(recordJudgement(*hub.store, {.application = five[0], .criterion = u"passion"_s}));

        QVERIFY(isUntouched); // trying saves nothing
        QCOMPARE(trial.standing.offered, 2);
        QCOMPARE(trial.meters.chosen(), 2);
        QCOMPARE(trial.meters.byLa()[0], 2);
        QCOMPARE(history(*hub.store).size(), steps + 2);
        QCOMPARE(ranks(hub, five), (QList<int>{0, 0, 2, 1, 0}));
        QVERIFY(record);
        QCOMPARE(record->who, u"Rosalind Achterberg"_s);
        QCOMPARE(record->hub, u"North"_s);
        QCOMPARE(record->edition, u"PMS-C11"_s);
        QCOMPARE(record->rules.size(), size_t{17});
        QCOMPARE(record->before.offered, 0);
        QCOMPARE(record->after.offered, 2);
        QCOMPARE(record->applicants.size(), size_t{5});
        QCOMPARE(record->applicants[0].after, Offered);
        QCOMPARE(record->applicants[2].name, u"Amira Name3"_s); // first on the reserve list
        QCOMPARE(*record->applicants[2].reserveRank, 1);
        QCOMPARE(record->applicants[4].reason, u"Less experience than others"_s);
        QCOMPARE(record->applicants[0].criteria.size(), size_t{17});
        QVERIFY(!record->applicants[0].criteria[0].why.isEmpty());
        QVERIFY(std::ranges::any_of(record->meters, [](const MeterFigure &figure) {
            return figure.label == u"Avon"_s && figure.before == 0 && figure.after == 2;
        }));
        QVERIFY(record->meterNote.contains(u"the hub's own 6 schools"_s));
        QCOMPARE(DecisionRecord::fromJson(QJsonDocument{record->toJson()}.toJson()).value(), *record);
        QVERIFY(undo(*hub.store));
        QVERIFY(undo(*hub.store));
        QCOMPARE(everything(*hub.store), before);
    }

    void aDecisionKeepsTheGuards()
    {
        SelectionHub hub{u"PMS-C11"_s, 1};
        const ApplicationId fine = hub.apply(u"Khan"_s);
        const ApplicationId other = hub.apply(u"Lee"_s, 1);
        const ApplicationId untold = hub.apply(u"May"_s, 2, YesNo::Unknown);
        const auto before = everything(*hub.store);
        const auto decided = [&](const std::vector<Placing> &placings, const QString &overReason = {}) {
            return decide(*hub.store,
                          {.cohort = hub.cohort,
                           .placings = placings,
                           .reason = u"Agreed by the panel"_s,
                           .overReason = overReason},
                          hub.today);
        };

        QCOMPARE(decided({{fine, Offered}, {other, Offered}}).error().kind, Error::Kind::NeedsReason);
        QCOMPARE(decided({{untold, Offered}}).error().kind, Error::Kind::NeedsReason);
        QCOMPARE(decided({{fine, Accepted}}).error().kind, Error::Kind::Invalid);
        QCOMPARE(decided({{ApplicationId{4711}, Offered}}).error().kind, Error::Kind::NotFound);
        QCOMPARE(everything(*hub.store), before);
        QVERIFY(decided({{fine, Offered}, {other, Offered}}, u"A second place is promised"_s));
        QVERIFY(decided({{fine, Reserve}, {untold, Offered, {}, u"Seen teaching"_s}}, u"Still promised"_s));
    }

    void cuttingPlacesAsksWhoMoves()
    {
        SelectionHub hub{u"SMS-C10"_s, 2};
        const ApplicationId khan = hub.apply(u"Khan"_s);
        const ApplicationId lee = hub.apply(u"Lee"_s, 1);
        QVERIFY(moveApplications(*hub.store, {.applications = {khan, lee}, .to = Offered}, hub.today));

        const auto refused = setPlaces(*hub.store, hub.cohort, {.places = 1});

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NeedsReason);
        QVERIFY(setPlaces(*hub.store, hub.cohort, {.places = 1, .reason = u"Funding"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
