#pragma once

#include "rules/days.h"

#include <QAbstractTableModel>

namespace hub {

class RecordNames;

/// People and how their days of a year stand, a line for each programme they are in.
class DaysListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        StandingColumn,
        ProgrammeColumn,
        SchoolColumn,
        ShortColumn, ///< by how many days
        ColumnCount
    };
    enum Role {
        FindRole = Qt::UserRole,
        SortRole,
        KeyRole, ///< the person in that cohort or group, whenever the days are worked out
    };

    DaysListModel(RecordNames &names, QObject *parent);

    /// The columns, as lists ask for them.
    [[nodiscard]] static std::span<const FieldInfo> fields();

    /// @p book is only read now.
    void setDays(std::vector<PersonDays> days, const EventBook &book);
    [[nodiscard]] const PersonDays &at(int row) const { return m_days[static_cast<size_t>(row)]; }
    /// The row of the same person in the same cohort or group, or -1.
    [[nodiscard]] int rowOf(const PersonDays &days) const;
    [[nodiscard]] int rowOf(PersonId person) const;
    [[nodiscard]] int complete() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString shown(int row, int column) const;

    RecordNames &m_names;
    std::vector<PersonDays> m_days;
    std::vector<QString> m_programmes; ///< the code of the cohort or group of each
};

} // namespace hub
