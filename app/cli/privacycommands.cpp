#include "actions/privacy.h"
#include "actions/retention.h"
#include "cli/command.h"
#include "cli/contexts.h"
#include "exchange/references.h"
#include "exchange/subjectaccess.h"
#include "records/nouns.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hub::cli {

namespace {

QString fileName(const RecordType &type)
{
    return type.tableText().replace(u'_', u'-');
}

Result<PersonId> personAsked(Context &context, Store &store)
{
    const QString named = context.arguments.value(QStringLiteral("person"));
    if (named.isEmpty())
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "Which person? Name an e-mail or an ID with --person.")));
    const Result<qint64> key = KeyIndex{store, recordType<Person>()}.find(named);
    return key ? Result<PersonId>{PersonId{*key}} : Result<PersonId>{key.error()};
}

/// One file where its name says of what kind, else both into a folder.
Result<> savePack(Context &context, const QJsonObject &pack, const QString &target)
{
    const auto isNamed = [&target](const char *ending) {
        return target.endsWith(QLatin1String{ending}, Qt::CaseInsensitive);
    };
    const bool isFolder = !isNamed(".json") && !isNamed(".xlsx");
    const QDir folder{target};
    if (isFolder && !context.dryRun() && !QDir{}.mkpath(target))
        return saveFile(target, {});
    const QString json = isFolder ? folder.filePath(QStringLiteral("subject-access.json")) : target;
    const QString workbook = isFolder ? folder.filePath(QStringLiteral("subject-access.xlsx")) : target;
    if (isFolder || isNamed(".json")) {
        const Result<> saved = context.dryRun() ? Result<>{} : saveFile(json, QJsonDocument{pack}.toJson());
        if (!saved)
            return saved;
        (void)saidWritten(context, json);
    }
    if (!isFolder && !isNamed(".xlsx"))
        return {};
    const Result<> saved = context.dryRun() ? Result<>{} : writeXlsx(subjectAccessSheets(pack), workbook);
    return saved ? saidWritten(context, workbook) : saved;
}

Result<> subjectAccessCommand(Context &context)
{
    const QString target = context.arguments.at(1);
    if (target.isEmpty())
        return usage(
            text(QT_TRANSLATE_NOOP("hub::cli", "Where to? Name a folder, or a .json or .xlsx file.")));
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const Result<PersonId> person = personAsked(context, **opened);
    if (!person)
        return person.error();
    const Result<QJsonObject> pack = subjectAccess(**opened, *person, context.today);
    if (!pack)
        return pack.error();
    return savePack(context, *pack, target);
}

QJsonArray mentionsOf(const Erasure &erasure)
{
    QJsonArray mentions;
    for (const Mention &mention : erasure.mentions)
        mentions.append(QJsonObject{{QStringLiteral("table"), fileName(*mention.type)},
                                    {QStringLiteral("id"), QString::number(mention.key)}});
    return mentions;
}

void print(Context &context, const Erasure &erasure)
{
    static const QStringList columns = QStringLiteral("table removed emptied kept").split(u' ');
    QJsonArray tables;
    std::vector<QStringList> rows;
    for (const ErasureLine &line : erasure.lines) {
        const QString table = fileName(*line.type);
        tables.append(QJsonObject{{columns[0], table},
                                  {columns[1], line.removed},
                                  {columns[2], line.emptied},
                                  {columns[3], line.untouched}});
        rows.push_back({table, QString::number(line.removed), QString::number(line.emptied),
                        QString::number(line.untouched)});
    }
    if (!context.json())
        return printTable(context.out, columns, rows);
    printJson(context.out,
              QJsonObject{{QStringLiteral("tables"), tables},
                          {QStringLiteral("history"), erasure.history},
                          {QStringLiteral("mentions"), mentionsOf(erasure)}});
}

