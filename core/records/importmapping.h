#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// How the columns of somebody's spreadsheet were mapped, remembered by its headings.
struct ImportMapping
{
    HUB_RECORD(ImportMapping, "import_mappings", QT_TRANSLATE_NOOP("hub::Noun", "import mapping"),
               QT_TRANSLATE_NOOP("hub::Noun", "import mappings"))

    HUB_FIELD(QString, forTable, "for_table", QT_TRANSLATE_NOOP("hub::Field", "Table"), Required)
    /// The folded headings in order, parted by line breaks.
    HUB_FIELD(QString, headings, "headings", QT_TRANSLATE_NOOP("hub::Field", "Headings"), Required, Multiline)
    HUB_FIELD(QString, map, "map", QT_TRANSLATE_NOOP("hub::Field", "Mapping"), Document)

    HUB_RECORD_END
};
using ImportMappingId = Id<ImportMapping>;

} // namespace hub
