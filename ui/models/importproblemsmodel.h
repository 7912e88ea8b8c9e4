#pragma once

#include "models/importjob.h"

#include <QAbstractItemModel>

namespace hub {

/// What could not be read, grouped by what is wrong; under each group its rows, whose cells can be put right
/// or whose rows left out. Doing so to a group does it to all its rows.
class ImportProblemsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Columns { WhatColumn, CellColumn, LeaveOutColumn, ColumnCount };

    ImportProblemsModel(ImportJob &job, QObject *parent);

    /// Reads the problems of the job's plan.
    void reset();
    /// Problems of rows, of which each leaves its row out as things stand.
    [[nodiscard]] int rowProblems() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// A cell was put right or a row left out: plan again.
    void edited();

private:
    struct Group
    {
        QString column;
        QString message;
        std::vector<int> rows;

        /// Whether it is about cells of the file, and not about the file as a whole.
        [[nodiscard]] bool isOfRows() const { return !rows.empty() && rows.front() > 1; }
    };

    [[nodiscard]] std::vector<int> rowsOf(const QModelIndex &index) const;
    [[nodiscard]] const Group &groupOf(const QModelIndex &index) const;
    [[nodiscard]] QString cellText(const Group &group, const std::vector<int> &rows) const;
    [[nodiscard]] Qt::CheckState leftOutState(const std::vector<int> &rows) const;

    ImportJob &m_job;
    std::vector<Group> m_groups;
};

} // namespace hub
