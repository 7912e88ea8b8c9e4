#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

namespace hub {

/// The names of a workbook's worksheets, in their order, hidden ones last.
[[nodiscard]] Result<QStringList> xlsxSheetNames(const QString &path);

/// Reads one worksheet of an Excel workbook (.xlsx): the named one, or else the first that is not empty,
/// visible ones first. The first row with anything in it holds the headings; rows keep the numbers Excel
/// shows. Days and times come as ISO text, codes shown with leading zeros with them, yes/no as TRUE and
/// FALSE; a formula gives its last result, and one that shows an error (#N/A) an empty cell and a problem.
[[nodiscard]] Result<Sheet> readXlsx(const QString &path, const QString &sheetName = {});

} // namespace hub
