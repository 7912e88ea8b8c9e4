#include "actions/selectionwords.h"

#include "actions/contexts.h"
#include "base/londontime.h"
#include "programmes/editionnames.h"
#include "programmes/editionwords.h"

#include <algorithm>

namespace hub {

namespace {

QString overText(const MoveRefusal &refusal, const QString &name)
{
    return refusal.count == 1
        ? selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords",
                                          "%1: no place is free, and this would be 1 over the places."))
              .arg(name)
        : selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords",
                                          "%1: no place is free, and this would be %2 over the places."))
              .arg(name)
              .arg(refusal.count);
}

QString whyNot(const MoveRefusal &refusal, const QString &name)
{
    using enum MoveRefusal::Kind;
    switch (refusal.kind) {
    case SameStatus:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: is at “%2” already.")).arg(name);
    case NotAllowed:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: cannot go from “%3” to “%2”."))
            .arg(name);
    case NeedsReason:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: goes from “%3” to “%2” only with a reason."))
            .arg(name);
    case OverPlaces:
        return overText(refusal, name);
    case NotEligible:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords",
                                     "%1: is not eligible, and “%2” needs an exception with its reason."))
            .arg(name);
    case CannotTell:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords",
                                     "%1: is not shown to be eligible yet, and “%2” needs that or an "
                                     "exception with its reason."))
            .arg(name);
    case Late:
        return selectionText(QT_TRANSLATE_NOOP(
                                 "hub::SelectionWords",
                                 "%1: applied after the closing time, %2, and taking that needs a reason."))
            .arg(name, momentText(refusal.time));
    case NoSchool:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: has no school, and a place needs one."))
            .arg(name);
    case ReplyByPast:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: the time to reply, %2, is over already."))
            .arg(name, momentText(refusal.time));
    case NotYetOverdue:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "%1: may still reply until %2."))
            .arg(name, momentText(refusal.time));
    case NoSuchRank:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords",
                                     "%1: there is no such rank; the last on the reserve list would be %2."))
            .arg(name)
            .arg(refusal.count);
    }
    return {};
}

/// What may be done from where it stands.
QString courseText(ApplicationStatus from)
{
    QStringList names;
    for (const ApplicationStatus status : movesFrom(from))
        names += displayName(status).toLower();
    return names.isEmpty()
        ? QString{}
        : selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "From “%1” it may go to: %2."))
              .arg(displayName(from).toLower(), names.join(QStringLiteral(", ")));
}

QString adviceFor(const std::vector<MoveRefusal> &refusals)
{
    const bool isLifted = std::ranges::all_of(
        refusals, [](const MoveRefusal &refusal) { return isLiftedByReason(refusal.kind); });
    if (isLifted)
        return selectionText(
            QT_TRANSLATE_NOOP("hub::SelectionWords", "Give the reason. Nothing was changed."));
    const auto wrong = std::ranges::find(refusals, MoveRefusal::Kind::NotAllowed, &MoveRefusal::kind);
    const QString nothing = selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Nothing was changed."));
    const QString course = wrong == refusals.end() ? QString{} : courseText(wrong->from);
    return course.isEmpty() ? nothing : course + u' ' + nothing;
}

} // namespace

QString displayName(ApplicationStatus status)
{
    return displayName<ApplicationStatus>(status);
}

QString momentText(const QDateTime &moment)
{
    const QDateTime here = londonTimeFromText(toStoredText(moment)).value_or(moment);
    return displayText(When::at(here.date(), here.time()));
}

QString refusalText(const MoveRefusal &refusal, const QString &name)
{
    QString sentence = whyNot(refusal, name);
    return sentence.replace(QStringLiteral("%2"), displayName(refusal.to).toLower())
        .replace(QStringLiteral("%3"), displayName(refusal.from).toLower());
}

Error refusalError(const std::vector<MoveRefusal> &refusals,
                   const std::function<QString(ApplicationId)> &nameOf)
{
    QStringList sentences;
    for (const MoveRefusal &refusal : refusals)
        sentences += refusalText(refusal, nameOf(refusal.application));
    const bool isLifted = std::ranges::all_of(
        refusals, [](const MoveRefusal &refusal) { return isLiftedByReason(refusal.kind); });
    return {.kind = isLifted ? Error::Kind::NeedsReason : Error::Kind::Invalid,
            .subject = nameOf(refusals.front().application),
            .message = sentences.join(u' '),
            .advice = adviceFor(refusals)};
}

QString freedText(const FreedPlace &freed, const QString &cohort, const QString &name)
{
    const QString places = freed.free == 1
        ? selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "1 place is free in %1.")).arg(cohort)
        : selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "%1 places are free in %2."))
              .arg(freed.free)
              .arg(cohort);
    const QString next = freed.next.isNull()
        ? selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Nobody waits on the reserve list."))
        : selectionText(QT_TRANSLATE_NOOP(
                            "hub::SelectionWords",
                            "%1 is next: first on the reserve list, at rank %2. Nothing was offered yet."))
              .arg(name)
              .arg(freed.rank);
    return places + u' ' + next;
}

QString elsewhereText(const Candidate &candidate)
{
    QStringList places;
    for (const ApplicationElsewhere &other : candidate.elsewhere)
        places += selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "%1 (%2)"))
                      .arg(other.cohort, displayName(other.application.status).toLower());
    if (places.isEmpty())
        return {};
    return selectionText(
               QT_TRANSLATE_NOOP("hub::SelectionWords", "%1 has also applied to %2, in the same years."))
        .arg(candidate.name(), places.join(QStringLiteral(", ")));
}

} // namespace hub
