#pragma once

#include "records/event.h"
#include "records/session.h"

#include <QAbstractTableModel>

namespace hub {

/// The half-days of an event as they are being edited. They follow from the event's days until something of
/// them is altered; from then on they are the event's own.
class SessionsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        DateColumn,
        BeginsColumn,
        EndsColumn,
        DaysColumn,
        TitleColumn,
        HeadColumn,
        ColumnCount
    };

    explicit SessionsModel(QObject *parent);

    /// Shows the half-days of @p event: those of @p stored, or those that follow.
    void setEvent(const Event &event, const std::vector<Session> &stored);
    /// The event's times or days are different now. Half-days that follow are laid out again; its own go
    /// along with its first day.
    void follow(const Event &event);
    /// Whether they follow from the days. Turned on, what was altered is given up.
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);

    /// The event's own, each under the number it had until now (0 for a new one); none where they follow.
    [[nodiscard]] std::vector<Session> sessions() const;
    /// The numbers of those the head is expected at, by the order they stand in; empty for all.
    [[nodiscard]] QString headSessions() const;
    /// What they are worth together.
    [[nodiscard]] Days worth() const;

    void add();
    void remove(int row);
    /// Lets what is in @p row change places with what is in the row @p by further down; the times stay.
    void swapWith(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void changed();

private:
    struct Line
    {
        Session session;
        bool isForHead = true;
    };
    void layOut(const std::vector<Session> &stored);
    void own();
    [[nodiscard]] QVariant value(const Line &line, int column) const;

    Event m_event;
    bool m_isFollowing = true;
    std::vector<Line> m_lines;
};

} // namespace hub
