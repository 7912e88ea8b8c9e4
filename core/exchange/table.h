#pragma once

#include "base/result.h"
#include "exchange/sheet.h"
#include "records/record.h"

#include <QJsonArray>

namespace hub {

class Store;

/// A column of a table as files, lists and JSON know it: a field of the noun (a reference is written by what
/// it refers to: a school's URN, a cohort's code), or something gathered from elsewhere (a person's school).
struct TableColumn
{
    QString name;        ///< "school_urn"
    QString label;       ///< for people
    FieldInfo field;     ///< how values are stored, read and written; of a reference, its text
    int fieldIndex = -1; ///< the noun's own field, or -1
};

/// A noun's records, each with its values in the stored form of the columns.
struct Table
{
    const RecordType *type = nullptr;
    std::vector<TableColumn> columns;
    std::vector<Row> rows;

    [[nodiscard]] int indexOf(QStringView column) const;
};

/// Reads a table by its name on the command line ("people", "development-days"). NotFound for any other name.
[[nodiscard]] Result<Table> loadTable(Store &store, const QString &name);

/// The columns a table has in every hub, in order, without those that depend on the records.
[[nodiscard]] std::vector<TableColumn> columnsOf(const RecordType &type);

/// The names of all tables, as the command line writes them.
[[nodiscard]] QStringList tableNames();

/// Keeps only @p columns, in that order. NotFound names a column that is not there.
[[nodiscard]] Result<Table> withColumns(Table table, const QStringList &columns);

/// Orders the rows by @p columns, the first before the others; one with a minus before its name downwards.
/// Values compare by what they mean: numbers and dates as such, text as a dictionary does.
[[nodiscard]] Result<Table> sortedBy(Table table, const QStringList &columns);

/// The table as text cells for CSV or XLSX.
[[nodiscard]] Sheet toSheet(const Table &table);

/// One object for each row, its key under "id" as text (keys are larger than many JSON readers' numbers).
[[nodiscard]] QJsonArray toJson(const Table &table);

} // namespace hub
