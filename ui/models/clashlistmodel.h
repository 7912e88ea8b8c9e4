#pragma once

#include "actions/clashreport.h"

#include <QAbstractTableModel>

#include <optional>

namespace hub {

/// Clashes in order of time, those accepted after those still open.
class ClashListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DateColumn, KindColumn, WhatColumn, ColumnCount };
    enum Role {
        FindRole = Qt::UserRole,
        SortRole,
        KeyRole, ///< what tells a clash from the others, whenever they are worked out
    };

    explicit ClashListModel(QObject *parent);

    /// The columns, as lists ask for them.
    [[nodiscard]] static std::span<const FieldInfo> fields();

    /// @p book and @p names are only read now.
    void setClashes(const SettledClashes &clashes, bool withAccepted, const EventBook &book,
                    const HubNames &names);
    [[nodiscard]] const Clash &at(int row) const { return m_entries[static_cast<size_t>(row)].clash; }
    [[nodiscard]] QString sentenceAt(int row) const { return m_entries[static_cast<size_t>(row)].what; }
    /// The reason it was accepted for; nothing where it is open.
    [[nodiscard]] std::optional<QString> acceptedAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Clash clash;
        QString what;
        std::optional<QString> accepted;
    };
    std::vector<Entry> m_entries;
};

} // namespace hub
