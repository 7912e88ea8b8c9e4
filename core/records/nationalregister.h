#pragma once

#include "records/record.h"

namespace hub {

/// Which generation of the national register is current: one row. The rows themselves are reference data
/// beside the records.
struct NationalRegister
{
    HUB_RECORD(NationalRegister, "national_register", QT_TRANSLATE_NOOP("hub::Noun", "national register"),
               QT_TRANSLATE_NOOP("hub::Noun", "national registers"))

    HUB_FIELD(qint64, generation, "generation", QT_TRANSLATE_NOOP("hub::Field", "Generation"))
    HUB_FIELD(int, schools, "schools", QT_TRANSLATE_NOOP("hub::Field", "Schools"))
    HUB_FIELD(QDate, asAt, "as_at", QT_TRANSLATE_NOOP("hub::Field", "As at"))
    HUB_FIELD(QString, source, "source", QT_TRANSLATE_NOOP("hub::Field", "File"))
    HUB_FIELD(qint64, linksGeneration, "links_generation", QT_TRANSLATE_NOOP("hub::Field", "Links"))
    HUB_FIELD(int, links, "links", QT_TRANSLATE_NOOP("hub::Field", "Links"))

    HUB_RECORD_END
};
using NationalRegisterId = Id<NationalRegister>;

} // namespace hub
