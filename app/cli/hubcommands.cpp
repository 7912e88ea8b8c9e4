#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/demo/demo.h"
#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/backup.h"
#include "store/checkhub.h"
#include "store/openfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

namespace {

Result<> freshPath(const Context &context, QString *path)
{
    *path = context.arguments.at(0);
    if (path->isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Which hub? Name the file to make.")));
    if (QFileInfo::exists(*path)) {
        return Error{
            .kind = Error::Kind::Conflict,
            .subject = *path,
            .message = text(QT_TRANSLATE_NOOP("hub::cli", "There is a file “%1” already.")).arg(*path),
            .advice = text(QT_TRANSLATE_NOOP("hub::cli", "Choose another name. The file was not touched."))};
    }
    return {};
}

Result<> makeNew(Context &context)
{
    QString path;
    if (const Result<> fresh = freshPath(context, &path); !fresh)
        return fresh;
    HubDetails details{.name = context.arguments.value(QStringLiteral("name")),
                       .laCodes = context.arguments.list(QStringLiteral("la")).join(u';')};
    if (details.name.isEmpty())
        details.name = QFileInfo{path}.completeBaseName();
    // A rehearsal is made where nothing is kept.
    const auto store = newHub(context.dryRun() ? QStringLiteral(":memory:") : path, details,
                              {.who = context.arguments.value(QStringLiteral("who"))});
    if (!store)
        return store.error();
    if (context.json())
        printJson(context.out,
                  QJsonObject{{QStringLiteral("hub"), path}, {QStringLiteral("name"), details.name}});
    else
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "Made the hub “%1” in %2.")).arg(details.name, path)
                    << '\n';
    return {};
}

Result<> demo(Context &context)
{
    QString path;
    if (const Result<> fresh = freshPath(context, &path); !fresh)
        return fresh;
    const Result<int> years = context.arguments.number(QStringLiteral("years"), 2);
    const Result<int> seed = context.arguments.number(QStringLiteral("seed"), 1);
    if (!years || !seed)
        return years ? seed.error() : years.error();
    const DemoOptions options{.years = *years,
                              .national = context.arguments.has(QStringLiteral("national")),
                              .seed = static_cast<quint32>(*seed),
                              .today = context.today};
    const auto store = makeDemo(context.dryRun() ? QStringLiteral(":memory:") : path, options);
    if (!store)
        return store.error();
    Store &hub = **store;
    if (context.json())
        printJson(context.out,
                  QJsonObject{{QStringLiteral("hub"), path},
                              {QStringLiteral("people"), hub.count(recordType<Person>())},
                              {QStringLiteral("schools"), hub.count(recordType<School>())}});
    else
        context.out << text(QT_TRANSLATE_NOOP("hub::cli",
                                              "Made a sample hub of invented people and schools in %1."))
                           .arg(path)
                    << '\n';
    return {};
}

QJsonObject registerFacts(Store &store)
{
    const auto registers = store.all<NationalRegister>();
    if (registers.empty())
        return {};
    const NationalRegister &current = registers.front();
    return {{QStringLiteral("schools"), current.schools},
            {QStringLiteral("links"), current.links},
            {QStringLiteral("as_at"), current.asAt.toString(Qt::ISODate)},
            {QStringLiteral("source"), current.source}};
}

Result<> info(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const auto details = store.all<HubDetails>();
    QJsonObject facts{{QStringLiteral("name"), details.empty() ? QString{} : details.front().name},
                      {QStringLiteral("version"), QStringLiteral(HUBKEEPER_VERSION)},
                      {QStringLiteral("schema"), store.schemaVersion()},
                      {QStringLiteral("people"), store.count(recordType<Person>())},
                      {QStringLiteral("schools"), store.count(recordType<School>())},
                      {QStringLiteral("cohorts"), store.count(recordType<Cohort>())},
                      {QStringLiteral("applications"), store.count(recordType<Application>())},
                      {QStringLiteral("events"), store.count(recordType<Event>())},
                      {QStringLiteral("groups"), store.count(recordType<WorkGroup>())},
                      {QStringLiteral("size_bytes"), QFileInfo{store.path()}.size()},
                      {QStringLiteral("last_backup"), store.fact(QStringLiteral("last_backup"))},
                      {QStringLiteral("integrity"), QStringLiteral("ok")},
                      {QStringLiteral("national_register"), registerFacts(store)}};
    if (context.json()) {
        printJson(context.out, facts);
        return {};
    }
    std::vector<QStringList> rows;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QJsonObject inner = fact->toObject();
        rows.push_back({fact.key(),
                        inner.isEmpty() ? fact->toVariant().toString()
                                        : QString::number(inner.value(QStringLiteral("schools")).toInt())});
    }
    printTable(context.out,
               {text(QT_TRANSLATE_NOOP("hub::cli", "Fact")), text(QT_TRANSLATE_NOOP("hub::cli", "Value"))},
               rows, 80);
    return {};
}

