#pragma once

#include "base/result.h"
#include "records/event.h"
#include "records/person.h"

#include <QStringList>

#include <vector>

namespace hub {

class Store;

/// Somebody who comes to an event, with what a host has to know of them.
struct GuestNeeds
{
    PersonId person = {};
    QString name = {};
    QString email = {};
    QString school = {};
    QString role = {};
    QString dietary = {};
    QString access = {};
    QString room = {};
    QString travel = {};
};

/// What several need, and how many.
struct CountedNeed
{
    QString what = {};
    int count = 0;

    bool operator==(const CountedNeed &) const = default;
};

/// What the host and the caterer of an event have to know.
struct EventNeeds
{
    Event event = {};
    std::vector<GuestNeeds> guests = {};   ///< all who come, by name
    std::vector<CountedNeed> dietary = {}; ///< the most frequent first
    std::vector<CountedNeed> access = {};
    int inRooms = 0; ///< how many have a room noted
};

/// What those who come to an event need; somebody for whom a deputy comes is left out. NotFound without it.
[[nodiscard]] Result<EventNeeds> needsOf(Store &store, EventId event);

/// What the caterer is sent: how many come, and how many need what, without a name.
[[nodiscard]] QString catererSummary(const EventNeeds &needs);

/// Notes somebody's dietary and access needs, as one step; they hold for every event.
[[nodiscard]] Result<> noteNeeds(Store &store, PersonId person, const QString &dietary,
                                 const QString &access);

} // namespace hub
