#include "actions/selection.h"
#include "actions/selectiondecision.h"
#include "base/londontime.h"
#include "exchange/demo/applicants.h"
#include "exchange/demo/world.h"
#include "records/decision.h"
#include "records/hubdetails.h"
#include "store/store.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

using enum ApplicationStatus;

/// The day on which an application round does what, for those who start on 1 September of @p start.
struct Round
{
    QDate opens, closes, reviewed, offered, answered;
};

Round roundOf(bool isPrimary, int start)
{
    const QDate opens{start - 1, 12, 2};
    if (isPrimary)
        return {opens, QDate{start, 3, 14}, QDate{start, 5, 15}, QDate{start, 6, 5}, QDate{start, 6, 26}};
    return {opens, QDate{start, 6, 6}, QDate{start, 6, 20}, QDate{start, 7, 1}, QDate{start, 7, 15}};
}

KnownCohort cohortOf(World &world, bool isPrimary, AcademicYear year)
{
    // Cohort n of primary starts in 2014 + n, of secondary in 2015 + n.
    const int number = year.startYear() - (isPrimary ? 2014 : 2015);
    KnownCohort known{.edition = isPrimary ? primaryEdition(year) : secondaryEdition(year),
                      .isPrimary = isPrimary};
    known.cohort = {.id = CohortId{newKey()},
                    .code = (isPrimary ? u"PMS-C%1"_s : u"SMS-C%1"_s).arg(number),
                    .year = year,
                    .places = isPrimary ? world.dice.between(5, 7) : world.dice.between(5, 6)};
    known.cohort.title = u"%1, cohort %2"_s.arg(known.edition.title).arg(number);
    return known;
}

/// Stores the cohort and the rules it keeps.
Diary::Work opening(const KnownCohort &known)
{
    return [cohort = known.cohort, edition = known.edition](Writer &writer) {
        Cohort record = cohort;
        record.programme = storeEdition(writer, edition);
        writer.insert(record);
    };
}

std::vector<ApplicationStatus> outcomesFor(const KnownCohort &known)
{
    std::vector<ApplicationStatus> outcomes(static_cast<size_t>(known.cohort.places), Accepted);
    for (const ApplicationStatus other : {Reserve, Declined, Rejected, Withdrawn, Reserve, Lapsed, Rejected})
        outcomes.push_back(other);
    return outcomes;
}

void rememberSpecialists(KnownCohort &known)
{
    for (const Applicant &applicant : known.applicants) {
        if (applicant.outcome == Accepted)
            known.specialists.push_back({applicant.application.person, applicant.school});
    }
}

std::vector<Role> specialistRoles(const KnownCohort &known)
{
    std::vector<Role> roles;
    for (const Applicant &applicant : known.applicants) {
        if (applicant.outcome == Accepted)
            roles.push_back({.person = applicant.application.person,
                             .school = applicant.application.school,
                             .kind = RoleKind::Specialist,
                             .from = known.cohort.year.firstDay()});
    }
    return roles;
}

std::vector<Application> asAt(Stage stage, const KnownCohort &known, QDate day)
{
    std::vector<Application> applications;
    for (const Applicant &applicant : known.applicants)
        applications.push_back(standing(applicant, stage, day));
    return applications;
}

/// Marks the offers made beyond the places, those held among them.
void markOver(std::vector<Application> &applications, const Cohort &cohort)
{
    int taken = cohort.held;
    for (Application &application : applications) {
        if (!takesPlace(application.status))
            continue;
        if (++taken > cohort.places)
            application.overReason = u"Agreed with the network: one or two decline every year."_s;
    }
}

/// Offers the places as a decision: what it rests on is frozen with it.
Diary::Work deciding(const KnownCohort &known, QDate day, const std::vector<Application> &offered)
{
    return [cohort = known.cohort.id, code = known.cohort.code, day,
            offer = moving(offered)](Writer &writer) {
        Store &store = writer.store();
        const Result<Selection> before = readSelection(store, cohort, day);
        offer(writer);
        const Result<Selection> after = readSelection(store, cohort, day);
        if (!before || !after)
            return;
        const Arrangement arrangement{
            .cohort = cohort,
            .title = u"Selection for %1"_s.arg(code),
            .reason = u"Agreed by the selection panel: criteria first, then the fit with the hub’s plan."_s};
        DecisionRecord record = decisionRecord(*before, *after, arrangement);
        record.hub = store.all<HubDetails>().front().name;
        record.at = *londonTimeFromText(toStoredText(store.now()));
        record.who = store.who();
        writer.insert(Decision{
            .cohort = cohort,
            .title = record.title,
            .at = record.at,
            .who = record.who,
            .edition = record.edition,
            .content = QString::fromUtf8(QJsonDocument{record.toJson()}.toJson(QJsonDocument::Compact))});
    };
}

/// Records the replies; who accepts is a specialist from then on.
Diary::Work answering(const KnownCohort &known, const std::vector<Application> &answered)
{
    return [move = moving(answered), roles = specialistRoles(known)](Writer &writer) {
        move(writer);
        for (const Role &role : roles)
            writer.insert(role);
    };
}

/// Records that one withdrew, who is no specialist any more.
Diary::Work losing(const Application &gone, QDate day)
{
    return [move = moving({gone}), person = gone.person, day](Writer &writer) {
        move(writer);
        for (Role role : writer.store().where<Role>("person", person.value())) {
            if (role.kind != RoleKind::Specialist)
                continue;
            role.until = day;
            writer.update(role);
        }
    };
}

