#pragma once

#include "models/calendarbook.h"

#include <QAbstractTableModel>

namespace hub {

/// The events of a stretch of days as a plain table, in order of time.
class AgendaModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Time, Title, Kind, ForWhom, Venue, Status, ColumnCount };

    AgendaModel(const CalendarBook &book, QObject *parent);

    /// From @p from up to, not including, @p until.
    void setPeriod(QDate from, QDate until);
    [[nodiscard]] EventId eventAt(int row) const;
    [[nodiscard]] int rowOf(EventId event) const;
    /// The first row on or after @p day, or -1.
    [[nodiscard]] int rowFrom(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void reload();
    [[nodiscard]] const CalendarItem &at(int row) const;

    const CalendarBook &m_book;
    QDate m_from;
    QDate m_until;
    std::vector<int> m_rows; ///< places in the book
};

} // namespace hub
