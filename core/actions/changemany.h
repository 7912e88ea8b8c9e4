#pragma once

#include "base/result.h"
#include "records/record.h"

#include <span>

namespace hub {

class Store;

/// One record's part in a change of many.
struct OneOfMany
{
    Row before = {};
    QVariant after = {}; ///< of the field changed
};

/// A field of many records set to one value, before it is done.
struct ManyChange
{
    const RecordType *type = nullptr;
    int field = -1;
    QVariant value = {};
    std::vector<OneOfMany> changes = {}; ///< those that would differ
    int same = 0;                        ///< those that hold the value already
};

/// Whether a field may be set for many records at once: not what tells them apart, nor what the program sets.
[[nodiscard]] bool mayChangeMany(const FieldInfo &field);

/// What setting @p field of the records @p keys to @p value would do. Refused where the field may not be set
/// for many, or the value will not do.
[[nodiscard]] Result<ManyChange> planChange(Store &store, const RecordType &type,
                                            std::span<const qint64> keys, int field, const QVariant &value);

/// Does it as one step called @p what.
Result<> changeMany(Store &store, const QString &what, const ManyChange &change);

} // namespace hub
