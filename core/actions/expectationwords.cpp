#include "actions/expectationwords.h"

#include "actions/readfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace hub {

namespace {

using Kind = ExpectationWhy::Kind;
using Whom = EditionExpectation::Whom;

QString say(const char *sentence)
{
    return QCoreApplication::translate("hub::Expectations", sentence);
}

QString wordsFor(const ExpectationWhy &why)
{
    switch (why.kind) {
    case Kind::RecordedMet:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Recorded as met."));
    case Kind::AgreedException:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "An exception was agreed."));
    case Kind::NotRecorded:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Nobody has recorded yet that it is met."));
    case Kind::Attended:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Attended %1 of %2."));
    case Kind::EventToCome:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; the next is on %3."));
    case Kind::EventMissed:
        return say(QT_TRANSLATE_NOOP("hub::Expectations",
                                     "%1 of %2 attended; not on the register of %3, and none is to come."));
    case Kind::NoRegister:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; no register was taken on %3."));
    case Kind::NoEvent:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "%1 of %2 attended; no such event is planned."));
    case Kind::LedEvent:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Led it on %3."));
    case Kind::WillLeadEvent:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Is to lead it on %3."));
    case Kind::LeadsNoEvent:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "No event of theirs is planned as it."));
    default:
        break;
    }
    return {};
}

QString moreWordsFor(const ExpectationWhy &why)
{
    switch (why.kind) {
    case Kind::LeadsGroups:
        return why.have == 1 ? say(QT_TRANSLATE_NOOP("hub::Expectations", "Leads %4."))
                             : say(QT_TRANSLATE_NOOP("hub::Expectations", "Leads %1 groups, %4 among them."));
    case Kind::LeadsNoGroup:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Leads no group this year."));
    case Kind::InProgramme:
        return why.group.isNull() ? say(QT_TRANSLATE_NOOP("hub::Expectations", "Is in its cohort."))
                                  : say(QT_TRANSLATE_NOOP("hub::Expectations", "Is in %4."));
    case Kind::NotInProgramme:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Is in no group of it."));
    case Kind::SchoolInProgramme:
        return say(
            QT_TRANSLATE_NOOP("hub::Expectations", "The school takes part, but not its subject leader."));
    case Kind::NoSubjectLeader:
        return say(QT_TRANSLATE_NOOP(
            "hub::Expectations", "The school is in no group of it, and its subject leader is not known."));
    case Kind::HoldsPdLead:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Holds the accreditation."));
    case Kind::HoldsNoPdLead:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Does not hold the accreditation yet."));
    case Kind::DaysComplete:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "The days are complete."));
    case Kind::DaysShort:
        return say(QT_TRANSLATE_NOOP("hub::Expectations",
                                     "The days are not complete; the report of days says what is missing."));
    case Kind::SendsParticipants:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Sends %1 of %2."));
    case Kind::SendsNoSpecialist:
        return say(
            QT_TRANSLATE_NOOP("hub::Expectations", "Sends %1 of %2, none of them a specialist or advocate."));
    case Kind::SendsTooFew:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Sends only %1 of %2."));
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
    return say(labels[static_cast<size_t>(standing)]);
}

QString whoIn(const ExpectationLine &line, const FactIndex &index)
{
    const School *school = index.school(line.school);
    const QString at = school == nullptr ? QString{} : school->name;
    if (const Person *person = index.person(line.person))
        return fullName(*person);
    switch (line.expectation->whom) {
    case Whom::Headteacher:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Headteacher of %1")).arg(at);
    case Whom::SubjectLeader:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "Subject leader of %1")).arg(at);
    case Whom::Hub:
        return say(QT_TRANSLATE_NOOP("hub::Expectations", "The hub"));
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

QString inWords(QDate day)
{
    return day.isValid() ? QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")) : QString{};
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
           {QStringLiteral("%3"), inWords(why.date)},
           {QStringLiteral("%4"), group == nullptr ? QString{} : group->code}};
    for (const auto &[place, value] : places)
        text.replace(place, value);
    return why.reason.isEmpty() ? text : text + QLatin1Char{' '} + why.reason;
}

} // namespace hub
