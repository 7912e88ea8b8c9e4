#pragma once

#include "models/listrows.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace hub {

/// A column of a table that is worked out; @p label is to be translated in the context hub::Field.
constexpr FieldInfo cellField(const char *name, const char *label, FieldType type = FieldType::Text)
{
    return {.name = name, .label = label, .column = name, .type = type};
}

/// The rows of a table that is worked out, not kept, as lists ask for them. Its columns are described as the
/// fields of records are, and its cells hold their values.
class CellRows final : public ListRows
{
public:
    /// Where the cells say more than they show.
    struct Roles
    {
        int find = Qt::UserRole; ///< the folded text of a row, with a space before it
        int sort = Qt::UserRole; ///< what cells compare by; days and figures as such
    };

    /// @p model is filled as a whole, never row by row, and must outlive them. @p fields are its columns.
    CellRows(const QAbstractItemModel &model, std::vector<FieldInfo> fields, Roles roles);

    [[nodiscard]] const std::vector<FieldInfo> &fields() const { return m_fields; }

    [[nodiscard]] const Row &at(int row) const override;
    [[nodiscard]] QVariant comparable(int row, int column) const override;
    [[nodiscard]] QString findText(int row) const override;
    [[nodiscard]] const FieldInfo *field(int column) const override;
    [[nodiscard]] QVariant stored(int row, int column) const override;

private:
    [[nodiscard]] QVariant valueOf(int row, size_t field) const;

    const QAbstractItemModel &m_model;
    std::vector<FieldInfo> m_fields;
    Roles m_roles;
    mutable std::vector<Row> m_rows; ///< made when first asked for
    QObject m_following;
};

} // namespace hub
