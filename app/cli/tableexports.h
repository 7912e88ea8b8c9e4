#pragma once

#include "cli/command.h"

namespace hub::cli {

/// What "export" was asked for: which kind of file, of which table where it is one, and where to.
struct WantedExport
{
    QString what;
    QString table;
    QString path;
};

/// The kinds of file a table goes into.
[[nodiscard]] const QStringList &tableFormats();

Result<> exportTable(Context &context, Store &store, const WantedExport &wanted);

} // namespace hub::cli
