#include "models/linesmodel.h"

#include "base/textfold.h"
#include "widgets/label.h"

#include <QLocale>

#include <algorithm>

namespace hub {

namespace {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Int || value.typeId() == QMetaType::Double;
}

QVariant shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QLocale{}.toString(value.toDouble(), 'f', 1);
    if (value.typeId() == QMetaType::QDate)
        return QLocale{}.toString(value.toDate(), QLocale::ShortFormat);
    return value;
}

} // namespace

LinesModel::LinesModel(const QStringList &headings, QObject *parent)
    : QAbstractTableModel{parent}
    , m_headings{headings}
{
}

LinesModel::LinesModel(std::span<const FieldInfo> columns, QObject *parent)
    : QAbstractTableModel{parent}
{
    for (const FieldInfo &column : columns)
        m_headings << column.labelText();
}

void LinesModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_find.clear();
    endResetModel();
}

int LinesModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_lines, key, &Line::key);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const auto column = static_cast<size_t>(index.column());
    const Line &line = m_lines[row];
    const QVariant cell = column < line.cells.size() ? line.cells[column] : QVariant{};
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell);
    case Qt::ToolTipRole:
        return plainToolTip(shown(cell).toString());
    case SortRole: {
        const QVariant by = column < line.sort.size() ? line.sort[column] : QVariant{};
        return by.isValid() ? by : cell;
    }
    case KeyRole:
        return line.key;
    case IdentityRole:
        return line.identity.isEmpty() ? QVariant{line.key} : QVariant{line.identity};
    case FindRole:
        if (m_find.size() != m_lines.size()) {
            m_find.clear();
            for (const Line &one : m_lines) {
                QString all;
                for (const QVariant &each : one.cells)
                    all += each.toString() + QLatin1Char{' '};
                m_find.push_back(QLatin1Char{' '} + folded(all));
            }
        }
        return m_find[row];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(cell) ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole && !m_lines.empty()) // over its figures
        return index(0, section).data(Qt::TextAlignmentRole);
    return role == Qt::DisplayRole ? QVariant{m_headings[section]} : QVariant{};
}

} // namespace hub