void runRound(World &world, KnownCohort &known)
{
    const Round round = roundOf(known.isPrimary, known.cohort.year.startYear());
    const QString &code = known.cohort.code;
    Diary &diary = world.diary;
    const std::vector<Judgement> judgements = judgementsOf(world, known);
    moderate(known, judgements);
    diary.add(round.opens, world.office.lead, u"Open %1 with %2 places"_s.arg(code).arg(known.cohort.places),
              opening(known));
    constexpr int daysToRecord = 4;
    diary.add(round.closes.addDays(daysToRecord), world.office.administrator,
              u"Record %1 applications to %2"_s.arg(known.applicants.size()).arg(code),
              world.storing(asAt(Stage::Applied, known, round.closes)));
    diary.add(round.reviewed, world.office.lead, u"Judge the applications to %1"_s.arg(code),
              world.storing(judgements));
    diary.add(round.reviewed, world.office.lead, u"Shortlist for %1"_s.arg(code),
              moving(asAt(Stage::Reviewed, known, round.reviewed)));
    std::vector<Application> offered = asAt(Stage::Offered, known, round.offered);
    markOver(offered, known.cohort);
    diary.add(round.offered, world.office.lead, u"Offer the places of %1"_s.arg(code),
              deciding(known, round.offered, offered));
    std::vector<Application> answered = asAt(Stage::Answered, known, round.offered);
    markOver(answered, known.cohort);
    diary.add(round.answered, world.office.administrator,
              u"Record the replies to the offers of %1"_s.arg(code), answering(known, answered));
}

/// One who had accepted cannot start after all: a place comes free while two wait on the reserve list.
void loseOne(World &world, KnownCohort &known)
{
    const auto last = std::ranges::find_if(known.applicants.rbegin(), known.applicants.rend(),
                                           [](const Applicant &a) { return a.outcome == Accepted; });
    Application gone = standing(*last, Stage::Answered, known.cohort.year.firstDay());
    gone.status = Withdrawn;
    gone.reason = u"Has moved to a school outside the area."_s;
    const QDate day = known.cohort.year.firstDay().addDays(3);
    world.diary.add(day, world.office.administrator, u"Record a withdrawal from %1"_s.arg(known.cohort.code),
                    losing(gone, day));
    known.specialists.pop_back();
}

void bringIn(World &world, KnownCohort &known)
{
    const QDate day = roundOf(known.isPrimary, known.cohort.year.startYear()).offered;
    world.diary.add(world.begun.addDays(5), world.office.operations,
                    u"Bring in %1 from the old spreadsheets"_s.arg(known.cohort.code),
                    [&world, open = opening(known), applications = asAt(Stage::Answered, known, day),
                     roles = specialistRoles(known)](Writer &writer) {
                        open(writer);
                        for (const Application &application : applications)
                            world.store(writer, application);
                        for (const Role &role : roles)
                            writer.insert(role);
                    });
}

} // namespace

void makeEarlierCohorts(World &world)
{
    // From the years whose programmes differ, so that every programme is met even in a short sample.
    for (AcademicYear year = std::min(world.firstYear, AcademicYear::starting(2019)); year < world.firstLive;
         year = year.next()) {
        for (const bool isPrimary : {true, false}) {
            KnownCohort known = cohortOf(world, isPrimary, year);
            known.applicants = inventApplicants(world, known, outcomesFor(known));
            rememberSpecialists(known);
            bringIn(world, known);
            world.cohorts.push_back(std::move(known));
        }
    }
}

void makeCohorts(World &world, AcademicYear year)
{
    for (const bool isPrimary : {true, false}) {
        KnownCohort known = cohortOf(world, isPrimary, year);
        known.cohort.places = 6;
        // A place kept for a school that has named nobody yet.
        known.cohort.held = isPrimary && year == AcademicYear::starting(2025) ? 1 : 0;
        known.applicants = inventApplicants(world, known, outcomesFor(known));
        rememberSpecialists(known);
        runRound(world, known);
        if (!isPrimary && year == world.lastYear)
            loseOne(world, known);
        world.cohorts.push_back(std::move(known));
    }
}

void makeNextCohorts(World &world)
{
    using Statuses = std::vector<ApplicationStatus>;
    const QDate shortlisted = world.today.addDays(-20);
    for (const bool isPrimary : {true, false}) {
        KnownCohort known = cohortOf(world, isPrimary, world.lastYear.next());
        known.cohort.held = 1;
        known.applicants = inventApplicants(world, known,
                                            Statuses{Offered, Shortlisted, Eligible, Applied, Offered,
                                                     Applied, Interest, Interest, Applied, Shortlisted});
        world.diary.add(world.today.addDays(-45), world.office.lead,
                        u"Open %1 with %2 places"_s.arg(known.cohort.code).arg(known.cohort.places),
                        opening(known));
        // The first offer's answer is overdue, the other's still to come.
        std::vector<Application> early = asAt(Stage::Answered, known, shortlisted);
        early[4].replyBy = early[4].replyBy.addDays(14);
        std::vector<Application> received = asAt(Stage::Applied, known, shortlisted);
        for (size_t i = 0; i < received.size(); ++i)
            received[i].status = early[i].status == Interest ? Interest : Applied;
        const std::vector<Judgement> judgements = judgementsOf(world, known);
        moderate(known, judgements);
        world.diary.add(shortlisted.addDays(-1), world.office.administrator,
                        u"Record %1 early applications to %2"_s.arg(early.size()).arg(known.cohort.code),
                        world.storing(received));
        world.diary.add(shortlisted.addDays(-1), world.office.lead,
                        u"Judge the early applications to %1"_s.arg(known.cohort.code),
                        world.storing(judgements));
        world.diary.add(shortlisted, world.office.lead,
                        u"Shortlist for %1 and make two early offers"_s.arg(known.cohort.code),
                        moving(early));
    }
}

} // namespace hub::demo
