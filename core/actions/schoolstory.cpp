#include "actions/groupwords.h"
#include "actions/journeywhy.h"
#include "actions/moneybook.h"
#include "actions/moneywhy.h"
#include "actions/moneywords.h"
#include "actions/readfacts.h"
#include "actions/storyparts.h"
#include "records/nouns.h"
#include "rules/funding.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace hub {

namespace {

QString labelOf(std::span<const Choice> choices, size_t place)
{
    return choices[place].text();
}

StorySection glance(const School &school)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "At a glance"))};
    const auto add = [&section](const char *name, const QString &value) {
        if (!value.isEmpty())
            section.lines.push_back({.text = QCoreApplication::translate("hub::Field", name), .note = value});
    };
    add("URN", school.urn);
    add("Phase", labelOf(ChoicesOf<Phase>::list, static_cast<size_t>(school.phase)));
    add("Local authority", school.laName);
    add("Trust", school.trust);
    add("Status", labelOf(ChoicesOf<SchoolStatus>::list, static_cast<size_t>(school.status)));
    const QString head
        = (school.headTitle + u' ' + school.headFirstName + u' ' + school.headLastName).simplified();
    section.lines.push_back(
        {.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "Headteacher")),
         .note = head.isEmpty() ? storyText(QT_TRANSLATE_NOOP("hub::Story", "not recorded")) : head});
    if (school.pupils)
        add("Pupils", QString::number(*school.pupils));
    return section;
}

/// What to do next, in a sentence or two, and the stage it rests on.
StorySection nextStep(const FactIndex &index, const School &school,
                      const std::vector<ExpectationLine> &expected, QDate today)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Next step")),
                         .why = whyNext(expected, index)};
    section.why.rule += u' ' + whyStage(index, school.id, today).rule;
    const AcademicYear year = AcademicYear::containing(today);
    const auto stageName = [](MasteryStage stage) {
        return labelOf(ChoicesOf<MasteryStage>::list, static_cast<size_t>(stage));
    };
    if (const QString next = nextExpected(expected, index); !next.isEmpty())
        section.lines.push_back({.text = next});
    const MasteryStage now = stageOf(index, school.id, year);
    const MasteryStage next = nextStageFor(index, school.id, year);
    if (school.status == SchoolStatus::Closed)
        section.lines.push_back({.text = storyText(QT_TRANSLATE_NOOP(
                                     "hub::Story", "The school is closed: nothing is offered to it."))});
    else if (now == MasteryStage::None)
        section.lines.push_back(
            {.text = storyText(QT_TRANSLATE_NOOP("hub::Story",
                                                 "It takes no stage this year: offer it a %1 work group."))
                         .arg(stageName(next))});
    else
        section.lines.push_back(
            {.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "It is in %1 this year; %2 comes next."))
                         .arg(stageName(now), stageName(next))});
    return section;
}

/// What each person was at a school in a year.
using YearsPeople = std::map<AcademicYear, std::map<const Person *, QStringList>, std::greater<>>;

/// Roles without a beginning count from the earliest one known, those without an end to this year.
YearsPeople peopleByYear(const FactIndex &index, const School &school, QDate today)
{
    const AcademicYear now = AcademicYear::containing(today);
    AcademicYear earliest = now;
    for (const Role *role : index.rolesAt(school.id)) {
        if (role->from.isValid())
            earliest = std::min(earliest, AcademicYear::containing(role->from));
    }
    std::vector<const Role *> roles = index.rolesAt(school.id);
    std::ranges::sort(roles, {}, [](const Role *role) { return std::pair{role->from, role->kind}; });
    YearsPeople years;
    for (const Role *role : roles) {
        const Person *person = index.person(role->person);
        if (person == nullptr)
            continue;
        const AcademicYear first = role->from.isValid() ? AcademicYear::containing(role->from) : earliest;
        const AcademicYear last = role->until.isValid() ? AcademicYear::containing(role->until.addDays(-1))
                                                        : std::max(first, now);
        const QString part = labelOf(ChoicesOf<RoleKind>::list, static_cast<size_t>(role->kind));
        for (AcademicYear year = first; year <= last; year = year.next()) {
            if (QStringList &parts = years[year][person]; !parts.contains(part))
                parts << part;
        }
    }
    return years;
}

/// Who was there in each academic year, the latest first.
StorySection people(const FactIndex &index, const School &school, QDate today)
{
    StorySection section{
        .heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "People")),
        .hint = storyText(QT_TRANSLATE_NOOP("hub::Story", "The hub knows nobody at this school yet."))};
    for (const auto &[year, people] : peopleByYear(index, school, today)) {
        const auto first = section.lines.size();
        for (const auto &[person, parts] : people)
            section.lines.push_back({.text = fullName(*person),
                                     .note = parts.join(QStringLiteral(", ")),
                                     .type = &recordType<Person>(),
                                     .key = person->id.value(),
                                     .group = year.toText()});
        std::ranges::sort(section.lines.begin() + static_cast<std::ptrdiff_t>(first), section.lines.end(), {},
                          [](const StoryLine &line) {
                              return std::pair{line.text.toCaseFolded(), line.key};
                          });
    }
    return section;
}

