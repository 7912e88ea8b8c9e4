#pragma once

#include "models/wordproxy.h"

namespace hub {

/// Sorts rows by what their cells mean, what is not known last, and filters them by words.
class ListProxy final : public WordProxy
{
    Q_OBJECT
public:
    /// @p findRole is as WordProxy has it; cells compare by @p sortRole.
    ListProxy(QAbstractItemModel *source, int findRole, int sortRole, QObject *parent);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace hub
