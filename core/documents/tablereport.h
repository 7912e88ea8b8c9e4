#pragma once

#include "documents/blocks.h"
#include "documents/report.h"

namespace hub {

/// A table as it stands on the screen, to be taken along.
struct TableReport
{
    QString hub = {};
    QString title = {};
    QString asAt = {};   ///< when it was printed, in words
    QString filter = {}; ///< what is left out, as a sentence; empty where all is there
    std::vector<ColumnLayout> columns = {};
    std::vector<QStringList> rows = {};
};

/// The table under a masthead with how many rows there are and what was filtered, its heading on every page;
/// lying where it has many columns.
[[nodiscard]] Scene tableReport(const TableReport &content);

} // namespace hub
