#include "rules/makeup.h"

#include "rules/clashes.h"
#include "rules/schooldays.h"

#include <algorithm>

namespace hub {

namespace {

const Edition *editionOf(const DaysLedger &ledger, const PersonDays &days)
{
    return days.cohort.isNull() ? ledger.editionOf(days.group) : ledger.editionOf(days.cohort);
}

/// Whether an event is one of theirs, of the whole hub, or of another cohort of the same programme.
bool isOpenTo(const DaysLedger &ledger, const PersonDays &days, const Event &event)
{
    if (event.cohort.isNull() && event.group.isNull())
        return true;
    const Edition *own = editionOf(ledger, days);
    const Edition *other
        = event.cohort.isNull() ? ledger.editionOf(event.group) : ledger.editionOf(event.cohort);
    return own != nullptr && other != nullptr && own->family == other->family;
}

bool counts(const DaysLedger &ledger, const PersonDays &days, DayKind part, DayKind kind)
{
    const ProgrammeYear *rules = ledger.programmeYear(days.cohort, days.year);
    return rules == nullptr ? part == kind : DaysLedger::countsAs(*rules, part, kind);
}

void suggestEvents(const DaysLedger &ledger, const PersonDays &days, DayKind kind,
                   std::vector<MakeUp> &suggestions)
{
    const Rolls &rolls = ledger.rolls();
    const DateRange range = days.year.range();
    for (const Event &event : rolls.book().events()) {
        if (event.status == EventStatus::Cancelled || event.start.date() <= ledger.asAt().day
            || !range.contains(event.start.date()) || worthOf(event) == Days{}
            || !counts(ledger, days, dayKindOf(event), kind) || !isOpenTo(ledger, days, event))
            continue;
        const ExpectedList &list = rolls.of(event.id);
        const std::optional<int> room = roomAt(event, list);
        if (list.find(days.person) != nullptr || (room && *room == 0)
            || !inTheWay(rolls, days.person, rolls.book().halfDays(event.id)).empty())
            continue;
        suggestions.push_back({.date = event.start.date(),
                               .gives = worthOf(event),
                               .event = event.id,
                               .room = room,
                               .provisional = event.status == EventStatus::Provisional});
    }
}

void suggestDays(const DaysLedger &ledger, const PersonDays &days, const MakeUpFacts &facts,
                 std::vector<MakeUp> &suggestions)
{
    if (facts.days == nullptr || facts.school == nullptr)
        return;
    constexpr int soonest = 5; ///< days to arrange cover
    constexpr int apart = 7;   ///< so that the choice is one
    const QTime from{9, 0};
    const QTime until{16, 0};
    int found = 0;
    for (QDate day = ledger.asAt().day.addDays(soonest); day < days.year.range().until && found < facts.most;
         day = day.addDays(1)) {
        if (facts.days->dayOf(*facts.school, day).nature != DayNature::TermDay)
            continue;
        const HalfDay whole{.start = londonTime(day, from), .end = londonTime(day, until)};
        if (!inTheWay(ledger.rolls(), days.person, {&whole, 1}).empty())
            continue;
        suggestions.push_back({.date = day, .gives = Days::whole(1)});
        ++found;
        day = day.addDays(apart - 1);
    }
}

} // namespace

std::vector<MakeUp> makeUpsFor(const DaysLedger &ledger, const PersonDays &days, DayKind kind,
                               const MakeUpFacts &facts)
{
    std::vector<MakeUp> suggestions;
    suggestEvents(ledger, days, kind, suggestions);
    std::ranges::stable_sort(suggestions, {}, &MakeUp::date);
    if (suggestions.size() > static_cast<size_t>(facts.most))
        suggestions.resize(static_cast<size_t>(facts.most));
    if (kind != DayKind::Central)
        suggestDays(ledger, days, facts, suggestions);
    return suggestions;
}

} // namespace hub
