#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

namespace hub {

/// Reads a table from a file by what it contains, whatever its name says: CSV in all its forms, or a sheet of
/// an Excel workbook (the named one, or the first that is not empty). Old .xls files, workbooks with a
/// password, OpenDocument files, web pages and pictures are refused with what to do about them.
[[nodiscard]] Result<Sheet> readSheet(const QString &path, const QString &sheetName = {});

/// The worksheets to choose from; empty for CSV.
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);

} // namespace hub
