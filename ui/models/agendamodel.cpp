#include "models/agendamodel.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(const CalendarBook &book, QObject *parent)
    : QAbstractTableModel{parent}
    , m_book{book}
{
    connect(&book, &CalendarBook::changed, this, &AgendaModel::reload);
}

void AgendaModel::setPeriod(QDate from, QDate until)
{
    if (from == m_from && until == m_until)
        return;
    m_from = from;
    m_until = until;
    reload();
}

void AgendaModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto &items = m_book.items();
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].last >= m_from && items[i].first < m_until)
            m_rows.push_back(static_cast<int>(i));
    }
    std::ranges::stable_sort(m_rows, {}, [&items](int place) {
        const CalendarItem &item = items[static_cast<size_t>(place)];
        return std::pair{item.first, item.from};
    });
    endResetModel();
}

const CalendarItem &AgendaModel::at(int row) const
{
    return m_book.items()[static_cast<size_t>(m_rows.at(static_cast<size_t>(row)))];
}

EventId AgendaModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).event : EventId{};
}

int AgendaModel::rowOf(EventId event) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).event == event)
            return row;
    }
    return -1;
}

int AgendaModel::rowFrom(QDate day) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).last >= day)
            return row;
    }
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const CalendarItem &item = at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return m_book.spoken(item);
    if (role == Qt::FontRole && item.status == EventStatus::Cancelled) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto choice = [](std::span<const Choice> choices, auto value) {
        return choices[static_cast<size_t>(value)].text();
    };
    switch (index.column()) {
    case Day:
        return QLocale{}.toString(item.first, u"ddd d MMM yyyy"_s);
    case Time:
        return CalendarBook::timeText(item);
    case Title:
        return item.title;
    case Kind:
        return choice(ChoicesOf<EventKind>::list, item.kind);
    case ForWhom:
        return item.ownerName;
    case Venue:
        return item.venue;
    default:
        return choice(ChoicesOf<EventStatus>::list, item.status);
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount]{tr("Day"),      tr("Time"),  tr("Event"), tr("Kind"),
                                      tr("For whom"), tr("Venue"), tr("Status")};
    return titles[section];
}

} // namespace hub
