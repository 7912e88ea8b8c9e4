#pragma once

#include "store/changes.h"

#include <QAbstractTableModel>

namespace hub {

class RecordNames;

/// What one step did, a line for each field it changed.
class StepDetailModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { NounColumn, RecordColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    StepDetailModel(RecordNames &names, QObject *parent);

    void setRows(const std::vector<RowChange> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Line = std::array<QString, ColumnCount>;

    void addLines(const RowChange &change);
    [[nodiscard]] QString said(const FieldInfo &field, const QJsonObject &values);

    RecordNames &m_names;
    std::vector<Line> m_lines;
};

} // namespace hub
