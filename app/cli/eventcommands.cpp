#include "actions/layoutevents.h"
#include "cli/command.h"
#include "cli/contexts.h"
#include "cli/report.h"
#include "exchange/references.h"
#include "records/nouns.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Event &event)
{
    return {{u"event_code"_s, event.code},
            {u"title"_s, event.title},
            {u"start"_s, event.start.toString(u"yyyy-MM-ddTHH:mm"_s)},
            {u"end"_s, event.end.toString(u"yyyy-MM-ddTHH:mm"_s)},
            {u"status"_s, FieldTraits<EventStatus>::store(event.status).toString()}};
}

/// What the edition of --cohort requires, as it is laid out; those made now are marked as such.
Result<> layOut(Context &context, Store &store)
{
    const QString code = context.arguments.value(u"cohort"_s);
    if (code.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Of which cohort? Name it with --cohort.")));
    const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(code);
    if (!key)
        return key.error();
    const Result<std::vector<LaidOutEvent>> required = requiredEvents(store, CohortId{*key});
    if (!required)
        return required.error();
    if (const Result<int> made = layOutEvents(store, CohortId{*key}); !made)
        return made.error();
    QJsonArray rows;
    for (const LaidOutEvent &one : *required) {
        QJsonObject row = toJson(one.draft.event);
        for (const Event &event : store.where<Event>("requirement", one.draft.event.requirement)) {
            if (event.cohort.value() == *key)
                row = toJson(event);
        }
        row.insert(u"made"_s, !one.isThere);
        rows.append(row);
    }
    printRows(context, u"event_code title start end status made"_s.split(u' '), rows);
    return {};
}

/// A day, at the hour the event has; or a day with its own hour.
Result<QDateTime> startAsked(const Context &context, const Event &event)
{
    constexpr qsizetype ofDay = 10; // letters
    const QString asked = context.arguments.value(u"to"_s).trimmed();
    if (const auto time = londonTimeFromText(asked))
        return asked.size() > ofDay ? *time : londonTime(time->date(), event.start.time());
    return usage(text(QT_TRANSLATE_NOOP(
        "hub::cli",
        "To when? Give --to a day, such as 2026-03-17, or a day and an hour: 2026-03-17T10:00.")));
}

Result<> setStatus(const Context &context, Store &store, Event &event, EventStatus status)
{
    event.status = status;
    return setEventStatus(store, event.id, status, context.arguments.value(u"reason"_s));
}

/// Does it, and lets @p event be as it then is.
Result<> act(const Context &context, Store &store, const QString &what, Event &event)
{
    if (what == u"confirm"_s)
        return setStatus(context, store, event, EventStatus::Confirmed);
    if (what == u"provisional"_s)
        return setStatus(context, store, event, EventStatus::Provisional);
    if (what == u"cancel"_s)
        return setStatus(context, store, event, EventStatus::Cancelled);
    if (what == u"delete"_s)
        return removeEvent(store, event.id);
    const Result<QDateTime> start = startAsked(context, event);
    if (!start)
        return start.error();
    event.end
        = londonTime(event.end.date().addDays(event.start.date().daysTo(start->date())), event.end.time())
              .addSecs(event.start.time().secsTo(start->time()));
    event.start = *start;
    return moveEvent(store, event.id, *start);
}

Result<> eventCommand(Context &context)
{
    static const QStringList verbs{u"lay-out"_s,     u"move"_s,   u"confirm"_s,
                                   u"provisional"_s, u"cancel"_s, u"delete"_s};
    const QString what = context.arguments.words().value(0);
    if (!verbs.contains(what))
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "What is to be done? One of: %1.")).arg(verbs.join(u", "_s)));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    if (what == u"lay-out"_s)
        return layOut(context, store);
    const QString code = context.arguments.words().value(2);
    if (code.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which event? Name its code after the hub.")));
    const Result<qint64> key = KeyIndex{store, recordType<Event>()}.find(code);
    if (!key)
        return key.error();
    std::optional<Event> event = store.find(EventId{*key});
    if (const Result<> done = act(context, store, what, *event); !done)
        return done;
    printRows(context, u"event_code title start end status"_s.split(u' '), {toJson(*event)});
    return {};
}

} // namespace

std::vector<Command> eventCommands()
{
    return {{"event",
             "WHAT HUB [EVENT]",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Plans events: lay-out makes what the edition of --cohort requires and is not "
                               "there yet; move (--to a day or a day and an hour), confirm, provisional, "
                               "cancel (--reason) and delete are done to one EVENT, by its code."),
             "event move north.hub SMS-C10-R1 --to 2026-03-17",
             {u"cohort"_s, u"to"_s, u"reason"_s},
             eventCommand}};
}

} // namespace hub::cli
