#include "actions/expectationwhy.h"

#include "actions/contexts.h"
#include "actions/expectationwords.h"
#include "base/longdate.h"
#include "records/nouns.h"

namespace hub {

namespace {

/// How it is told that an expectation of this kind is met.
const char *howTold(EditionExpectation::Rule rule)
{
    using Rule = EditionExpectation::Rule;
    switch (rule) {
    case Rule::RecordedByHand:
        return QT_TRANSLATE_NOOP("hub::Expectations", "It is met when somebody records it.");
    case Rule::AttendsEvent:
        return QT_TRANSLATE_NOOP("hub::Expectations",
                                 "It is met when registers have them present at as many such events as the "
                                 "programme asks for.");
    case Rule::LeadsEvent:
        return QT_TRANSLATE_NOOP("hub::Expectations", "It is met when they have led such an event.");
    case Rule::LeadsGroup:
        return QT_TRANSLATE_NOOP("hub::Expectations", "It is met when they lead a group in that year.");
    case Rule::JoinsProgramme:
        return QT_TRANSLATE_NOOP("hub::Expectations",
                                 "It is met when they are in a group or cohort of the programme.");
    case Rule::HoldsPdLead:
        return QT_TRANSLATE_NOOP("hub::Expectations",
                                 "It is met when they are recorded as an accredited Professional Development "
                                 "Lead.");
    case Rule::CompletesDays:
        return QT_TRANSLATE_NOOP("hub::Expectations", "It is met when the days of the year are done.");
    case Rule::SendsParticipants:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "hub::Expectations",
        "It is met when the school sends as many people as the programme asks for, one of "
        "them a specialist or advocate where it asks for that.");
}

Why::Row rowOf(const ExpectationLine &line, const FactIndex &index)
{
    Why::Row row{.cells = {labelOf(line.standing), whoIn(line, index), ownerOf(line, index),
                           line.expectation->text, longDate(line.due), sentence(line.why, index)}};
    if (!line.person.isNull()) {
        row.type = &recordType<Person>();
        row.key = line.person.value();
    } else if (!line.school.isNull()) {
        row.type = &recordType<School>();
        row.key = line.school.value();
    }
    return row;
}

} // namespace

Why whyExpectations(const std::vector<ExpectationLine> &lines, const FactIndex &index)
{
    Why why{
        .rule = expectationText(QT_TRANSLATE_NOOP(
            "hub::Expectations",
            "Each thing a programme expects of somebody in the year counts once. What somebody recorded goes "
            "before what registers, groups and roles show; what is not met is due until its day has passed, "
            "and overdue after it.")),
        .headings = {expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "State")),
                     expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Who")),
                     expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Cohort or group")),
                     expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "What")),
                     expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "By")),
                     expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Why"))},
        .none = expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Nothing is expected."))};
    for (const ExpectationLine &line : lines)
        why.rows.push_back(rowOf(line, index));
    return why;
}

Why whyExpectation(const ExpectationLine &line, const FactIndex &index)
{
    Why why = whyExpectations({line}, index);
    why.rule = expectationText(QT_TRANSLATE_NOOP("hub::Expectations",
                                                 "“%1” %2 %3 What somebody recorded goes "
                                                 "before that."))
                   .arg(line.expectation->text, sentence(line.why, index),
                        expectationText(howTold(line.expectation->rule)));
    return why;
}

} // namespace hub
