#pragma once

#include <QDate>

namespace hub {

/// From a day up to, not including, another. An invalid day is an open end.
struct DateRange
{
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day < until);
    }
    [[nodiscard]] bool overlaps(const DateRange &other) const
    {
        const bool startsBeforeOtherEnds = !from.isValid() || !other.until.isValid() || from < other.until;
        const bool endsAfterOtherStarts = !until.isValid() || !other.from.isValid() || other.from < until;
        return startsBeforeOtherEnds && endsAfterOtherStarts;
    }

    bool operator==(const DateRange &) const = default;
};

} // namespace hub
