#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct WorkGroup;

/// Something a group's lead has to send back: a register, an evaluation.
struct GroupRecord
{
    HUB_RECORD(GroupRecord, "group_records", QT_TRANSLATE_NOOP("hub::Noun", "record to return"),
               QT_TRANSLATE_NOOP("hub::Noun", "records to return"))

    HUB_FIELD(Id<WorkGroup>, group, "group", QT_TRANSLATE_NOOP("hub::Field", "Group"), Required, As{"code"})
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    HUB_FIELD(QDate, due, "due", QT_TRANSLATE_NOOP("hub::Field", "Due"))
    HUB_FIELD(QDate, returned, "returned", QT_TRANSLATE_NOOP("hub::Field", "Returned on"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using GroupRecordId = Id<GroupRecord>;

} // namespace hub
