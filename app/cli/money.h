#pragma once

#include "base/money.h"
#include "cli/command.h"

#include <QJsonValue>

namespace hub::cli {

/// Decimal pounds, as JSON says them.
[[nodiscard]] QJsonValue pounds(Money money);

/// "report funding".
[[nodiscard]] Result<> reportFunding(Context &context, Store &store);

/// "export finance HUB OUT --batch B", as .xlsx or .csv.
[[nodiscard]] Result<> exportFinance(Context &context, Store &store, const QString &path);
/// "export audit-pack HUB FOLDER --school URN": a PDF and a CSV.
[[nodiscard]] Result<> exportAuditPack(Context &context, Store &store, const QString &folder);

} // namespace hub::cli
