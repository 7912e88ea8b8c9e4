#pragma once

#include "actions/eventpicture.h"
#include "base/result.h"
#include "rules/clashes.h"

#include <QStringList>

namespace hub {

/// Which clashes are asked for; what is not said narrows nothing.
struct ClashQuestion
{
    CohortId cohort = {};
    WorkGroupId group = {};
    AcademicYear year = {};
    QDate from = {}; ///< not before this day
};

/// The clashes asked for, those somebody has accepted kept apart.
[[nodiscard]] SettledClashes clashReport(Store &store, const EventPicture &picture,
                                         const ClashQuestion &question = {});

/// What an event clashes with, in sentences.
struct MoveClashes
{
    QStringList before = {};
    QStringList now = {};
};

/// The open clashes of an event before and after it was moved from @p from to where it is now; read once.
[[nodiscard]] MoveClashes clashesOfMove(Store &store, EventId event, const QDateTime &from);

/// Accepts a clash with the reason, so that it is not asked about again until something of it changes.
/// Refused without a reason (NeedsReason).
[[nodiscard]] Result<> settleClash(Store &store, const Clash &clash, const QString &reason);
/// Asks about it again.
[[nodiscard]] Result<> reopenClash(Store &store, const Clash &clash);

/// "person-twice", "bank-holiday" ...: in files and scripts.
[[nodiscard]] QString codeOf(Clash::Kind kind);
/// "Expected at two events at once".
[[nodiscard]] QString displayName(Clash::Kind kind);
/// What clashes with what, in a sentence.
[[nodiscard]] QString sentence(const Clash &clash, const EventBook &book, const HubNames &names);

} // namespace hub
