#pragma once

#include "actions/registers.h"

#include <QAbstractTableModel>

namespace hub {

/// The events that have a register, each with how far it has come.
class RegisterListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DateColumn, TitleColumn, StateColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, FindRole, StateRole };

    explicit RegisterListModel(QObject *parent);

    void setLines(const std::vector<RegisterLine> &lines);
    /// Takes over how one event now stands.
    void update(const RegisterLine &line);
    /// Whether days are shown with their weekday.
    void showWeekdays(bool shown);

    [[nodiscard]] int rowOf(EventId event) const;
    [[nodiscard]] EventId at(int row) const;
    [[nodiscard]] RegisterState stateAt(int row) const;
    /// How many registers are missing or lack marks.
    [[nodiscard]] int missing() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        EventId event;
        QDateTime start;
        QString title;
        RegisterState state = RegisterState::ToCome;
        QString words;
    };
    [[nodiscard]] QString dateText(const Entry &entry) const;
    [[nodiscard]] static Entry entryOf(const RegisterLine &line);

    std::vector<Entry> m_entries;
    bool m_showsWeekdays = true;
};

} // namespace hub