StorySection money(Store &store, const School &school)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Money")),
                         .hint
                         = storyText(QT_TRANSLATE_NOOP("hub::Story", "Nothing was promised or paid yet."))};
    const MoneyBook book = readMoneyBook(store);
    std::vector<FundingRow> rows = fundingRows(book);
    std::erase_if(rows, [&school](const FundingRow &row) { return row.school != school.id; });
    section.why = whyFunding(store, book, rows);
    for (const FundingRow &row : rows) {
        section.lines.push_back(
            {.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "%1, %2"))
                         .arg(row.year.isNull() ? QString{} : row.year.toText(), purposeInWords(row.purpose)),
             .note = storyText(QT_TRANSLATE_NOOP("hub::Story", "%1 paid, %2 claimed, %3 promised"))
                         .arg(row.paid.toDisplay(), row.claimed.toDisplay(), row.committed.toDisplay())});
    }
    std::ranges::stable_sort(section.lines, std::ranges::greater{}, &StoryLine::text);
    return section;
}

StoryLine relative(const School &school, const char *as)
{
    return {.text = school.name,
            .note = storyText(as).arg(school.urn),
            .type = &recordType<School>(),
            .key = school.id.value()};
}

/// Its forebears and heirs by URN, as far as the hub knows them, from the oldest to the newest.
class Family
{
public:
    Family(const FactIndex &index, const School &school)
        : m_index{index}
    {
        m_seen.insert(school.urn);
        addBefore(school);
        std::ranges::reverse(m_lines); // the oldest first
        if (!m_lines.empty() || !urnsAfter(school).isEmpty())
            m_lines.push_back(
                {.text = school.name,
                 .note = storyText(QT_TRANSLATE_NOOP("hub::Story", "this school, URN %1")).arg(school.urn)});
        addAfter(school);
    }

    [[nodiscard]] const std::vector<StoryLine> &lines() const { return m_lines; }

private:
    static QStringList urnsAfter(const School &school)
    {
        return school.successorUrns.split(u';', Qt::SkipEmptyParts);
    }

    void addBefore(const School &school)
    {
        for (const School &other : m_index.facts().schools) {
            if (!urnsAfter(other).contains(school.urn) || m_seen.contains(other.urn))
                continue;
            m_seen.insert(other.urn);
            m_lines.push_back(relative(other, QT_TRANSLATE_NOOP("hub::Story", "before, URN %1")));
            addBefore(other);
        }
    }

    void addAfter(const School &school)
    {
        for (const QString &urn : urnsAfter(school)) {
            if (m_seen.contains(urn))
                continue;
            m_seen.insert(urn);
            const auto other = std::ranges::find(m_index.facts().schools, urn, &School::urn);
            if (other == m_index.facts().schools.end()) {
                m_lines.push_back(
                    {.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "A school the hub does not have")),
                     .note = storyText(QT_TRANSLATE_NOOP("hub::Story", "after, URN %1")).arg(urn)});
                continue;
            }
            m_lines.push_back(relative(*other, QT_TRANSLATE_NOOP("hub::Story", "after, URN %1")));
            addAfter(*other);
        }
    }

    const FactIndex &m_index;
    QSet<QString> m_seen;
    std::vector<StoryLine> m_lines;
};

StorySection family(const FactIndex &index, const School &school)
{
    return {.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "URN family")),
            .hint = storyText(QT_TRANSLATE_NOOP("hub::Story", "It has had this URN all along.")),
            .lines = Family{index, school}.lines()};
}

/// The groups the school is in, and the cohorts somebody of it was accepted to.
StoryOwners ownersOf(const FactIndex &index, SchoolId school)
{
    StoryOwners owners;
    for (const Membership *member : index.membershipsOf(school))
        owners.groups.insert(member->group);
    for (const Application &application : index.facts().applications) {
        if (application.school == school && application.status == ApplicationStatus::Accepted)
            owners.cohorts.insert(application.cohort);
    }
    return owners;
}

std::set<EventId> eventsOf(const HubFacts &facts)
{
    std::set<EventId> events;
    for (const Event &event : facts.events)
        events.insert(event.id);
    return events;
}

} // namespace

Result<Story> storyOf(Store &store, const FactIndex &index, SchoolId id, QDate today)
{
    const std::optional<School> school = store.find(id);
    if (!school)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<School>().singularText()};
    const HubFacts own = factsOf(store, index.facts(), ownersOf(index, id));
    const FactIndex ownIndex{own};
    std::vector<ExpectationLine> expected = expectationsIn(store, ownIndex, today);
    std::erase_if(expected, [id](const ExpectationLine &line) { return line.school != id; });
    Story story{
        .title = school->name,
        .line
        = storyText(QT_TRANSLATE_NOOP("hub::Story", "School, URN %1, %2")).arg(school->urn, school->town)};
    story.sections = {glance(*school),
                      nextStep(index, *school, expected, today),
                      journeySection(journeyOf(index, id, today), index),
                      expectationSection(expected, index),
                      people(index, *school, today),
                      money(store, *school),
                      family(index, *school)};
    story.timeline = timelineOf(
        store, index,
        {.field = "school", .type = &recordType<School>(), .key = id.value(), .events = eventsOf(own)});
    return story;
}

} // namespace hub
