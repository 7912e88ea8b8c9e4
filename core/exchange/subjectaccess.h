#pragma once

#include "base/result.h"
#include "exchange/xlsxwriter.h"
#include "records/person.h"

#include <QJsonObject>

namespace hub {

class Store;

/// Everything the hub keeps about somebody, to be handed to them: {"person", "made_on", "records": {table:
/// [{column: value}]}, "history": [{"step", "at", "who", "what", "table", "before", "after"}]}. Nothing is
/// withheld from the person it is about. NotFound where there is no such person.
[[nodiscard]] Result<QJsonObject> subjectAccess(Store &store, PersonId person, QDate today);

/// The same as a workbook: a sheet for each table, and one for the history.
[[nodiscard]] std::vector<TypedSheet> subjectAccessSheets(const QJsonObject &pack);

} // namespace hub
