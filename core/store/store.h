#pragma once

#include "base/result.h"
#include "records/record.h"
#include "store/changes.h"
#include "store/sqlite.h"
#include "store/writer.h"

#include <QLockFile>
#include <QObject>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <utility>

namespace hub {

/// How to open a hub.
struct OpenOptions
{
    /// Checks the whole file on another thread, from startCheck() on; nothing is written before the verdict.
    /// Otherwise opening waits.
    bool checkInBackground = false;
    /// Who the steps are by; the name of the user's account when empty.
    QString who = {};
};

/// The right to write, on its way to another thread: what Store::openWriter() has of the store that lent it.
struct WriteLoan
{
    QString path;
    QString who;
    std::function<QDateTime()> now;
    std::shared_future<Result<>> check; ///< no step before its verdict; none is owed where it is not valid
    bool isRehearsal = false;
};

/// The open hub. Every write goes through change(); every write is announced by changed(). Belongs to the
/// thread that opened it.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Makes an empty hub file of the latest schema at @p path, where there must be none yet. ":memory:"
    /// makes one that is never saved. @p fill writes what it starts with, as step 1, which cannot be undone.
    static Result<std::unique_ptr<Store>>
    create(const QString &path, const std::function<void(Writer &)> &fill, const OpenOptions &options = {});

    /// Opens the hub at @p path, migrating an older one after a backup. Refused, with nothing written: a file
    /// that is missing, open elsewhere, read-only, no hub, of a later version, or damaged (Error::Kind says
    /// which).
    static Result<std::unique_ptr<Store>> open(const QString &path, const OpenOptions &options = {});

    /// Opens a hub that this program has open already, for reading alone and for another thread: it sees what
    /// is committed, and takes no lock. Every step on it is refused.
    static Result<std::unique_ptr<Store>> openReader(const QString &path);

    /// Opens, on the thread that is to write, the hub of a store that lends it the right to. Its steps are
    /// by whom the lender's are and wait for the lender's check; what they change the lender announces.
    static Result<std::unique_ptr<Store>> openWriter(const WriteLoan &loan);

    /// Folds the write-ahead log back: the hub is one file again.
    ~Store() override;

    // --- Reading. Records come in the order of their keys.

    template<typename Record>
    [[nodiscard]] std::vector<Record> all()
    {
        std::vector<Record> records;
        eachRow(recordType<Record>(),
                [&records](const Row &row) { records.push_back(fromRow<Record>(row)); });
        return records;
    }
    template<typename Record>
    [[nodiscard]] std::optional<Record> find(Id<Record> id)
    {
        const auto found = row(recordType<Record>(), id.value());
        return found ? std::optional<Record>{fromRow<Record>(*found)} : std::nullopt;
    }
    /// Records whose field called @p field holds @p stored (text compares without regard to case).
    template<typename Record>
    [[nodiscard]] std::vector<Record> where(const char *field, const QVariant &stored)
    {
        return typed<Record>(rowsWhere(recordType<Record>(), field, stored));
    }
    /// Records whose field called @p field holds @p least or more; dates and times compare as days do.
    template<typename Record>
    [[nodiscard]] std::vector<Record> from(const char *field, const QVariant &least)
    {
        return typed<Record>(rowsFrom(recordType<Record>(), field, least));
    }
    [[nodiscard]] std::vector<Row> rows(const RecordType &type);
    /// Each of them in turn; the row is good until the next.
    void eachRow(const RecordType &type, const std::function<void(const Row &)> &visit);
    [[nodiscard]] std::optional<Row> row(const RecordType &type, qint64 key);
    [[nodiscard]] std::vector<Row> rowsWhere(const RecordType &type, const char *field,
                                             const QVariant &stored);
    [[nodiscard]] std::vector<Row> rowsFrom(const RecordType &type, const char *field, const QVariant &least);
    [[nodiscard]] qint64 count(const RecordType &type);
    /// How many records' field called @p field holds @p stored, without reading any of them.
    [[nodiscard]] qint64 countWhere(const RecordType &type, const char *field, const QVariant &stored);

    // --- Writing.

