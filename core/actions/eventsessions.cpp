#include "actions/eventsessions.h"

#include "actions/contexts.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>
#include <map>

namespace hub {

namespace {

/// The new number of each half-day by the one it had; those that go are not there.
using Numbers = std::map<int, int>;

Numbers numbersOf(const EventDraft &draft)
{
    std::vector<Session> sessions = draft.sessions;
    std::ranges::stable_sort(sessions, {}, &Session::start);
    Numbers numbers;
    for (size_t at = 0; at < sessions.size(); ++at) {
        if (sessions[at].number > 0)
            numbers.emplace(sessions[at].number, static_cast<int>(at) + 1);
    }
    if (sessions.empty()) { // they follow from the days again
        for (const HalfDay &half : halfDaysOf(draft.event, {}))
            numbers.emplace(half.number, half.number);
    }
    return numbers;
}

/// The marks that do not stay as they are: with the number each is to have; without one where it goes.
struct MarkChanges
{
    std::vector<Attendance> from = {};
    std::vector<Attendance> to = {};
};

Result<MarkChanges> marksAfter(Store &store, const Event &event, const Numbers &numbers)
{
    MarkChanges changes;
    for (const Attendance &mark : store.where<Attendance>("event", event.id.value())) {
        if (!mark.session)
            continue;
        const auto found = numbers.find(*mark.session);
        if (found == numbers.end() && mark.mark != Mark::Expected)
            return Error{
                .kind = Error::Kind::Conflict,
                .subject = event.code,
                .message = eventText(QT_TRANSLATE_NOOP(
                                         "hub::Events",
                                         "The register of “%1” has marks for session %2, which would go."))
                               .arg(event.title)
                               .arg(*mark.session),
                .advice = eventText(QT_TRANSLATE_NOOP(
                    "hub::Events", "Keep the session, or clear those marks first. Nothing was changed."))};
        if (found != numbers.end() && found->second == *mark.session)
            continue;
        changes.from.push_back(mark);
        if (found != numbers.end()) {
            changes.to.push_back(mark);
            changes.to.back().id = {};
            changes.to.back().session = found->second;
        }
    }
    return changes;
}

bool isSame(std::vector<Session> before, std::vector<Session> after)
{
    const auto bare = [](std::vector<Session> &sessions) {
        std::ranges::sort(sessions, {}, &Session::number);
        for (Session &session : sessions) {
            session.id = {};
            session.event = {};
        }
    };
    bare(before);
    bare(after);
    return before == after;
}

void writeSessions(Writer &writer, const std::vector<Session> &before, const std::vector<Session> &after,
                   EventId event)
{
    if (isSame(before, after))
        return;
    for (const Session &session : before)
        writer.remove(session.id);
    for (Session session : after) {
        session.id = {};
        session.event = event;
        writer.insert(session);
    }
}

} // namespace

std::vector<Session> sessionsOf(const Event &event, std::span<const Session> stored)
{
    std::vector<Session> sessions;
    for (const HalfDay &half : halfDaysOf(event, stored)) {
        sessions.push_back({.event = event.id,
                            .number = half.number,
                            .start = half.start,
                            .end = half.end,
                            .days = half.days,
                            .title = half.title});
    }
    return sessions;
}

std::vector<Session> inOrder(std::vector<Session> sessions)
{
    std::ranges::stable_sort(sessions, {}, &Session::start);
    for (size_t at = 0; at < sessions.size(); ++at)
        sessions[at].number = static_cast<int>(at) + 1;
    return sessions;
}

EventFault faultOfDraft(const EventDraft &draft)
{
    EventDraft ready = draft;
    ready.sessions = inOrder(draft.sessions);
    for (Session &session : ready.sessions)
        session.event = ready.event.id;
    return faultOf(ready.event, ready.sessions);
}

Result<EventId> saveEvent(Store &store, EventDraft draft)
{
    const Numbers numbers = numbersOf(draft);
    draft.sessions = inOrder(std::move(draft.sessions));
    for (Session &session : draft.sessions)
        session.event = draft.event.id;
    if (draft.event.id.isNull())
        return makeEvent(store, draft);
    const std::optional<Event> before = store.find(draft.event.id);
    if (!before)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
    if (const Result<> fine = checkEvent(draft.event, draft.sessions); !fine)
        return fine.error();
    const Result<MarkChanges> marks = marksAfter(store, *before, numbers);
    if (!marks)
        return marks.error();
    const Event after = withRevision(*before, draft.event);
    const std::vector<Session> stored = store.where<Session>("event", after.id.value());
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Change “%1”")).arg(after.title);
    return store.change(what, [&](Writer &writer) -> Result<EventId> {
        if (after != *before)
            writer.update(after);
        writeSessions(writer, stored, draft.sessions, after.id);
        for (const Attendance &mark : marks->from)
            writer.remove(mark.id);
        for (const Attendance &mark : marks->to)
            writer.insert(mark);
        return after.id;
    });
}

} // namespace hub
