#pragma once

#include "store/changes.h"
#include "store/sqlite.h"

#include <memory>

struct sqlite3_session;

namespace hub {

/// Watches the record tables of a database through SQLite's session extension and says, row by row, what was
/// done since it was made. Tables that are not records (search, the register's rows, the steps) are not
/// watched.
class Capture
{
public:
    explicit Capture(sqlite::Database &database);

    /// The net effect so far, in the order of tables in which references point backwards.
    [[nodiscard]] std::vector<RowChange> rows() const;

private:
    struct Close
    {
        void operator()(sqlite3_session *session) const;
    };
    sqlite3 *m_database;
    std::unique_ptr<sqlite3_session, Close> m_session;
};

} // namespace hub
