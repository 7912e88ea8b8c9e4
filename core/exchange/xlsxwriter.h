#pragma once

#include "base/result.h"
#include "exchange/sheet.h"
#include "records/fieldtypes.h"

#include <vector>

namespace hub {

/// How the cells of a column stand in a workbook. The sheet's cells are always text; one that does not read
/// as its column's type is written as the text it is, so that nothing is lost.
enum class ColumnType {
    Text,    ///< as text, whatever it looks like: 0012345 keeps its zeros
    Integer, ///< digits
    Decimal, ///< with a decimal point
    Date,    ///< ISO; a real day in the workbook, shown dd/mm/yyyy
    Days,    ///< decimal, in quarters
    Money,   ///< decimal pounds, shown with two places
};

/// How the values of a field stand there.
[[nodiscard]] ColumnType columnType(FieldType type);

struct TypedSheet
{
    Sheet sheet;
    std::vector<ColumnType> types; ///< one for each heading; what is missing is Text
};

/// Writes an Excel workbook, one worksheet for each sheet: headings bold, frozen and filtered, columns as
/// wide as their contents up to a limit. Names are changed where Excel forbids them. The file appears whole
/// or not at all.
Result<> writeXlsx(const std::vector<TypedSheet> &sheets, const QString &path);

} // namespace hub
