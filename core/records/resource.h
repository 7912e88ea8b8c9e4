#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct ProgrammeEdition;
struct WorkGroup;

/// A link or a file of a group's toolkit, or of a focus of a programme.
struct Resource
{
    HUB_RECORD(Resource, "resources", QT_TRANSLATE_NOOP("hub::Noun", "resource"),
               QT_TRANSLATE_NOOP("hub::Noun", "resources"))

    HUB_FIELD(Id<WorkGroup>, group, "group", QT_TRANSLATE_NOOP("hub::Field", "Group"), As{"code"})
    HUB_FIELD(Id<ProgrammeEdition>, programme, "programme", QT_TRANSLATE_NOOP("hub::Field", "Programme"))
    HUB_FIELD(QString, focus, "focus", QT_TRANSLATE_NOOP("hub::Field", "Focus"))
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QString, target, "target", QT_TRANSLATE_NOOP("hub::Field", "Where it is"), Required)

    HUB_RECORD_END
};
using ResourceId = Id<Resource>;

} // namespace hub
