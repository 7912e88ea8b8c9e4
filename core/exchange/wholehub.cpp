#include "exchange/wholehub.h"

#include "exchange/contexts.h"
#include "records/fieldtext.h"
#include "records/nationalregister.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace hub {

namespace {

constexpr int formatVersion = 1;

Error refused(const QString &source, const QString &why)
{
    return {.kind = Error::Kind::Invalid,
            .subject = source,
            .message
            = wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "“%1” cannot be read as a whole hub: %2"))
                  .arg(source, why),
            .advice = wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "Nothing was imported."))};
}

/// The register's rows are not in the file, so neither is the row that points at them.
bool isReference(const RecordType &type)
{
    return &type == &recordType<NationalRegister>();
}

QJsonArray rowsToJson(Store &store, const RecordType &type)
{
    QJsonArray array;
    for (const Row &row : store.rows(type)) {
        QJsonObject object{{QStringLiteral("id"), QString::number(row.key)}};
        for (size_t i = 0; i < type.fields.size(); ++i)
            object.insert(type.fields[i].nameText(), fieldToJson(type.fields[i], row.values[i]));
        array.append(object);
    }
    return array;
}

Result<Row> rowFromJson(const RecordType &type, const QJsonObject &object)
{
    Row row = type.blank();
    row.key = object.value(QStringLiteral("id")).toString().toLongLong();
    if (row.key <= 0)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = QStringLiteral("id"),
                     .message = wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "a record has no id."))};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const auto value = object.constFind(type.fields[i].nameText());
        if (value == object.constEnd())
            continue;
        const Result<QVariant> read = fieldFromJson(type.fields[i], *value);
        if (!read)
            return read.error();
        row.values[i] = *read;
    }
    if (const Result<> fine = checkFields(type, row.values); !fine)
        return fine.error();
    return row;
}

using Rows = std::map<qint64, Row>;

Result<Rows> readTable(const RecordType &type, const QJsonArray &array, const QString &source)
{
    Rows rows;
    int number = 0;
    for (const QJsonValue &value : array) {
        ++number;
        const Result<Row> row = rowFromJson(type, value.toObject());
        if (!row) {
            return refused(source,
                           QStringLiteral("%1[%2].%3: %4")
                               .arg(type.tableText())
                               .arg(number - 1)
                               .arg(row.error().subject, row.error().message));
        }
        rows.insert_or_assign(row->key, *row);
    }
    return rows;
}

PlanLine lineFor(const RecordType &type, const Row *before, const Row *after)
{
    PlanLine line{.label = type.singularText()};
    if (before == nullptr) {
        line.outcome = PlanLine::Outcome::New;
        line.writes.push_back({&type, Operation::Insert, *after});
    } else if (after == nullptr) {
        line.outcome = PlanLine::Outcome::Updated;
        line.writes.push_back({&type, Operation::Delete, *before});
    } else if (*before != *after) {
        line.outcome = PlanLine::Outcome::Updated;
        line.writes.push_back({&type, Operation::Update, *after});
    }
    return line;
}

/// Removals go first, children before those they refer to, so that codes in use are free again for what
/// comes.
void planTable(Store &store, const RecordType &type, const Rows &wanted, std::vector<PlanLine> &removals,
               std::vector<PlanLine> &others)
{
    Rows current;
    for (Row &row : store.rows(type))
        current.insert_or_assign(row.key, std::move(row));
    std::vector<PlanLine> gone;
    for (const auto &[key, row] : current) {
        if (!wanted.contains(key))
            gone.push_back(lineFor(type, &row, nullptr));
    }
    removals.insert(removals.begin(), gone.begin(), gone.end());
    for (const auto &[key, row] : wanted) {
        const auto before = current.find(key);
        others.push_back(lineFor(type, before == current.end() ? nullptr : &before->second, &row));
    }
}

} // namespace

QByteArray wholeHubToJson(Store &store)
{
    QJsonObject tables;
    for (const RecordType *type : allRecordTypes())
        if (!isReference(*type))
            tables.insert(type->tableText(), rowsToJson(store, *type));
    const QJsonObject whole{{QStringLiteral("format"), QStringLiteral("hubkeeper")},
                            {QStringLiteral("version"), formatVersion},
                            {QStringLiteral("tables"), tables}};
    return QJsonDocument{whole}.toJson();
}

Result<ImportPlan> planWholeHub(Store &store, const QByteArray &json, const QString &source)
{
    QJsonParseError parse;
    const QJsonObject whole = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return refused(source,
                       wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "at byte %1, %2."))
                           .arg(parse.offset)
                           .arg(parse.errorString()));
    if (whole.value(QStringLiteral("format")).toString() != QStringLiteral("hubkeeper"))
        return refused(source,
                       wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub",
                                                      "it does not say that its format is hubkeeper.")));
    if (whole.value(QStringLiteral("version")).toInt() > formatVersion)
        return refused(
            source,
            wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "a later version of Hubkeeper wrote it.")));
    const QJsonObject tables = whole.value(QStringLiteral("tables")).toObject();
    for (const QString &name : tables.keys()) {
        if (recordTypeNamed(name) == nullptr)
            return refused(
                source,
                wholeHubText(QT_TRANSLATE_NOOP("hub::WholeHub", "there is no table “%1”.")).arg(name));
    }
    ImportPlan plan{.kind = QStringLiteral("json"), .source = source};
    std::vector<PlanLine> others;
    for (const RecordType *type : allRecordTypes()) {
        if (isReference(*type))
            continue;
        const Result<Rows> wanted = readTable(*type, tables.value(type->tableText()).toArray(), source);
        if (!wanted)
            return wanted.error();
        planTable(store, *type, *wanted, plan.lines, others);
    }
    plan.lines.insert(plan.lines.end(), others.begin(), others.end());
    return plan;
}

} // namespace hub
