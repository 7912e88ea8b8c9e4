#include "cli/command.h"
#include "cli/contexts.h"
#include "cli/documentexports.h"
#include "cli/tableexports.h"
#include "exchange/icsfile.h"
#include "exchange/references.h"
#include "exchange/table.h"
#include "exchange/wholehub.h"
#include "records/nouns.h"

#include <algorithm>

namespace hub::cli {

namespace {

/// Puts the record that an option names into @p id; leaves it alone where the option is not given.
template<typename Record>
Result<> takeNamed(const Context &context, Store &store, const char *option, Id<Record> &id)
{
    const QString given = context.arguments.value(QString::fromLatin1(option));
    if (given.isEmpty())
        return {};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(given);
    if (!key)
        return key.error();
    id = Id<Record>{*key};
    return {};
}

Result<> exportIcs(Context &context, Store &store, const QString &path)
{
    CalendarChoice choice{.now = store.now()};
    for (const Result<> &taken : {takeNamed<Cohort>(context, store, "cohort", choice.cohort),
                                  takeNamed<WorkGroup>(context, store, "group", choice.group),
                                  takeNamed<Event>(context, store, "event", choice.event),
                                  takeNamed<Person>(context, store, "person", choice.person)}) {
        if (!taken)
            return taken;
    }
    return saveOutput(context, path, hubCalendar(store, choice));
}

/// "export csv HUB OUT people", "export csv people HUB OUT" and "export people HUB out.csv" all mean the
/// same.
WantedExport wantedOf(const Arguments &arguments)
{
    QStringList words = arguments.words();
    const QString what = words.value(0);
    words = words.mid(2);
    QString table = arguments.value(QStringLiteral("table"));
    if (recordTypeNamed(what) != nullptr) {
        const QString ending = words.value(0).section(u'.', -1).toLower();
        return {tableFormats().contains(ending) ? ending : QStringLiteral("csv"), what, words.value(0)};
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
    const WantedExport wanted = wantedOf(context.arguments);
    QStringList kinds = tableFormats() + QStringList{QStringLiteral("json"), QStringLiteral("ics")};
    for (const DocumentExport &document : documentExports())
        kinds += document.what;
    if (!kinds.contains(wanted.what))
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "“%1” cannot be exported. It may be %2, or a table."))
                         .arg(wanted.what, kinds.join(QStringLiteral(", "))));
    if (wanted.path.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Where to? Name the file to write.")));
    const bool isTable = tableFormats().contains(wanted.what);
    if (isTable && wanted.table.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which table? It is one of: %1."))
                         .arg(tableNames().join(QStringLiteral(", "))));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    if (isTable)
        return exportTable(context, **opened, {wanted.what, wanted.table, wanted.path});
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
             "Writes a file: json (the whole hub), ics (calendar: of --cohort, --group, --person or "
             "--event alone), or a TABLE as csv, xlsx or pdf. Documents as accessible PDF: sheet "
             "(information sheets, one with "
             "--programme, else all into the folder OUT); letters (into the folder OUT, of "
             "--cohort; --kind offer, reserve, decline, rejection or reminder; --application ID "
             "for one); register (--event ID, --sign-in), badges (--event ID, --stock CODE, "
             "--start N, --offset X,Y) and certificates (--event ID, into the folder OUT); "
             "planner (--year); decision (the latest on --cohort); finance (a --batch for the finance "
             "office); audit-pack (a --school's money "
             "with "
             "all its evidence, into the folder OUT); follow-ups (of overdue expectations, an e-mail draft "
             "and a text to each person into the folder OUT; --cohort, --group or --year)."),
         "export sheet north.hub SMS-C10.pdf --programme SMS-C10",
         QStringLiteral("where columns sort table programme with-quota cohort group kind application event "
                        "sign-in stock start offset year person batch school")
             .split(u' '),
         exportFile}};
}

} // namespace hub::cli
