#include "models/importmodels.h"

#include "icons/icons.h"
#include "models/recordname.h"
#include "widgets/choicedelegate.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

ImportHeadingsModel::ImportHeadingsModel(ImportJob &job, QObject *parent)
    : QAbstractTableModel{parent}
    , m_job{job}
{
}

void ImportHeadingsModel::reset()
{
    beginResetModel();
    m_choices = m_job.columnChoices();
    m_choices.insert(m_choices.begin(), {{}, tr("Leave out")});
    endResetModel();
}

int ImportHeadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_job.headings().size());
}

int ImportHeadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportHeadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportHeading &heading = m_job.headings()[static_cast<size_t>(index.row())];
    if (index.column() == GoesToColumn && role == Qt::EditRole)
        return heading.column;
    if (index.column() == GoesToColumn && role == ChoiceDelegate::ChoicesRole)
        return choiceList(m_choices);
    if (index.column() == GoesToColumn && role == Qt::DecorationRole)
        return heading.column.isEmpty() ? QVariant{} : QVariant{icon(Icon::Check, Token::Good)};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case HeadingColumn:
        return heading.heading;
    case SamplesColumn:
        return heading.samples.join(u" · "_s);
    default:
        return heading.column.isEmpty() ? tr("Leave out") : m_job.labelOf(heading.column);
    }
}

QVariant ImportHeadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeadingColumn:
        return tr("In the file");
    case SamplesColumn:
        return tr("For example");
    default:
        return tr("Goes to");
    }
}

Qt::ItemFlags ImportHeadingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == GoesToColumn ? plain | Qt::ItemIsEditable : plain;
}

bool ImportHeadingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != GoesToColumn)
        return false;
    m_job.setColumn(index.row(), value.toString());
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    return true;
}

ImportValuesModel::ImportValuesModel(ImportJob &job, QObject *parent)
    : QAbstractTableModel{parent}
    , m_job{job}
{
}

void ImportValuesModel::reset()
{
    std::vector<ImportValue> values = m_job.values();
    const bool isSame = std::ranges::equal(values, m_values, [](const ImportValue &a, const ImportValue &b) {
        return a.column == b.column && a.theirs == b.theirs;
    });
    if (isSame && !values.empty()) { // an open editor stays
        m_values = std::move(values);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_values = std::move(values);
    endResetModel();
}

int ImportValuesModel::notUnderstood() const
{
    return static_cast<int>(std::ranges::count_if(
        m_values, [](const ImportValue &value) { return value.ours.isEmpty() && !value.isLeftOut; }));
}

int ImportValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ImportValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportValuesModel::wordsFor(const ImportValue &value) const
{
    if (value.isLeftOut)
        return tr("Leave out");
    for (const auto &[code, words] : m_job.valueChoices(value.column)) {
        if (code == value.ours)
            return words;
    }
    return tr("Not understood: choose");
}

QVariant ImportValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportValue &value = m_values[static_cast<size_t>(index.row())];
    if (index.column() == OursColumn && role == Qt::EditRole)
        return value.ours;
    if (index.column() == OursColumn && role == ChoiceDelegate::ChoicesRole) {
        auto choices = m_job.valueChoices(value.column);
        choices.insert(choices.begin(), {{}, tr("Leave out")});
        return choiceList(choices);
    }
    const bool isUnknown = value.ours.isEmpty() && !value.isLeftOut;
    if (index.column() == OursColumn && role == Qt::DecorationRole)
        return isUnknown ? icon(Icon::Warning, Token::Warn) : icon(Icon::Check, Token::Good);
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ColumnColumn:
        return m_job.labelOf(value.column);
    case TheirsColumn:
        return value.theirs;
    case RowsColumn:
        return QLocale{}.toString(value.rows);
    default:
        return wordsFor(value);
    }
}

QVariant ImportValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ColumnColumn:
        return tr("Column");
    case TheirsColumn:
        return tr("Value in the file");
    case RowsColumn:
        return tr("Rows");
    default:
        return tr("Read as");
    }
}

Qt::ItemFlags ImportValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == OursColumn ? plain | Qt::ItemIsEditable : plain;
}

bool ImportValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != OursColumn)
        return false;
    ImportValue &edited = m_values[static_cast<size_t>(index.row())];
    edited.ours = value.toString();
    edited.isLeftOut = edited.ours.isEmpty();
    m_job.setValue(edited.column, edited.theirs, edited.ours);
    emit dataChanged(index, index);
    return true;
}

} // namespace hub
