#include "store/forget.h"

#include "base/texteraser.h"
#include "store/openfile.h"
#include "store/recordsql.h"
#include "store/searchindex.h"
#include "store/sqlite.h"
#include "store/store.h"

#include <QJsonDocument>

#include <array>

namespace hub {

namespace {

struct KeptRow
{
    qint64 step = 0;
    qint64 place = 0;
    QVariant before;
    QVariant after;
};

KeptRow readKept(const sqlite::Statement &row)
{
    return {row.integer(0), row.integer(1), row.value(2), row.value(3)};
}

void write(sqlite::Database &database, const KeptRow &kept)
{
    database
        .prepared(QStringLiteral("UPDATE step_rows SET before = ?, after = ? WHERE step = ? AND place = ?"))
        .run(kept.before, kept.after, kept.step, kept.place);
}

/// Puts the stand-ins for the columns @p json has; whether any was something else.
bool putStandIns(QVariant &json, const QJsonObject &standIns)
{
    if (json.isNull())
        return false;
    QJsonObject object = QJsonDocument::fromJson(json.toString().toUtf8()).object();
    bool isChanged = false;
    for (auto standIn = standIns.begin(); standIn != standIns.end(); ++standIn) {
        const auto value = object.find(standIn.key());
        if (value == object.end() || value->isNull() || *value == *standIn)
            continue;
        *value = *standIn;
        isChanged = true;
    }
    if (isChanged)
        json = QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
    return isChanged;
}

int forgetFields(sqlite::Database &database, const Forgotten::Fields &fields)
{
    int count = 0;
    const std::vector<KeptRow> all
        = database
              .prepared(QStringLiteral("SELECT step, place, before, after FROM step_rows "
                                       "WHERE record_table = ? AND record = ?"))
              .rows(readKept, fields.record.type->tableText(), fields.record.key);
    for (KeptRow kept : all) {
        const bool before = putStandIns(kept.before, fields.standIns);
        const bool after = putStandIns(kept.after, fields.standIns);
        if (!before && !after)
            continue;
        write(database, kept);
        ++count;
    }
    return count;
}

bool eraseIn(const TextEraser &eraser, QVariant &value)
{
    if (value.isNull())
        return false;
    QString text = value.toString();
    const bool isChanged = text.startsWith(u'{') ? eraser.eraseJson(text) : eraser.erase(text);
    if (isChanged)
        value = text;
    return isChanged;
}

struct StepName
{
    qint64 id = 0;
    QVariant who;
    QVariant what;
};

int forgetWords(sqlite::Database &database, const TextEraser &eraser)
{
    int count = 0;
    const std::vector<StepName> steps = database.prepared(QStringLiteral("SELECT id, who, what FROM steps"))
                                            .rows([](const sqlite::Statement &row) {
                                                return StepName{row.integer(0), row.value(1), row.value(2)};
                                            });
    for (StepName step : steps) {
        const bool who = eraseIn(eraser, step.who);
        const bool what = eraseIn(eraser, step.what);
        if (who || what) {
            database.prepared(QStringLiteral("UPDATE steps SET who = ?, what = ? WHERE id = ?"))
                .run(step.who, step.what, step.id);
            ++count;
        }
        sqlite::Statement &ofStep = database.prepared(
            QStringLiteral("SELECT step, place, before, after FROM step_rows WHERE step = ?"));
        for (KeptRow kept : ofStep.rows(readKept, step.id)) {
            const bool before = eraseIn(eraser, kept.before);
            const bool after = eraseIn(eraser, kept.after);
            if (!before && !after)
                continue;
            write(database, kept);
            ++count;
        }
    }
    return count;
}

} // namespace

Result<> eraseStep(Store &store, const QString &what, const std::function<Result<>(Writer &)> &work)
{
    return store.runStep({.what = what, .kind = Step::Kind::Start}, work);
}

int forgetHistory(Writer &writer, const Forgotten &forgotten)
{
    sqlite::Database &database = writer.database();
    int count = 0;
    for (const Forgotten::Fields &fields : forgotten.records)
        count += forgetFields(database, fields);
    if (!forgotten.words.isEmpty())
        count += forgetWords(database, TextEraser{forgotten.words, forgotten.standIn});
    return count;
}

std::vector<RecordKey> goneReferring(Store &store, const RecordType &type, const std::set<qint64> &targets)
{
    std::set<std::pair<const RecordType *, qint64>> found;
    for (const recordsql::Referrer &referrer : recordsql::referrersTo(type)) {
        const QString path = QStringLiteral("$.\"%1\"").arg(referrer.field->nameText());
        const QString sql
            = QStringLiteral("SELECT r.record, json_extract(r.before, ?), json_extract(r.after, ?) "
                             "FROM step_rows r WHERE r.record_table = ? AND NOT EXISTS "
                             "(SELECT 1 FROM %1 t WHERE t.id = r.record)")
                  .arg(recordsql::quoted(referrer.type->table));
        const auto rows = store.database().prepared(sql).rows(
            [](const sqlite::Statement &row) {
                return std::array<qint64, 3>{row.integer(0), row.integer(1), row.integer(2)};
            },
            path, path, referrer.type->tableText());
        for (const auto &[record, before, after] : rows) {
            if (targets.contains(before) || targets.contains(after))
                found.emplace(referrer.type, record);
        }
    }
    std::vector<RecordKey> all;
    for (const auto &[noun, key] : found)
        all.push_back({noun, key});
    return all;
}

std::map<qint64, std::vector<RecordKey>> onceMerged(Store &store, const RecordType &type)
{
    const QString sql
        = QStringLiteral("SELECT DISTINCT kept.record, gone.record FROM step_rows gone "
                         "CROSS JOIN step_rows kept " // in this order: few records ever went
                         "ON kept.step = gone.step AND kept.record_table = gone.record_table "
                         "WHERE gone.record_table = ? AND gone.operation = 'delete' "
                         "AND kept.operation = 'update' AND NOT EXISTS "
                         "(SELECT 1 FROM %1 there WHERE there.id = gone.record)") // parted again since
              .arg(recordsql::quoted(type.table));
    const auto pairs = store.database().prepared(sql).rows(
        [](const sqlite::Statement &row) {
            return std::pair{row.integer(0), row.integer(1)};
        },
        type.tableText());
    std::map<qint64, std::vector<RecordKey>> merged;
    for (const auto &[kept, gone] : pairs)
        merged[kept].push_back({&type, gone});
    return merged;
}

Result<> rewriteFile(Store &store)
{
    try {
        sqlite::Database &database = store.database();
        database.run("PRAGMA secure_delete = ON");
        remakeSearch(database);
        database.forgetStatements();
        database.run("VACUUM");
        if (store.path() != QStringLiteral(":memory:"))
            database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const sqlite::Failure &failure) {
        return toError(failure, store.path());
    }
    return {};
}

} // namespace hub
