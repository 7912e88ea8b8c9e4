#include "programmes/editiondiff.h"

#include "programmes/editionnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

using Field = EditionChange::Field;
using Topic = EditionChange::Topic;
using What = EditionChange::What;

template<typename T>
ChangeValue valueOf(const T &value)
{
    return value;
}
template<typename T>
ChangeValue valueOf(const std::optional<T> &value)
{
    return value ? ChangeValue{*value} : ChangeValue{};
}

/// Lays two editions side by side, part by part.
class Comparison
{
public:
    Comparison(const Edition &a, const Edition &b)
        : m_a{a}
        , m_b{b}
    {
    }

    std::vector<EditionChange> run()
    {
        compareHeads();
        compareParts(Topic::Criterion, m_a.criteria, m_b.criteria);
        compareYears();
        compareParts(Topic::Expectation, m_a.expectations, m_b.expectations);
        compareParts(Topic::Funding, m_a.funding, m_b.funding);
        compareParts(Topic::Date, m_a.dates, m_b.dates);
        compareOutcomes();
        compareGroups();
        const EditionChange whole;
        note(whole, Topic::Network, m_a.network == m_b.network && m_a.priorEngagement == m_b.priorEngagement);
        note(whole, Topic::Sheet, m_a.sheet == m_b.sheet && m_a.nextSteps == m_b.nextSteps);
        return std::move(m_changes);
    }

private:
    template<typename T>
    void field(EditionChange change, Field field, const T &before, const T &after)
    {
        if (before == after)
            return;
        change.field = field;
        change.before = valueOf(before);
        change.after = valueOf(after);
        m_changes.push_back(std::move(change));
    }

    /// For what has no single value to show.
    void note(EditionChange change, Topic topic, bool same, Field field = Field::Whole)
    {
        if (same)
            return;
        change.topic = topic;
        change.field = field;
        m_changes.push_back(std::move(change));
    }

    static QString labelOf(const Criterion &criterion) { return criterion.text; }
    static QString labelOf(const EditionExpectation &expectation) { return expectation.text; }
    static QString labelOf(const Funding &funding) { return funding.text; }
    template<typename T>
    static QString labelOf(const T &part)
    {
        return part.title;
    }

    template<typename T>
    static int yearOf(const T &part)
    {
        if constexpr (requires { part.year; })
            return part.year;
        else
            return 0;
    }

    template<typename T>
    void compareParts(Topic topic, const std::vector<T> &before, const std::vector<T> &after, int year = 0)
    {
        const auto change = [topic, year](const T &part, What what) {
            return EditionChange{.topic = topic,
                                 .what = what,
                                 .year = year > 0 ? year : yearOf(part),
                                 .id = part.id,
                                 .label = labelOf(part)};
        };
        for (const T &old : before) {
            const auto now = std::ranges::find(after, old.id, &T::id);
            if (now == after.end())
                m_changes.push_back(change(old, What::Removed));
            else
                compare(change(old, What::Changed), old, *now);
        }
        for (const T &now : after)
            if (std::ranges::find(before, now.id, &T::id) == before.end())
                m_changes.push_back(change(now, What::Added));
    }

    void compareHeads();
    void compareYears();
    void compareDays(int year);
    void compareOutcomes();
    void compareGroups();
    void compare(const EditionChange &change, const Criterion &before, const Criterion &after);
    void compare(const EditionChange &change, const Activity &before, const Activity &after);
    void compare(const EditionChange &change, const RequiredEvent &before, const RequiredEvent &after);
    void compare(const EditionChange &change, const EditionExpectation &before,
                 const EditionExpectation &after);
    void compare(const EditionChange &change, const Funding &before, const Funding &after);
    void compare(const EditionChange &change, const KeyDate &before, const KeyDate &after);
    void compare(const EditionChange &change, const Focus &before, const Focus &after);

    const Edition &m_a;
    const Edition &m_b;
    std::vector<EditionChange> m_changes;
};

/// Who pays for a day of release in a year, where the edition says so: the first of its kind.
const Funding *releaseFunding(const Edition &edition, int year)
{
    const auto pays = [year](const Funding &funding) {
        return funding.purpose == "release"_L1 && funding.unit == Funding::Unit::Day && funding.year == year;
    };
    const auto found = std::ranges::find_if(edition.funding, pays);
    return found == edition.funding.end() ? nullptr : &*found;
}

