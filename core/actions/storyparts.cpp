#include "actions/storyparts.h"

#include "actions/completedays.h"
#include "actions/expectationwhy.h"
#include "actions/expectationwords.h"
#include "actions/groupwords.h"
#include "actions/moneywords.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/steps.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hub {

namespace {

/// What a step leads to when opened.
StoryLine lineOf(const JourneyStep &step, const FactIndex &index)
{
    StoryLine line{.text = sentence(step, index),
                   .note = step.year.isNull() ? step.date.toString(Qt::ISODate) : step.year.toText()};
    if (!step.group.isNull()) {
        line.type = &recordType<WorkGroup>();
        line.key = step.group.value();
    } else if (!step.cohort.isNull()) {
        line.type = &recordType<Cohort>();
        line.key = step.cohort.value();
    }
    return line;
}

void addNotes(Store &store, const StoryOf &of, std::vector<StoryEntry> &timeline)
{
    for (const Note &note : store.where<Note>(of.field, of.key))
        timeline.push_back({.kind = StoryEntry::Kind::Note,
                            .at = note.at,
                            .text = note.text,
                            .who = choiceText(note.kind),
                            .type = &recordType<Note>(),
                            .key = note.id.value()});
    for (const DocumentLog &document : store.where<DocumentLog>(of.field, of.key))
        timeline.push_back({.kind = StoryEntry::Kind::Document,
                            .at = document.at,
                            .text = document.title,
                            .type = &recordType<DocumentLog>(),
                            .key = document.id.value()});
}

void addEvents(const FactIndex &index, const StoryOf &of, std::vector<StoryEntry> &timeline)
{
    for (const Event &event : index.facts().events) {
        if (of.events.contains(event.id) && event.status != EventStatus::Cancelled)
            timeline.push_back({.kind = StoryEntry::Kind::Event,
                                .at = event.start,
                                .text = event.title,
                                .type = &recordType<Event>(),
                                .key = event.id.value()});
    }
}

void addPayments(Store &store, const StoryOf &of, std::vector<StoryEntry> &timeline)
{
    for (const Payment &payment : store.where<Payment>(of.field, of.key)) {
        const QString words = storyText(QT_TRANSLATE_NOOP("hub::Story", "%1 for %2, %3"))
                                  .arg(payment.amount.toDisplay(), purposeInWords(payment.purpose).toLower(),
                                       displayName(payment.status).toLower());
        timeline.push_back({.kind = StoryEntry::Kind::Payment,
                            .at = londonTime(payment.date),
                            .text = words,
                            .type = &recordType<Payment>(),
                            .key = payment.id.value()});
    }
}

void addChanges(Store &store, const StoryOf &of, std::vector<StoryEntry> &timeline)
{
    for (const RecordChange &change : historyOf(store, *of.type, of.key))
        timeline.push_back({.kind = StoryEntry::Kind::Change,
                            .at = change.step.at,
                            .text = change.step.what,
                            .who = change.step.who,
                            .key = change.step.number});
}

} // namespace

QString storyText(const char *sentence)
{
    return QCoreApplication::translate("hub::Story", sentence);
}

StorySection journeySection(const std::vector<JourneyStep> &steps, const FactIndex &index)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "Year by year")),
                         .hint = storyText(QT_TRANSLATE_NOOP(
                             "hub::Story", "Programmes and groups stand here from the first one on."))};
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        section.lines.push_back(lineOf(*step, index));
    return section;
}

HubFacts factsOf(Store &store, const HubFacts &all, const StoryOwners &owners)
{
    HubFacts facts = all;
    std::erase_if(facts.cohorts, [&](const Cohort &one) { return !owners.cohorts.contains(one.id); });
    std::erase_if(facts.groups, [&](const WorkGroup &one) { return !owners.groups.contains(one.id); });
    std::erase_if(facts.applications,
                  [&](const Application &one) { return !owners.cohorts.contains(one.cohort); });
    std::erase_if(facts.members, [&](const Membership &one) { return !owners.groups.contains(one.group); });
    std::erase_if(facts.events, [&](const Event &one) {
        return !owners.cohorts.contains(one.cohort) && !owners.groups.contains(one.group);
    });
    facts.marks.clear();
    for (const Event &event : facts.events) {
        const auto marks = store.where<Attendance>("event", event.id.value());
        facts.marks.insert(facts.marks.end(), marks.begin(), marks.end());
    }
    return facts;
}

