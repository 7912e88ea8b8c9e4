#include "actions/copyevent.h"

#include "actions/contexts.h"
#include "base/id.h"
#include "base/longdate.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hub {

namespace {

Error noSuchEvent()
{
    return {.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
}

/// @p time as far after @p to as it was after @p from, by wall clock.
QDateTime shifted(const QDateTime &time, const QDateTime &from, const QDateTime &to)
{
    if (!time.isValid())
        return time;
    const qint64 days = from.date().daysTo(to.date());
    return londonTime(time.date().addDays(days), time.time()).addSecs(from.time().secsTo(to.time()));
}

std::vector<Session> shiftedSessions(std::vector<Session> sessions, const QDateTime &from,
                                     const QDateTime &to)
{
    for (Session &session : sessions) {
        session.id = {};
        session.event = {};
        session.start = shifted(session.start, from, to);
        session.end = shifted(session.end, from, to);
    }
    return sessions;
}

/// The fields a pattern keeps.
bool isOfPattern(const FieldInfo &field)
{
    static const QStringList left{QStringLiteral("event_code"), QStringLiteral("cohort"),
                                  QStringLiteral("group"), QStringLiteral("lead"), QStringLiteral("status")};
    return !field.is(ByProgram) && !left.contains(field.nameText());
}

template<typename Record>
QJsonObject toPattern(const Record &record)
{
    const RecordType &type = recordType<Record>();
    const Row row = toRow(record);
    QJsonObject object;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (isOfPattern(type.fields[i]) && type.fields[i].refersTo == nullptr)
            object.insert(type.fields[i].columnText(), fieldToJson(type.fields[i], row.values[i]));
    }
    return object;
}

template<typename Record>
Record fromPattern(const QJsonObject &object)
{
    const RecordType &type = recordType<Record>();
    Row row = type.blank();
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QJsonValue value = object.value(type.fields[i].columnText());
        if (value.isUndefined() || type.fields[i].refersTo != nullptr)
            continue;
        if (const Result<QVariant> read = fieldFromJson(type.fields[i], value))
            row.values[i] = *read;
    }
    return fromRow<Record>(row);
}

} // namespace

Result<EventId> copyEvent(Store &store, EventId id, const QDateTime &start, const CopyChoice &choice)
{
    const std::optional<Event> event = store.find(id);
    if (!event)
        return noSuchEvent();
    EventDraft draft{.event = *event};
    Event &copy = draft.event;
    copy.id = EventId{newKey()};
    copy.status = EventStatus::Provisional;
    copy.start = start;
    copy.end = shifted(event->end, event->start, start);
    copy.uid.clear();
    copy.source.clear();
    copy.sequence = 0;
    if (!choice.cohortAndGroup) {
        copy.cohort = {};
        copy.group = {};
        copy.requirement.clear();
    }
    if (!choice.venue)
        copy.venue.clear();
    if (!choice.lead)
        copy.lead = {};
    if (!choice.capacity)
        copy.capacity.reset();
    if (!choice.headsPart) {
        copy.headExpected = YesNo::Unknown;
        copy.headSessions.clear();
    }
    copy.code = freeEventCode(store, copy);
    if (choice.sessions)
        draft.sessions = shiftedSessions(store.where<Session>("event", id.value()), event->start, copy.start);
    for (Session &session : draft.sessions)
        session.event = copy.id;
    if (const Result<> fine = checkEvent(copy, draft.sessions); !fine)
        return fine.error();
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Copy “%1” to %2"))
                             .arg(event->title, longDateInEnglish(start.date()));
    return store.change(what, [&](Writer &writer) -> Result<EventId> {
        const EventId made = writeDraft(writer, draft);
        for (Booking booking : store.where<Booking>("event", choice.bookings ? id.value() : qint64{0})) {
            booking.id = {};
            booking.event = made;
            booking.room.clear();
            writer.insert(booking);
        }
        return made;
    });
}

Result<EventTemplateId> saveTemplate(Store &store, EventId id, const QString &name)
{
    const std::optional<Event> event = store.find(id);
    if (!event)
        return noSuchEvent();
    QJsonArray sessions;
    for (const Session &session : store.where<Session>("event", id.value()))
        sessions.append(toPattern(session));
    const QJsonObject definition{{QStringLiteral("event"), toPattern(*event)},
                                 {QStringLiteral("sessions"), sessions}};
    EventTemplate pattern{.name = name.trimmed(),
                          .definition
                          = QString::fromUtf8(QJsonDocument{definition}.toJson(QJsonDocument::Compact))};
    const std::vector<EventTemplate> known = store.where<EventTemplate>("name", pattern.name);
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Keep “%1” as the pattern “%2”"))
                             .arg(event->title, pattern.name);
    return store.change(what, [&](Writer &writer) -> Result<EventTemplateId> {
        if (known.empty())
            return writer.insert(pattern);
        pattern.id = known.front().id;
        writer.update(pattern);
        return pattern.id;
    });
}

Result<EventDraft> draftFrom(const EventTemplate &pattern, QDate day, CohortId cohort, WorkGroupId group)
{
    const QJsonObject definition = QJsonDocument::fromJson(pattern.definition.toUtf8()).object();
    EventDraft draft{.event = fromPattern<Event>(definition.value(QStringLiteral("event")).toObject())};
    Event &event = draft.event;
    if (!event.start.isValid() || !event.end.isValid())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = pattern.name,
                     .message
                     = eventText(QT_TRANSLATE_NOOP("hub::Events", "The pattern “%1” cannot be read."))
                           .arg(pattern.name),
                     .advice = eventText(QT_TRANSLATE_NOOP("hub::Events",
                                                           "Keep an event under that name again. Nothing was "
                                                           "changed."))};
    const QDateTime before = event.start;
    event.start = londonTime(day, before.time());
    event.end = shifted(event.end, before, event.start);
    event.cohort = cohort;
    event.group = group;
    for (const QJsonValue &session : definition.value(QStringLiteral("sessions")).toArray())
        draft.sessions.push_back(fromPattern<Session>(session.toObject()));
    draft.sessions = shiftedSessions(std::move(draft.sessions), before, event.start);
    return draft;
}

} // namespace hub
