#include "actions/saveevents.h"

#include "actions/contexts.h"
#include "base/id.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

Error noSuchEvent()
{
    return {.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
}

/// The letter or two by which a kind goes in codes.
QString kindMark(EventKind kind)
{
    static constexpr const char *marks[] = {"R", "LAUNCH", "D", "S", "V", "IS"};
    return QString::fromLatin1(marks[static_cast<size_t>(kind)]);
}

Result<> update(Store &store, const QString &what, const Event &before, const Event &after)
{
    const Event stored = withRevision(before, after);
    if (stored == before)
        return {};
    return store.change(what, [&stored](Writer &writer) -> Result<> {
        writer.update(stored);
        return {};
    });
}

bool hasMarks(Store &store, EventId event)
{
    return std::ranges::any_of(store.where<Attendance>("event", event.value()),
                               [](const Attendance &mark) { return mark.mark != Mark::Expected; });
}

Error alreadyMarked(const Event &event, const char *advice)
{
    return {.kind = Error::Kind::Conflict,
            .subject = event.code,
            .message = eventText(QT_TRANSLATE_NOOP("hub::Events", "The register of “%1” already has marks."))
                           .arg(event.title),
            .advice = eventText(advice)};
}

} // namespace

QString freeEventCode(Store &store, const Event &event, const QStringList &alsoTaken)
{
    const auto cohort = store.find(event.cohort);
    const auto group = store.find(event.group);
    const QString owner = cohort ? cohort->code : group ? group->code : QStringLiteral("HUB");
    const QString stem = owner + u'-' + kindMark(event.kind);
    const auto isTaken = [&](const QString &code) {
        return alsoTaken.contains(code, Qt::CaseInsensitive)
            || !store.where<Event>("event_code", code).empty();
    };
    if (event.kind == EventKind::Launch && !isTaken(stem))
        return stem;
    int number = 1;
    while (isTaken(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

EventId writeDraft(Writer &writer, const EventDraft &draft)
{
    const EventId id = writer.insert(draft.event);
    for (Session session : draft.sessions) {
        session.event = id;
        writer.insert(session);
    }
    for (const PersonId person : draft.booked)
        writer.insert(Booking{.event = id, .person = person, .at = writer.store().now()});
    return id;
}

Result<EventId> makeEvent(Store &store, const EventDraft &draft)
{
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Make “%1” on %2"))
                             .arg(draft.event.title, longDateInEnglish(draft.event.start.date()));
    const Result<std::vector<EventId>> made = makeEvents(store, what, {draft});
    if (!made)
        return made.error();
    return made->front();
}

Result<std::vector<EventId>> makeEvents(Store &store, const QString &what,
                                        const std::vector<EventDraft> &drafts)
{
    std::vector<EventDraft> ready = drafts;
    QStringList taken;
    for (EventDraft &draft : ready) {
        draft.event.id = EventId{newKey()};
        for (Session &session : draft.sessions)
            session.event = draft.event.id;
        if (draft.event.code.isEmpty())
            draft.event.code = freeEventCode(store, draft.event, taken);
        taken << draft.event.code;
        if (const Result<> fine = checkEvent(draft.event, draft.sessions); !fine)
            return fine.error();
    }
    return store.change(what, [&ready](Writer &writer) -> Result<std::vector<EventId>> {
        std::vector<EventId> ids;
        for (const EventDraft &draft : ready)
            ids.push_back(writeDraft(writer, draft));
        return ids;
    });
}

Result<> changeEvent(Store &store, const Event &event)
{
    const std::optional<Event> before = store.find(event.id);
    if (!before)
        return noSuchEvent();
    if (const Result<> fine = checkEvent(event, store.where<Session>("event", event.id.value())); !fine)
        return fine;
    return update(store, eventText(QT_TRANSLATE_NOOP("hub::Events", "Change “%1”")).arg(event.title), *before,
                  event);
}

Result<> changeSessions(Store &store, EventId id, std::vector<Session> sessions)
{
    const std::optional<Event> event = store.find(id);
    if (!event)
        return noSuchEvent();
    for (Session &session : sessions)
        session.event = id;
    if (const Result<> fine = checkEvent(*event, sessions); !fine)
        return fine;
    const int count = static_cast<int>(halfDaysOf(*event, sessions).size());
    for (const Attendance &mark : store.where<Attendance>("event", id.value())) {
        if (mark.session && *mark.session > count && mark.mark != Mark::Expected)
            return alreadyMarked(*event,
                                 QT_TRANSLATE_NOOP("hub::Events",
                                                   "It marks somebody for a session that would go. Clear "
                                                   "those marks first. Nothing was changed."));
    }
    const QString what
        = eventText(QT_TRANSLATE_NOOP("hub::Events", "Set the sessions of “%1”")).arg(event->title);
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (const Session &old : store.where<Session>("event", id.value()))
            writer.remove(old.id);
        for (const Attendance &mark : store.where<Attendance>("event", id.value())) {
            if (mark.session && *mark.session > count)
                writer.remove(mark.id);
        }
        for (const Session &session : sessions)
            writer.insert(session);
        return {};
    });
}

Result<> moveEvent(Store &store, EventId id, const QDateTime &start)
{
    const std::optional<Event> before = store.find(id);
    if (!before || !start.isValid())
        return noSuchEvent();
    // By wall clock: a day that begins at 9:30 begins at 9:30 in summer too.
    const qint64 days = before->start.date().daysTo(start.date());
    const int seconds = before->start.time().secsTo(start.time());
    const auto moved = [days, seconds](const QDateTime &time) {
        return time.isValid() ? londonTime(time.date().addDays(days), time.time()).addSecs(seconds) : time;
    };
    Event after = *before;
    after.start = start;
    after.end = moved(before->end);
    const QString what
        = eventText(QT_TRANSLATE_NOOP("hub::Events", "Move “%1” from %2 to %3"))
              .arg(before->title, longDateInEnglish(before->start.date()), longDateInEnglish(start.date()));
    after = withRevision(*before, after);
    return store.change(what, [&](Writer &writer) -> Result<> {
        writer.update(after);
        for (Session session : store.where<Session>("event", id.value())) {
            session.start = moved(session.start);
            session.end = moved(session.end);
            writer.update(session);
        }
        return {};
    });
}

Result<> setEventStatus(Store &store, EventId id, EventStatus status, const QString &reason)
{
    const std::optional<Event> before = store.find(id);
    if (!before)
        return noSuchEvent();
    Event after = *before;
    after.status = status;
    const char *name = status == EventStatus::Confirmed
        ? QT_TRANSLATE_NOOP("hub::Events", "Confirm “%1” on %2")
        : status == EventStatus::Cancelled ? QT_TRANSLATE_NOOP("hub::Events", "Cancel “%1” on %2")
                                           : QT_TRANSLATE_NOOP("hub::Events", "Make “%1” on %2 provisional");
    QString what = eventText(name).arg(before->title, longDateInEnglish(before->start.date()));
    if (!reason.isEmpty())
        what += QStringLiteral(": ") + reason;
    return update(store, what, *before, after);
}

Result<> removeEvent(Store &store, EventId id)
{
    const std::optional<Event> event = store.find(id);
    if (!event)
        return noSuchEvent();
    if (hasMarks(store, id))
        return alreadyMarked(*event,
                             QT_TRANSLATE_NOOP("hub::Events",
                                               "Cancel it instead: it is then kept with its people. Nothing "
                                               "was changed."));
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Delete “%1”")).arg(event->title);
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (const Session &session : store.where<Session>("event", id.value()))
            writer.remove(session.id);
        for (const Booking &booking : store.where<Booking>("event", id.value()))
            writer.remove(booking.id);
        for (const Attendance &mark : store.where<Attendance>("event", id.value()))
            writer.remove(mark.id);
        writer.remove(id);
        return {};
    });
}

} // namespace hub
