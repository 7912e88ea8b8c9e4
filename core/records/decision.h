#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Cohort;

/// A selection as it was decided, frozen: who was where, scores, criteria, meters before and after, reasons.
struct Decision
{
    HUB_RECORD(Decision, "decisions", QT_TRANSLATE_NOOP("hub::Noun", "decision record"),
               QT_TRANSLATE_NOOP("hub::Noun", "decision records"))

    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"), Required)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"), Required)
    HUB_FIELD(QString, who, "who", QT_TRANSLATE_NOOP("hub::Field", "Who"))
    /// The code of the edition whose rules were applied.
    HUB_FIELD(QString, edition, "edition", QT_TRANSLATE_NOOP("hub::Field", "Programme edition"))
    HUB_FIELD(QString, content, "content", QT_TRANSLATE_NOOP("hub::Field", "Content"), Document)

    HUB_RECORD_END
};
using DecisionId = Id<Decision>;

} // namespace hub
