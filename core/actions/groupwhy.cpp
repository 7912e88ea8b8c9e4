#include "actions/groupwhy.h"

#include "actions/contexts.h"
#include "actions/groupwords.h"
#include "actions/readfacts.h"

#include <array>

namespace hub {

namespace {

using Finding = CompositionFinding::Kind;

/// In the order of CompositionFinding::Kind.
constexpr std::array<const char *, static_cast<size_t>(Finding::DevelopmentAgain) + 1> findingRules{
    QT_TRANSLATE_NOOP("hub::Groups", "Every group has a lead."),
    QT_TRANSLATE_NOOP("hub::Groups", "A group has schools that take part in it."),
    QT_TRANSLATE_NOOP("hub::Groups", "An NCP code is NCP, two figures for the year, a hyphen and a number."),
    QT_TRANSLATE_NOOP("hub::Groups", "The two figures of an NCP code are those of the year the group is in."),
    QT_TRANSLATE_NOOP("hub::Groups", "In one year a school takes part in one group of a project."),
    QT_TRANSLATE_NOOP("hub::Groups", "Whoever takes part for a school counts once in a group."),
    QT_TRANSLATE_NOOP("hub::Groups", "The programme says how many people each school sends."),
    QT_TRANSLATE_NOOP(
        "hub::Groups",
        "The programme asks that one of each school's people is a Mastery Specialist or a Mastery "
        "Advocate: by their part in the group, or by a role they have today."),
    QT_TRANSLATE_NOOP(
        "hub::Groups",
        "In a community one of each school's people is its subject leader: by their part in the "
        "group, or by a role they have today."),
    QT_TRANSLATE_NOOP(
        "hub::Groups",
        "The programme says how many schools are the least in a group; where it does not, six are, "
        "as the network has it."),
    QT_TRANSLATE_NOOP("hub::Groups",
                      "The programme says how many schools are the most in a group; where it does not, seven "
                      "are, as the network has it."),
    QT_TRANSLATE_NOOP("hub::Groups", "Where the programme offers foci, a group has one of them."),
    QT_TRANSLATE_NOOP("hub::Groups", "The focus of a group is one that its programme offers."),
    QT_TRANSLATE_NOOP("hub::Groups", "No more people take part in a group than it has places."),
    QT_TRANSLATE_NOOP("hub::Groups", "A school does Development once.")};

QStringList peopleHeadings()
{
    return {groupText(QT_TRANSLATE_NOOP("hub::Groups", "School")),
            groupText(QT_TRANSLATE_NOOP("hub::Groups", "Person")),
            groupText(QT_TRANSLATE_NOOP("hub::Groups", "Part")),
            groupText(QT_TRANSLATE_NOOP("hub::Groups", "Status"))};
}

/// Those who take part, of one school where it is given.
void addPeople(const FactIndex &index, WorkGroupId group, SchoolId only, Why &why)
{
    for (const Membership *member : index.membersOf(group)) {
        if (!takesPart(member->status) || (!only.isNull() && member->school != only))
            continue;
        const School *school = index.school(member->school);
        const Person *person = index.person(member->person);
        Why::Row row{.cells = {school == nullptr ? QString{} : school->name,
                               person == nullptr ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "nobody named"))
                                                 : fullName(*person),
                               choiceText(member->role), choiceText(member->status)},
                     .type = &recordType<School>(),
                     .key = member->school.value()};
        if (person != nullptr) {
            row.type = &recordType<Person>();
            row.key = person->id.value();
        }
        why.rows.push_back(std::move(row));
    }
}

/// The groups of that school which clash: the one looked at and the other.
void addGroups(const FactIndex &index, const CompositionFinding &finding, Why &why)
{
    why.headings = {groupText(QT_TRANSLATE_NOOP("hub::Groups", "Group")),
                    groupText(QT_TRANSLATE_NOOP("hub::Groups", "Title")),
                    groupText(QT_TRANSLATE_NOOP("hub::Groups", "Year")),
                    groupText(QT_TRANSLATE_NOOP("hub::Groups", "NCP code"))};
    for (const WorkGroupId id : {finding.group, finding.other}) {
        if (const WorkGroup *group = index.group(id))
            why.rows.push_back({.cells = {group->code, group->title, group->year.toText(), group->ncp},
                                .type = &recordType<WorkGroup>(),
                                .key = id.value()});
    }
}

QString distanceRule()
{
    return groupText(QT_TRANSLATE_NOOP(
        "hub::Groups",
        "As many schools as can be get a lead, none more than the lead can take, as was chosen by hand; of "
        "all "
        "such arrangements this is the one whose distances, as the crow flies, come to the least in all."));
}

QString nameOfLead(const FactIndex &index, PersonId id)
{
    const Person *lead = index.person(id);
    return lead == nullptr ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "none")) : fullName(*lead);
}

} // namespace

Why whyFinding(const CompositionFinding &finding, const FactIndex &index)
{
    Why why{.rule
            = groupText(findingRules[static_cast<size_t>(finding.kind)]) + u' ' + sentence(finding, index),
            .none = groupText(QT_TRANSLATE_NOOP("hub::Groups", "Nobody takes part in it yet."))};
    if (!finding.other.isNull()) {
        addGroups(index, finding, why);
        return why;
    }
    why.headings = peopleHeadings();
    addPeople(index, finding.group, finding.school, why);
    return why;
}

Why whyGroup(const FactIndex &index, const WorkGroup &group, QDate today)
{
    QStringList rule{groupText(QT_TRANSLATE_NOOP(
        "hub::Groups",
        "Counted are those accepted, confirmed, attending or completed, each person and each school once; "
        "who is only "
        "interested or has withdrawn is not. To put right are the faults among what was found about the "
        "group."))};
    for (const CompositionFinding &finding : compositionOf(index, group, today))
        rule << sentence(finding, index);
    Why why{.rule = rule.join(u' '),
            .headings = peopleHeadings(),
            .none = groupText(QT_TRANSLATE_NOOP("hub::Groups", "Nobody takes part in it yet."))};
    addPeople(index, group.id, {}, why);
    return why;
}

Why whyMatch(const Matching &matching, size_t school, const FactIndex &index)
{
    constexpr size_t mostLeads = 40;
    Why why{.rule = distanceRule() + u' ' + sentence(matching.matches()[school]),
            .headings = {groupText(QT_TRANSLATE_NOOP("hub::Groups", "Other lead")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "Distance")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "More in all")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "What would change"))},
            .figures = {1, 2},
            .none = groupText(QT_TRANSLATE_NOOP("hub::Groups", "It could have no other lead."))};
    for (const MatchAlternative &other : matching.alternatives(school, mostLeads))
        why.rows.push_back({.cells = {nameOfLead(index, other.lead), kilometres(other.metres),
                                      kilometres(other.extra), sentence(other, index)},
                            .type = &recordType<Person>(),
                            .key = other.lead.value()});
    return why;
}

Why whyMatching(const Matching &matching, const FactIndex &index)
{
    Why why{.rule = distanceRule(),
            .headings = {groupText(QT_TRANSLATE_NOOP("hub::Groups", "School")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "Lead")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "Distance")),
                         groupText(QT_TRANSLATE_NOOP("hub::Groups", "Why"))},
            .figures = {2}};
    for (const Match &match : matching.matches()) {
        const School *school = index.school(match.school);
        why.rows.push_back(
            {.cells = {school == nullptr ? QString{} : school->name, nameOfLead(index, match.lead),
                       match.metres ? kilometres(*match.metres) : QString{}, sentence(match)},
             .type = &recordType<School>(),
             .key = match.school.value()});
    }
    return why;
}

} // namespace hub
