#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// The hub's own copy of a programme edition: a cohort keeps these rules for ever. The definition is the JSON
/// that core/programmes reads.
struct ProgrammeEdition
{
    HUB_RECORD(ProgrammeEdition, "editions", QT_TRANSLATE_NOOP("hub::Noun", "programme edition"),
               QT_TRANSLATE_NOOP("hub::Noun", "programme editions"))

    HUB_FIELD(QString, code, "code", QT_TRANSLATE_NOOP("hub::Field", "Code"), Required, NaturalKey,
              check::code)
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"), Required)
    /// What editions of one programme share over the years.
    HUB_FIELD(QString, family, "family", QT_TRANSLATE_NOOP("hub::Field", "Programme"))
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"))
    HUB_FIELD(QString, definition, "definition", QT_TRANSLATE_NOOP("hub::Field", "Definition"), Document)

    HUB_RECORD_END
};
using ProgrammeEditionId = Id<ProgrammeEdition>;

} // namespace hub
