#pragma once

#include "exchange/giasimport.h"
#include "models/importmatching.h"

#include <optional>

namespace hub {

/// A file as it is read before anybody says what its columns are.
struct ImportFile
{
    QString path;
    QString kind;                ///< as the command line calls it; empty while nobody knows
    QStringList sheetNames = {}; ///< none where it is not read as a table
    Sheet sheet = {};
    QList<QStringList> samples = {}; ///< of each heading, a few different cells
};

/// Reads the file, of a workbook the sheet called @p sheetName or the first, and guesses what it holds.
/// Refused where there is none or it is no table.
[[nodiscard]] Result<ImportFile> readImportFile(const QString &path, const QString &sheetName = {});

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
