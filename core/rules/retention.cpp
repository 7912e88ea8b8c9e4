#include "rules/retention.h"

#include <algorithm>
#include <unordered_map>

namespace hub {

namespace {

struct Activity
{
    QDate last = {};
    bool isOpen = false;   ///< still has a role
    bool tookPart = false; ///< more than an application that came to nothing
};
using Activities = std::unordered_map<qint64, Activity>;

void note(Activities &all, PersonId person, QDate day, bool tookPart)
{
    Activity &activity = all[person.value()];
    activity.tookPart = activity.tookPart || tookPart;
    if (day.isValid() && (!activity.last.isValid() || day > activity.last))
        activity.last = day;
}

/// Somebody's school is no reason to keep them, nor that nobody ended their years as a specialist; what they
/// do for the hub is.
bool holds(const Role &role, QDate today)
{
    const bool isForHub = role.kind == RoleKind::WorkGroupLead || role.kind == RoleKind::HubStaff
        || role.kind == RoleKind::Headteacher;
    return isForHub && (!role.until.isValid() || role.until > today);
}

void addApplications(const RetentionFacts &facts, Activities &all)
{
    std::unordered_map<qint64, AcademicYear> starts;
    for (const Cohort &cohort : facts.cohorts)
        starts.emplace(cohort.id.value(), cohort.year);
    for (const Application &application : facts.applications) {
        const auto start = starts.find(application.cohort.value());
        const bool isAccepted = application.status == ApplicationStatus::Accepted;
        QDate day = application.submittedAt.date();
        if (start != starts.end()) // a programme runs for two years at least
            day = isAccepted ? start->second.next(2).firstDay() : start->second.firstDay();
        note(all, application.person, day, isAccepted);
    }
}

void addGroupsAndEvents(const RetentionFacts &facts, Activities &all)
{
    std::unordered_map<qint64, AcademicYear> years;
    for (const WorkGroup &group : facts.groups) {
        years.emplace(group.id.value(), group.year);
        note(all, group.lead, group.year.range().until, true);
    }
    for (const Membership &member : facts.members) {
        const auto year = years.find(member.group.value());
        note(all, member.person, year == years.end() ? member.statusDate : year->second.range().until, true);
    }
    std::unordered_map<qint64, QDate> days;
    for (const Event &event : facts.events)
        days.emplace(event.id.value(), event.end.date());
    for (const Attendance &mark : facts.marks) {
        const auto day = days.find(mark.event.value());
        note(all, mark.person, day == days.end() ? QDate{} : day->second, true);
    }
}

Activities activities(const RetentionFacts &facts, QDate today)
{
    Activities all;
    for (const Role &role : facts.roles) {
        note(all, role.person, role.until.isValid() ? role.until : role.from, false);
        all[role.person.value()].isOpen = all[role.person.value()].isOpen || holds(role, today);
    }
    addApplications(facts, all);
    addGroupsAndEvents(facts, all);
    for (const Payment &payment : facts.payments)
        note(all, payment.person, payment.date, true);
    for (const Note &contact : facts.notes)
        note(all, contact.person, contact.at.date(), false);
    return all;
}

} // namespace

QString erasedFirstName()
{
    return QStringLiteral("Erased");
}

QString erasedLastName()
{
    return QStringLiteral("person");
}

bool isErased(const Person &person)
{
    return person.email.isEmpty() && person.firstName == erasedFirstName()
        && person.lastName == erasedLastName();
}

std::vector<RetentionDue> retentionDue(const RetentionFacts &facts, const RetentionPeriods &periods,
                                       QDate today)
{
    const Activities all = activities(facts, today);
    std::vector<RetentionDue> due;
    for (const Person &person : facts.people) {
        const auto found = all.find(person.id.value());
        if (found == all.end() || found->second.isOpen || !found->second.last.isValid() || isErased(person))
            continue;
        const Activity &activity = found->second;
        const int years = activity.tookPart ? periods.people : periods.unsuccessful;
        due.push_back(
            {.kind = activity.tookPart ? RetentionDue::Kind::Person : RetentionDue::Kind::Unsuccessful,
             .person = person.id,
             .last = activity.last,
             .due = activity.last.addYears(years)});
    }
    for (const Note &contact : facts.notes)
        due.push_back({.kind = RetentionDue::Kind::Note,
                       .person = contact.person,
                       .note = contact.id,
                       .last = contact.at.date(),
                       .due = contact.at.date().addYears(periods.notes)});
    std::erase_if(due, [today](const RetentionDue &one) { return one.due > today; });
    std::ranges::stable_sort(due, {}, &RetentionDue::due);
    return due;
}

} // namespace hub
