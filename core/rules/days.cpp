#include "rules/days.h"

#include <algorithm>

namespace hub {

namespace {

const ProgrammeYear *rulesIn(const Edition *edition, AcademicYear begun, AcademicYear year)
{
    if (edition == nullptr || begun.isNull() || year < begun)
        return nullptr;
    const int ahead = year.startYear() - begun.startYear();
    const ProgrammeYear *rules = yearIn(*edition, edition->firstYear.next(ahead));
    return rules == nullptr || requirementsOf(*rules).empty() ? nullptr : rules;
}

bool isActivityOf(const Edition &edition, const QString &id)
{
    return std::ranges::any_of(edition.years, [&id](const ProgrammeYear &year) {
        return std::ranges::find(year.activities, id, &Activity::id) != year.activities.end();
    });
}

/// What a development day counts as: its activity's kind, else the first requirement that is not central.
DayKind kindOfDevelopment(const ProgrammeYear &rules, const QString &activity)
{
    const auto found = std::ranges::find(rules.activities, activity, &Activity::id);
    if (found != rules.activities.end())
        return found->kind;
    for (const Entitlement &entitlement : requirementsOf(rules)) {
        if (entitlement.kind != DayKind::Central)
            return entitlement.kind;
    }
    return DayKind::None;
}

bool asksFor(const ProgrammeYear &rules, DayKind kind)
{
    return std::ranges::any_of(requirementsOf(rules), [&](const Entitlement &entitlement) {
        return DaysLedger::countsAs(rules, kind, entitlement.kind);
    });
}

/// What a mark counts, in eighths of a day.
int eighthsOf(Mark mark, Days worth)
{
    switch (mark) {
    case Mark::Present:
    case Mark::Late:
    case Mark::Deputy:
        return worth.inQuarters() * 2;
    case Mark::Half:
        return worth.inQuarters();
    case Mark::Expected:
    case Mark::Absent:
        break;
    }
    return 0;
}

/// Whole quarters; an eighth left over does not count until its other half is there.
Days fromEighths(int eighths)
{
    return Days::quarters(eighths / 2);
}

} // namespace

bool PersonDays::isComplete() const
{
    return std::ranges::all_of(kinds, &KindDays::isComplete);
}

Days PersonDays::shortBy() const
{
    Days sum;
    for (const KindDays &kind : kinds)
        sum += kind.shortBy;
    return sum;
}

DaysLedger::DaysLedger(const Rolls &rolls, DaysFacts facts, AsAt asAt)
    : m_rolls{rolls}
    , m_facts{std::move(facts)}
    , m_asAt{asAt}
{
    for (const DevelopmentDay &day : m_facts.development)
        m_development[day.person.value()].push_back(&day);
    for (const AgreedDays &agreed : m_facts.agreed)
        m_agreed[agreed.person.value()].push_back(&agreed);
}

DayKind DaysLedger::kindIn(const ProgrammeYear &year, const Event &event)
{
    if (event.dayKind != DayKind::None)
        return event.dayKind;
    const auto required = std::ranges::find(year.events, event.kind, &RequiredEvent::kind);
    const bool isSaid = required != year.events.end() && required->dayKind != DayKind::None;
    return isSaid ? required->dayKind : dayKindOf(event);
}

bool DaysLedger::countsAs(const ProgrammeYear &year, DayKind part, DayKind kind)
{
    if (part == DayKind::None)
        return false;
    return part == kind || std::ranges::any_of(year.entitlements, [&](const Entitlement &entitlement) {
               return entitlement.kind == part && entitlement.includedIn == kind;
           });
}

const Edition *DaysLedger::editionOf(CohortId id) const
{
    const Cohort *cohort = m_rolls.book().find(id);
    const auto found = cohort == nullptr ? m_facts.editions.end() : m_facts.editions.find(cohort->programme);
    return found == m_facts.editions.end() ? nullptr : &found->second;
}

const Edition *DaysLedger::editionOf(WorkGroupId id) const
{
    const WorkGroup *group = m_rolls.book().find(id);
    if (group == nullptr)
        return nullptr;
    const auto found = m_facts.editions.find(group->programme);
    if (found != m_facts.editions.end())
        return &found->second;
    // A group that names its project only: the edition may go by that code.
    const auto named = std::ranges::find_if(
        m_facts.editions, [group](const auto &entry) { return entry.second.code == group->ncp; });
    return named == m_facts.editions.end() || group->ncp.isEmpty() ? nullptr : &named->second;
}

const ProgrammeYear *DaysLedger::programmeYear(CohortId id, AcademicYear year) const
{
    const Cohort *cohort = m_rolls.book().find(id);
    return cohort == nullptr ? nullptr : rulesIn(editionOf(id), cohort->year, year);
}

std::vector<AcademicYear> DaysLedger::yearsOf(CohortId id, AcademicYear last) const
{
    std::vector<AcademicYear> years;
    const Cohort *cohort = m_rolls.book().find(id);
    if (cohort == nullptr)
        return years;
    for (AcademicYear year = cohort->year; year <= std::max(last, cohort->year); year = year.next()) {
        if (programmeYear(id, year) != nullptr)
            years.push_back(year);
    }
    return years;
}

DaysLedger::Claim DaysLedger::claimOn(CohortId id, SchoolId school, AcademicYear year) const
{
    const Cohort *cohort = m_rolls.book().find(id);
    return {.cohort = id,
            .school = school,
            .year = year,
            .number = cohort == nullptr ? 1 : year.startYear() - cohort->year.startYear() + 1,
            .edition = editionOf(id),
            .rules = programmeYear(id, year)};
}

DaysLedger::Claim DaysLedger::claimOn(WorkGroupId id, SchoolId school) const
{
    const WorkGroup *group = m_rolls.book().find(id);
    const AcademicYear year = group == nullptr ? AcademicYear{} : group->year;
    const Edition *edition = editionOf(id);
    return {.group = id,
            .school = school,
            .year = year,
            .edition = edition,
            .rules = rulesIn(edition, year, year)};
}

std::vector<DaysLedger::Claim> DaysLedger::claimsOf(PersonId person, AcademicYear year) const
{
    std::vector<Claim> claims;
    const EventBook &book = m_rolls.book();
    for (const Application *application : book.acceptancesOf(person)) {
        const Claim claim = claimOn(application->cohort, application->school, year);
        const Cohort *cohort = book.find(application->cohort);
        if (cohort != nullptr && cohort->year <= year)
            claims.push_back(claim);
    }
    for (const Membership *member : book.membershipsOf(person)) {
        const WorkGroup *group = book.find(member->group);
        if (group != nullptr && group->year == year && takesPart(*member, group->year.firstDay()))
            claims.push_back(claimOn(member->group, member->school));
    }
    return claims;
}

std::vector<PersonDays> DaysLedger::of(CohortId cohort, AcademicYear year) const
{
    std::vector<PersonDays> all;
    if (programmeYear(cohort, year) == nullptr)
        return all;
    for (const Application *application : m_rolls.book().acceptedIn(cohort))
        all.push_back(settle(application->person, claimOn(cohort, application->school, year)));
    return all;
}

std::vector<PersonDays> DaysLedger::of(WorkGroupId id) const
{
    std::vector<PersonDays> all;
    const WorkGroup *group = m_rolls.book().find(id);
    if (group == nullptr || claimOn(id, {}).rules == nullptr)
        return all;
    for (const Membership *member : m_rolls.book().membersOf(id)) {
        if (!member->person.isNull() && takesPart(*member, group->year.firstDay()))
            all.push_back(settle(member->person, claimOn(id, member->school)));
    }
    return all;
}

std::vector<PersonDays> DaysLedger::of(PersonId person, AcademicYear year) const
{
    std::vector<PersonDays> all;
    for (const Claim &claim : claimsOf(person, year)) {
        if (claim.rules != nullptr)
            all.push_back(settle(person, claim));
    }
    return all;
}

std::vector<PersonDays> DaysLedger::of(AcademicYear year) const
{
    std::vector<PersonDays> all;
    const auto append = [&all](std::vector<PersonDays> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const Cohort &cohort : m_rolls.book().facts().cohorts)
        append(of(cohort.id, year));
    for (const WorkGroup &group : m_rolls.book().facts().groups) {
        if (group.year == year)
            append(of(group.id));
    }
    return all;
}

PersonDays DaysLedger::settle(PersonId person, const Claim &claim) const
{
    PersonDays days{.person = person,
                    .school = claim.school,
                    .cohort = claim.cohort,
                    .group = claim.group,
                    .year = claim.year,
                    .number = claim.number};
    const std::vector<Claim> all = claimsOf(person, claim.year);
    for (const Entitlement &entitlement : requirementsOf(*claim.rules)) {
        days.kinds.push_back(settleKind(person, claim, entitlement, all));
        if (!days.kinds.back().isComplete())
            explain(person, claim, days.kinds.back(), days.why);
    }
    return days;
}

KindDays DaysLedger::settleKind(PersonId person, const Claim &claim, const Entitlement &entitlement,
                                const std::vector<Claim> &all) const
{
    KindDays days{.kind = entitlement.kind, .required = entitlement.least};
    if (entitlement.agreedPerSpecialist) {
        days.least = entitlement.least;
        days.most = entitlement.most;
        days.awaitsAgreement = true;
    }
    for (const AgreedDays *agreed : m_agreed.value(person.value())) {
        if (agreed->cohort == claim.cohort && agreed->year == claim.year
            && agreed->kind == entitlement.kind) {
            days.required = agreed->days;
            days.awaitsAgreement = false;
        }
    }
    addEvents(person, claim, all, days);
    addDevelopment(person, claim, all, days);
    std::ranges::stable_sort(days.entries, {}, &DaysEntry::date);
    const auto sum = [&days](DaysEntry::State state, auto also) {
        int eighths = 0;
        for (const DaysEntry &entry : days.entries)
            eighths += entry.state == state && also(entry) ? entry.eighths : 0;
        return fromEighths(eighths);
    };
    const auto any = [](const DaysEntry &) { return true; };
    days.done = sum(DaysEntry::State::Done, any);
    days.booked = sum(DaysEntry::State::Booked, any);
    days.provisional = sum(DaysEntry::State::Booked, [](const DaysEntry &e) { return e.provisional; });
    days.shortBy = std::max(Days{}, days.required - days.done - days.booked);
    for (const Entitlement &part : claim.rules->entitlements) {
        if (part.includedIn != entitlement.kind || part.kind == entitlement.kind)
            continue;
        const auto isPart = [&part](const DaysEntry &e) { return e.kind == part.kind; };
        days.parts.push_back({.kind = part.kind,
                              .of = part.least,
                              .done = sum(DaysEntry::State::Done, isPart),
                              .booked = sum(DaysEntry::State::Booked, isPart)});
    }
    return days;
}

bool DaysLedger::isCountedFor(const Rolls::Part &part, const Claim &claim,
                              const std::vector<Claim> &all) const
{
    const Event &event = *part.event;
    const auto isOf = [&event](const Claim &one) {
        return (!one.cohort.isNull() && one.cohort == event.cohort)
            || (!one.group.isNull() && one.group == event.group);
    };
    if (isOf(claim))
        return true;
    if (part.as->role != AttendanceRole::Participant || std::ranges::any_of(all, isOf))
        return false;
    const auto first = std::ranges::find_if(all, [&event](const Claim &one) {
        return one.rules != nullptr && asksFor(*one.rules, kindIn(*one.rules, event));
    });
    return first != all.end() && first->isSame(claim);
}

void DaysLedger::addEvents(PersonId person, const Claim &claim, const std::vector<Claim> &all,
                           KindDays &days) const
{
    const DateRange range = claim.year.range();
    QHash<qint64, std::vector<const Attendance *>> marks;
    bool areMarksRead = false;
    for (const Rolls::Part &part : m_rolls.of(person)) {
        const Event &event = *part.event;
        if (event.status == EventStatus::Cancelled || part.as->role == AttendanceRole::Deputy
            || !range.contains(event.start.date())
            || !countsAs(*claim.rules, kindIn(*claim.rules, event), days.kind)
            || !isCountedFor(part, claim, all))
            continue;
        if (!std::exchange(areMarksRead, true)) {
            for (const Attendance *mark : m_rolls.book().marksOf(person))
                marks[mark->event.value()].push_back(mark);
        }
        addEvent(part, kindIn(*claim.rules, event), marks.value(event.id.value()), days);
    }
}

void DaysLedger::addEvent(const Rolls::Part &part, DayKind kind, std::span<const Attendance *const> marks,
                          KindDays &days) const
{
    const Event &event = *part.event;
    for (const HalfDay &half : m_rolls.book().halfDays(event.id)) {
        if (!part.as->isAt(half.number))
            continue;
        DaysEntry entry{.kind = kind,
                        .date = half.start.date(),
                        .worth = half.days,
                        .provisional = event.status == EventStatus::Provisional,
                        .event = event.id,
                        .session = half.number,
                        .mark = markFor(marks, half.number)};
        const bool isLater = m_asAt.lookingBack && entry.date > m_asAt.day;
        const Mark mark = entry.mark == nullptr || isLater ? Mark::Expected : entry.mark->mark;
        if (mark == Mark::Absent) {
            entry.state = DaysEntry::State::Absent;
        } else if (mark != Mark::Expected) {
            entry.eighths = eighthsOf(mark, half.days);
        } else if (entry.date >= m_asAt.day) {
            entry.state = DaysEntry::State::Booked;
            entry.eighths = half.days.inQuarters() * 2;
        } else {
            entry.state = DaysEntry::State::Unmarked;
        }
        days.entries.push_back(entry);
    }
}

void DaysLedger::addDevelopment(PersonId person, const Claim &claim, const std::vector<Claim> &all,
                                KindDays &days) const
{
    const DateRange range = claim.year.range();
    for (const DevelopmentDay *day : m_development.value(person.value())) {
        if (!range.contains(day->date) || (m_asAt.lookingBack && day->date > m_asAt.day))
            continue;
        auto owner = std::ranges::find_if(all, [day](const Claim &one) {
            return one.rules != nullptr && isActivityOf(*one.edition, day->activity)
                && kindOfDevelopment(*one.rules, day->activity) != DayKind::None;
        });
        if (owner == all.end()) {
            owner = std::ranges::find_if(all, [day](const Claim &one) {
                return one.rules != nullptr && kindOfDevelopment(*one.rules, day->activity) != DayKind::None;
            });
        }
        if (owner == all.end() || !owner->isSame(claim)
            || !countsAs(*claim.rules, kindOfDevelopment(*claim.rules, day->activity), days.kind))
            continue;
        const bool isDone = day->status != DevelopmentStatus::Planned;
        days.entries.push_back({.state = isDone ? DaysEntry::State::Done : DaysEntry::State::Planned,
                                .kind = kindOfDevelopment(*claim.rules, day->activity),
                                .date = day->date,
                                .worth = day->days,
                                .eighths = isDone ? day->days.inQuarters() * 2 : 0,
                                .development = day});
    }
}

} // namespace hub