Result<> check(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const QStringList problems = findProblems(**opened);
    if (context.json()) {
        printJson(context.out,
                  QJsonObject{{QStringLiteral("integrity"),
                               problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("problems")},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}});
    } else {
        for (const QString &problem : problems)
            context.out << problem << '\n';
        if (problems.isEmpty())
            context.out << text(QT_TRANSLATE_NOOP("hub::cli", "The hub is sound.")) << '\n';
    }
    return problems.isEmpty() ? Result<>{} : Result<>{alreadySaid()};
}

Result<> backup(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const QString target = context.arguments.at(1);
    if (target.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Where to? Name the file for the backup.")));
    if (context.dryRun()) {
        context.say(text(QT_TRANSLATE_NOOP("hub::cli", "A backup would be written to %1.")).arg(target));
        return {};
    }
    const Result<Backup> made = backUp(**opened, target);
    if (!made)
        return made.error();
    if (context.json())
        printJson(
            context.out,
            QJsonObject{{QStringLiteral("backup"), made->path}, {QStringLiteral("bytes"), made->bytes}});
    else
        context.out
            << text(QT_TRANSLATE_NOOP("hub::cli", "Backed up to %1 and checked the copy.")).arg(made->path)
            << '\n';
    return {};
}

Result<> restoreBackup(Context &context)
{
    const QString source = context.arguments.at(0);
    const QString target = context.arguments.at(1);
    if (source.isEmpty() || target.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP("hub::cli", "Name the backup, then the hub it should become.")));
    if (context.dryRun()) {
        const Result<> header = checkHeader(source);
        const Result<> sound
            = header || header.error().kind == Error::Kind::ReadOnly ? checkIntegrity(source) : header;
        if (sound)
            context.say(
                text(QT_TRANSLATE_NOOP("hub::cli", "The backup is sound and would become %1.")).arg(target));
        return sound;
    }
    const Result<QString> kept = restore(source, target);
    if (!kept)
        return kept.error();
    if (context.json())
        printJson(context.out, QJsonObject{{QStringLiteral("hub"), target}, {QStringLiteral("kept"), *kept}});
    else if (kept->isEmpty())
        context.out << text(QT_TRANSLATE_NOOP("hub::cli", "Restored %1.")).arg(target) << '\n';
    else
        context.out << text(
                           QT_TRANSLATE_NOOP("hub::cli", "Restored %1. What was there before is kept as %2."))
                           .arg(target, *kept)
                    << '\n';
    return {};
}

} // namespace

std::vector<Command> hubCommands()
{
    return {
        {"new",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Makes an empty hub with the shipped programme editions."),
         "new north.hub --name \"North Maths Hub\" --la 330,331",
         {QStringLiteral("name"), QStringLiteral("la")},
         makeNew},
        {"demo",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli",
                           "Makes a sample hub of invented people and schools; the same for the same seed."),
         "demo sample.hub --years 10 --national",
         {QStringLiteral("years"), QStringLiteral("national"), QStringLiteral("seed")},
         demo},
        {"info",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Counts, version, size, last backup and whether the file is sound."),
         "info north.hub --json",
         {},
         info},
        {"check",
         "HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Looks for damage, broken references and records that break a rule."),
         "check north.hub",
         {},
         check},
        {"backup",
         "HUB OUT",
         QT_TRANSLATE_NOOP("hub::cli", "Writes a checked copy of the hub."),
         "backup north.hub /media/stick/north.hub",
         {},
         backup},
        {"restore",
         "BACKUP HUB",
         QT_TRANSLATE_NOOP("hub::cli", "Makes a backup the hub again; what was there is kept beside it."),
         "restore backup.hub north.hub",
         {},
         restoreBackup},
    };
}

} // namespace hub::cli
