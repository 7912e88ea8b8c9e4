#pragma once

#include "exchange/giasimport.h"
#include "models/importmatching.h"

#include <optional>

namespace hub {

/// What is to be planned, as values alone, so that another thread can do it.
struct ImportQuestion
{
    QString kind; ///< as the command line calls it
    QString path;
    Sheet sheet = {}; ///< where the kind is a table
    ImportOptions options = {};
    Alike alike = {}; ///< of rows settled already, of which the plan warns no more
};

/// What would happen; for the register with what becomes of the hub's schools, for rows of people with whom
/// they may mean.
struct ImportAnswer
{
    ImportPlan plan = {};
    std::optional<GiasImport> registerImport = {};
    std::vector<ImportMatch> matches = {};
    Alike alike = {};
};

/// Kinds that are a table of rows: the register is read by itself, JSON is no sheet.
[[nodiscard]] bool isSheetKind(const QString &kind);

[[nodiscard]] Result<ImportAnswer> planFrom(Store &store, const ImportQuestion &question);

} // namespace hub
