#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/formmapping.h"
#include "exchange/giasimport.h"
#include "exchange/icslines.h"
#include "exchange/importcalendar.h"
#include "exchange/importics.h"
#include "exchange/importprogramme.h"
#include "exchange/references.h"
#include "exchange/sheetfile.h"
#include "exchange/wholehub.h"
#include "programmes/editionjson.h"
#include "records/nouns.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

constexpr size_t mostProblemsShown = 20;

/// What an import came to, for both kinds of reader; rows that were all refused are a refusal.
Result<> say(Context &context, const QJsonObject &outcome, const std::vector<FileProblem> &problems,
             bool isHopeless)
{
    if (context.json()) {
        printJson(context.out, outcome);
    } else {
        const auto number = [&outcome](const char *key) { return outcome.value(QLatin1String{key}).toInt(); };
        const int rows = number("rows"); // lupdate cannot read a call here
        context.out << QCoreApplication::translate("hub::cli",
                                                   "%n row(s): %1 new, %2 updated, %3 unchanged, %4 skipped.",
                                                   nullptr, rows)
                           .arg(number("new"))
                           .arg(number("updated"))
                           .arg(number("unchanged"))
                           .arg(number("skipped"))
                    << '\n';
        for (const QJsonValue &change : outcome.value(QStringLiteral("changes")).toArray())
            context.out << "  " << change.toObject().value(QStringLiteral("sentence")).toString() << '\n';
        for (size_t i = 0; i < problems.size() && i < mostProblemsShown; ++i) {
            const FileProblem &problem = problems[i];
            context.say((problem.column.isEmpty() ? text(QT_TRANSLATE_NOOP("hub::cli", "Row %1: %2"))
                                                  : text(QT_TRANSLATE_NOOP("hub::cli", "Row %1 %3: %2")))
                            .arg(problem.row)
                            .arg(problem.message, problem.column));
        }
        if (problems.size() > mostProblemsShown)
            context.say(text(QT_TRANSLATE_NOOP("hub::cli", "... and %1 more; --json lists them all."))
                            .arg(problems.size() - mostProblemsShown));
        if (context.dryRun())
            context.say(text(QT_TRANSLATE_NOOP("hub::cli", "A rehearsal: nothing was written.")));
    }
    return isHopeless ? Result<>{alreadySaid()} : Result<>{};
}

Result<> carryOut(Context &context, Store &store, const Result<ImportPlan> &plan)
{
    if (!plan)
        return plan.error();
    if (const Result<> done = applyImport(store, *plan); !done)
        return done;
    std::vector<FileProblem> problems = plan->problems;
    for (const LikePerson &like : plan->alike)
        problems.push_back({like.row, {}, like.sentence});
    return say(context, plan->toJson(), problems, plan->isHopeless());
}

Result<> takeRegister(Context &context, Store &store, const Result<GiasImport> &import)
{
    if (!import)
        return import.error();
    if (const Result<> done = applyGias(store, *import); !done)
        return done;
    const bool isHopeless = import->rows > 0 && import->skipped == import->rows;
    return say(context, import->toJson(), import->plan.problems, isHopeless);
}

Result<> importGias(Context &context, Store &store, const QString &path)
{
    const QString scope = context.arguments.value(QStringLiteral("scope"));
    if (!scope.isEmpty() && scope != QStringLiteral("hub") && scope != QStringLiteral("national"))
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "--scope is hub or national, not “%1”.")).arg(scope));
    const Result<QDate> asAt = context.arguments.date(QStringLiteral("as-at"), QDate{});
    if (!asAt)
        return asAt.error();
    const GiasOptions options{.scope
                              = scope == QStringLiteral("national") ? GiasScope::National : GiasScope::Hub,
                              .asAt = *asAt,
                              .today = context.today};
    return takeRegister(context, store, planGias(store, path, options));
}

/// The key of what an option names; null where the option is not given.
template<typename Record>
Result<Id<Record>> named(Context &context, Store &store, const char *option)
{
    const QString text = context.arguments.value(QLatin1String{option});
    if (text.isEmpty())
        return Id<Record>{};
    const Result<qint64> key = KeyIndex{store, recordType<Record>()}.find(text);
    return key ? Result<Id<Record>>{Id<Record>{*key}} : Result<Id<Record>>{key.error()};
}

Result<EventKind> eventKind(Context &context)
{
    const QString code = context.arguments.value(QStringLiteral("kind"));
    const EventKind kind = FieldTraits<EventKind>::read(code);
    if (!code.isEmpty() && FieldTraits<EventKind>::store(kind).toString() != code)
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "There is no kind of event “%1”.")).arg(code));
    return code.isEmpty() ? EventKind::Central : kind;
}

Result<ImportPlan> planIcs(Context &context, Store &store, const QString &path)
{
    const QFileInfo file{path};
    if (file.size() > mostIcsBytes)
        return icsTooLarge(file.fileName(), file.size());
    const Result<QByteArray> bytes = readFile(path);
    const Result<CohortId> cohort = named<Cohort>(context, store, "cohort");
    const Result<WorkGroupId> group = named<WorkGroup>(context, store, "group");
    const Result<EventKind> kind = eventKind(context);
    if (!bytes)
        return bytes.error();
    if (!cohort || !group)
        return cohort ? group.error() : cohort.error();
    if (!kind)
        return kind.error();
    const bool isOfGroup = !group->isNull() && !context.arguments.has(QStringLiteral("kind"));
    return planCalendar(store, *bytes,
                        {.cohort = *cohort,
                         .group = *group,
                         .kind = isOfGroup ? EventKind::GroupSession : *kind,
                         .today = context.today,
                         .source = file.fileName()});
}

