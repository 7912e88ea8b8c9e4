// Registers and records of development as days that can be paid for.
#include "rules/evidence.h"
#include "rules/sessions.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace hub {

namespace {

/// What a mark counts of @p worth, in eighths of a day: half of a quarter-day is one.
int eighths(Mark mark, Days worth)
{
    switch (mark) {
    case Mark::Present:
    case Mark::Late:
    case Mark::Deputy:
        return 2 * worth.inQuarters();
    case Mark::Half:
        return worth.inQuarters();
    case Mark::Expected:
    case Mark::Absent:
        break;
    }
    return 0;
}

int rank(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return 5;
    case Mark::Late:
        return 4;
    case Mark::Deputy:
        return 3;
    case Mark::Half:
        return 2;
    case Mark::Absent:
        return 1;
    case Mark::Expected:
        break;
    }
    return 0;
}

using Marks = std::vector<const Attendance *>;

/// A half-day's own mark goes before the one for the whole event. What is finer than a quarter-day is not
/// paid for.
Days attended(const Event &event, std::span<const Session> sessions, const Marks &marks)
{
    const auto whole = std::ranges::find_if(marks, [](const Attendance *mark) { return !mark->session; });
    int all = 0;
    for (const HalfDay &half : halfDaysOf(event, sessions)) {
        const auto own = std::ranges::find_if(
            marks, [&half](const Attendance *mark) { return mark->session == half.number; });
        const auto taken = own != marks.end() ? own : whole;
        all += taken == marks.end() ? 0 : eighths((*taken)->mark, half.days);
    }
    return Days::quarters(all / 2);
}

WorkedDay dayAt(const Event &event, PersonId person)
{
    return {.person = person,
            .date = event.start.date(),
            .title = event.title,
            .event = event.id,
            .cohort = event.cohort,
            .group = event.group};
}

void addRegisters(const WorkRecords &records, std::vector<WorkedDay> &worked)
{
    std::unordered_map<qint64, const Event *> events;
    for (const Event &event : records.events)
        events.emplace(event.id.value(), &event);
    std::unordered_map<qint64, std::vector<Session>> sessions;
    for (const Session &session : records.sessions)
        sessions[session.event.value()].push_back(session);
    std::map<std::pair<qint64, qint64>, Marks> marks;
    for (const Attendance &mark : records.marks) {
        if (mark.role != AttendanceRole::Head)
            marks[{mark.event.value(), mark.person.value()}].push_back(&mark);
    }
    for (const auto &[key, list] : marks) {
        const auto event = events.find(key.first);
        if (event == events.end() || event->second->status == EventStatus::Cancelled)
            continue;
        WorkedDay day = dayAt(*event->second, PersonId{key.second});
        day.days = attended(*event->second, sessions[key.first], list);
        day.mark = std::ranges::max(list, {}, [](const Attendance *mark) { return rank(mark->mark); })->mark;
        const bool isLed = list.front()->role == AttendanceRole::Lead;
        day.source = isLed ? WorkedDay::Source::Led : WorkedDay::Source::Register;
        worked.push_back(std::move(day));
    }
}

/// Led by whom the event names, else by its group's lead, where no register says it already.
void addLed(const WorkRecords &records, QDate today, std::vector<WorkedDay> &worked)
{
    std::unordered_map<qint64, PersonId> leadOf;
    for (const WorkGroup &group : records.groups)
        leadOf.emplace(group.id.value(), group.lead);
    std::set<std::pair<qint64, qint64>> onRegisters;
    for (const WorkedDay &day : worked)
        onRegisters.emplace(day.event.value(), day.person.value());
    for (const Event &event : records.events) {
        const auto ofGroup = leadOf.find(event.group.value());
        const bool isOfGroup = event.lead.isNull() && ofGroup != leadOf.end();
        const PersonId lead = isOfGroup ? ofGroup->second : event.lead;
        const bool isHeld = event.status != EventStatus::Cancelled && event.end.date() <= today;
        if (lead.isNull() || !isHeld || onRegisters.contains({event.id.value(), lead.value()}))
            continue;
        WorkedDay day = dayAt(event, lead);
        day.source = WorkedDay::Source::Led;
        day.days = worthOf(event);
        worked.push_back(std::move(day));
    }
}

} // namespace

std::vector<WorkedDay> workedDays(const WorkRecords &records, QDate today)
{
    std::vector<WorkedDay> worked;
    addRegisters(records, worked);
    addLed(records, today, worked);
    for (const DevelopmentDay &day : records.developmentDays) {
        if (day.status != DevelopmentStatus::Planned)
            worked.push_back({.source = WorkedDay::Source::DevelopmentDay,
                              .person = day.person,
                              .date = day.date,
                              .days = day.days,
                              .title = day.activity,
                              .status = day.status});
    }
    std::ranges::stable_sort(worked, {}, [](const WorkedDay &day) {
        return std::pair{day.date, day.event.value()};
    });
    return worked;
}

} // namespace hub
