#include "cli/tableexports.h"

#include "base/londontime.h"
#include "base/longdate.h"
#include "cli/contexts.h"
#include "documents/pdf/pdfwriter.h"
#include "documents/tablereport.h"
#include "exchange/csvwriter.h"
#include "exchange/table.h"
#include "exchange/tablefilter.h"
#include "exchange/tablepaper.h"
#include "exchange/xlsxwriter.h"
#include "records/fieldtext.h"
#include "records/hubdetails.h"

namespace hub::cli {

namespace {

Result<Table> tableAsked(const Context &context, Store &store, const QString &name)
{
    const Arguments &arguments = context.arguments;
    Result<Table> table = loadTable(store, name);
    if (table && arguments.has(QStringLiteral("where")))
        table = filtered(store, std::move(*table), arguments.value(QStringLiteral("where")));
    if (table && arguments.has(QStringLiteral("sort")))
        table = sortedBy(std::move(*table), arguments.list(QStringLiteral("sort")));
    if (table && arguments.has(QStringLiteral("columns")))
        table = withColumns(std::move(*table), arguments.list(QStringLiteral("columns")));
    return table;
}

/// What the reader does not see, in sentences.
QString filterOf(const Context &context, size_t shown, size_t all)
{
    QStringList sentences;
    if (const QString where = context.arguments.value(QStringLiteral("where")); !where.isEmpty())
        sentences += text(QT_TRANSLATE_NOOP("hub::cli", "Only where %1.")).arg(where);
    if (shown < all)
        sentences += text(QT_TRANSLATE_NOOP("hub::cli", "%1 of %2 columns.")).arg(shown).arg(all);
    return sentences.join(u' ');
}

Result<> exportPaper(const Context &context, Store &store, Table table, const QString &path)
{
    const size_t all = table.columns.size();
    if (!context.arguments.has(QStringLiteral("columns"))) {
        const QStringList columns = columnsForPaper(table);
        Result<Table> fewer = withColumns(std::move(table), columns);
        if (!fewer)
            return fewer.error();
        table = *std::move(fewer);
    }
    const auto hubs = store.all<HubDetails>();
    PaperTable paper = paperTable(table);
    TableReport report{.hub = hubs.empty() ? QString{} : hubs.front().name,
                       .title = paper.title,
                       .asAt = longDateInEnglish(context.today),
                       .filter = filterOf(context, table.columns.size(), all),
                       .rows = std::move(paper.rows)};
    for (const PaperTable::Column &column : paper.columns)
        report.columns.push_back(
            {.heading = column.heading, .align = column.isNumber ? Align::Right : Align::Left});
    const Result<QByteArray> pdf = writePdf(tableReport(report), {.created = londonTime(context.today)});
    return pdf ? saveOutput(context, path, *pdf) : Result<>{pdf.error()};
}

} // namespace

const QStringList &tableFormats()
{
    static const QStringList formats{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf")};
    return formats;
}

Result<> exportTable(Context &context, Store &store, const WantedExport &wanted)
{
    Result<Table> table = tableAsked(context, store, wanted.table);
    if (!table)
        return table.error();
    if (wanted.what == QStringLiteral("csv"))
        return saveOutput(context, wanted.path, writeCsv(toSheet(*table)));
    if (wanted.what == QStringLiteral("pdf"))
        return exportPaper(context, store, *std::move(table), wanted.path);
    TypedSheet sheet{toSheet(*table), {}};
    for (const TableColumn &column : table->columns)
        sheet.types.push_back(columnType(column.field.type));
    const Result<> saved = context.dryRun() ? Result<>{} : writeXlsx({sheet}, wanted.path);
    return saved ? saidWritten(context, wanted.path) : saved;
}

} // namespace hub::cli
