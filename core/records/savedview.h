#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

/// A table as somebody likes to see it: its filter, columns and order under a name.
struct SavedView
{
    HUB_RECORD(SavedView, "saved_views", QT_TRANSLATE_NOOP("hub::Noun", "saved view"),
               QT_TRANSLATE_NOOP("hub::Noun", "saved views"))

    HUB_FIELD(QString, page, "page", QT_TRANSLATE_NOOP("hub::Field", "Page"), Required)
    HUB_FIELD(QString, name, "name", QT_TRANSLATE_NOOP("hub::Field", "Name"), Required)
    HUB_FIELD(QString, filter, "filter", QT_TRANSLATE_NOOP("hub::Field", "Filter"))
    HUB_FIELD(QString, layout, "layout", QT_TRANSLATE_NOOP("hub::Field", "Layout"), Document)

    HUB_RECORD_END
};
using SavedViewId = Id<SavedView>;

} // namespace hub
