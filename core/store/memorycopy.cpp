#include "store/memorycopy.h"

#include "store/openfile.h"
#include "store/sqlite.h"
#include "store/store.h"

#include <sqlite3.h>

namespace hub {

Result<std::unique_ptr<Store>> copyInMemory(Store &store)
{
    Result<std::unique_ptr<Store>> copy = Store::create(QStringLiteral(":memory:"), [](Writer &) {});
    if (!copy)
        return copy;
    sqlite::Database &to = (*copy)->database();
    to.forgetStatements();
    sqlite3_backup *pages = sqlite3_backup_init(to.handle(), "main", store.database().handle(), "main");
    if (pages != nullptr)
        sqlite3_backup_step(pages, -1);
    if (const int code = sqlite3_backup_finish(pages); pages == nullptr || code != SQLITE_OK)
        return toError({code, QString::fromUtf8(sqlite3_errmsg(to.handle()))}, store.path());
    return copy;
}

} // namespace hub
