#include "actions/dayswords.h"

#include "actions/contexts.h"
#include "base/longdate.h"

namespace hub {

namespace {

/// The sentence of a reason that names no event, with %1 for the kind and %2 for the days.
const char *plainSentence(DaysReason::Kind kind)
{
    using Kind = DaysReason::Kind;
    switch (kind) {
    case Kind::Short:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: neither done nor booked: %2.");
    case Kind::NotHeldYet:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: booked and still to come: %2.");
    case Kind::Provisional:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: booked at events that are only provisional: %2.");
    case Kind::PlannedNotDone:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: planned as development, and counting once done: %2.");
    case Kind::NothingAhead:
        return QT_TRANSLATE_NOOP("hub::DaysWords",
                                 "%1: nothing is booked or planned for what is missing: %2.");
    case Kind::AwaitingAgreement:
        return QT_TRANSLATE_NOOP("hub::DaysWords",
                                 "%1: the number of days is still to be agreed; it is at least %2.");
    default:
        return "";
    }
}

/// The sentence of a reason about an event, with %1 for the kind, %2 for the days, %3 for the event and %4
/// for its date.
const char *eventSentence(DaysReason::Kind kind)
{
    using Kind = DaysReason::Kind;
    switch (kind) {
    case Kind::Absent:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: absent from “%3” on %4, which is %2.");
    case Kind::Half:
        return QT_TRANSLATE_NOOP("hub::DaysWords",
                                 "%1: there for half of “%3” on %4; what is missing is %2.");
    case Kind::RegisterMissing:
        return QT_TRANSLATE_NOOP("hub::DaysWords",
                                 "%1: the register of “%3” on %4 has no mark for them, which is %2.");
    case Kind::Excluded:
        return QT_TRANSLATE_NOOP("hub::DaysWords", "%1: taken off the list of “%3” on %4, which is %2.");
    case Kind::Waiting:
        return QT_TRANSLATE_NOOP("hub::DaysWords",
                                 "%1: on the waiting list of “%3” on %4, which would be %2.");
    default:
        return "";
    }
}

} // namespace

QString lengthInWords(Days days)
{
    if (days == Days::whole(1))
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "1 day"));
    if (days == Days::quarters(2))
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "half a day"));
    return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1 days")).arg(days.toText());
}

QString displayName(DayKind kind)
{
    return choiceText(kind);
}

QString sentence(const DaysReason &reason, const EventBook &book)
{
    const QString kind = displayName(reason.dayKind);
    if (reason.event.isNull())
        return daysText(plainSentence(reason.kind)).arg(kind, lengthInWords(reason.days));
    const Event *event = book.find(reason.event);
    const QString title = event == nullptr ? QString{} : event->title;
    QString words = daysText(eventSentence(reason.kind))
                        .arg(kind, lengthInWords(reason.days), title, longDate(reason.date));
    if (!reason.text.isEmpty())
        words += daysText(QT_TRANSLATE_NOOP("hub::DaysWords", " The reason given: %1.")).arg(reason.text);
    return words;
}

QStringList sentences(const PersonDays &days, const EventBook &book)
{
    QStringList all;
    for (const DaysReason &reason : days.why)
        all << sentence(reason, book);
    return all;
}

QString standingInWords(const KindDays &days)
{
    QString words = daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1 of %2 done, %3 booked"))
                        .arg(days.done.toText(), days.required.toText(), days.booked.toText());
    if (days.shortBy > Days{})
        words
            = daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1, %2 short")).arg(words, days.shortBy.toText());
    if (days.awaitsAgreement)
        words = daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1 (%2 to %3 days, to be agreed)"))
                    .arg(words, days.least.toText(), days.most.toText());
    return words;
}

QString sentence(const MakeUp &makeUp, const EventBook &book)
{
    const Event *event = book.find(makeUp.event);
    if (event == nullptr)
        return daysText(
                   QT_TRANSLATE_NOOP("hub::DaysWords", "A development day on %1: a school day, and free"))
            .arg(longDate(makeUp.date));
    QString words = makeUp.room
        ? daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "“%1” on %2: %3, places left: %4"))
              .arg(event->title, longDate(makeUp.date), lengthInWords(makeUp.gives))
              .arg(*makeUp.room)
        : daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "“%1” on %2: %3"))
              .arg(event->title, longDate(makeUp.date), lengthInWords(makeUp.gives));
    if (makeUp.provisional)
        words = daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1 (provisional)")).arg(words);
    return words;
}

} // namespace hub
