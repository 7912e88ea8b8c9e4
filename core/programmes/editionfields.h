#pragma once

#include "programmes/edition.h"

#include <concepts>
#include <type_traits>

/// The one description of an edition's JSON: which keys, in which order, which may be left out and what they
/// then are. Reading, writing and the check of the JSON Schema all walk it.
///
/// A visitor has: required(key, member); optional(key, member, value when absent = {}); holds(condition),
/// which says whether to go on to keys that exist only under a condition.
namespace hub::fields {

/// A T being read into, or a const T being written.
template<typename Object, typename T>
concept Either = std::same_as<std::remove_const_t<Object>, T>;

template<typename V, Either<CriterionRule> T>
void visit(V &v, T &rule)
{
    using enum CriterionRule::Kind;
    v.required("kind", rule.kind);
    if (v.holds(rule.kind == MinYearsTeaching))
        v.required("years", rule.years);
    if (v.holds(rule.kind == SchoolPhaseIn))
        v.required("phases", rule.phases);
    if (v.holds(rule.kind == RoleAtSchool))
        v.required("role", rule.role);
}

template<typename V, Either<Criterion> T>
void visit(V &v, T &criterion)
{
    v.required("id", criterion.id);
    v.required("level", criterion.level);
    v.required("text", criterion.text);
    v.optional("sources", criterion.sources);
    v.optional("rules", criterion.rules);
}

template<typename V, Either<Entitlement> T>
void visit(V &v, T &entitlement)
{
    v.required("kind", entitlement.kind);
    v.required("least", entitlement.least);
    v.required("most", entitlement.most);
    v.optional("agreed_per_specialist", entitlement.agreedPerSpecialist);
    v.optional("included_in", entitlement.includedIn);
    v.optional("text", entitlement.text);
}

template<typename V, Either<Activity> T>
void visit(V &v, T &activity)
{
    v.required("id", activity.id);
    v.required("kind", activity.kind);
    v.required("title", activity.title);
}

template<typename V, Either<RequiredEvent> T>
void visit(V &v, T &event)
{
    v.required("id", event.id);
    v.required("kind", event.kind);
    v.required("title", event.title);
    v.optional("count", event.count, 1);
    v.optional("days_each", event.daysEach);
    v.optional("nights_each", event.nightsEach);
    v.required("mode", event.mode);
    v.optional("day_kind", event.dayKind);
    v.optional("when", event.when);
    v.optional("provisional", event.provisional);
    v.optional("head_part", event.headPart);
    v.optional("text", event.text);
}

template<typename V, Either<ProgrammeYear> T>
void visit(V &v, T &year)
{
    v.required("number", year.number);
    v.required("title", year.title);
    v.optional("text", year.text);
    v.optional("repeats", year.repeats);
    v.optional("total_days", year.totalDays);
    v.optional("entitlements", year.entitlements);
    v.optional("activities", year.activities);
    v.optional("events", year.events);
}

template<typename V, Either<EditionExpectation> T>
void visit(V &v, T &expectation)
{
    using enum EditionExpectation::Rule;
    v.required("id", expectation.id);
    v.required("whom", expectation.whom);
    v.optional("year", expectation.year);
    v.required("text", expectation.text);
    v.optional("due", expectation.due);
    v.required("rule", expectation.rule);
    if (v.holds(expectation.rule == AttendsEvent || expectation.rule == LeadsEvent))
        v.required("event", expectation.event);
    if (v.holds(expectation.rule == JoinsProgramme))
        v.required("programme", expectation.programme);
}

template<typename V, Either<Funding> T>
void visit(V &v, T &funding)
{
    v.required("id", funding.id);
    v.optional("year", funding.year);
    v.required("purpose", funding.purpose);
    v.required("unit", funding.unit);
    v.optional("days", funding.days);
    v.optional("schools", funding.schools);
    v.optional("amount", funding.amount);
    v.optional("total", funding.total);
    v.required("text", funding.text);
}

template<typename V, Either<KeyDate> T>
void visit(V &v, T &date)
{
    v.required("id", date.id);
    v.required("title", date.title);
    v.required("when", date.when);
    v.optional("provisional", date.provisional);
}

template<typename V, Either<OutcomeGroup> T>
void visit(V &v, T &group)
{
    v.required("whom", group.whom);
    v.required("title", group.title);
    v.optional("reach", group.reach);
    v.required("items", group.items);
}

template<typename V, Either<Focus> T>
void visit(V &v, T &focus)
{
    v.required("id", focus.id);
    v.required("title", focus.title);
    v.optional("text", focus.text);
    v.optional("toolkit", focus.toolkit);
}

template<typename V, Either<Composition> T>
void visit(V &v, T &composition)
{
    v.optional("participants_per_school", composition.participantsPerSchool);
    v.optional("schools_least", composition.schoolsLeast);
    v.optional("schools_most", composition.schoolsMost);
    v.optional("specialist_or_advocate", composition.specialistOrAdvocate);
    v.optional("foci", composition.foci);
}

template<typename V, Either<PriorEngagement> T>
void visit(V &v, T &engagement)
{
    v.optional("development_group", engagement.developmentGroup);
    v.optional("specialist_cohort_from", engagement.specialistCohortFrom);
    v.optional("specialist_cohort_to", engagement.specialistCohortTo);
    v.required("text", engagement.text);
}

template<typename V, Either<NetworkFigures> T>
void visit(V &v, T &network)
{
    v.required("since", network.since);
    v.optional("as_at_end_of", network.asAtEndOf);
    v.optional("teachers_a_year", network.teachersAYear);
    v.optional("teachers_a_year_per_hub", network.teachersAYearPerHub);
    v.optional("schools_per_group_least", network.schoolsPerGroupLeast);
    v.optional("schools_per_group_most", network.schoolsPerGroupMost);
    v.optional("other_schools_per_specialist", network.otherSchoolsPerSpecialist);
    v.optional("specialists", network.specialists);
    v.optional("other_schools", network.otherSchools);
    v.optional("percent_of_schools", network.percentOfSchools);
    v.required("text", network.text);
}

template<typename V, Either<NextStep> T>
void visit(V &v, T &step)
{
    v.required("kind", step.kind);
    v.required("text", step.text);
}

template<typename V, Either<SheetBlock> T>
void visit(V &v, T &block)
{
    v.required("kind", block.kind);
    v.optional("heading", block.heading);
    v.optional("paragraphs", block.paragraphs);
}

template<typename V, Either<Labels> T>
void visit(V &v, T &labels)
{
    v.optional("strategic_goal", labels.strategicGoal);
    v.optional("development_type", labels.developmentType);
    v.optional("ribbon", labels.ribbon);
    v.optional("what_is_new", labels.whatIsNew);
}

template<typename V, Either<Edition> T>
void visit(V &v, T &edition)
{
    v.required("code", edition.code);
    v.required("family", edition.family);
    v.required("title", edition.title);
    v.optional("subtitle", edition.subtitle);
    v.required("phase", edition.phase);
    v.required("kind", edition.kind);
    v.optional("cohort_number", edition.cohortNumber);
    v.required("first_year", edition.firstYear);
    v.required("figures", edition.figures);
    v.optional("figures_note", edition.figuresNote);
    v.optional("quota", edition.quota);
    v.optional("labels", edition.labels);
    v.required("summary", edition.summary);
    v.required("criteria", edition.criteria);
    v.required("years", edition.years);
    v.optional("expectations", edition.expectations);
    v.optional("funding", edition.funding);
    v.optional("dates", edition.dates);
    v.optional("outcomes", edition.outcomes);
    v.optional("composition", edition.composition);
    v.optional("prior_engagement", edition.priorEngagement);
    v.optional("network", edition.network);
    v.optional("next_steps", edition.nextSteps);
    v.required("sheet", edition.sheet);
}

} // namespace hub::fields
