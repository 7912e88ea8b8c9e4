#include "actions/attentionwords.h"
#include "actions/mergepeople.h"
#include "cli/contexts.h"
#include "cli/report.h"
#include "exchange/references.h"
#include "records/nouns.h"
#include "rules/duplicates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hub::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray attentionRowsToJson(const std::vector<AttentionRow> &rows)
{
    QJsonArray array;
    for (const AttentionRow &row : rows)
        array.append(QJsonObject{{u"id"_s, row.key == 0 ? QString{} : QString::number(row.key)},
                                 {u"name"_s, row.name},
                                 {u"date"_s, row.when.toString(Qt::ISODate)},
                                 {u"note"_s, row.note}});
    return array;
}

Result<> reportAttention(Context &context, Store &store)
{
    QJsonArray lines;
    std::vector<QStringList> shown;
    for (const AttentionKind kind : attentionKinds()) {
        const std::vector<AttentionRow> rows = attentionRows(store, kind, context.today);
        if (rows.empty())
            continue;
        const auto count = static_cast<int>(rows.size());
        lines.append(QJsonObject{{u"kind"_s, codeOf(kind)},
                                 {u"count"_s, count},
                                 {u"what"_s, attentionWords(kind, count)},
                                 {u"rule"_s, attentionRule(kind)},
                                 {u"rows"_s, attentionRowsToJson(rows)}});
        shown.push_back({attentionWords(kind, count), {}, {}});
        for (const AttentionRow &row : rows)
            shown.push_back({u"  "_s + row.name, row.when.toString(Qt::ISODate), row.note});
    }
    if (context.json()) {
        printJson(context.out, lines);
        return {};
    }
    if (shown.empty()) {
        context.say(text(QT_TRANSLATE_NOOP("hub::cli", "Nothing needs attention.")));
        return {};
    }
    printTable(context.out, {u"what"_s, u"date"_s, u"note"_s}, shown, 60);
    return {};
}

QString codeOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameEmail:
        return u"same e-mail"_s;
    case Likeness::SameTrn:
        return u"same reference number"_s;
    case Likeness::SameName:
        return u"same name"_s;
    case Likeness::SameNameBefore:
        return u"previous name"_s;
    case Likeness::VariantName:
        return u"form of the name"_s;
    case Likeness::SoundsAlike:
        return u"sounds alike"_s;
    case Likeness::SameSchool:
        return u"same school"_s;
    }
    return {};
}

Result<> reportDuplicates(Context &context, Store &store)
{
    const auto people = store.all<Person>();
    const auto roles = store.all<Role>();
    const auto distinct = store.all<DistinctPeople>();
    QHash<qint64, QString> names;
    for (const Person &person : people)
        names.insert(person.id.value(), u"%1 %2"_s.arg(person.firstName, person.lastName));
    QJsonArray rows;
    for (const PossibleDuplicate &pair : DuplicateIndex{people, roles, distinct}.pairs()) {
        QStringList why;
        for (const Likeness likeness : pair.why)
            why += codeOf(likeness);
        rows.append(QJsonObject{{u"first"_s, QString::number(pair.first.value())},
                                {u"first_name"_s, names.value(pair.first.value())},
                                {u"second"_s, QString::number(pair.second.value())},
                                {u"second_name"_s, names.value(pair.second.value())},
                                {u"weight"_s, pair.weight},
                                {u"why"_s, why.join(u", "_s)}});
    }
    printRows(context, {u"first"_s, u"first_name"_s, u"second"_s, u"second_name"_s, u"weight"_s, u"why"_s},
              rows);
    return {};
}

Result<> merge(Context &context)
{
    const auto opened = context.openHub(0);
    if (!opened)
        return opened.error();
    const KeyIndex people{**opened, recordType<Person>()};
    const Result<qint64> keep = people.find(context.arguments.at(1));
    const Result<qint64> gone = people.find(context.arguments.at(2));
    if (!keep || !gone)
        return keep ? gone.error() : keep.error();
    if (context.arguments.has(u"apart"_s))
        return tellApart(**opened, PersonId{*keep}, PersonId{*gone});
    const Result<MergePlan> done
        = mergePeople(**opened, {.keep = PersonId{*keep}, .gone = PersonId{*gone}, .fromGone = {}});
    if (!done)
        return done.error();
    QJsonArray rows;
    const auto add = [&rows](const auto &counts, const QString &what) {
        for (const auto &[type, count] : counts)
            rows.append(
                QJsonObject{{u"records"_s, type->pluralText()}, {u"count"_s, count}, {u"what"_s, what}});
    };
    add(done->moved, u"moved"_s);
    add(done->joined, u"joined"_s);
    printRows(context, {u"records"_s, u"count"_s, u"what"_s}, rows);
    return {};
}

} // namespace

std::vector<Report> peopleReports()
{
    return {{"attention", reportAttention}, {"duplicates", reportDuplicates}};
}

std::vector<Command> peopleCommands()
{
    return {{"merge",
             "HUB KEEP GONE",
             QT_TRANSLATE_NOOP("hub::cli",
                               "Makes two people one, with everything that belongs to either; with --apart, "
                               "remembers that they are two."),
             "merge north.hub amira.khan@example.org a.khan@example.org",
             {u"apart"_s},
             merge}};
}

} // namespace hub::cli
