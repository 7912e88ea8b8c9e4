#pragma once

#include "exchange/importplan.h"

#include <QByteArray>

namespace hub {

class Store;

/// Every record of the hub as one JSON document:
///
///     {"format": "hubkeeper", "version": 1, "tables": {"people": [{"id": "...", "first_name": ...}, ...],
///     ...}}
///
/// Columns are the fields' names, references the ids of other records as text; days, money and dates as in
/// lists. The same records give the same bytes. History and the national register, which is reference data,
/// stay out.
[[nodiscard]] QByteArray wholeHubToJson(Store &store);

/// What making the hub's records those of @p json would do: records that are not in it go, the others are
/// added or updated by id. Refused whole where the document is not one of ours, is of a later version, or any
/// value cannot be read; the error says which.
[[nodiscard]] Result<ImportPlan> planWholeHub(Store &store, const QByteArray &json, const QString &source);

} // namespace hub
