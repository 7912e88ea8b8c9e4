#pragma once

#include "base/result.h"
#include "exchange/icszones.h"

#include <functional>

namespace hub {

/// When something begins, as the file writes it: a wall time of a zone, or a day.
struct IcsTime
{
    QDate day;
    QTime time = {};
    QString zone = {}; ///< empty for none
    bool isDay = false;

    bool operator==(const IcsTime &) const = default;
};

/// Reads DTSTART, EXDATE and their like: 20251105, 20251105T093000, 20251105T093000Z. Nothing for a day or
/// hour there is not.
[[nodiscard]] std::optional<IcsTime> icsTimeFrom(const QString &value, const QString &zone);
/// Where it lies, in London time; a day at its midnight. Invalid where its zone is not known.
[[nodiscard]] QDateTime instantOf(const IcsTime &time, const IcsZones &zones);

/// "P1D", "PT1H15M", "-P1W", in seconds. Nothing for other text.
[[nodiscard]] std::optional<qint64> icsDuration(const QString &value);

/// How far repetitions are followed.
struct RepetitionLimits
{
    QDate horizon;   ///< the last day
    int most = 1000; ///< occurrences of one event
};

struct Repetitions
{
    std::vector<IcsTime> starts; ///< in order, the first one included
    bool isCut = false;          ///< there are more, beyond the limits
};

/// The occurrences of @p rule (an RRULE's value) from @p first on. Refused, with a sentence as the error's
/// message: a rule that cannot be read, and one that repeats within the day.
[[nodiscard]] Result<Repetitions> repetitions(const QString &rule, const IcsTime &first,
                                              const IcsZones &zones, const RepetitionLimits &limits);

} // namespace hub
