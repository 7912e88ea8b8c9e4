#pragma once

#include "exchange/giasimport.h"
#include "exchange/importplan.h"
#include "exchange/sheet.h"

#include <functional>
#include <optional>

namespace hub {

/// What is to be planned, as values alone, so that another thread can do it.
struct ImportQuestion
{
    QString kind; ///< as the command line calls it
    QString path;
    Sheet sheet = {}; ///< where the kind is a table
    ImportOptions options = {};
};

/// What would happen; for the register with what becomes of the hub's schools.
struct ImportAnswer
{
    ImportPlan plan = {};
    std::optional<GiasImport> registerImport = {};
};

/// Kinds that are a table of rows: the register is read by itself, JSON is no sheet.
[[nodiscard]] bool isSheetKind(const QString &kind);

[[nodiscard]] Result<ImportAnswer> planFrom(Store &store, const ImportQuestion &question);

/// The same on another thread, over a connection of its own. @p goOn is called many times a second meanwhile;
/// once it says no, the answer is Cancelled. A hub in memory alone is asked here and now.
[[nodiscard]] Result<ImportAnswer> planAside(Store &store, const ImportQuestion &question,
                                             const std::function<bool()> &goOn);

} // namespace hub
