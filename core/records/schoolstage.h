#pragma once

#include "records/checks.h"
#include "records/record.h"
#include "records/stage.h"

namespace hub {

struct School;

/// The stage of mastery a school was in during a year, recorded by hand; groups of that stage say it as well.
struct SchoolStage
{
    HUB_RECORD(SchoolStage, "school_stages", QT_TRANSLATE_NOOP("hub::Noun", "school's stage"),
               QT_TRANSLATE_NOOP("hub::Noun", "schools' stages"))

    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), Required,
              As{"school_urn"})
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(MasteryStage, stage, "stage", QT_TRANSLATE_NOOP("hub::Field", "Stage"))
    HUB_FIELD(QString, note, "note", QT_TRANSLATE_NOOP("hub::Field", "Note"), Multiline)

    HUB_RECORD_END
};
using SchoolStageId = Id<SchoolStage>;

} // namespace hub
