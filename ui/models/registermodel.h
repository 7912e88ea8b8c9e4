#pragma once

#include "records/school.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace hub {

class Store;

/// The national register as a table: only the rows somebody looks at are read. While something is typed, the
/// schools it finds; else all of them, by name.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Town, Postcode, Authority, PhaseColumn, Urn, Status, ColumnCount };

    RegisterModel(Store &store, QObject *parent);

    /// Narrows the table to what @p typed finds; everything where it is empty.
    void find(const QString &typed);
    /// Reads again: another register was loaded.
    void reload();
    /// How many schools the register holds, whatever is typed.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const School &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const School &found(const QString &urn) const;

    Store &m_store;
    int m_total = 0;
    bool m_isFinding = false;
    QStringList m_found;                                          ///< the URNs
    mutable QHash<QString, School> m_read;                        ///< of those found, what was looked at
    mutable std::unordered_map<int, std::vector<School>> m_pages; ///< by the number of the page
};

} // namespace hub
