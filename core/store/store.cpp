#include "store/store.h"

#include "store/backup.h"
#include "store/capture.h"
#include "store/openfile.h"
#include "store/recordsql.h"
#include "store/schema.h"
#include "store/searchindex.h"
#include "store/steps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace hub {

namespace {

const QString inMemory = QStringLiteral(":memory:");
constexpr int lockPatience = 2000; // milliseconds

QString accountName()
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QCoreApplication::translate("hub::Store", "somebody");
}

/// Text compares without regard to case, as its indexes do.
QString whereField(const char *field, const QVariant &stored)
{
    const bool isText = stored.typeId() == QMetaType::QString;
    return QStringLiteral("WHERE %1 = ?%2")
        .arg(recordsql::quoted(field), isText ? QStringLiteral(" COLLATE NOCASE") : QString{});
}

Error beingWritten(const QString &path)
{
    return {.kind = Error::Kind::Locked,
            .subject = path,
            .message = QCoreApplication::translate("hub::Store", "The hub is being written to."),
            .advice = QCoreApplication::translate(
                "hub::Store",
                "Wait until the work that is under way is done, then try again. Nothing was changed.")};
}

/// Of what cannot be undone, nothing is kept that was said in words before.
void forgetBefore(RowChange &row)
{
    if (row.operation == Operation::Update)
        row.before = row.after;
    for (const FieldInfo &field : row.type->fields) {
        const bool isWords = field.type == FieldType::Text || field.type == FieldType::LongText
            || field.type == FieldType::Json;
        if (row.operation == Operation::Delete && isWords)
            row.before.remove(field.nameText());
    }
}

} // namespace

Store::Store(QString path, const OpenOptions &options)
    : m_path{std::move(path)}
    , m_now{[] { return QDateTime::currentDateTimeUtc(); }}
{
    setWho(options.who);
}

void Store::setWho(const QString &who)
{
    m_who = who.isEmpty() ? accountName() : who;
}

