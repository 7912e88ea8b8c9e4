#pragma once

#include "rules/decisionrecord.h"

#include <QAbstractItemModel>

namespace hub {

/// The meters of a selection, grouped by what they count: as things stand, and as they would.
class MetersModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Columns { LabelColumn, NowColumn, ThenColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< MeterFigure::Kind, as int
        ShareRole,               ///< of the greatest in its group, 0 to 1
    };

    explicit MetersModel(QObject *parent);

    /// The same labels in the same order only change their figures; others make new rows.
    void setFigures(std::vector<MeterFigure> figures);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        MeterFigure::Kind kind = MeterFigure::Kind::Authority;
        size_t first = 0;
        int count = 0;
        int most = 1;
    };

    [[nodiscard]] const MeterFigure &figureOf(const QModelIndex &index) const;
    [[nodiscard]] static QString titleOf(MeterFigure::Kind kind);
    void group();

    std::vector<MeterFigure> m_figures;
    std::vector<Group> m_groups;
};

} // namespace hub
