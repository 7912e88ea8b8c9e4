#include "store/steps.h"

#include "base/id.h"
#include "store/recordsql.h"
#include "store/store.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <span>

namespace hub {

namespace {

constexpr const char *kindCodes[] = {"start", "change", "undo", "redo"};
constexpr const char *operationCodes[] = {"insert", "update", "delete"};

template<typename Enum>
Enum fromCode(std::span<const char *const> codes, const QString &code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String{codes[i]})
            return static_cast<Enum>(i);
    }
    return Enum{};
}

template<typename Enum>
QString toCode(std::span<const char *const> codes, Enum value)
{
    return QString::fromLatin1(codes[static_cast<size_t>(value)]);
}

const QString stepColumns = QStringLiteral(
    "s.id, s.number, s.at, s.who, s.what, s.kind, ifnull(s.of, 0), s.undone, "
    "(SELECT ifnull(max(place), 0) FROM step_rows r WHERE r.step = s.id)"); // they are numbered

Step readStep(const sqlite::Statement &row)
{
    return {.id = row.integer(0),
            .number = row.integer(1),
            .at = QDateTime::fromString(row.text(2), Qt::ISODate),
            .who = row.text(3),
            .what = row.text(4),
            .kind = fromCode<Step::Kind>(kindCodes, row.text(5)),
            .of = row.integer(6),
            .undone = row.integer(7) != 0,
            .rows = static_cast<int>(row.integer(8))};
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QVariant textOf(const QJsonObject &object, bool present)
{
    return present ? QVariant{QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact))}
                   : QVariant{};
}

RowChange readChange(const sqlite::Statement &row, int first)
{
    return {.type = recordTypeNamed(row.text(first)),
            .key = row.integer(first + 1),
            .operation = fromCode<Operation>(operationCodes, row.text(first + 2)),
            .before = objectOf(row.text(first + 3)),
            .after = objectOf(row.text(first + 4))};
}

std::optional<Step> oneStep(Store &store, const QString &condition, qint64 value)
{
    return store.database()
        .prepared(QStringLiteral("SELECT %1 FROM steps s WHERE %2 ORDER BY s.number DESC LIMIT 1")
                      .arg(stepColumns, condition))
        .row(readStep, value);
}

/// Puts a record's earlier columns into a row of its fields.
void putBack(const RecordType &type, Row &row, const QJsonObject &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const int at = type.indexOf(column.key());
        if (at >= 0)
            row.values[static_cast<size_t>(at)] = column->isNull() ? QVariant{} : column->toVariant();
    }
}

} // namespace

std::vector<Step> history(Store &store, const StepFilter &filter)
{
    QString sql = QStringLiteral("SELECT %1 FROM steps s").arg(stepColumns);
    if (!filter.withUndos)
        sql += QStringLiteral(" WHERE s.kind IN ('start', 'change')");
    sql += QStringLiteral(" ORDER BY s.number DESC LIMIT ?");
    const qint64 limit = filter.limit > 0 ? filter.limit : -1;
    return store.database().prepared(sql).rows(readStep, limit);
}

std::optional<Step> stepNumbered(Store &store, qint64 number)
{
    return oneStep(store, QStringLiteral("s.number = ?"), number);
}

std::vector<RowChange> rowsOf(Store &store, const Step &step)
{
    return store.database()
        .prepared(QStringLiteral(
            "SELECT record_table, record, operation, before, after FROM step_rows WHERE step = ? "
            "ORDER BY place"))
        .rows([](const sqlite::Statement &row) { return readChange(row, 0); }, step.id);
}

std::vector<RecordChange> historyOf(Store &store, const RecordType &type, qint64 key)
{
    return store.database()
        .prepared(QStringLiteral("SELECT %1, r.record_table, r.record, r.operation, r.before, r.after "
                                 "FROM step_rows r JOIN steps s ON s.id = r.step "
                                 "WHERE r.record_table = ? AND r.record = ? ORDER BY s.number, r.place")
                      .arg(stepColumns))
        .rows(
            [](const sqlite::Statement &row) {
                return RecordChange{readStep(row), readChange(row, 9)};
            },
            type.tableText(), key);
}

std::vector<Row> rowsAsAt(Store &store, const RecordType &type, qint64 number)
{
    std::map<qint64, Row> records;
    for (Row &row : store.rows(type))
        records[row.key] = std::move(row);
    const auto later
        = store.database()
              .prepared(QStringLiteral(
                  "SELECT r.record_table, r.record, r.operation, r.before, r.after FROM step_rows r "
                  "JOIN steps s ON s.id = r.step WHERE r.record_table = ? AND s.number > ? "
                  "ORDER BY s.number DESC, r.place DESC"))
              .rows([](const sqlite::Statement &row) { return readChange(row, 0); }, type.tableText(),
                    number);
    for (const RowChange &change : later) {
        if (change.operation == Operation::Insert) {
            records.erase(change.key);
            continue;
        }
        Row &row = records.try_emplace(change.key, type.blank()).first->second;
        row.key = change.key;
        putBack(type, row, change.before);
    }
    std::vector<Row> result;
    result.reserve(records.size());
    for (auto &[key, row] : records)
        result.push_back(std::move(row));
    return result;
}

std::optional<Step> nextUndo(Store &store)
{
    return oneStep(store, QStringLiteral("s.kind = 'change' AND s.undone = ?"), 0);
}

std::optional<Step> nextRedo(Store &store)
{
    const qint64 newest = oneStep(store, QStringLiteral("s.kind IN ('start', 'change') AND s.number > ?"), 0)
                              .value_or(Step{})
                              .number;
    const auto last = oneStep(store,
                              QStringLiteral("s.kind = 'undo' AND s.number > ? AND "
                                             "(SELECT undone FROM steps o WHERE o.id = s.of) = s.number"),
                              newest);
    return last ? oneStep(store, QStringLiteral("s.id = ?"), last->of) : std::nullopt;
}

void storeStep(sqlite::Database &database, Step &step, const std::vector<RowChange> &rows)
{
    step.id = newKey();
    step.number = database.prepared(QStringLiteral("SELECT ifnull(max(number), 0) + 1 FROM steps")).number();
    database
        .prepared(
            QStringLiteral("INSERT INTO steps (id, number, at, who, what, kind, of, undone, origin) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, 0, (SELECT ifnull(max(value), 0) FROM file_facts "
                           "WHERE name = 'origin'))"))
        .runWith({step.id, step.number, step.at.toString(Qt::ISODate), step.who, step.what,
                  toCode(kindCodes, step.kind), step.of == 0 ? QVariant{} : QVariant{step.of}});
    sqlite::Statement &statement = database.prepared(
        QStringLiteral("INSERT INTO step_rows (step, place, record_table, record, operation, before, after) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    qint64 place = 0;
    for (const RowChange &row : rows) {
        statement.runWith({step.id, ++place, row.type->tableText(), row.key,
                           toCode(operationCodes, row.operation),
                           textOf(row.before, row.operation != Operation::Insert),
                           textOf(row.after, row.operation != Operation::Delete)});
    }
    // An undone step remembers by which one, so that redo takes them in turn.
    if (step.kind == Step::Kind::Undo || step.kind == Step::Kind::Redo) {
        database.prepared(QStringLiteral("UPDATE steps SET undone = ? WHERE id = ?"))
            .run(step.kind == Step::Kind::Undo ? step.number : qint64{0}, step.of);
    }
}

} // namespace hub