/// Term dates from a calendar file: it does not say whose they are.
Result<ImportPlan> planTermIcs(Context &context, Store &store, const QString &path)
{
    const QString laCode = context.arguments.value(QStringLiteral("la"));
    const QString urn = context.arguments.value(QStringLiteral("school"));
    if (laCode.isEmpty() == urn.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP(
            "hub::cli", "Whose term dates are these? Give --la with a code, or --school with a URN.")));
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const TermOwner owner
        = urn.isEmpty() ? TermOwner{TermOwner::Kind::LaCode, laCode} : TermOwner{TermOwner::Kind::Urn, urn};
    return planTermCalendar(store, *bytes, owner, context.today, QFileInfo{path}.fileName());
}

/// A mapping given is remembered with the import; without one, that of the same headings is used again.
Result<ImportPlan> planTable(Context &context, Store &store, const QString &kind, const Sheet &sheet,
                             ImportOptions options)
{
    const bool isGiven = context.arguments.has(QStringLiteral("map"));
    const auto remembered = isGiven ? std::nullopt : rememberedMapping(store, kind, sheet.headings);
    if (remembered) {
        options.map = *remembered;
        context.say(text(QT_TRANSLATE_NOOP(
            "hub::cli", "These headings were imported before: the mapping used then is used again.")));
    }
    if (context.arguments.has(QStringLiteral("cohort")))
        options.map.defaults.insert(QStringLiteral("cohort"),
                                    context.arguments.value(QStringLiteral("cohort")));
    Result<ImportPlan> plan = planImport(store, kind, sheet, options);
    if (plan && isGiven)
        rememberMapping(store, kind, sheet.headings, options.map, *plan);
    return plan;
}

Result<ImportPlan> planFile(Context &context, Store &store, const QString &kind, const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    if (kind == QStringLiteral("ics"))
        return planIcs(context, store, path);
    if (kind == QStringLiteral("terms") && name.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive))
        return planTermIcs(context, store, path);
    if (kind == QStringLiteral("bank-holidays") || kind == QStringLiteral("json")
        || kind == QStringLiteral("programme")) {
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        if (kind == QStringLiteral("bank-holidays"))
            return planBankHolidays(store, *bytes, name);
        if (kind == QStringLiteral("json"))
            return planWholeHub(store, *bytes, name);
        const Result<Edition> edition = readEdition(*bytes, name);
        return edition ? planEdition(store, *edition, name) : Result<ImportPlan>{edition.error()};
    }
    ImportOptions options{.today = context.today, .source = name};
    if (context.arguments.has(QStringLiteral("map"))) {
        const Result<QByteArray> bytes = readFile(context.arguments.value(QStringLiteral("map")));
        const Result<ImportMap> map = bytes
            ? ImportMap::fromJson(*bytes, context.arguments.value(QStringLiteral("map")))
            : Result<ImportMap>{bytes.error()};
        if (!map)
            return map.error();
        options.map = *map;
    }
    const Result<Sheet> sheet = readSheet(path, context.arguments.value(QStringLiteral("sheet")));
    if (!sheet)
        return sheet.error();
    if (kind == QStringLiteral("terms"))
        return planTerms(store, *sheet, name);
    return planTable(context, store, kind, *sheet, std::move(options));
}

bool isKnown(const QString &kind)
{
    static const QStringList others{
        QStringLiteral("gias"),  QStringLiteral("gias-links"), QStringLiteral("bank-holidays"),
        QStringLiteral("terms"), QStringLiteral("programme"),  QStringLiteral("json"),
        QStringLiteral("ics")};
    return others.contains(kind) || canImport(kind);
}

Result<> import(Context &context)
{
    const QString kind = context.arguments.at(0);
    const QString path = context.arguments.at(2);
    if (!isKnown(kind))
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli",
                                   "“%1” is not something that can be imported. It may be gias, gias-links, "
                                   "bank-holidays, terms, ics, programme, json, or a table: %2."))
                .arg(kind, importableTables().join(QStringLiteral(", "))));
    if (path.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which file should be imported?")));
    const auto opened = context.openHub(1);
    if (!opened)
        return opened.error();
    if (!QFileInfo{path}.isFile())
        return readFile(path).error();
    if (kind == QStringLiteral("gias"))
        return importGias(context, **opened, path);
    if (kind == QStringLiteral("gias-links"))
        return takeRegister(context, **opened, planGiasLinks(**opened, path));
    return carryOut(context, **opened, planFile(context, **opened, kind, path));
}

} // namespace

std::vector<Command> importCommands()
{
    return {{"import",
             "KIND HUB FILE",
             QT_TRANSLATE_NOOP(
                 "hub::cli",
                 "Takes in a file as one step. KIND: gias, gias-links, bank-holidays, terms, ics, programme, "
                 "json, or "
                 "a table (people, schools, cohorts, applications, events, attendance, development-days, "
                 "groups, group-members, rates, payments) from CSV or XLSX."),
             "import people north.hub signups.xlsx --map forms.json --dry-run",
             {QStringLiteral("map"), QStringLiteral("scope"), QStringLiteral("as-at"),
              QStringLiteral("sheet"), QStringLiteral("cohort"), QStringLiteral("group"),
              QStringLiteral("kind"), QStringLiteral("la"), QStringLiteral("school")},
             import}};
}

} // namespace hub::cli
