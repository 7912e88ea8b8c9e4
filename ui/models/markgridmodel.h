#pragma once

#include "actions/markattendance.h"
#include "actions/registers.h"

#include <QAbstractTableModel>

#include <memory>

namespace hub {

class RecordNames;

/// One event's register as a grid: people down, half-days across, heads in rows of their own under a heading.
/// Shows marks; it sets none itself.
class MarkGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PersonRole = Qt::UserRole, ///< the person's key; 0 for a heading
        HeadingRole,               ///< true for a row that is a heading
        MarkableRole,              ///< true where a mark can be set
        MarkRole,                  ///< the mark as int
    };

    MarkGridModel(Store &store, RecordNames &names, QObject *parent);

    /// Shows the register of that event; the null key shows none.
    void setEvent(EventId event);
    /// Reads the same event again; rows that are still there keep their place.
    void reload();
    /// Whether people's schools stand beside their names.
    void showSchools(bool shown);

    [[nodiscard]] EventId eventId() const { return m_event; }
    /// Null where no event is shown.
    [[nodiscard]] const Event *record() const;
    [[nodiscard]] const ExpectedList &expected() const { return m_list; }
    [[nodiscard]] RegisterLine line(QDate today) const;
    /// What a mark in that cell would say of whom.
    [[nodiscard]] MarkEntry entryAt(const QModelIndex &index, Mark mark) const;
    [[nodiscard]] QString nameAt(int row) const;
    /// Whether the person of that cell is to come to its session.
    [[nodiscard]] bool isExpected(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PersonId person, int session) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A person, or the heading of those who follow.
    struct Line
    {
        QString heading = {};
        const ExpectedPerson *person = nullptr;
        QString name = {};
        QString school = {};
        std::vector<const Attendance *> marks = {};
    };
    void read();
    [[nodiscard]] std::vector<Line> makeLines() const;
    [[nodiscard]] const Line &at(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] const HalfDay &half(int column) const;
    [[nodiscard]] bool isMarkable(int row, int column) const;
    [[nodiscard]] const Attendance *markAt(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] QString columnTitle(int column) const;

    Store &m_store;
    RecordNames &m_names;
    EventId m_event;
    bool m_showsSchools = true;
    std::unique_ptr<EventBook> m_book;
    ExpectedList m_list;
    std::vector<Line> m_lines;
};

} // namespace hub
