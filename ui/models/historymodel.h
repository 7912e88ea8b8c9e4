#pragma once

#include "store/changes.h"

#include <QAbstractItemModel>

namespace hub {

class Store;

/// The steps of the history, newest first, under the days they were made on.
class HistoryModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Columns { WhatColumn, WhenColumn, WhoColumn, RowsColumn, StateColumn, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, FindRole };

    HistoryModel(Store &store, QObject *parent);

    /// The step at @p index, or null for a day.
    [[nodiscard]] const Step *stepAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 number) const;
    [[nodiscard]] int steps() const { return static_cast<int>(m_count); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Day
    {
        QDate date;
        std::vector<Step> steps;
    };

    void read();
    void follow(const Changes &changes);
    [[nodiscard]] QVariant shown(const Step &step, int column) const;

    Store &m_store;
    std::vector<Day> m_days;
    qsizetype m_count = 0;
};

} // namespace hub
