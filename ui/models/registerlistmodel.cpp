#include "models/registerlistmodel.h"

#include "base/textfold.h"
#include "icons/icons.h"
#include "widgets/label.h"

#include <QLocale>

#include <algorithm>

namespace hub {

namespace {

QIcon iconOf(RegisterState state)
{
    switch (state) {
    case RegisterState::Missing:
        return icon(Icon::Bad, Token::Bad);
    case RegisterState::Partial:
        return icon(Icon::Warning, Token::Warn);
    case RegisterState::Taken:
        return icon(Icon::Good, Token::Good);
    case RegisterState::Cancelled:
        return icon(Icon::Close, Token::Muted);
    case RegisterState::ToCome:
        return icon(Icon::Calendar, Token::Muted);
    case RegisterState::Nobody:
        break;
    }
    return icon(Icon::Info, Token::Muted);
}

bool wantsAttention(RegisterState state)
{
    return state == RegisterState::Missing || state == RegisterState::Partial;
}

} // namespace

RegisterListModel::RegisterListModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

RegisterListModel::Entry RegisterListModel::entryOf(const RegisterLine &line)
{
    Entry entry{.event = line.event->id,
                .start = line.event->start,
                .title = line.event->title,
                .state = line.state,
                .words = displayName(line.state)};
    if (line.state == RegisterState::Missing)
        entry.words = tr("Missing");
    if (line.state == RegisterState::Partial)
        entry.words = tr("Marks missing: %L1").arg(line.unmarked);
    if (line.state == RegisterState::ToCome)
        entry.words = tr("To come: %L1").arg(line.people);
    return entry;
}

void RegisterListModel::setLines(const std::vector<RegisterLine> &lines)
{
    beginResetModel();
    m_entries.clear();
    for (const RegisterLine &line : lines)
        m_entries.push_back(entryOf(line));
    endResetModel();
}

void RegisterListModel::update(const RegisterLine &line)
{
    const int row = line.event == nullptr ? -1 : rowOf(line.event->id);
    if (row < 0)
        return;
    m_entries[static_cast<size_t>(row)] = entryOf(line);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int RegisterListModel::rowOf(EventId event) const
{
    const auto found = std::ranges::find(m_entries, event, &Entry::event);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

EventId RegisterListModel::at(int row) const
{
    return m_entries[static_cast<size_t>(row)].event;
}

RegisterState RegisterListModel::stateAt(int row) const
{
    return m_entries[static_cast<size_t>(row)].state;
}

int RegisterListModel::missing() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, wantsAttention, &Entry::state));
}

int RegisterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RegisterListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterListModel::dateText(const Entry &entry) const
{
    return m_showsWeekdays ? QLocale{}.toString(entry.start.date(), u"ddd d MMM")
                           : QLocale{}.toString(entry.start.date(), u"d MMM");
}

void RegisterListModel::showWeekdays(bool shown)
{
    if (shown == m_showsWeekdays)
        return;
    m_showsWeekdays = shown;
    if (rowCount() > 0)
        emit dataChanged(index(0, DateColumn), index(rowCount() - 1, DateColumn));
}

QVariant RegisterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DateColumn ? dateText(entry)
            : index.column() == TitleColumn ? entry.title
                                            : entry.words;
    case Qt::ToolTipRole:
        return plainToolTip(entry.title + u'\n' + entry.words);
    case Qt::DecorationRole:
        return index.column() == DateColumn ? QVariant{iconOf(entry.state)} : QVariant{};
    case Qt::AccessibleTextRole:
        return index.column() == DateColumn
            ? tr("%1, %2", "a date, the state of a register").arg(dateText(entry), entry.words)
            : data(index, Qt::DisplayRole);
    case KeyRole:
        return entry.event.value();
    case FindRole:
        return QString{u' ' + folded(entry.title + u' ' + entry.words)};
    case StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

QVariant RegisterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Event");
    case StateColumn:
        return tr("Register");
    default:
        return {};
    }
}

} // namespace hub
