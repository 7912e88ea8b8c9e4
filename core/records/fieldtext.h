#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QJsonValue>

namespace hub {

/// Reads what a file or a person wrote for a field into its stored value, and asks the field's check. Dates
/// are ISO, days and money decimal, choices their code or their English label in any case. A Reference cannot
/// be read without the records it may point to: that is the caller's part. Empty text is nothing, or empty
/// text.
[[nodiscard]] Result<QVariant> fieldFromText(const FieldInfo &field, const QString &text);

/// What files say of a stored value: ISO dates, decimals with a point, codes. Empty for nothing; for a
/// Reference, its key.
[[nodiscard]] QString fieldToText(const FieldInfo &field, const QVariant &stored);

/// As JSON says it: days and tenths as numbers, money as decimal pounds, integers as integers, null for
/// nothing.
[[nodiscard]] QJsonValue fieldToJson(const FieldInfo &field, const QVariant &stored);

/// Reads what fieldToJson() wrote.
[[nodiscard]] Result<QVariant> fieldFromJson(const FieldInfo &field, const QJsonValue &json);

/// As a person reads it, in the current locale: labels of choices, local dates, £ amounts.
[[nodiscard]] QString fieldToDisplay(const FieldInfo &field, const QVariant &stored);

/// Why a record with these @p stored values may not be kept: a required field empty, or a field's check. The
/// subject of the error is the field's column.
[[nodiscard]] Result<> checkFields(const RecordType &type, const std::vector<QVariant> &stored);

} // namespace hub
