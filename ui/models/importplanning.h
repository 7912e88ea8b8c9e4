#pragma once

#include "exchange/giasimport.h"
#include "exchange/importplan.h"
#include "exchange/sheet.h"

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

} // namespace hub
