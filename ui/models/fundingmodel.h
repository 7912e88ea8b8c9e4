#pragma once

#include "rules/funding.h"

#include <QAbstractTableModel>

namespace hub {

class RecordNames;

/// The money of each school by programme and purpose, as a table.
class FundingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { School, Programme, Purpose, Committed, Claimed, Paid, ClawedBack, Forecast, ColumnCount };

    FundingModel(RecordNames &names, QObject *parent);

    /// @p codes are the programmes' codes; @p today is what the forecast is made on.
    void setRows(std::vector<FundingRow> rows, const std::function<QString(ProgrammeEditionId)> &codes,
                 QDate today);
    [[nodiscard]] const FundingRow &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const FundingRow &row, int column) const;
    [[nodiscard]] Money money(const FundingRow &row, int column) const;

    RecordNames &m_names;
    std::vector<FundingRow> m_rows;
    std::vector<QString> m_codes; ///< of each row's programme
    QDate m_today;
};

} // namespace hub