const Entitlement *entitlementOf(const Edition &edition, int year, DayKind kind)
{
    const auto in = std::ranges::find(edition.years, year, &ProgrammeYear::number);
    if (in == edition.years.end())
        return nullptr;
    const auto days = std::ranges::find(in->entitlements, kind, &Entitlement::kind);
    return days == in->entitlements.end() ? nullptr : &*days;
}

/// Whether the rate of @p funding is told with the days of release it pays for.
bool isToldWithDays(const Edition &edition, const Funding &funding)
{
    return &funding == releaseFunding(edition, funding.year)
        && entitlementOf(edition, funding.year, DayKind::Release) != nullptr;
}

std::optional<DayTerms> termsOf(const Edition &edition, int year, DayKind kind)
{
    const Entitlement *days = entitlementOf(edition, year, kind);
    if (!days)
        return {};
    const Funding *funding = kind == DayKind::Release ? releaseFunding(edition, year) : nullptr;
    return DayTerms{days->least, days->most, funding ? funding->amount : std::nullopt};
}

void Comparison::compareHeads()
{
    const EditionChange head;
    field(head, Field::Title, m_a.title, m_b.title);
    field(head, Field::Subtitle, m_a.subtitle, m_b.subtitle);
    field(head, Field::CohortNumber, m_a.cohortNumber, m_b.cohortNumber);
    field(head, Field::FirstYear, m_a.firstYear, m_b.firstYear);
    field(head, Field::Figures, m_a.figures, m_b.figures);
    field(head, Field::Quota, m_a.quota, m_b.quota);
    field(head, Field::StrategicGoal, m_a.labels.strategicGoal, m_b.labels.strategicGoal);
    field(head, Field::DevelopmentType, m_a.labels.developmentType, m_b.labels.developmentType);
    field(head, Field::Ribbon, m_a.labels.ribbon, m_b.labels.ribbon);
    field(head, Field::WhatIsNew, m_a.labels.whatIsNew, m_b.labels.whatIsNew);
    field(head, Field::Text, m_a.summary, m_b.summary);
    note(head, Topic::Edition,
         m_a.family == m_b.family && m_a.phase == m_b.phase && m_a.kind == m_b.kind
             && m_a.figuresNote == m_b.figuresNote);
}

void Comparison::compareYears()
{
    for (const ProgrammeYear &before : m_a.years) {
        EditionChange change{.topic = Topic::Year, .year = before.number, .label = before.title};
        const auto after = std::ranges::find(m_b.years, before.number, &ProgrammeYear::number);
        if (after == m_b.years.end()) {
            change.what = What::Removed;
            m_changes.push_back(change);
            continue;
        }
        field(change, Field::Title, before.title, after->title);
        field(change, Field::Text, before.text, after->text);
        field(change, Field::TotalDays, before.totalDays, after->totalDays);
        note(change, Topic::Year, before.repeats == after->repeats);
        compareDays(before.number);
        compareParts(Topic::Activity, before.activities, after->activities, before.number);
        compareParts(Topic::Event, before.events, after->events, before.number);
    }
    for (const ProgrammeYear &after : m_b.years)
        if (std::ranges::find(m_a.years, after.number, &ProgrammeYear::number) == m_a.years.end())
            m_changes.push_back(
                {.topic = Topic::Year, .what = What::Added, .year = after.number, .label = after.title});
}

void Comparison::compareDays(int year)
{
    for (const DayKind kind : {DayKind::Central, DayKind::InSchool, DayKind::Release}) {
        const Entitlement *old = entitlementOf(m_a, year, kind);
        const Entitlement *now = entitlementOf(m_b, year, kind);
        EditionChange change{
            .topic = Topic::Days, .year = year, .id = nameOf(kind), .label = displayName(kind)};
        change.what = !old && now ? What::Added : old && !now ? What::Removed : What::Changed;
        field(change, Field::Days, termsOf(m_a, year, kind), termsOf(m_b, year, kind));
        if (old && now)
            note(change, Topic::Days,
                 old->agreedPerSpecialist == now->agreedPerSpecialist && old->includedIn == now->includedIn
                     && old->text == now->text);
    }
}