Store::~Store()
{
    if (m_closing)
        *m_closing = true;
    if (m_check.valid())
        m_check.wait();
    if (!m_database || m_isGuest || m_path == inMemory)
        return;
    try {
        m_database->forgetStatements();
        m_database->run("PRAGMA journal_mode = DELETE");
    } catch (const sqlite::Failure &) {
        // Somebody still reads the file: the log is folded back by the next to close it, and nothing is lost.
    }
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const std::function<void(Writer &)> &fill,
                                             const OpenOptions &options)
{
    if (path != inMemory && QFileInfo::exists(path)) {
        return Error{.kind = Error::Kind::Conflict,
                     .subject = path,
                     .message
                     = QCoreApplication::translate("hub::Store", "There is a file “%1” already.").arg(path),
                     .advice = QCoreApplication::translate(
                         "hub::Store", "Choose another name, or open it. The file was not touched.")};
    }
    if (path != inMemory && !QFileInfo{QFileInfo{path}.absolutePath()}.isWritable())
        return Error{Error::Kind::ReadOnly, path};
    std::unique_ptr<Store> store{new Store{path, options}};
    if (const Result<> locked = store->lock(); !locked)
        return locked.error();
    try {
        store->connect();
        migrate(*store->m_database);
        const Step start{.what = QCoreApplication::translate("hub::Store", "Make the hub"),
                         .kind = Step::Kind::Start};
        const Result<> filled = store->runStep(start, [&fill](Writer &writer) -> Result<> {
            fill(writer);
            return {};
        });
        if (!filled)
            return filled.error();
        store->writeAhead();
    } catch (const sqlite::Failure &failure) {
        return toError(failure, path);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    if (const Result<> header = checkHeader(path); !header)
        return header.error();
    std::unique_ptr<Store> store{new Store{path, options}};
    if (const Result<> locked = store->lock(); !locked)
        return locked.error();
    try {
        store->connect();
        if (const Result<> ready = store->prepareExisting(options); !ready)
            return ready.error();
    } catch (const sqlite::Failure &failure) {
        return toError(failure, path);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::openReader(const QString &path)
{
    std::unique_ptr<Store> store{new Store{path, {}}};
    store->m_isGuest = true;
    try {
        store->m_database = std::make_unique<sqlite::Database>(path, sqlite::Database::Access::ReadOnly);
    } catch (const sqlite::Failure &failure) {
        return toError(failure, path);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::openWriter(const WriteLoan &loan)
{
    std::unique_ptr<Store> store{new Store{loan.path, {.who = loan.who}}};
    store->m_isGuest = true;
    store->m_now = loan.now;
    store->m_check = loan.check;
    store->m_rehearsing = loan.isRehearsal;
    try {
        store->connect();
    } catch (const sqlite::Failure &failure) {
        return toError(failure, loan.path);
    }
    return store;
}

Result<> Store::lock()
{
    if (m_path == inMemory)
        return {};
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(lockPatience))
        return {};
    if (m_lock->error() == QLockFile::PermissionError)
        return Error{Error::Kind::ReadOnly, m_path};
    return Error{Error::Kind::Locked, m_path};
}

void Store::connect()
{
    m_database = std::make_unique<sqlite::Database>(m_path);
    m_database->run("PRAGMA synchronous = FULL");
}

Result<> Store::prepareExisting(const OpenOptions &options)
{
    const int version = m_database->userVersion();
    if (version > latestSchema())
        return Error{Error::Kind::TooNew, m_path};
    // Takes the lock for a moment: another program in the middle of writing is found out here.
    m_database->run("BEGIN IMMEDIATE; ROLLBACK");
    if (options.checkInBackground && version == latestSchema()) {
        m_closing = std::make_shared<std::atomic<bool>>(false);
    } else if (const Result<> sound = checkIntegrity(m_path); !sound) {
        return sound;
    }
    if (version < latestSchema()) {
        if (const auto kept = backupBeforeUpgrade(*this); !kept)
            return kept.error();
        migrate(*m_database);
    }
    writeAhead();
    return {};
}

void Store::writeAhead()
{
    if (m_path == inMemory)
        return;
    const auto mode = sqlite::Statement{*m_database, QStringLiteral("PRAGMA journal_mode = WAL")}.row(
        [](const sqlite::Statement &row) { return row.text(0); });
    m_isOnAwkwardDrive = mode != QStringLiteral("wal");
}

std::vector<Row> Store::rows(const RecordType &type)
{
    return m_database->prepared(recordsql::select(type, QStringLiteral("ORDER BY id")))
        .rows([&type](const sqlite::Statement &row) { return recordsql::read(type, row); });
}

void Store::eachRow(const RecordType &type, const std::function<void(const Row &)> &visit)
{
    Row row;
    m_database->prepared(recordsql::select(type, QStringLiteral("ORDER BY id")))
        .each([&](const sqlite::Statement &from) {
            recordsql::readInto(row, type, from);
            visit(row);
        });
}

std::optional<Row> Store::row(const RecordType &type, qint64 key)
{
    return m_database->prepared(recordsql::select(type, QStringLiteral("WHERE id = ?")))
        .row([&type](const sqlite::Statement &row) { return recordsql::read(type, row); }, key);
}

std::vector<Row> Store::rowsWhere(const RecordType &type, const char *field, const QVariant &stored)
{
    return m_database
        ->prepared(recordsql::select(type, whereField(field, stored) + QStringLiteral(" ORDER BY id")))
        .rows([&type](const sqlite::Statement &row) { return recordsql::read(type, row); }, stored);
}

std::vector<Row> Store::rowsFrom(const RecordType &type, const char *field, const QVariant &least)
{
    return m_database
        ->prepared(recordsql::select(
            type, QStringLiteral("WHERE %1 >= ? ORDER BY id").arg(recordsql::quoted(field))))
        .rows([&type](const sqlite::Statement &row) { return recordsql::read(type, row); }, least);
}

qint64 Store::count(const RecordType &type)
{
    return m_database->prepared(QStringLiteral("SELECT count(*) FROM ") + recordsql::quoted(type.table))
        .number();
}

qint64 Store::countWhere(const RecordType &type, const char *field, const QVariant &stored)
{
    return m_database
        ->prepared(QStringLiteral("SELECT count(*) FROM %1 %2")
                       .arg(recordsql::quoted(type.table), whereField(field, stored)))
        .number(stored);
}

Result<> Store::runStep(Step step, const std::function<Result<>(Writer &)> &work)
{
    Q_ASSERT_X(!m_inStep, "Store::change", "steps do not nest");
    if (const Result<> may = mayWrite(); !may)
        return may;
    m_inStep = true;
    const auto leave = qScopeGuard([this] { m_inStep = false; });
    Changes changes;
    try {
        sqlite::Transaction transaction{*m_database};
        const Capture capture{*m_database};
        Writer writer{*this};
        if (const Result<> done = work(writer); !done)
            return done;
        std::vector<RowChange> rows = capture.rows();
        if (rows.empty() || m_rehearsing)
            return {};
        if (step.kind == Step::Kind::Start) {
            for (RowChange &row : rows)
                forgetBefore(row);
        }
        updateSearch(*m_database, rows);
        changes = recordStep(std::move(step), std::move(rows));
        transaction.commit();
    } catch (const Refusal &refusal) {
        return refusal.error;
    } catch (const sqlite::Failure &failure) {
        return toError(failure, m_path);
    }
    emit changed(changes);
    return {};
}

Changes Store::recordStep(Step step, std::vector<RowChange> rows)
{
    step.at = m_now();
    step.who = m_who;
    step.rows = static_cast<int>(rows.size());
    storeStep(*m_database, step, rows);
    return {std::move(step), std::move(rows)};
}

bool Store::canLend() const
{
    return m_path != inMemory && !m_isGuest && !m_isOnAwkwardDrive;
}

Result<WriteLoan> Store::lend()
{
    Q_ASSERT_X(canLend() && !m_inStep, "Store::lend", "there is nothing to lend");
    if (m_isLent)
        return beingWritten(m_path);
    startCheck();
    m_isLent = true;
    return WriteLoan{
        .path = m_path, .who = m_who, .now = m_now, .check = m_check, .isRehearsal = m_rehearsing};
}

void Store::takeBack(const std::vector<Changes> &made)
{
    m_isLent = false;
    for (const Changes &changes : made)
        emit changed(changes);
}

Result<> Store::mayWrite()
{
    return m_isLent ? beingWritten(m_path) : integrity();
}

int Store::schemaVersion()
{
    return m_database->userVersion();
}

void Store::startCheck()
{
    if (!m_closing || m_check.valid())
        return;
    m_check = std::async(std::launch::async, [path = m_path, closing = m_closing] {
                  return checkIntegrity(path, closing.get());
              }).share();
}

Result<> Store::integrity()
{
    startCheck();
    return m_check.valid() ? m_check.get() : Result<>{};
}

bool Store::isKnownDamaged() const
{
    using namespace std::chrono_literals;
    return m_check.valid() && m_check.wait_for(0s) == std::future_status::ready && !m_check.get();
}

QString Store::fact(const QString &name)
{
    return m_database->prepared(QStringLiteral("SELECT value FROM file_facts WHERE name = ?"))
        .row([](const sqlite::Statement &row) { return row.text(0); }, name)
        .value_or(QString{});
}

void Store::setFact(const QString &name, const QString &value)
{
    m_database->prepared(QStringLiteral("INSERT OR REPLACE INTO file_facts (name, value) VALUES (?, ?)"))
        .run(name, value);
}

} // namespace hub
