#include "models/historymodel.h"

#include "base/textfold.h"
#include "icons/icons.h"
#include "store/steps.h"
#include "store/store.h"

#include <QLocale>

namespace hub {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(Store &store, QObject *parent)
    : QAbstractItemModel{parent}
    , m_store{store}
{
    read();
    connect(&store, &Store::changed, this, &HistoryModel::follow);
}

const Step *HistoryModel::stepAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_days[static_cast<size_t>(index.internalId() - 1)].steps[static_cast<size_t>(index.row())];
}

QModelIndex HistoryModel::indexOf(qint64 number) const
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto &steps = m_days[day].steps;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].number == number)
                return createIndex(static_cast<int>(i), 0, quintptr{day + 1});
        }
    }
    return {};
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A day carries 0, a step its day's row and one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_days.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_days[static_cast<size_t>(parent.row())].steps.size());
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step *step = stepAt(index);
    if (step == nullptr) {
        const Day &day = m_days[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole && index.column() == WhatColumn)
            return QLocale{}.toString(day.date, QLocale::LongFormat);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown(*step, index.column());
    case Qt::DecorationRole:
        if (index.column() == StateColumn && step->undone)
            return icon(Icon::Undo, Token::Muted);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == RowsColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    case NumberRole:
        return step->number;
    case FindRole:
        return QString{u' ' + folded(step->what + u' ' + step->who)};
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case RowsColumn:
        return tr("Records");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void HistoryModel::read()
{
    m_days.clear();
    m_count = 0;
    for (Step &step : history(m_store)) {
        const QDate day = step.at.toLocalTime().date();
        if (m_days.empty() || m_days.back().date != day)
            m_days.push_back({.date = day, .steps = {}});
        m_days.back().steps.push_back(std::move(step));
        ++m_count;
    }
}

void HistoryModel::follow(const Changes &)
{
    beginResetModel();
    read();
    endResetModel();
}

QVariant HistoryModel::shown(const Step &step, int column) const
{
    switch (column) {
    case WhatColumn:
        return step.what;
    case WhenColumn:
        return QLocale{}.toString(step.at.toLocalTime().time(), QLocale::ShortFormat);
    case WhoColumn:
        return step.who;
    case RowsColumn:
        return QLocale{}.toString(step.rows);
    case StateColumn:
        return step.undone ? tr("Undone") : QString{};
    default:
        return {};
    }
}

} // namespace hub
