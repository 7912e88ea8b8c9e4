#include "models/fundingmodel.h"

#include "actions/moneywords.h"
#include "base/textfold.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "records/school.h"

namespace hub {

FundingModel::FundingModel(RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_names{names}
{
}

void FundingModel::setRows(std::vector<FundingRow> rows,
                           const std::function<QString(ProgrammeEditionId)> &codes, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_codes.clear();
    for (const FundingRow &row : m_rows)
        m_codes.push_back(codes(row.programme));
    m_today = today;
    endResetModel();
}

int FundingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FundingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FundingModel::words(const FundingRow &row, int column) const
{
    if (column == School)
        return m_names.of(recordType<hub::School>(), row.school.value());
    if (column == Programme)
        return m_codes.at(static_cast<size_t>(&row - m_rows.data()));
    return purposeInWords(row.purpose);
}

Money FundingModel::money(const FundingRow &row, int column) const
{
    switch (column) {
    case Committed:
        return row.committed;
    case Claimed:
        return row.claimed;
    case Paid:
        return row.paid;
    case ClawedBack:
        return row.clawedBack;
    default:
        return row.forecast(m_today);
    }
}

QVariant FundingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FundingRow &row = at(index.row());
    const bool isMoney = index.column() >= Committed;
    switch (role) {
    case Qt::DisplayRole:
        return isMoney ? money(row, index.column()).toDisplay() : words(row, index.column());
    case Qt::TextAlignmentRole:
        return isMoney ? QVariant{Qt::AlignTrailing | Qt::AlignVCenter} : QVariant{};
    case Qt::ToolTipRole:
        return index.column() == Committed && row.isByRule
            ? tr("By the programme's rules, for those accepted: no promise is recorded.")
            : QVariant{};
    case RecordTableModel::SortRole:
        return isMoney ? QVariant{money(row, index.column()).inPence()}
                       : QVariant{words(row, index.column())};
    case RecordTableModel::KeyRole:
        return row.school.value();
    case RecordTableModel::FindRole:
        return QString{
            u' ' + folded(words(row, School) + u' ' + words(row, Programme) + u' ' + words(row, Purpose))};
    default:
        return {};
    }
}

QVariant FundingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Committed)
        return QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[]{tr("School"),  tr("Programme"), tr("Purpose"),    tr("Promised"),
                             tr("Claimed"), tr("Paid"),      tr("Taken back"), tr("Forecast")};
    return headings[section];
}

} // namespace hub
