#pragma once

#include "exchange/importplan.h"
#include "exchange/table.h"

namespace hub {

/// One row of an incoming sheet: the cells that say something, by column.
struct Incoming
{
    int number = 0;
    QHash<QString, QString> cells = {};

    [[nodiscard]] bool has(const QString &column) const { return cells.contains(column); }
};

/// Which heading of a sheet is which column of a table, and the cells so read.
class ImportColumns
{
public:
    /// Refused where a column the table cannot do without is missing. Headings nobody knows are reported.
    static Result<ImportColumns> match(const RecordType &type, const Sheet &sheet, const ImportMap &map);

    [[nodiscard]] std::vector<Incoming> rows(const Sheet &sheet) const;
    [[nodiscard]] const std::vector<FileProblem> &problems() const { return m_problems; }
    /// Columns such as criterion:qts that begin with @p prefix, in the order of the file.
    [[nodiscard]] QStringList named(const QString &prefix) const;

private:
    ImportMap m_map;
    QStringList m_columns; ///< for each heading, its column or nothing
    std::vector<FileProblem> m_problems;
};

/// The columns a table may be imported from: its own and, of applications, what forms ask besides.
[[nodiscard]] std::vector<TableColumn> columnsForImport(const RecordType &type);
/// The column a heading stands for by its name or its label; empty where none.
[[nodiscard]] QString columnForHeading(const RecordType &type, const QString &heading);

/// Whether a table can be imported, and the columns its rows cannot do without.
[[nodiscard]] bool isImportable(const RecordType &type);
[[nodiscard]] QStringList requiredColumns(const RecordType &type);

/// The required columns that none of @p given tells, by itself or another way (first and last name in one).
[[nodiscard]] QStringList columnsMissing(const RecordType &type, const QStringList &given);

/// A cell put right for its field: dates as people write them, codes that lost their zeros, yes and no.
[[nodiscard]] QString repairedCell(const FieldInfo &field, const QString &cell);

} // namespace hub
