#include "models/importproblemsmodel.h"

#include "icons/icons.h"
#include "widgets/choicedelegate.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr ofGroup = 0; ///< internal id of a group; of a row it is its group's place plus one

} // namespace

ImportProblemsModel::ImportProblemsModel(ImportJob &job, QObject *parent)
    : QAbstractItemModel{parent}
    , m_job{job}
{
}

void ImportProblemsModel::reset()
{
    beginResetModel();
    m_groups.clear();
    for (const FileProblem &problem : m_job.planned().problems) {
        const auto known = std::ranges::find_if(m_groups, [&problem](const Group &group) {
            return group.column == problem.column && group.message == problem.message;
        });
        if (known == m_groups.end())
            m_groups.push_back({problem.column, problem.message, {problem.row}});
        else
            known->rows.push_back(problem.row);
    }
    std::ranges::stable_sort(m_groups, [](const Group &a, const Group &b) {
        return a.isOfRows() != b.isOfRows() ? a.isOfRows() : a.rows.size() > b.rows.size();
    });
    endResetModel();
}

int ImportProblemsModel::rowProblems() const
{
    size_t count = 0;
    for (const Group &group : m_groups)
        count += group.isOfRows() ? group.rows.size() : 0;
    return static_cast<int>(count);
}

QModelIndex ImportProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofGroup);
}

QModelIndex ImportProblemsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofGroup);
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != ofGroup || parent.column() != 0)
        return 0;
    const Group &group = m_groups[static_cast<size_t>(parent.row())];
    return group.isOfRows() ? static_cast<int>(group.rows.size()) : 0;
}

int ImportProblemsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ImportProblemsModel::Group &ImportProblemsModel::groupOf(const QModelIndex &index) const
{
    const auto place
        = index.internalId() == ofGroup ? static_cast<size_t>(index.row()) : index.internalId() - 1;
    return m_groups[place];
}

std::vector<int> ImportProblemsModel::rowsOf(const QModelIndex &index) const
{
    const Group &group = groupOf(index);
    if (index.internalId() == ofGroup)
        return group.rows;
    return {group.rows[static_cast<size_t>(index.row())]};
}

/// What the cells say; of a group whose cells differ, nothing.
QString ImportProblemsModel::cellText(const Group &group, const std::vector<int> &rows) const
{
    if (!group.isOfRows() || group.column.isEmpty())
        return {};
    const QString first = m_job.cell(rows.front(), group.column);
    const bool isOne
        = std::ranges::all_of(rows, [&](int row) { return m_job.cell(row, group.column) == first; });
    return isOne ? first : tr("(different)");
}

Qt::CheckState ImportProblemsModel::leftOutState(const std::vector<int> &rows) const
{
    const auto out = std::ranges::count_if(rows, [this](int row) { return m_job.isLeftOut(row); });
    if (out == 0)
        return Qt::Unchecked;
    return out == static_cast<qsizetype>(rows.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = groupOf(index);
    const std::vector<int> rows = rowsOf(index);
    const bool isGroup = index.internalId() == ofGroup;
    if (index.column() == LeaveOutColumn)
        return role == Qt::CheckStateRole && group.isOfRows() ? QVariant{leftOutState(rows)} : QVariant{};
    const bool isAboutSchool = group.column == u"school_urn"_s || group.column == u"school_name"_s;
    if (index.column() == CellColumn && role == ChoiceDelegate::OpenRole)
        return isAboutSchool;
    if (index.column() == CellColumn && role == ChoiceDelegate::ChoicesRole)
        return isAboutSchool && group.isOfRows() ? QVariant{choiceList(m_job.schoolChoices(rows.front()))}
                                                 : QVariant{};
    if (index.column() == CellColumn)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant{cellText(group, rows)} : QVariant{};
    if (role == Qt::DecorationRole && isGroup)
        return group.isOfRows() ? icon(Icon::Warning, Token::Warn) : icon(Icon::Info, Token::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!isGroup)
        return tr("Row %L1").arg(rows.front());
    const QString named = m_job.isMapped() && group.isOfRows() ? m_job.labelOf(group.column) : group.column;
    const QString where
        = named.isEmpty() ? group.message : tr("%1: %2", "column: what is wrong").arg(named, group.message);
    return group.rows.size() > 1 ? tr("%1 (%L2 rows)").arg(where).arg(group.rows.size()) : where;
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What is wrong");
    case CellColumn:
        return tr("What the cell says");
    default:
        return tr("Leave out");
    }
}

Qt::ItemFlags ImportProblemsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    if (!index.isValid() || !m_job.isMapped() || !groupOf(index).isOfRows())
        return plain;
    if (index.column() == CellColumn && !groupOf(index).column.isEmpty())
        return plain | Qt::ItemIsEditable;
    return index.column() == LeaveOutColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

bool ImportProblemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::vector<int> rows = rowsOf(index);
    const Group &group = groupOf(index);
    if (role == Qt::CheckStateRole && index.column() == LeaveOutColumn) {
        for (const int row : rows)
            m_job.leaveOut(row, value.value<Qt::CheckState>() == Qt::Checked);
        emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
        emit edited();
        return true;
    }
    if (role != Qt::EditRole || index.column() != CellColumn || value.toString() == cellText(group, rows))
        return false;
    const QString column = group.column; // the plan that follows makes new groups
    for (const int row : rows)
        m_job.setCell(row, column, value.toString());
    emit edited();
    return true;
}

} // namespace hub
