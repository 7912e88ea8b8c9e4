#include "exchange/importplan.h"

#include "base/textfold.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hub {

namespace {

Error badMap(const QString &subject, const QString &reason)
{
    return {.kind = Error::Kind::Invalid,
            .subject = subject,
            .message = QCoreApplication::translate("hub::Import", "The mapping in “%1” cannot be used: %2")
                           .arg(subject, reason),
            .advice = QCoreApplication::translate(
                "hub::Import",
                "It is a JSON object with “columns”, “values” and “defaults”. Nothing was imported.")};
}

QHash<QString, QString> textsOf(const QJsonObject &object, bool foldKeys)
{
    QHash<QString, QString> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        texts.insert(foldKeys ? folded(entry.key()) : entry.key(), entry->toString());
    return texts;
}

void write(Writer &writer, const PlannedWrite &planned)
{
    switch (planned.operation) {
    case Operation::Insert:
        writer.insert(*planned.type, planned.row);
        break;
    case Operation::Update:
        writer.update(*planned.type, planned.row);
        break;
    case Operation::Delete:
        writer.remove(*planned.type, planned.row.key);
        break;
    }
}

} // namespace

int ImportPlan::count(PlanLine::Outcome outcome) const
{
    return static_cast<int>(std::count_if(
        lines.begin(), lines.end(), [outcome](const PlanLine &line) { return line.outcome == outcome; }));
}

bool ImportPlan::isHopeless() const
{
    return !lines.empty() && count(PlanLine::Outcome::Skipped) == static_cast<int>(lines.size());
}

QJsonObject ImportPlan::toJson() const
{
    QJsonArray list;
    for (const FileProblem &problem : problems) {
        list.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("message"), problem.message}});
    }
    for (const LikePerson &like : alike) {
        list.append(QJsonObject{{QStringLiteral("row"), like.row},
                                {QStringLiteral("column"), QString{}},
                                {QStringLiteral("message"), like.sentence},
                                {QStringLiteral("severity"), QStringLiteral("warning")}});
    }
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("rows"), static_cast<int>(lines.size())},
            {QStringLiteral("new"), count(PlanLine::Outcome::New)},
            {QStringLiteral("updated"), count(PlanLine::Outcome::Updated)},
            {QStringLiteral("unchanged"), count(PlanLine::Outcome::Unchanged)},
            {QStringLiteral("skipped"), count(PlanLine::Outcome::Skipped)},
            {QStringLiteral("problems"), list}};
}

Result<ImportMap> ImportMap::fromJson(const QByteArray &json, const QString &subject)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return badMap(subject,
                      parse.error == QJsonParseError::NoError ? QStringLiteral("no object")
                                                              : parse.errorString());
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (key != QStringLiteral("columns") && key != QStringLiteral("values")
            && key != QStringLiteral("defaults"))
            return badMap(subject, QCoreApplication::translate("hub::Import", "“%1” is not known.").arg(key));
    }
    ImportMap map;
    map.columns = textsOf(object.value(QStringLiteral("columns")).toObject(), true);
    map.defaults = textsOf(object.value(QStringLiteral("defaults")).toObject(), false);
    const QJsonObject values = object.value(QStringLiteral("values")).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        map.values.insert(entry.key(), textsOf(entry->toObject(), true));
    return map;
}

QJsonObject ImportMap::toJson() const
{
    const auto object = [](const QHash<QString, QString> &texts) {
        QJsonObject json;
        for (auto entry = texts.begin(); entry != texts.end(); ++entry)
            json.insert(entry.key(), entry.value());
        return json;
    };
    QJsonObject valueMaps;
    for (auto entry = values.begin(); entry != values.end(); ++entry)
        valueMaps.insert(entry.key(), object(entry.value()));
    return {{QStringLiteral("columns"), object(columns)},
            {QStringLiteral("values"), valueMaps},
            {QStringLiteral("defaults"), object(defaults)}};
}

Result<> applyImport(Store &store, const ImportPlan &plan, const Progress &progress)
{
    const QString what = !plan.what.isEmpty() ? plan.what
        : plan.source.isEmpty()
        ? QCoreApplication::translate("hub::Import", "Import %1").arg(plan.kind)
        : QCoreApplication::translate("hub::Import", "Import %1 from %2").arg(plan.kind, plan.source);
    return store.change(what, [&plan, &progress](Writer &writer) -> Result<> {
        const int lines = static_cast<int>(plan.lines.size());
        int done = 0;
        for (const PlanLine &line : plan.lines) {
            Writer::tell(progress, done++, lines);
            for (const PlannedWrite &planned : line.writes)
                write(writer, planned);
        }
        for (const PlannedWrite &planned : plan.besides)
            write(writer, planned);
        Writer::tell(progress, lines, lines);
        return {};
    });
}

} // namespace hub
