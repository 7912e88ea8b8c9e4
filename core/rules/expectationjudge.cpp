#include "rules/expectationjudge.h"

#include <algorithm>

namespace hub {

namespace {

using Rule = EditionExpectation::Rule;
using Whom = EditionExpectation::Whom;
using Why = ExpectationWhy::Kind;

const RequiredEvent *requiredEvent(const Edition &edition, const QString &id)
{
    for (const ProgrammeYear &year : edition.years) {
        const auto found = std::ranges::find(year.events, id, &RequiredEvent::id);
        if (found != year.events.end())
            return &*found;
    }
    return nullptr;
}

/// The event is the one meant: it says so, or says nothing and is of its kind.
bool isMeant(const Event &event, const RequiredEvent &required)
{
    if (event.status == EventStatus::Cancelled)
        return false;
    return event.requirement.isEmpty() ? event.kind == required.kind : event.requirement == required.id;
}

ExpectationWhy about(Why kind, const Event &event, int have, int need)
{
    return {.kind = kind, .have = have, .need = need, .date = event.start.date(), .event = event.id};
}

} // namespace

ExpectationJudge::Verdict ExpectationJudge::judge(const ExpectationLine &line, const Edition &edition,
                                                  int yearNumber) const
{
    switch (line.expectation->rule) {
    case Rule::AttendsEvent:
        return attends(line, edition);
    case Rule::LeadsEvent:
        return leadsEvent(line, edition);
    case Rule::LeadsGroup:
        return leadsGroup(line);
    case Rule::JoinsProgramme:
        return joins(line);
    case Rule::HoldsPdLead: {
        const Person *person = m_index.person(line.person);
        const bool holds = person != nullptr && person->pdLead == YesNo::Yes;
        return {holds, {.kind = holds ? Why::HoldsPdLead : Why::HoldsNoPdLead}};
    }
    case Rule::CompletesDays:
        return completesDays(line, yearNumber);
    case Rule::SendsParticipants:
        return sends(line, edition);
    case Rule::RecordedByHand:
        break;
    }
    return {false, {.kind = Why::NotRecorded}};
}

std::vector<const Event *> ExpectationJudge::required(const ExpectationLine &line,
                                                      const Edition &edition) const
{
    const RequiredEvent *asked = requiredEvent(edition, line.expectation->event);
    std::vector<const Event *> events;
    if (asked == nullptr)
        return events;
    const auto &all = line.group.isNull() ? m_index.eventsOf(line.cohort) : m_index.eventsOf(line.group);
    const DateRange year = line.year.range();
    for (const Event *event : all) {
        if (isMeant(*event, *asked) && year.contains(event->start.date()))
            events.push_back(event);
    }
    std::ranges::sort(events, {}, [](const Event *event) { return event->start; });
    return events;
}

bool ExpectationJudge::wasThere(const ExpectationLine &line, const Event &event) const
{
    const QDate day = event.start.date();
    const bool isHead = line.expectation->whom == Whom::Headteacher;
    for (const Attendance *mark : m_index.marksAt(event.id)) {
        if (!isPresent(mark->mark))
            continue;
        const bool isThem = !line.person.isNull() && mark->person == line.person;
        // Whoever came as the head of that school came for it.
        const Role *role = nullptr;
        for (const Role *one : m_index.rolesOf(mark->person)) {
            if (one->school == line.school && DateRange{one->from, one->until}.contains(day))
                role = one;
        }
        const bool cameAsHead = mark->role == AttendanceRole::Head && role != nullptr;
        if (isHead ? cameAsHead || (isThem && mark->role != AttendanceRole::Deputy) : isThem)
            return true;
    }
    return false;
}

ExpectationJudge::Verdict ExpectationJudge::attends(const ExpectationLine &line, const Edition &edition) const
{
    const RequiredEvent *asked = requiredEvent(edition, line.expectation->event);
    const std::vector<const Event *> events = required(line, edition);
    const int need = asked == nullptr ? 1 : std::max(1, asked->count);
    int have = 0;
    const Event *missed = nullptr;
    const Event *next = nullptr;
    const Event *last = nullptr;
    for (const Event *event : events) {
        if (wasThere(line, *event)) {
            ++have;
            last = event;
        } else if (event->end.date() >= m_asked.today) {
            next = next == nullptr ? event : next;
        } else {
            missed = event;
        }
    }
    if (have >= need)
        return {true, about(Why::Attended, *last, have, need)};
    if (next != nullptr)
        return {false, about(Why::EventToCome, *next, have, need)};
    if (missed == nullptr)
        return {false, {.kind = Why::NoEvent, .have = have, .need = need}};
    const bool isTaken = std::ranges::any_of(
        m_index.marksAt(missed->id), [](const Attendance *mark) { return mark->mark != Mark::Expected; });
    return {false, about(isTaken ? Why::EventMissed : Why::NoRegister, *missed, have, need)};
}

ExpectationJudge::Verdict ExpectationJudge::leadsEvent(const ExpectationLine &line,
                                                       const Edition &edition) const
{
    const RequiredEvent *asked = requiredEvent(edition, line.expectation->event);
    const Event *planned = nullptr;
    for (const Event &event : m_index.facts().events) {
        // An event of a group is meant only where it says so: leads hold many sessions.
        const bool isOurs = event.requirement.isEmpty() ? event.cohort == line.cohort : true;
        if (asked == nullptr || event.lead != line.person || !isOurs || !isMeant(event, *asked)
            || !line.year.range().contains(event.start.date()))
            continue;
        if (event.start.date() <= m_asked.today)
            return {true, about(Why::LedEvent, event, 1, 1)};
        planned = &event;
    }
    return {false,
            planned == nullptr ? ExpectationWhy{.kind = Why::LeadsNoEvent}
                               : about(Why::WillLeadEvent, *planned, 0, 1)};
}

ExpectationJudge::Verdict ExpectationJudge::leadsGroup(const ExpectationLine &line) const
{
    ExpectationWhy why{.kind = Why::LeadsNoGroup};
    for (const WorkGroup *group : m_index.ledBy(line.person)) {
        if (group->year != line.year)
            continue;
        ++why.have;
        why.kind = Why::LeadsGroups;
        why.group = group->id;
    }
    return {why.have > 0, why};
}

bool ExpectationJudge::isOfProgramme(const WorkGroup &group, const QString &code) const
{
    const Edition *edition = m_index.edition(group.programme);
    return (edition != nullptr && edition->code == code) || group.ncp == code;
}

ExpectationJudge::Verdict ExpectationJudge::joins(const ExpectationLine &line) const
{
    const bool isLeader = line.expectation->whom == Whom::SubjectLeader;
    const bool isOfSchool = isLeader || line.expectation->whom == Whom::School;
    bool isSchoolIn = false;
    const auto &members
        = isOfSchool ? m_index.membershipsOf(line.school) : m_index.membershipsOf(line.person);
    for (const Membership *member : members) {
        const WorkGroup *group = m_index.group(member->group);
        if (!takesPart(member->status) || group == nullptr
            || !isOfProgramme(*group, line.expectation->programme))
            continue;
        isSchoolIn = true;
        const bool isSubjectLeader = member->role == MemberRole::SubjectLeader
            || (!line.person.isNull() && member->person == line.person)
            || m_index.hasRole(member->person, RoleKind::SubjectLeader, line.school, m_asked.today);
        if (!isLeader || isSubjectLeader)
            return {true, {.kind = Why::InProgramme, .group = group->id}};
    }
    for (const Application *accepted :
         isOfSchool ? std::vector<const Application *>{} : m_index.acceptedOf(line.person)) {
        const Cohort *cohort = m_index.cohort(accepted->cohort);
        const Edition *edition = cohort == nullptr ? nullptr : m_index.edition(cohort->programme);
        if (edition != nullptr && edition->code == line.expectation->programme)
            return {true, {.kind = Why::InProgramme}};
    }
    if (isSchoolIn)
        return {false, {.kind = Why::SchoolInProgramme}};
    return {false, {.kind = isLeader && line.person.isNull() ? Why::NoSubjectLeader : Why::NotInProgramme}};
}

ExpectationJudge::Verdict ExpectationJudge::completesDays(const ExpectationLine &line, int yearNumber) const
{
    const qint64 owner = line.group.isNull() ? line.cohort.value() : line.group.value();
    const bool isComplete = m_asked.complete.contains({line.person, owner, yearNumber});
    return {isComplete, {.kind = isComplete ? Why::DaysComplete : Why::DaysShort}};
}

ExpectationJudge::Verdict ExpectationJudge::sends(const ExpectationLine &line, const Edition &edition) const
{
    const int need = edition.composition ? std::max(1, edition.composition->participantsPerSchool) : 1;
    std::set<PersonId> people;
    bool hasSpecialist = false;
    for (const Membership *member : m_index.membersOf(line.group)) {
        if (member->school != line.school || !takesPart(member->status) || member->person.isNull())
            continue;
        people.insert(member->person);
        hasSpecialist = hasSpecialist || member->role == MemberRole::Specialist
            || member->role == MemberRole::Advocate
            || m_index.hasRole(member->person, RoleKind::Specialist, {}, m_asked.today)
            || m_index.hasRole(member->person, RoleKind::Advocate, {}, m_asked.today);
    }
    const int have = static_cast<int>(people.size());
    const bool isWished = edition.composition && edition.composition->specialistOrAdvocate;
    const Why kind = have < need     ? Why::SendsTooFew
        : isWished && !hasSpecialist ? Why::SendsNoSpecialist
                                     : Why::SendsParticipants;
    return {have >= need, {.kind = kind, .have = have, .need = need}};
}

} // namespace hub