void Comparison::compareOutcomes()
{
    for (const OutcomeGroup &before : m_a.outcomes) {
        const auto after = std::ranges::find(m_b.outcomes, before.whom, &OutcomeGroup::whom);
        EditionChange change{.topic = Topic::Outcome, .id = nameOf(before.whom), .label = before.title};
        change.what = after == m_b.outcomes.end() ? What::Removed : What::Changed;
        note(change, Topic::Outcome, after != m_b.outcomes.end() && before == *after);
    }
    for (const OutcomeGroup &after : m_b.outcomes)
        if (std::ranges::find(m_a.outcomes, after.whom, &OutcomeGroup::whom) == m_a.outcomes.end())
            m_changes.push_back({.topic = Topic::Outcome,
                                 .what = What::Added,
                                 .id = nameOf(after.whom),
                                 .label = after.title});
}

void Comparison::compareGroups()
{
    const Composition before = m_a.composition.value_or(Composition{});
    const Composition after = m_b.composition.value_or(Composition{});
    const EditionChange change{.topic = Topic::Composition};
    field(change, Field::Participants, before.participantsPerSchool, after.participantsPerSchool);
    field(change, Field::SchoolsLeast, before.schoolsLeast, after.schoolsLeast);
    field(change, Field::SchoolsMost, before.schoolsMost, after.schoolsMost);
    note(change, Topic::Composition, before.specialistOrAdvocate == after.specialistOrAdvocate);
    compareParts(Topic::Focus, before.foci, after.foci);
}

void Comparison::compare(const EditionChange &change, const Criterion &before, const Criterion &after)
{
    field(change, Field::Level, before.level, after.level);
    field(change, Field::Text, before.text, after.text);
    note(change, Topic::Criterion, before.sources == after.sources, Field::Evidence);
    note(change, Topic::Criterion, before.rules == after.rules, Field::Rules);
}

void Comparison::compare(const EditionChange &change, const Activity &before, const Activity &after)
{
    field(change, Field::Title, before.title, after.title);
    note(change, Topic::Activity, before.kind == after.kind);
}

void Comparison::compare(const EditionChange &change, const RequiredEvent &before, const RequiredEvent &after)
{
    field(change, Field::Title, before.title, after.title);
    field(change, Field::Count, before.count, after.count);
    field(change, Field::DaysEach, before.daysEach, after.daysEach);
    field(change, Field::NightsEach, before.nightsEach, after.nightsEach);
    field(change, Field::Mode, before.mode, after.mode);
    field(change, Field::When, before.when, after.when);
    field(change, Field::Provisional, before.provisional, after.provisional);
    field(change, Field::HeadPart, before.headPart, after.headPart);
    field(change, Field::Text, before.text, after.text);
    note(change, Topic::Event, before.kind == after.kind && before.dayKind == after.dayKind);
}

void Comparison::compare(const EditionChange &change, const EditionExpectation &before,
                         const EditionExpectation &after)
{
    field(change, Field::Whom, before.whom, after.whom);
    field(change, Field::Text, before.text, after.text);
    field(change, Field::When, before.due, after.due);
    note(change, Topic::Expectation,
         before.rule == after.rule && before.event == after.event && before.programme == after.programme
             && before.year == after.year,
         Field::FollowedUp);
}

void Comparison::compare(const EditionChange &change, const Funding &before, const Funding &after)
{
    field(change, Field::Days, before.days, after.days);
    if (!isToldWithDays(m_a, before) || !isToldWithDays(m_b, after))
        field(change, Field::Amount, before.amount, after.amount);
    field(change, Field::Total, before.total, after.total);
    field(change, Field::Text, before.text, after.text);
    note(change, Topic::Funding,
         before.purpose == after.purpose && before.unit == after.unit && before.year == after.year
             && before.schools == after.schools);
}

void Comparison::compare(const EditionChange &change, const KeyDate &before, const KeyDate &after)
{
    field(change, Field::Title, before.title, after.title);
    field(change, Field::When, before.when, after.when);
    field(change, Field::Provisional, before.provisional, after.provisional);
}

void Comparison::compare(const EditionChange &change, const Focus &before, const Focus &after)
{
    field(change, Field::Title, before.title, after.title);
    field(change, Field::Text, before.text, after.text);
    field(change, Field::Toolkit, before.toolkit, after.toolkit);
}

} // namespace

std::vector<EditionChange> differences(const Edition &a, const Edition &b)
{
    return Comparison{a, b}.run();
}

} // namespace hub
