#include "actions/expectationwords.h"

#include "actions/contexts.h"
#include "actions/readfacts.h"
#include "base/longdate.h"

namespace hub {

namespace {

using Why = ExpectationWhy::Kind;
using Whom = EditionExpectation::Whom;

QString wordsFor(const ExpectationWhy &why)
{
    switch (why.kind) {
    case Why::RecordedMet:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Recorded as met."));
    case Why::AgreedException:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "An exception was agreed."));
    case Why::NotRecorded:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "Nobody has recorded yet that it is met."));
    case Why::Attended:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Attended %1 of %2."));
    case Why::EventToCome:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; the next is on %3."));
    case Why::EventMissed:
        return expectationText(QT_TRANSLATE_NOOP(
            "hub::Expectations", "%1 of %2 attended; not on the register of %3, and none is to come."));
    case Why::NoRegister:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; no register was taken on %3."));
    case Why::NoEvent:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; no such event is planned."));
    case Why::LedEvent:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Led it on %3."));
    case Why::WillLeadEvent:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Is to lead it on %3."));
    case Why::LeadsNoEvent:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "No event of theirs is planned as it."));
    default:
        break;
    }
    return {};
}

QString moreWordsFor(const ExpectationWhy &why)
{
    switch (why.kind) {
    case Why::LeadsGroups:
        return why.have == 1
            ? expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Leads %4."))
            : expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Leads %1 groups, %4 among them."));
    case Why::LeadsNoGroup:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Leads no group this year."));
    case Why::InProgramme:
        return why.group.isNull()
            ? expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Is in its cohort."))
            : expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Is in %4."));
    case Why::NotInProgramme:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Is in no group of it."));
    case Why::SchoolInProgramme:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "The school takes part, but not its subject leader."));
    case Why::NoSubjectLeader:
        return expectationText(QT_TRANSLATE_NOOP(
            "hub::Expectations", "The school is in no group of it, and its subject leader is not known."));
    case Why::HoldsPdLead:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Holds the accreditation."));
    case Why::HoldsNoPdLead:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "Does not hold the accreditation yet."));
    case Why::DaysComplete:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "The days are complete."));
    case Why::DaysShort:
        return expectationText(QT_TRANSLATE_NOOP(
            "hub::Expectations", "The days are not complete; the report of days says what is missing."));
    case Why::SendsParticipants:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Sends %1 of %2."));
    case Why::SendsNoSpecialist:
        return expectationText(
            QT_TRANSLATE_NOOP("hub::Expectations", "Sends %1 of %2, none of them a specialist or advocate."));
    case Why::SendsTooFew:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Sends only %1 of %2."));
    default:
        return {};
    }
}

} // namespace

QString codeOf(Standing standing)
{
    static constexpr std::array codes{"met", "due", "overdue", "exception"};
    return QString::fromLatin1(codes[static_cast<size_t>(standing)]);
}

QString labelOf(Standing standing)
{
    static constexpr std::array labels{QT_TRANSLATE_NOOP("hub::Expectations", "Met"),
                                       QT_TRANSLATE_NOOP("hub::Expectations", "Due"),
                                       QT_TRANSLATE_NOOP("hub::Expectations", "Overdue"),
                                       QT_TRANSLATE_NOOP("hub::Expectations", "Agreed exception")};
    return expectationText(labels[static_cast<size_t>(standing)]);
}

QString whoIn(const ExpectationLine &line, const FactIndex &index)
{
    const School *school = index.school(line.school);
    const QString at = school == nullptr ? QString{} : school->name;
    if (const Person *person = index.person(line.person))
        return fullName(*person);
    switch (line.expectation->whom) {
    case Whom::Headteacher:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Headteacher of %1")).arg(at);
    case Whom::SubjectLeader:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "Subject leader of %1")).arg(at);
    case Whom::Hub:
        return expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "The hub"));
    default:
        return at;
    }
}

QString ownerOf(const ExpectationLine &line, const FactIndex &index)
{
    if (const Cohort *cohort = index.cohort(line.cohort))
        return cohort->code;
    const WorkGroup *group = index.group(line.group);
    return group == nullptr ? QString{} : group->code;
}

QString sentence(const ExpectationWhy &why, const FactIndex &index)
{
    QString text = wordsFor(why);
    if (text.isEmpty())
        text = moreWordsFor(why);
    const WorkGroup *group = index.group(why.group);
    // Only places that are in the sentence may be filled: arg() warns about others.
    const std::pair<QString, QString> places[]
        = {{QStringLiteral("%1"), QString::number(why.have)},
           {QStringLiteral("%2"), QString::number(why.need)},
           {QStringLiteral("%3"), longDate(why.date)},
           {QStringLiteral("%4"), group == nullptr ? QString{} : group->code}};
    for (const auto &[place, value] : places)
        text.replace(place, value);
    return why.reason.isEmpty() ? text : text + QLatin1Char{' '} + why.reason;
}

} // namespace hub