void sayErased(const Context &context, const Erasure &erasure)
{
    for (const Mention &mention : erasure.mentions)
        context.say(text(QT_TRANSLATE_NOOP("hub::cli", "Look at %1 %2: its text has the last name in it."))
                        .arg(fileName(*mention.type))
                        .arg(mention.key));
    context.say(
        context.dryRun()
            ? text(QT_TRANSLATE_NOOP("hub::cli",
                                     "A rehearsal: nothing was written. An erasure cannot be undone."))
            : text(QT_TRANSLATE_NOOP("hub::cli",
                                     "Erased, in the history too. Backups and files made before still "
                                     "hold the name: delete those, or let them be thinned.")));
}

Result<> eraseCommand(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const Result<PersonId> person = personAsked(context, **opened);
    if (!person)
        return person.error();
    const Result<Erasure> erased = erasePeople(**opened, {.people = {*person}});
    if (!erased)
        return erased.error();
    print(context, *erased);
    sayErased(context, *erased);
    return {};
}

QString codeOf(RetentionDue::Kind kind)
{
    switch (kind) {
    case RetentionDue::Kind::Person:
        return QStringLiteral("person");
    case RetentionDue::Kind::Unsuccessful:
        return QStringLiteral("unsuccessful applicant");
    case RetentionDue::Kind::Note:
        break;
    }
    return QStringLiteral("note");
}

void print(Context &context, Store &store, const std::vector<RetentionDue> &all)
{
    static const QStringList columns = QStringLiteral("kind person last due id").split(u' ');
    QHash<qint64, QString> names;
    for (const Person &person : store.all<Person>())
        names.insert(person.id.value(), (person.firstName + u' ' + person.lastName).trimmed());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RetentionDue &due : all) {
        const bool isNote = due.kind == RetentionDue::Kind::Note;
        const QStringList row{codeOf(due.kind), names.value(due.person.value()),
                              due.last.toString(Qt::ISODate), due.due.toString(Qt::ISODate),
                              QString::number(isNote ? due.note.value() : due.person.value())};
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i)
            object.insert(columns[i], row[i]);
        array.append(object);
        rows.push_back(row);
    }
    if (context.json())
        printJson(context.out, array);
    else
        printTable(context.out, columns, rows);
}

Result<> retentionCommand(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    const std::vector<RetentionDue> due = readRetentionDue(store, context.today);
    print(context, store, due);
    if (!context.arguments.has(QStringLiteral("apply")) || due.empty())
        return {};
    const ErasureAsked asked = whatIsDue(due);
    const Result<Erasure> erased = erasePeople(store, asked);
    if (!erased)
        return erased.error();
    const QString people = QCoreApplication::translate("hub::cli", "%n person(s)", nullptr,
                                                       static_cast<int>(asked.people.size()));
    const QString notes = QCoreApplication::translate("hub::cli", "%n note(s)", nullptr,
                                                      static_cast<int>(asked.notes.size()));
    context.say(text(context.dryRun()
                         ? QT_TRANSLATE_NOOP("hub::cli", "Would erase %1 and %2. The counts stay.")
                         : QT_TRANSLATE_NOOP("hub::cli", "Erased %1 and %2. The counts stay."))
                    .arg(people, notes));
    return {};
}

} // namespace

std::vector<Command> privacyCommands()
{
    return {{"subject-access",
             "HUB OUT",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Writes everything the hub keeps about a --person, with its history: into a "
                               "folder, or a .json or .xlsx file."),
             "subject-access north.hub out --person a.khan@oak.example.org",
             {QStringLiteral("person")},
             subjectAccessCommand},
            {"erase",
             "HUB",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Erases a --person, in the history too, and keeps the counts. With --dry-run "
                               "says what would go. It cannot be undone."),
             "erase north.hub --person a.khan@oak.example.org --dry-run",
             {QStringLiteral("person")},
             eraseCommand},
            {"retention",
             "HUB",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Lists what has been kept longer than its period; with --apply erases it and "
                               "keeps the counts."),
             "retention north.hub --today 2026-09-01",
             {QStringLiteral("apply")},
             retentionCommand}};
}

} // namespace hub::cli
