#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hub {

/// Something in a file that could not be read as it stands, told by its place.
struct FileProblem
{
    int row = 0;    ///< the record's number in the file, its headings being 1; 0 concerns the whole file
    QString column; ///< the heading; empty where the whole row is meant
    QString message;

    bool operator==(const FileProblem &) const = default;
};

struct SheetRow
{
    int number = 0;    ///< as FileProblem::row, and as a spreadsheet numbers it
    QStringList cells; ///< one for each heading

    bool operator==(const SheetRow &) const = default;
};

/// A table as it came from a file or goes into one: headings, then rows of text. Rows with nothing in them
/// are left out; those that remain keep their numbers.
struct Sheet
{
    QString name; ///< of the worksheet; empty for CSV
    QStringList headings;
    std::vector<SheetRow> rows;
    std::vector<FileProblem> problems;
};

} // namespace hub
