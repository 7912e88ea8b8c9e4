#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/table.h"
#include "exchange/tablefilter.h"
#include "records/fieldtext.h"
#include "store/search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

QString kindOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchHit::Kind::Person:
        return QStringLiteral("person");
    case SearchHit::Kind::School:
        return QStringLiteral("school");
    case SearchHit::Kind::RegisterSchool:
        return QStringLiteral("register school");
    case SearchHit::Kind::Group:
        return QStringLiteral("group");
    case SearchHit::Kind::Event:
        return QStringLiteral("event");
    case SearchHit::Kind::Cohort:
        return QStringLiteral("cohort");
    case SearchHit::Kind::Programme:
        return QStringLiteral("programme");
    }
    return {};
}

/// For a terminal: columns in which no row says anything are left out.
void printRows(QTextStream &out, const Table &table)
{
    QStringList headings{QStringLiteral("id")};
    std::vector<size_t> shown;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool says = std::any_of(table.rows.begin(), table.rows.end(), [i](const Row &row) {
            const QString value = row.values[i].toString();
            return !value.isEmpty() && value != QStringLiteral("unknown");
        });
        if (says) {
            shown.push_back(i);
            headings += table.columns[i].name;
        }
    }
    std::vector<QStringList> rows;
    for (const Row &row : table.rows) {
        QStringList cells{QString::number(row.key)};
        for (const size_t i : shown)
            cells += fieldToText(table.columns[i].field, row.values[i]);
        rows.push_back(cells);
    }
    printTable(out, headings, rows, 32);
}

Result<> list(Context &context)
{
    const QString name = context.arguments.at(0);
    if (name.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which table? It is one of: %1."))
                         .arg(tableNames().join(QStringLiteral(", "))));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    Result<Table> table = loadTable(**opened, name);
    if (table && context.arguments.has(QStringLiteral("where")))
        table = filtered(**opened, std::move(*table), context.arguments.value(QStringLiteral("where")));
    if (table && context.arguments.has(QStringLiteral("sort")))
        table = sortedBy(std::move(*table), context.arguments.list(QStringLiteral("sort")));
    if (table && context.arguments.has(QStringLiteral("columns")))
        table = withColumns(std::move(*table), context.arguments.list(QStringLiteral("columns")));
    if (!table)
        return table.error();
    if (context.json()) {
        printJson(context.out, toJson(*table));
    } else {
        printRows(context.out, *table);
        context.say(QCoreApplication::translate("hub::cli", "%n row(s)", "below a list",
                                                static_cast<int>(table->rows.size())));
    }
    return {};
}

Result<> searchHub(Context &context)
{
    const Result<int> limit = context.arguments.number(QStringLiteral("limit"), 20);
    if (!limit)
        return limit.error();
    const QString wanted = context.arguments.words().mid(1).join(u' ');
    if (wanted.trimmed().isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "What should be looked for?")));
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SearchHit &hit : search(**opened, wanted, {.limit = *limit})) {
        const QString id = hit.key == 0 ? QString{} : QString::number(hit.key);
        rows.push_back({kindOf(hit), hit.title, hit.detail, id});
        array.append(QJsonObject{{QStringLiteral("kind"), kindOf(hit)},
                                 {QStringLiteral("id"), id},
                                 {QStringLiteral("urn"), hit.urn},
                                 {QStringLiteral("title"), hit.title},
                                 {QStringLiteral("detail"), hit.detail}});
    }
    if (context.json()) {
        printJson(context.out, array);
    } else {
        printTable(context.out,
                   {text(QT_TRANSLATE_NOOP("hub::cli", "Kind")), text(QT_TRANSLATE_NOOP("hub::cli", "Name")),
                    text(QT_TRANSLATE_NOOP("hub::cli", "Details")), QStringLiteral("id")},
                   rows, 60);
    }
    return {};
}

} // namespace

std::vector<Command> listCommands()
{
    return {
        {"list",
         "TABLE HUB",
         QT_TRANSLATE_NOOP("hub::cli", "The rows of a table, filtered, sorted and with the columns chosen."),
         "list people north.hub --where \"qts = yes and pd_lead != yes\" --columns email,last_name --sort "
         "last_name",
         {QStringLiteral("where"), QStringLiteral("columns"), QStringLiteral("sort")},
         list},
        {"search",
         "HUB TEXT",
         QT_TRANSLATE_NOOP("hub::cli", "Looks for people, schools, groups and events, forgiving a slip."),
         "search north.hub thoms beckett",
         {QStringLiteral("limit")},
         searchHub}};
}

} // namespace hub::cli
