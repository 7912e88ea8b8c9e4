#include "models/cellrows.h"

#include <QAbstractItemModel>

namespace hub {

CellRows::CellRows(const QAbstractItemModel &model, std::vector<FieldInfo> fields, Roles roles)
    : m_model{model}
    , m_fields{std::move(fields)}
    , m_roles{roles}
{
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, &m_following,
                     [this] { m_rows.clear(); });
}

const Row &CellRows::at(int row) const
{
    if (m_rows.empty()) {
        m_rows.resize(static_cast<size_t>(m_model.rowCount()));
        for (size_t i = 0; i < m_rows.size(); ++i) {
            for (size_t field = 0; field < m_fields.size(); ++field)
                m_rows[i].values.push_back(valueOf(static_cast<int>(i), field));
        }
    }
    return m_rows[static_cast<size_t>(row)];
}

QVariant CellRows::comparable(int row, int column) const
{
    return m_model.index(row, column).data(m_roles.sort);
}

QString CellRows::findText(int row) const
{
    return m_model.index(row, 0).data(m_roles.find).toString();
}

const FieldInfo *CellRows::field(int column) const
{
    const auto place = static_cast<size_t>(column);
    return place < m_fields.size() ? &m_fields[place] : nullptr;
}

QVariant CellRows::stored(int row, int column) const
{
    return at(row).values[static_cast<size_t>(column)];
}

/// What is shown in words is its words, by whatever it is ordered.
QVariant CellRows::valueOf(int row, size_t field) const
{
    const QModelIndex cell = m_model.index(row, static_cast<int>(field));
    const FieldType type = m_fields[field].type;
    if (type == FieldType::Text)
        return cell.data().toString();
    const QVariant value = cell.data(m_roles.sort);
    if (value.isNull())
        return {};
    switch (type) {
    case FieldType::Date:
        return FieldTraits<QDate>::store(value.toDate());
    case FieldType::Tenths:
        return qint64{qRound64(value.toDouble() * 10)};
    default: // a whole number of what the field is stored in
        return value.toLongLong();
    }
}

} // namespace hub
