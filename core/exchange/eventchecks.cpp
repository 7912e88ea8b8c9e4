#include "exchange/eventchecks.h"

#include "actions/developmentdays.h"
#include "actions/eventfaults.h"
#include "actions/eventpicture.h"
#include "actions/markattendance.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

namespace {

QString columnOf(EventFault fault)
{
    switch (fault) {
    case EventFault::EndsBeforeStart:
        return QStringLiteral("end");
    case EventFault::DaysBeyondDates:
    case EventFault::SessionsBeyondDays:
        return QStringLiteral("days");
    default:
        return QStringLiteral("start");
    }
}

} // namespace

EventChecks::EventChecks(Store &store, const RecordType &type)
    : m_store{store}
    , m_type{type}
{
}

EventChecks::~EventChecks() = default;

std::optional<EventChecks::Finding> EventChecks::judge(const std::optional<Row> &before, Row &row,
                                                       bool saysRole)
{
    if (before == row) // what the hub holds already is never refused
        return std::nullopt;
    if (&m_type == &recordType<Event>())
        return judgeEvent(before, row);
    if (&m_type == &recordType<Attendance>())
        return judgeMark(row, saysRole);
    if (&m_type == &recordType<DevelopmentDay>()) {
        const Result<> fine = checkDevelopmentDay(fromRow<DevelopmentDay>(row));
        return fine ? std::nullopt : std::optional<Finding>{{fine.error().subject, fine.error().message}};
    }
    return std::nullopt;
}

std::optional<EventChecks::Finding> EventChecks::judgeEvent(const std::optional<Row> &before, Row &row) const
{
    const Event event = fromRow<Event>(row);
    const std::vector<Session> sessions
        = before ? m_store.where<Session>("event", row.key) : std::vector<Session>{};
    const EventFault fault = faultOf(event, sessions);
    if (fault != EventFault::None)
        return Finding{columnOf(fault), sentence(fault)};
    if (before)
        row = toRow(withRevision(fromRow<Event>(*before), event));
    return std::nullopt;
}

std::optional<EventChecks::Finding> EventChecks::judgeMark(Row &row, bool saysRole)
{
    if (!m_book)
        m_book = std::make_unique<EventBook>(readEventFacts(m_store));
    Attendance mark = fromRow<Attendance>(row);
    const Event *event = m_book->find(mark.event);
    if (event == nullptr)
        return std::nullopt;
    const ExpectedList &list = listOf(*event);
    if (const ExpectedPerson *person = list.find(mark.person); person != nullptr && !saysRole) {
        mark.role = person->role;
        row = toRow(mark);
    }
    const Result<> fine
        = checkMark(*m_book, *event, list,
                    {.person = mark.person, .session = mark.session, .mark = mark.mark, .role = mark.role});
    if (fine)
        return std::nullopt;
    const int count = static_cast<int>(m_book->halfDays(event->id).size());
    const bool isSession = mark.session && (*mark.session < 1 || *mark.session > count);
    const QString column = event->status == EventStatus::Cancelled ? QStringLiteral("event_code")
        : isSession                                                ? QStringLiteral("session")
                                                                   : QStringLiteral("email");
    return Finding{column, fine.error().message};
}

const ExpectedList &EventChecks::listOf(const Event &event)
{
    auto list = m_lists.find(event.id.value());
    if (list == m_lists.end())
        list = m_lists.insert(event.id.value(), expectedAt(*m_book, event));
    return *list;
}

} // namespace hub
