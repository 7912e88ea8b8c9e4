#pragma once

#include "base/academicyear.h"
#include "records/event.h"
#include "rules/schooldays.h"

#include <vector>

namespace hub {

struct WallEvent
{
    QString title = {};
    QDate first = {};
    QDate last = {};
    EventKind kind = EventKind::Central;
    EventStatus status = EventStatus::Confirmed;
};

/// A day that is not like any other term day.
struct WallDay
{
    QDate day = {};
    DayNature nature = DayNature::NotKnown;
    QString name = {}; ///< of a bank holiday or a training day; may be empty
};

/// A hub's academic year, as it hangs on the wall.
struct WallYear
{
    QString hub = {};
    AcademicYear year = {};
    QString calendar = {}; ///< whose term dates are shown; empty where there are none
    std::vector<WallDay> days = {};
    std::vector<WallEvent> events = {};
};

} // namespace hub
