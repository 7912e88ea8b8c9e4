#pragma once

#include "records/record.h"

namespace hub {

struct Person;
struct School;
struct Cohort;

/// Which version of which document was made, and whom it went to.
struct DocumentLog
{
    HUB_RECORD(DocumentLog, "documents", QT_TRANSLATE_NOOP("hub::Noun", "document"),
               QT_TRANSLATE_NOOP("hub::Noun", "documents"))

    HUB_FIELD(QString, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"), Required)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QDateTime, at, "at", QT_TRANSLATE_NOOP("hub::Field", "When"), Required)
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})
    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"))
    HUB_FIELD(QString, fileName, "file_name", QT_TRANSLATE_NOOP("hub::Field", "File"))
    HUB_FIELD(QString, version, "version", QT_TRANSLATE_NOOP("hub::Field", "Version"))
    HUB_FIELD(QString, sentTo, "sent_to", QT_TRANSLATE_NOOP("hub::Field", "Sent to"), Personal)

    HUB_RECORD_END
};
using DocumentLogId = Id<DocumentLog>;

} // namespace hub
