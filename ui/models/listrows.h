#pragma once

#include "records/record.h"

namespace hub {

/// What a list asks of the rows of its model, besides what their cells show.
class ListRows
{
public:
    virtual ~ListRows() = default;

    /// What a filter reads of a row.
    [[nodiscard]] virtual const Row &at(int row) const = 0;
    /// What a cell compares by.
    [[nodiscard]] virtual QVariant comparable(int row, int column) const = 0;
    /// The folded text of the whole row with a space before it.
    [[nodiscard]] virtual QString findText(int row) const = 0;
    /// The field whose values a column shows; null where there are only words for people.
    [[nodiscard]] virtual const FieldInfo *field(int column) const = 0;
    /// A value of that field, as stored.
    [[nodiscard]] virtual QVariant stored(int row, int column) const = 0;
    /// Whether all of them can be asked. Until they can, a list shows them as they come.
    [[nodiscard]] virtual bool areAtHand() const { return true; }
};

/// What a stored value of @p field compares by: choices in their order, the rest as they are stored.
[[nodiscard]] QVariant comparableOf(const FieldInfo &field, const QVariant &stored);

/// Whether the field holds figures, which stand at the far edge of their column.
[[nodiscard]] bool holdsFigures(const FieldInfo &field);
[[nodiscard]] QVariant cellAlignment(bool isFigure);

} // namespace hub
