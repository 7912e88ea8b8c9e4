#include "rules/journey.h"

#include <algorithm>
#include <set>

namespace hub {

namespace {

using JourneyKind = JourneyStep::Kind;

/// The day by which a step stands in the story.
QDate dayOf(const JourneyStep &step)
{
    return step.date.isValid() ? step.date : step.year.isNull() ? QDate{9999, 1, 1} : step.year.firstDay();
}

void inOrder(std::vector<JourneyStep> &steps)
{
    std::ranges::stable_sort(steps, {}, dayOf);
}

void addCohort(const FactIndex &index, const Application &application, QDate today,
               std::vector<JourneyStep> &steps)
{
    const Cohort *cohort = index.cohort(application.cohort);
    if (cohort == nullptr)
        return;
    steps.push_back({.kind = JourneyKind::Applied,
                     .year = cohort->year,
                     .date = application.submittedAt.date(),
                     .cohort = cohort->id,
                     .application = application.id,
                     .school = application.school});
    const Edition *edition = index.edition(cohort->programme);
    if (application.status != ApplicationStatus::Accepted || edition == nullptr)
        return;
    for (int number = 1;; ++number) {
        const AcademicYear year = cohort->year.next(number - 1);
        const ProgrammeYear *of = yearIn(*edition, edition->firstYear.next(number - 1));
        // A last year that repeats is told by the groups led in it.
        if (of == nullptr || year.firstDay() > today || of->number < number)
            return;
        steps.push_back(
            {.kind = JourneyKind::YearOfCohort, .year = year, .number = number, .cohort = cohort->id});
    }
}

/// The school and all those it took over from.
std::vector<SchoolId> withPredecessors(const FactIndex &index, SchoolId school)
{
    std::vector<SchoolId> found{school};
    std::set<SchoolId> seen{school};
    for (size_t i = 0; i < found.size(); ++i) {
        const School *heir = index.school(found[i]);
        for (const School &other : index.facts().schools) {
            const bool isHeir = heir != nullptr && !other.successorUrns.isEmpty()
                && other.successorUrns.split(u';').contains(heir->urn);
            if (isHeir && seen.insert(other.id).second)
                found.push_back(other.id);
        }
    }
    return found;
}

void addSchool(const FactIndex &index, SchoolId school, std::vector<JourneyStep> &steps)
{
    std::set<WorkGroupId> seen;
    for (const Membership *member : index.membershipsOf(school)) {
        const WorkGroup *group = index.group(member->group);
        if (group == nullptr || !seen.insert(group->id).second)
            continue;
        steps.push_back({.kind = JourneyKind::TookPart,
                         .year = group->year,
                         .group = group->id,
                         .member = member->id,
                         .school = school,
                         .stage = group->stage});
    }
    for (const SchoolStage *stage : index.stagesOf(school))
        steps.push_back({.kind = JourneyKind::RecordedStage,
                         .year = stage->year,
                         .school = school,
                         .stage = stage->stage});
    for (const Application &application : index.facts().applications) {
        const Cohort *cohort = index.cohort(application.cohort);
        if (application.school == school && application.status == ApplicationStatus::Accepted
            && cohort != nullptr)
            steps.push_back({.kind = JourneyKind::SpecialistHere,
                             .year = cohort->year,
                             .cohort = cohort->id,
                             .application = application.id,
                             .person = application.person,
                             .school = school});
    }
}

bool isDoneBy(const FactIndex &index, SchoolId school, MasteryStage stage, AcademicYear year)
{
    for (const SchoolStage *recorded : index.stagesOf(school)) {
        if (recorded->stage >= stage && recorded->year <= year)
            return true;
    }
    for (const Membership *member : index.membershipsOf(school)) {
        const WorkGroup *group = index.group(member->group);
        if (group != nullptr && group->stage >= stage && group->year <= year && takesPart(member->status))
            return true;
    }
    return false;
}

} // namespace

std::vector<JourneyStep> journeyOf(const FactIndex &index, PersonId person, QDate today)
{
    std::vector<JourneyStep> steps;
    for (const Application *application : index.applicationsOf(person))
        addCohort(index, *application, today, steps);
    for (const Membership *member : index.membershipsOf(person)) {
        if (const WorkGroup *group = index.group(member->group))
            steps.push_back({.kind = JourneyKind::TookPart,
                             .year = group->year,
                             .group = group->id,
                             .member = member->id,
                             .school = member->school});
    }
    for (const WorkGroup *group : index.ledBy(person))
        steps.push_back({.kind = JourneyKind::LedGroup, .year = group->year, .group = group->id});
    for (const Role *role : index.rolesOf(person)) {
        const auto year
            = [](QDate day) { return day.isValid() ? AcademicYear::containing(day) : AcademicYear{}; };
        if (role->from.isValid())
            steps.push_back({.kind = JourneyKind::CameToSchool,
                             .year = year(role->from),
                             .date = role->from,
                             .school = role->school,
                             .role = role->id});
        if (role->until.isValid() && role->until <= today)
            steps.push_back({.kind = JourneyKind::LeftSchool,
                             .year = year(role->until),
                             .date = role->until,
                             .school = role->school,
                             .role = role->id});
    }
    const Person *whom = index.person(person);
    if (whom != nullptr && whom->pdLead == YesNo::Yes)
        steps.push_back({.kind = JourneyKind::PdLead, .person = person});
    inOrder(steps);
    return steps;
}

std::vector<JourneyStep> journeyOf(const FactIndex &index, SchoolId school, QDate today)
{
    std::vector<JourneyStep> steps;
    for (const SchoolId one : withPredecessors(index, school))
        addSchool(index, one, steps);
    std::erase_if(steps,
                  [today](const JourneyStep &step) { return step.year.firstDay() > today.addYears(1); });
    inOrder(steps);
    return steps;
}

PersonStage stageOf(const FactIndex &index, PersonId person, QDate today)
{
    for (const WorkGroup *group : index.ledBy(person)) {
        if (group->year.firstDay() <= today)
            return PersonStage::GroupLead;
    }
    const Person *whom = index.person(person);
    if (whom != nullptr && whom->pdLead == YesNo::Yes)
        return PersonStage::PdLead;
    PersonStage stage = index.applicationsOf(person).empty() ? PersonStage::None : PersonStage::Applicant;
    for (const Application *accepted : index.acceptedOf(person)) {
        const Cohort *cohort = index.cohort(accepted->cohort);
        if (cohort == nullptr || cohort->year.firstDay() > today)
            continue;
        const int number = AcademicYear::containing(today).startYear() - cohort->year.startYear() + 1;
        stage = std::max(stage,
                         number >= 3       ? PersonStage::YearThree
                             : number == 2 ? PersonStage::YearTwo
                                           : PersonStage::YearOne);
    }
    return stage;
}

MasteryStage stageOf(const FactIndex &index, SchoolId school, AcademicYear year)
{
    for (const SchoolStage *recorded : index.stagesOf(school)) {
        if (recorded->year == year)
            return recorded->stage;
    }
    MasteryStage furthest = MasteryStage::None;
    for (const Membership *member : index.membershipsOf(school)) {
        const WorkGroup *group = index.group(member->group);
        if (group != nullptr && group->year == year && takesPart(member->status))
            furthest = std::max(furthest, group->stage);
    }
    return furthest;
}

MasteryStage nextStageFor(const FactIndex &index, SchoolId school, AcademicYear year)
{
    const School *known = index.school(school);
    if (isDoneBy(index, school, MasteryStage::Embedding, year))
        return MasteryStage::Sustaining;
    if (isDoneBy(index, school, MasteryStage::Development, year))
        return MasteryStage::Embedding;
    const bool isPrimary
        = known != nullptr && isPrimaryPhase(known->phase) && !isSecondaryPhase(known->phase);
    return isPrimary && !isDoneBy(index, school, MasteryStage::Readiness, year) ? MasteryStage::Readiness
                                                                                : MasteryStage::Development;
}

bool isPreviouslyEngaged(const FactIndex &index, SchoolId school, const Edition &edition, AcademicYear before)
{
    if (!edition.priorEngagement)
        return false;
    const PriorEngagement &rule = *edition.priorEngagement;
    for (const Membership *member : index.membershipsOf(school)) {
        const WorkGroup *group = index.group(member->group);
        if (rule.developmentGroup && group != nullptr && group->stage == MasteryStage::Development
            && group->year < before && takesPart(member->status))
            return true;
    }
    for (const Application &application : index.facts().applications) {
        if (application.school != school || application.status != ApplicationStatus::Accepted)
            continue;
        const Cohort *cohort = index.cohort(application.cohort);
        const Edition *trained = cohort == nullptr ? nullptr : index.edition(cohort->programme);
        // Where an edition gives no number, secondary cohorts are counted from 2015.
        if (trained == nullptr || trained->phase != edition.phase)
            continue;
        const int number = trained->cohortNumber.value_or(cohort->year.startYear() - 2015);
        if (number >= rule.specialistCohortFrom && number <= rule.specialistCohortTo)
            return true;
    }
    return false;
}

} // namespace hub
