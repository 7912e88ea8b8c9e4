#include "cli/command.h"
#include "documents/informationsheet.h"
#include "documents/pdf/pdfwriter.h"
#include "exchange/csvwriter.h"
#include "exchange/icsfile.h"
#include "exchange/references.h"
#include "exchange/table.h"
#include "exchange/tablefilter.h"
#include "exchange/wholehub.h"
#include "exchange/xlsxwriter.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hub::cli {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("hub::cli", sentence);
}

Result<> wrote(Context &context, const QString &path)
{
    context.say(text(context.dryRun() ? QT_TRANSLATE_NOOP("hub::cli", "Would write %1.")
                                      : QT_TRANSLATE_NOOP("hub::cli", "Wrote %1."))
                    .arg(path));
    return {};
}

Result<> save(Context &context, const QString &path, const QByteArray &bytes)
{
    const Result<> saved = context.dryRun() ? Result<>{} : saveFile(path, bytes);
    return saved ? wrote(context, path) : saved;
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
        table = filtered(std::move(*table), context.arguments.value(QStringLiteral("where")));
    if (table && context.arguments.has(QStringLiteral("sort")))
        table = sortedBy(std::move(*table), context.arguments.list(QStringLiteral("sort")));
    if (table && context.arguments.has(QStringLiteral("columns")))
        table = withColumns(std::move(*table), context.arguments.list(QStringLiteral("columns")));
    if (!table)
        return table.error();
    if (!asWorkbook)
        return save(context, path, writeCsv(toSheet(*table)));
    TypedSheet sheet{toSheet(*table), {}};
    for (const TableColumn &column : table->columns)
        sheet.types.push_back(columnType(column.field.type));
    const Result<> saved = context.dryRun() ? Result<>{} : writeXlsx({sheet}, path);
    return saved ? wrote(context, path) : saved;
}

Result<> exportSheet(Context &context, Store &store, const ProgrammeEdition &record, const QString &path)
{
    const Result<Edition> edition = fromRecord(record);
    if (!edition)
        return edition.error();
    SheetOptions options{};
    if (context.arguments.has(QStringLiteral("with-quota"))) {
        const auto cohorts = store.where<Cohort>("programme", record.id.value());
        if (!cohorts.empty())
            options.places = cohorts.front().places;
    }
    const auto hubs = store.all<HubDetails>();
    const Scene scene = informationSheet(*edition, hubs.empty() ? HubDetails{} : hubs.front(), options);
    const Result<QByteArray> pdf = writePdf(scene, {.created = londonTime(context.today)});
    return pdf ? save(context, path, *pdf) : Result<>{pdf.error()};
}

Result<> exportSheets(Context &context, Store &store, const QString &target)
{
    const QString code = context.arguments.value(QStringLiteral("programme"));
    if (!code.isEmpty()) {
        const Result<qint64> key = KeyIndex{store, recordType<ProgrammeEdition>()}.find(code);
        return key ? exportSheet(context, store, *store.find(ProgrammeEditionId{*key}), target)
                   : Result<>{key.error()};
    }
    if (!context.dryRun() && !QDir{}.mkpath(target))
        return saveFile(target, {});
    for (const ProgrammeEdition &edition : store.all<ProgrammeEdition>()) {
        const Result<> done = exportSheet(context, store, edition,
                                          QDir{target}.filePath(edition.code + QStringLiteral(".pdf")));
        if (!done)
            return done;
    }
    return {};
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
    return save(context, path, hubCalendar(store, choice));
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
    static const QStringList kinds{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                                   QStringLiteral("ics"), QStringLiteral("sheet")};
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
        return save(context, wanted.path, wholeHubToJson(**opened));
    if (wanted.what == QStringLiteral("ics"))
        return exportIcs(context, **opened, wanted.path);
    return exportSheets(context, **opened, wanted.path);
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {"export",
         "WHAT HUB OUT [TABLE]",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Writes a file: json (the whole hub), csv or xlsx of a TABLE, ics (calendar), "
                           "sheet (information "
                           "sheets as accessible PDF, one with --programme, else all into the folder OUT)."),
         "export sheet north.hub SMS-C10.pdf --programme SMS-C10",
         {QStringLiteral("where"), QStringLiteral("columns"), QStringLiteral("sort"), QStringLiteral("table"),
          QStringLiteral("programme"), QStringLiteral("with-quota"), QStringLiteral("cohort"),
          QStringLiteral("group")},
         exportFile}};
}

} // namespace hub::cli
