#pragma once

#include "actions/eventpicture.h"
#include "base/result.h"

#include <QAbstractTableModel>

#include <memory>

namespace hub {

class RecordNames;

/// Who is to come to one event: as what, why, and what a host has to know. Needs, room and travel are edited
/// in place; needs are the person's, room and travel this event's alone.
class EventPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        SchoolColumn,
        RoleColumn,
        StateColumn,
        DietaryColumn,
        AccessColumn,
        RoomColumn,
        TravelColumn,
        ColumnCount
    };

    EventPeopleModel(Store &store, RecordNames &names, QObject *parent);

    void setEvent(EventId event);
    [[nodiscard]] EventId eventId() const { return m_event; }
    [[nodiscard]] PersonId at(int row) const { return m_lines[static_cast<size_t>(row)].person; }
    [[nodiscard]] bool isExcluded(int row) const { return m_lines[static_cast<size_t>(row)].isOut; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// "24 expected of 40 places, 2 waiting; 3 with dietary needs".
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void failed(const hub::Error &error);

private:
    struct Line
    {
        PersonId person = {};
        bool isOut = false;
        std::array<QString, ColumnCount> cells = {};
    };
    void read();
    void add(const ExpectedPerson &person, const QString &state);

    Store &m_store;
    RecordNames &m_names;
    EventId m_event;
    std::optional<Event> m_record;
    int m_coming = 0;
    int m_waiting = 0;
    int m_diets = 0;
    std::vector<Line> m_lines;
};

} // namespace hub
