#include "actions/groupwords.h"
#include "actions/moneywords.h"
#include "actions/readfacts.h"
#include "actions/storyparts.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

StorySection glance(const FactIndex &index, const Person &person, QDate today)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "At a glance"))};
    const auto add = [&section](const QString &name, const QString &value) {
        section.lines.push_back(
            {.text = name,
             .note = value.isEmpty() ? storyText(QT_TRANSLATE_NOOP("hub::Story", "not recorded")) : value});
    };
    add(storyText(QT_TRANSLATE_NOOP("hub::Story", "E-mail")), person.email);
    add(storyText(QT_TRANSLATE_NOOP("hub::Story", "Telephone")), person.phone);
    add(storyText(QT_TRANSLATE_NOOP("hub::Story", "Teaching maths since")),
        person.mathsTeachingSince ? QString::number(*person.mathsTeachingSince) : QString{});
    add(storyText(QT_TRANSLATE_NOOP("hub::Story", "How far they have come")),
        labelOf(stageOf(index, person.id, today)));
    return section;
}

StorySection roles(const FactIndex &index, const Person &person)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Roles")),
                         .hint = storyText(QT_TRANSLATE_NOOP("hub::Story", "No role is recorded."))};
    for (const Role *role : index.rolesOf(person.id)) {
        const School *school = index.school(role->school);
        const QString kind = choiceText(role->kind);
        const QString where = school == nullptr
            ? kind
            : storyText(QT_TRANSLATE_NOOP("hub::Story", "%1, %2")).arg(kind, school->name);
        const QString when = role->until.isValid() ? storyText(QT_TRANSLATE_NOOP("hub::Story", "%1 to %2"))
                                                         .arg(longDate(role->from), longDate(role->until))
            : role->from.isValid()
            ? storyText(QT_TRANSLATE_NOOP("hub::Story", "since %1")).arg(longDate(role->from))
            : QString{};
        section.lines.push_back({.text = where,
                                 .note = when,
                                 .type = school == nullptr ? nullptr : &recordType<School>(),
                                 .key = role->school.value()});
    }
    return section;
}

StorySection money(Store &store, const Person &person)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Money")),
                         .hint
                         = storyText(QT_TRANSLATE_NOOP("hub::Story", "Nothing was paid for them yet."))};
    for (const Payment &payment : store.where<Payment>("person", person.id.value()))
        section.lines.push_back({.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "%1: %2 for %3"))
                                             .arg(payment.reference, payment.amount.toDisplay(),
                                                  purposeInWords(payment.purpose).toLower()),
                                 .note = displayName(payment.status),
                                 .type = &recordType<Payment>(),
                                 .key = payment.id.value()});
    return section;
}

/// The cohorts they were accepted to, and the groups they are in or lead.
StoryOwners ownersOf(const FactIndex &index, PersonId person)
{
    StoryOwners owners;
    for (const Application *application : index.acceptedOf(person))
        owners.cohorts.insert(application->cohort);
    for (const Membership *member : index.membershipsOf(person))
        owners.groups.insert(member->group);
    for (const WorkGroup *group : index.ledBy(person))
        owners.groups.insert(group->id);
    return owners;
}

StorySection nextStep(const std::vector<ExpectationLine> &expected, const FactIndex &index)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Next step")),
                         .hint
                         = storyText(QT_TRANSLATE_NOOP("hub::Story",
                                                       "Nothing is due of them: all is met, or nothing is "
                                                       "expected.")),
                         .why = whyNext(expected, index)};
    if (const QString next = nextExpected(expected, index); !next.isEmpty())
        section.lines.push_back({.text = next});
    return section;
}

/// What somebody was or is marked at.
std::set<EventId> eventsOf(Store &store, const Person &person)
{
    std::set<EventId> events;
    for (const Attendance &mark : store.where<Attendance>("person", person.id.value()))
        events.insert(mark.event);
    return events;
}

} // namespace

Result<Story> storyOf(Store &store, const FactIndex &index, PersonId id, QDate today)
{
    const std::optional<Person> person = store.find(id);
    if (!person)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    const HubFacts own = factsOf(store, index.facts(), ownersOf(index, id));
    const FactIndex ownIndex{own};
    std::vector<ExpectationLine> expected = expectationsIn(store, ownIndex, today);
    std::erase_if(expected, [id](const ExpectationLine &line) { return line.person != id; });
    const School *school = index.schoolOf(id, today);
    Story story{.title = fullName(*person),
                .line = school == nullptr
                    ? storyText(QT_TRANSLATE_NOOP("hub::Story", "Person"))
                    : storyText(QT_TRANSLATE_NOOP("hub::Story", "Person, %1")).arg(school->name)};
    story.sections = {glance(index, *person, today),
                      nextStep(expected, index),
                      roles(index, *person),
                      journeySection(journeyOf(index, id, today), index),
                      expectationSection(expected, index),
                      money(store, *person)};
    story.timeline = timelineOf(store, index,
                                {.field = "person",
                                 .type = &recordType<Person>(),
                                 .key = id.value(),
                                 .events = eventsOf(store, *person)});
    return story;
}

} // namespace hub
