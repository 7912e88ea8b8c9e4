#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "records/record.h"
#include "store/sqlite.h"

namespace hub {

class Store;

/// A write refused for a reason of the domain. Thrown inside core/store by Writer and caught by
/// Store::change(), which rolls back and returns the error; callers' work only ever sees it pass by.
struct Refusal
{
    Error error;
};

/// The one way to write: Store::change() hands it to the work it runs, and it lives no longer. Whatever is
/// refused here undoes the whole step.
class Writer
{
public:
    explicit Writer(Store &store);
    Q_DISABLE_COPY_MOVE(Writer)

    /// Stores a new record; a record without a key is given one.
    template<typename Record>
    Id<Record> insert(const Record &record)
    {
        return Id<Record>{insert(recordType<Record>(), toRow(record))};
    }
    /// Stores @p record in place of the one with its key, which must be there.
    template<typename Record>
    void update(const Record &record)
    {
        update(recordType<Record>(), toRow(record));
    }
    /// Removes a record nothing else refers to.
    template<typename Record>
    void remove(Id<Record> id)
    {
        remove(recordType<Record>(), id.value());
    }

    // The same for a noun known only at run time.
    qint64 insert(const RecordType &type, Row row);
    void update(const RecordType &type, const Row &row);
    void remove(const RecordType &type, qint64 key);

    /// Stops the step with @p error, from wherever in the work it is noticed.
    [[noreturn]] static void refuse(Error error) { throw Refusal{std::move(error)}; }

    /// Says how far the work has come, where anybody listens, and stops the step if they want it no more.
    static void tell(const Progress &progress, int done, int of);

    /// The hub as it stands within this step.
    [[nodiscard]] Store &store() const { return m_store; }
    /// For other parts of core/store.
    [[nodiscard]] sqlite::Database &database() const;

private:
    void check(const RecordType &type, const Row &row) const;

    Store &m_store;
};

} // namespace hub
