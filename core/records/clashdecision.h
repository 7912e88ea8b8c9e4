#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// A clash somebody has looked at and settled, so that it is not asked about again.
struct ClashDecision
{
    HUB_RECORD(ClashDecision, "clash_decisions", QT_TRANSLATE_NOOP("hub::Noun", "clash decision"),
               QT_TRANSLATE_NOOP("hub::Noun", "clash decisions"))

    /// Names the clash: its kind, day, events and people.
    HUB_FIELD(QString, clash, "clash", QT_TRANSLATE_NOOP("hub::Field", "Clash"), Required, NaturalKey)
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Required, Multiline)
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"))
    HUB_FIELD(QString, who, "who", QT_TRANSLATE_NOOP("hub::Field", "Who"))

    HUB_RECORD_END
};
using ClashDecisionId = Id<ClashDecision>;

} // namespace hub
