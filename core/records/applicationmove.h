#pragma once

#include "records/application.h"
#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// One move of an application from a status to another: when, by whom and why.
struct ApplicationMove
{
    HUB_RECORD(ApplicationMove, "application_moves", QT_TRANSLATE_NOOP("hub::Noun", "application move"),
               QT_TRANSLATE_NOOP("hub::Noun", "application moves"))

    HUB_FIELD(Id<Application>, application, "application", QT_TRANSLATE_NOOP("hub::Field", "Application"),
              Required)
    HUB_FIELD(ApplicationStatus, from, "from", QT_TRANSLATE_NOOP("hub::Field", "From"))
    HUB_FIELD(ApplicationStatus, to, "to", QT_TRANSLATE_NOOP("hub::Field", "To"))
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"), Required)
    HUB_FIELD(QString, who, "who", QT_TRANSLATE_NOOP("hub::Field", "Who"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)

    HUB_RECORD_END
};
using ApplicationMoveId = Id<ApplicationMove>;

} // namespace hub