std::vector<ExpectationLine> expectationsIn(Store &store, const FactIndex &index, QDate today)
{
    return expectationsOf(index, {.today = today, .complete = completeDays(store, index.facts(), today)});
}

QString nextExpected(const std::vector<ExpectationLine> &lines, const FactIndex &index)
{
    const ExpectationLine *next = nullptr;
    int overdue = 0;
    for (const ExpectationLine &line : lines) {
        if (line.standing != Standing::Overdue && line.standing != Standing::Due)
            continue;
        overdue += line.standing == Standing::Overdue ? 1 : 0;
        const bool isSooner
            = next == nullptr || (line.due.isValid() && (!next->due.isValid() || line.due < next->due));
        const bool isWorse
            = next != nullptr && line.standing == Standing::Overdue && next->standing != Standing::Overdue;
        if (isWorse || (isSooner && (next == nullptr || line.standing == next->standing)))
            next = &line;
    }
    if (next == nullptr)
        return {};
    const QString what = storyText(QT_TRANSLATE_NOOP("hub::Story", "“%1” (%2)"))
                             .arg(next->expectation->text, ownerOf(*next, index));
    if (next->standing == Standing::Due)
        return (next->due.isValid() ? storyText(QT_TRANSLATE_NOOP("hub::Story", "By %2: %1."))
                                    : storyText(QT_TRANSLATE_NOOP("hub::Story", "To come: %1.")))
            .arg(what, next->due.isValid() ? longDate(next->due) : QString{});
    return overdue == 1
        ? storyText(QT_TRANSLATE_NOOP("hub::Story", "Follow up what is overdue: %1.")).arg(what)
        : QCoreApplication::translate(
              "hub::Story", "Follow up %n overdue expectation(s), the oldest first: %1.", nullptr, overdue)
              .arg(what);
}

Why whyNext(const std::vector<ExpectationLine> &lines, const FactIndex &index)
{
    std::vector<ExpectationLine> open;
    std::ranges::copy_if(lines, std::back_inserter(open), [](const ExpectationLine &line) {
        return line.standing == Standing::Overdue || line.standing == Standing::Due;
    });
    Why why = whyExpectations(open, index);
    why.rule
        = storyText(QT_TRANSLATE_NOOP("hub::Story",
                                      "What is overdue comes first, the longest overdue before the others; "
                                      "where nothing is, what falls due first."));
    why.none = storyText(QT_TRANSLATE_NOOP("hub::Story", "Nothing is open."));
    return why;
}

StorySection expectationSection(const std::vector<ExpectationLine> &lines, const FactIndex &index)
{
    StorySection section{.heading = storyText(QT_TRANSLATE_NOOP("hub::Story", "What is expected")),
                         .hint = storyText(QT_TRANSLATE_NOOP("hub::Story", "Nothing is expected.")),
                         .why = whyExpectations(lines, index)};
    std::vector<const ExpectationLine *> sorted;
    for (const ExpectationLine &line : lines)
        sorted.push_back(&line);
    const auto rank = [](const ExpectationLine *line) {
        return line->standing == Standing::Overdue ? 0 : line->standing == Standing::Due ? 1 : 2;
    };
    std::ranges::stable_sort(sorted, [&rank](const ExpectationLine *a, const ExpectationLine *b) {
        return std::pair{rank(a), -a->year.startYear()} < std::pair{rank(b), -b->year.startYear()};
    });
    for (const ExpectationLine *line : sorted)
        section.lines.push_back(
            {.text = storyText(QT_TRANSLATE_NOOP("hub::Story", "%1 (%2). %3"))
                         .arg(line->expectation->text, ownerOf(*line, index), sentence(line->why, index)),
             .note = labelOf(line->standing)});
    return section;
}

std::vector<StoryEntry> timelineOf(Store &store, const FactIndex &index, const StoryOf &of)
{
    std::vector<StoryEntry> timeline;
    addNotes(store, of, timeline);
    addEvents(index, of, timeline);
    addPayments(store, of, timeline);
    addChanges(store, of, timeline);
    std::ranges::stable_sort(timeline, std::ranges::greater{}, &StoryEntry::at);
    return timeline;
}

} // namespace hub
