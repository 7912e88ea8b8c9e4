#include "cli/command.h"
#include "cli/documentexports.h"
#include "exchange/csvwriter.h"
#include "exchange/icsfile.h"
#include "exchange/references.h"
#include "exchange/table.h"
#include "exchange/tablefilter.h"
#include "exchange/wholehub.h"
#include "exchange/xlsxwriter.h"
#include "records/nouns.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub::cli {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("hub::cli", sentence);
}

ColumnType columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return ColumnType::Integer;
    case FieldType::Tenths:
        return ColumnType::Decimal;
    case FieldType::Date:
        return ColumnType::Date;
    case FieldType::Days:
        return ColumnType::Days;
    case FieldType::Money:
        return ColumnType::Money;
    default:
        return ColumnType::Text;
    }
}

Result<> exportTable(Context &context, Store &store, const QString &name, bool asWorkbook,
                     const QString &path)
{
    Result<Table> table = loadTable(store, name);
    if (table && context.arguments.has(QStringLiteral("where")))
        table = filtered(store, std::move(*table), context.arguments.value(QStringLiteral("where")));
    if (table && context.arguments.has(QStringLiteral("sort")))
        table = sortedBy(std::move(*table), context.arguments.list(QStringLiteral("sort")));
    if (table && context.arguments.has(QStringLiteral("columns")))
        table = withColumns(std::move(*table), context.arguments.list(QStringLiteral("columns")));
    if (!table)
        return table.error();
    if (!asWorkbook)
        return saveOutput(context, path, writeCsv(toSheet(*table)));
    TypedSheet sheet{toSheet(*table), {}};
    for (const TableColumn &column : table->columns)
        sheet.types.push_back(columnType(column.field.type));
    const Result<> saved = context.dryRun() ? Result<>{} : writeXlsx({sheet}, path);
    return saved ? saidWritten(context, path) : saved;
}

Result<> exportIcs(Context &context, Store &store, const QString &path)
{
    CalendarChoice choice{.now = store.now()};
    const QString cohort = context.arguments.value(QStringLiteral("cohort"));
    const QString group = context.arguments.value(QStringLiteral("group"));
    if (!cohort.isEmpty()) {
        const Result<qint64> key = KeyIndex{store, recordType<Cohort>()}.find(cohort);
        if (!key)
            return key.error();
        choice.cohort = CohortId{*key};
    }
    if (!group.isEmpty()) {
        const Result<qint64> key = KeyIndex{store, recordType<WorkGroup>()}.find(group);
        if (!key)
            return key.error();
        choice.group = WorkGroupId{*key};
    }
    if (context.arguments.has(QStringLiteral("person"))) {
        const Result<qint64> key
            = KeyIndex{store, recordType<Person>()}.find(context.arguments.value(QStringLiteral("person")));
        if (!key)
            return key.error();
        choice.person = PersonId{*key};
    }
    return saveOutput(context, path, hubCalendar(store, choice));
}

/// "export csv HUB OUT people", "export csv people HUB OUT" and "export people HUB out.csv" all mean the
/// same.
struct Wanted
{
    QString what;
    QString table;
    QString path;
};

Wanted wantedOf(const Arguments &arguments)
{
    QStringList words = arguments.words();
    const QString what = words.value(0);
    words = words.mid(2);
    QString table = arguments.value(QStringLiteral("table"));
    if (recordTypeNamed(what) != nullptr) {
        const bool isWorkbook = words.value(0).endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
        return {isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv"), what, words.value(0)};
    }
    const auto named = std::find_if(words.begin(), words.end(),
                                    [](const QString &word) { return recordTypeNamed(word) != nullptr; });
    if (table.isEmpty() && named != words.end()) {
        table = *named;
        words.erase(named);
    }
    return {what, table, words.value(0)};
}

Result<> exportFile(Context &context)
{
    const Wanted wanted = wantedOf(context.arguments);
    QStringList kinds{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                      QStringLiteral("ics")};
    for (const DocumentExport &document : documentExports())
        kinds += document.what;
    if (!kinds.contains(wanted.what))
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "“%1” cannot be exported. It may be %2, or a table."))
                         .arg(wanted.what, kinds.join(QStringLiteral(", "))));
    if (wanted.path.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Where to? Name the file to write.")));
    const bool isTable = wanted.what == QStringLiteral("csv") || wanted.what == QStringLiteral("xlsx");
    if (isTable && wanted.table.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which table? It is one of: %1."))
                         .arg(tableNames().join(QStringLiteral(", "))));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    if (isTable)
        return exportTable(context, **opened, wanted.table, wanted.what == QStringLiteral("xlsx"),
                           wanted.path);
    if (wanted.what == QStringLiteral("json"))
        return saveOutput(context, wanted.path, wholeHubToJson(**opened));
    if (wanted.what == QStringLiteral("ics"))
        return exportIcs(context, **opened, wanted.path);
    const auto &documents = documentExports();
    const auto document = std::ranges::find(documents, wanted.what, &DocumentExport::what);
    return document->run(context, **opened, wanted.path);
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {"export", "WHAT HUB OUT [TABLE]",
         QT_TRANSLATE_NOOP(
             "hub::cli",
             "Writes a file: json (the whole hub), csv or xlsx of a TABLE, ics (calendar), or "
             "a document as accessible PDF: sheet (information sheets, one with --programme, "
             "else all into the folder OUT), letters (into the folder OUT, of --cohort; --kind "
             "offer, reserve, decline, rejection or reminder; --application ID for one), "
             "finance (a --batch for the finance office), audit-pack (a --school's money with all "
             "its evidence, into the folder OUT)."),
         "export sheet north.hub SMS-C10.pdf --programme SMS-C10",
         QStringLiteral("where columns sort table programme with-quota cohort group kind application person "
                        "batch school year")
             .split(u' '),
         exportFile}};
}

} // namespace hub::cli
