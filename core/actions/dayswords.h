#pragma once

#include "rules/makeup.h"

#include <QStringList>

namespace hub {

/// "5.5 days", "1 day", "half a day".
[[nodiscard]] QString lengthInWords(Days days);

/// "Central", "In school", "Release".
[[nodiscard]] QString displayName(DayKind kind);

/// Why somebody's days are not complete: "Central: 2.5 days are neither done nor booked."
[[nodiscard]] QString sentence(const DaysReason &reason, const EventBook &book);
[[nodiscard]] QStringList sentences(const PersonDays &days, const EventBook &book);

/// How days of one kind stand: "3 of 5.5 days done, 1 booked, 1.5 short".
[[nodiscard]] QString standingInWords(const KindDays &days);

/// "SMS-C10: central day 4, 28 April 2026: 1 day, 12 places left".
[[nodiscard]] QString sentence(const MakeUp &makeUp, const EventBook &book);

} // namespace hub
