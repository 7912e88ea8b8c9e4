#include "models/metersmodel.h"

#include "widgets/label.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace hub {

namespace {

constexpr quintptr ofMeter = 0; ///< internal id of a group; of a figure it is its group's place plus one

} // namespace

MetersModel::MetersModel(QObject *parent)
    : QAbstractItemModel{parent}
{
}

void MetersModel::group()
{
    m_groups.clear();
    for (size_t i = 0; i < m_figures.size(); ++i) {
        if (m_groups.empty() || m_groups.back().kind != m_figures[i].kind)
            m_groups.push_back({.kind = m_figures[i].kind, .first = i});
        Group &group = m_groups.back();
        ++group.count;
        group.most = std::max({group.most, m_figures[i].before, m_figures[i].after});
    }
}

void MetersModel::setFigures(std::vector<MeterFigure> figures)
{
    const bool isSame
        = std::ranges::equal(figures, m_figures, [](const MeterFigure &a, const MeterFigure &b) {
              return a.kind == b.kind && a.label == b.label;
          });
    if (!isSame) {
        beginResetModel();
        m_figures = std::move(figures);
        group();
        endResetModel();
        return;
    }
    if (figures == m_figures)
        return;
    m_figures = std::move(figures);
    group();
    for (int at = 0; at < rowCount(); ++at) {
        const QModelIndex parent = index(at, 0);
        emit dataChanged(index(0, NowColumn, parent), index(rowCount(parent) - 1, ThenColumn, parent));
    }
}

QModelIndex MetersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofMeter);
}

QModelIndex MetersModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofMeter)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofMeter);
}

int MetersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool isGroup = parent.internalId() == ofMeter && parent.column() == 0;
    return isGroup ? m_groups[static_cast<size_t>(parent.row())].count : 0;
}

int MetersModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const MeterFigure &MetersModel::figureOf(const QModelIndex &index) const
{
    const Group &group = m_groups[index.internalId() - 1];
    return m_figures[group.first + static_cast<size_t>(index.row())];
}

QString MetersModel::titleOf(MeterFigure::Kind kind)
{
    switch (kind) {
    case MeterFigure::Kind::Authority:
        return tr("Local authority");
    case MeterFigure::Kind::Phase:
        return tr("Phase");
    case MeterFigure::Kind::Trust:
        return tr("Trust");
    case MeterFigure::Kind::Quintile:
        return tr("Free school meals");
    case MeterFigure::Kind::NeverEngaged:
        return tr("Schools never engaged");
    case MeterFigure::Kind::Essential:
        return tr("Essential criteria met");
    case MeterFigure::Kind::Desirable:
        return tr("Desirable criteria met");
    }
    return {};
}

QVariant MetersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ofMeter) {
        const Group &group = m_groups[static_cast<size_t>(index.row())];
        if (role == KindRole)
            return static_cast<int>(group.kind);
        if (role == Qt::DisplayRole && index.column() == LabelColumn)
            return titleOf(group.kind);
        if (role != Qt::FontRole)
            return {};
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        return strong;
    }
    const MeterFigure &figure = figureOf(index);
    const int value = index.column() == NowColumn ? figure.before : figure.after;
    switch (role) {
    case KindRole:
        return static_cast<int>(figure.kind);
    case ShareRole:
        return static_cast<double>(value) / m_groups[index.internalId() - 1].most;
    case Qt::DisplayRole:
        return index.column() == LabelColumn ? figure.label : QLocale{}.toString(value);
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? QVariant{plainToolTip(figure.label)} : QVariant{};
    case Qt::TextAlignmentRole:
        return index.column() == LabelColumn ? QVariant{} : QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
    default:
        return {};
    }
}

QVariant MetersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Of those with a place");
    case NowColumn:
        return tr("Now");
    default:
        return tr("Then");
    }
}

} // namespace hub
