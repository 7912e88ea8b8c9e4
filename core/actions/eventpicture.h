#pragma once

#include "rules/days.h"

#include <QHash>

namespace hub {

class Store;

/// The records the rules of events and days read, from the whole hub.
[[nodiscard]] EventFacts readEventFacts(Store &store);
[[nodiscard]] DaysFacts readDaysFacts(Store &store);

/// The records that concern one event alone: enough for its list and its register, read in a moment.
[[nodiscard]] EventFacts readFactsOf(Store &store, EventId event);

/// The hub's events as they stand at one moment: the book, everybody's lists, the ledger of days. A step
/// later it is out of date; make another.
class EventPicture
{
public:
    EventPicture(Store &store, AsAt asAt);
    EventPicture(EventFacts facts, DaysFacts days, AsAt asAt);
    Q_DISABLE_COPY_MOVE(EventPicture)

    [[nodiscard]] const EventBook &book() const { return m_book; }
    [[nodiscard]] const Rolls &rolls() const { return m_rolls; }
    [[nodiscard]] const DaysLedger &ledger() const { return m_ledger; }

private:
    EventBook m_book;
    Rolls m_rolls;
    DaysLedger m_ledger;
};

/// What people and schools are called in sentences and reports.
class HubNames
{
public:
    explicit HubNames(Store &store);

    [[nodiscard]] QString person(PersonId id) const;
    [[nodiscard]] QString email(PersonId id) const; ///< the record's number where there is none
    [[nodiscard]] QString school(SchoolId id) const;
    [[nodiscard]] QString urn(SchoolId id) const;

private:
    struct Named
    {
        QString name;
        QString key;
    };
    QHash<qint64, Named> m_people;
    QHash<qint64, Named> m_schools;
};

} // namespace hub
