#pragma once

#include "models/boardmodel.h"

#include <QAbstractTableModel>

namespace hub {

/// The cards of a board as rows of a table.
class ApplicationsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        NameColumn,
        SchoolColumn,
        StatusColumn,
        VerdictColumn,
        FirstScoreColumn,
        SecondScoreColumn,
        SubmittedColumn,
        ReplyByColumn,
        FlagsColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        KeyRole,  ///< the application's key, as qint64
        FindRole, ///< folded text of the row, with a space before it
    };

    ApplicationsModel(BoardModel &board, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QVariant comparable(int row, int column) const;

    BoardModel &m_board;
};

} // namespace hub
