#pragma once

#include "models/wordproxy.h"

namespace hub {

/// Sorts records by what the cells mean, and filters them by words.
class RecordProxy final : public WordProxy
{
    Q_OBJECT
public:
    RecordProxy(QAbstractItemModel *source, QObject *parent);

    /// How many rows the filter hides.
    [[nodiscard]] int hidden() const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace hub
