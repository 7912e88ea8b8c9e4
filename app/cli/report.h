#pragma once

#include "cli/command.h"

namespace hub::cli {

/// One of the reports: what `report NAME` prints of an open hub.
struct Report
{
    const char *name;
    Result<> (*run)(Context &context, Store &store);
};

// The families of reports, a file each.
[[nodiscard]] std::vector<Report> groupReports();
[[nodiscard]] std::vector<Report> eventReports();
[[nodiscard]] std::vector<Report> peopleReports();

/// The academic year of --year, or the one that @p today lies in. Usage where it is none.
[[nodiscard]] Result<AcademicYear> chosenYear(const Context &context);
/// The same with another year where --year is not given.
[[nodiscard]] Result<AcademicYear> chosenYear(const Context &context, AcademicYear otherwise);

/// Prints rows as JSON, or as a table of @p columns.
void printRows(Context &context, const QStringList &columns, const QJsonArray &rows);

} // namespace hub::cli