    /// Runs @p work, which is given a Writer and returns a Result, as one step called @p what. A value
    /// commits it, with the record of what it did, and announces it; an error, its own or the store's, leaves
    /// the file as it was. A step that changes nothing leaves no trace. Steps do not nest.
    template<typename Work>
    auto change(const QString &what, Work work) -> std::invoke_result_t<Work, Writer &>
    {
        using Outcome = std::invoke_result_t<Work, Writer &>;
        std::optional<Outcome> outcome;
        const Result<> done
            = runStep({.what = what, .kind = Step::Kind::Change}, [&](Writer &writer) -> Result<> {
                  outcome.emplace(work(writer));
                  if (!*outcome)
                      return outcome->error();
                  return {};
              });
        if (!done)
            return done.error();
        return std::move(*outcome);
    }

    /// As change(), and then takes it all back: what would happen, without its happening.
    template<typename Work>
    auto rehearse(Work work) -> std::invoke_result_t<Work, Writer &>
    {
        const bool before = std::exchange(m_rehearsing, true);
        auto outcome = change(QStringLiteral("rehearsal"), std::move(work));
        m_rehearsing = before;
        return outcome;
    }

    // --- Writing for long, on another thread.

    /// Whether another thread can write instead of this one, which reads on: not to a hub in memory, nor on a
    /// drive without a write-ahead log.
    [[nodiscard]] bool canLend() const;
    /// Lends the right to write, where that can be done, until takeBack(). Every step here is refused
    /// (Locked) meanwhile, as is lending it twice; reading sees what is committed.
    [[nodiscard]] Result<WriteLoan> lend();
    /// The borrower is closed: announces here the steps it committed, in their order.
    void takeBack(const std::vector<Changes> &made);
    /// What refuses a step before it is begun, if anything: the right to write is lent, or the file damaged.
    [[nodiscard]] Result<> mayWrite();

    // --- About the file.

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] int schemaVersion();
    /// True where the file lies on a drive on which SQLite's write-ahead log does not work (a network
    /// folder).
    [[nodiscard]] bool isOnAwkwardDrive() const { return m_isOnAwkwardDrive; }
    /// Begins the check that opening left for the background; closing the hub breaks it off.
    void startCheck();
    /// Waits for that check; what is wrong with the file, or nothing.
    [[nodiscard]] Result<> integrity();
    /// Whether that check is over and found something, without waiting for it.
    [[nodiscard]] bool isKnownDamaged() const;
    /// A fact about the file itself ("last_backup"); empty where there is none.
    [[nodiscard]] QString fact(const QString &name);
    void setFact(const QString &name, const QString &value);

    /// From now on every step is a rehearsal: it is tried, checked and taken back.
    void rehearseOnly() { m_rehearsing = true; }

    /// Who the next steps are by, and what time it is: the sample hub and the tests set them.
    /// An empty name stands for the user's account again.
    void setWho(const QString &who);
    [[nodiscard]] QString who() const { return m_who; }
    /// The clock is read on the thread that writes.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    [[nodiscard]] QDateTime now() const { return m_now(); }

    /// For other parts of core/store; a test sees to it that nobody else calls this.
    [[nodiscard]] sqlite::Database &database() { return *m_database; }
    /// The gate behind change(), undo and redo: runs @p work as @p step.
    Result<> runStep(Step step, const std::function<Result<>(Writer &)> &work);

signals:
    /// A step was committed.
    void changed(const hub::Changes &changes);

private:
    explicit Store(QString path, const OpenOptions &options);

    template<typename Record>
    static std::vector<Record> typed(const std::vector<Row> &found)
    {
        std::vector<Record> records;
        records.reserve(found.size());
        for (const Row &row : found)
            records.push_back(fromRow<Record>(row));
        return records;
    }
    Result<> lock();
    void connect();
    void writeAhead();
    Result<> prepareExisting(const OpenOptions &options);
    void finish();
    Changes recordStep(Step step, std::vector<RowChange> rows);

    QString m_path;
    QString m_who;
    std::function<QDateTime()> m_now;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sqlite::Database> m_database;
    std::shared_ptr<std::atomic<bool>> m_closing; ///< there while a check is still owed
    std::shared_future<Result<>> m_check;
    bool m_isOnAwkwardDrive = false;
    bool m_isGuest = false; ///< beside a store that has the lock
    bool m_isLent = false;
    bool m_rehearsing = false;
    bool m_inStep = false;
};

} // namespace hub
