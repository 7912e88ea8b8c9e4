#include "documents/tablereport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct TableReportWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::TableReport)
};

constexpr size_t mostColumnsUpright = 5;

QString countOf(const TableReport &content)
{
    if (content.rows.empty())
        return TableReportWords::tr("There is nothing to show.");
    return content.rows.size() == 1 ? TableReportWords::tr("One row.")
                                    : TableReportWords::tr("%1 rows.").arg(content.rows.size());
}

/// Columns share the width by what stands in them: the average of a cell, and never less than the longest
/// heading's half.
std::vector<ColumnLayout> sharedOut(const TableReport &content)
{
    std::vector<ColumnLayout> columns = content.columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        double letters = static_cast<double>(columns[i].heading.size());
        for (const QStringList &row : content.rows)
            letters
                += static_cast<double>(std::min<qsizetype>(row.value(static_cast<qsizetype>(i)).size(), 60));
        const double average = letters / static_cast<double>(content.rows.size() + 1);
        columns[i].share = std::clamp(average, 5.0, 40.0);
    }
    return columns;
}

} // namespace

Scene tableReport(const TableReport &content)
{
    const bool isWide = content.columns.size() > mostColumnsUpright;
    Report report{{content.hub, content.title, content.asAt, {}, {}},
                  isWide ? Paper::Landscape : Paper::Portrait};
    report.text(content.filter.isEmpty() ? countOf(content) : countOf(content) + u' ' + content.filter);
    report.table({.caption = content.title, .columns = sharedOut(content), .rows = content.rows});
    return report.finish();
}

} // namespace hub
