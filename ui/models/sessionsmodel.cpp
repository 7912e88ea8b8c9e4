#include "models/sessionsmodel.h"

#include "actions/eventsessions.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// @p time as many days later, at the same hour by the clock.
QDateTime later(const QDateTime &time, qint64 days)
{
    return londonTime(time.date().addDays(days), time.time());
}

} // namespace

SessionsModel::SessionsModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void SessionsModel::setEvent(const Event &event, const std::vector<Session> &stored)
{
    beginResetModel();
    m_event = event;
    m_isFollowing = stored.empty();
    m_lines.clear();
    layOut(stored);
    endResetModel();
    emit changed();
}

void SessionsModel::layOut(const std::vector<Session> &stored)
{
    const std::vector<int> heads
        = sessionNumbers(headSessions().isEmpty() ? m_event.headSessions : headSessions());
    m_lines.clear();
    for (Session &session : sessionsOf(m_event, stored)) {
        const bool isForHead = heads.empty() || std::ranges::find(heads, session.number) != heads.end();
        m_lines.push_back({std::move(session), isForHead});
    }
}

void SessionsModel::follow(const Event &event)
{
    const qint64 days = m_event.start.date().daysTo(event.start.date());
    beginResetModel();
    m_event = event;
    if (m_isFollowing) {
        layOut({});
    } else {
        for (Line &line : m_lines) {
            line.session.start = later(line.session.start, days);
            line.session.end = later(line.session.end, days);
        }
    }
    endResetModel();
    emit changed();
}

void SessionsModel::setFollowing(bool following)
{
    if (following == m_isFollowing)
        return;
    beginResetModel();
    m_isFollowing = following;
    if (following)
        layOut({});
    endResetModel();
    emit changed();
}

void SessionsModel::own()
{
    m_isFollowing = false;
    emit changed();
}

std::vector<Session> SessionsModel::sessions() const
{
    std::vector<Session> sessions;
    for (const Line &line : m_lines)
        sessions.push_back(line.session);
    return m_isFollowing ? std::vector<Session>{} : sessions;
}

QString SessionsModel::headSessions() const
{
    std::vector<Line> lines = m_lines;
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.session.start; });
    QStringList numbers;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].isForHead)
            numbers << QString::number(at + 1);
    }
    return numbers.size() == static_cast<qsizetype>(lines.size()) ? QString{} : numbers.join(u',');
}

Days SessionsModel::worth() const
{
    Days sum;
    for (const Line &line : m_lines)
        sum += line.session.days;
    return sum;
}

void SessionsModel::add()
{
    constexpr int halfDay = 3 * 60 * 60;
    const int row = rowCount();
    Session fresh{.number = 0, .start = m_event.start, .days = Days::quarters(2)};
    if (row > 0) {
        // After the last one; where that ends the day, at the hour of the first on the next day of the event.
        const QDateTime first = m_lines.front().session.start;
        fresh.start = m_lines.back().session.end;
        const bool isDayFull = fresh.start.time() >= m_event.end.time();
        if (isDayFull && fresh.start.date() < m_event.end.date())
            fresh.start = londonTime(fresh.start.date().addDays(1), first.time());
    }
    fresh.end = fresh.start.addSecs(halfDay);
    if (fresh.start < m_event.end)
        fresh.end = std::min(fresh.end, m_event.end);
    beginInsertRows({}, row, row);
    m_lines.push_back({fresh, m_event.headSessions.isEmpty()});
    endInsertRows();
    own();
}

void SessionsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    own();
}

void SessionsModel::swapWith(int row, int by)
{
    const int other = row + by;
    if (row < 0 || other < 0 || row >= rowCount() || other >= rowCount())
        return;
    Line &a = m_lines[static_cast<size_t>(row)];
    Line &b = m_lines[static_cast<size_t>(other)];
    std::swap(a, b);
    std::swap(a.session.start, b.session.start);
    std::swap(a.session.end, b.session.end);
    emit dataChanged(index(std::min(row, other), 0), index(std::max(row, other), ColumnCount - 1));
    own();
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionsModel::value(const Line &line, int column) const
{
    switch (column) {
    case DateColumn:
        return line.session.start.date();
    case BeginsColumn:
        return line.session.start.time();
    case EndsColumn:
        return line.session.end.time();
    case DaysColumn:
        return line.session.days.toNumber();
    case TitleColumn:
        return line.session.title;
    default:
        return {};
    }
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == HeadColumn)
        return line.isForHead ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == HeadColumn)
        return line.isForHead ? tr("The head comes") : tr("The head does not come");
    if (role == Qt::EditRole)
        return value(line, index.column());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return QLocale{}.toString(index.row() + 1);
    case DateColumn:
        return QLocale{}.toString(line.session.start.date(), u"ddd d MMM yyyy"_s);
    case BeginsColumn:
        return QLocale{}.toString(line.session.start.time(), u"HH:mm"_s);
    case EndsColumn:
        return QLocale{}.toString(line.session.end.time(), u"HH:mm"_s);
    case DaysColumn:
        return line.session.days.toText();
    default:
        return value(line, index.column());
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Session");
    case DateColumn:
        return tr("Day");
    case BeginsColumn:
        return tr("Begins");
    case EndsColumn:
        return tr("Ends");
    case DaysColumn:
        return tr("Worth in days");
    case TitleColumn:
        return tr("What it is");
    case HeadColumn:
        return tr("Head's part");
    default:
        return {};
    }
}

Qt::ItemFlags SessionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    if (index.column() == HeadColumn)
        return usual | Qt::ItemIsUserCheckable;
    return index.column() == NumberColumn ? usual : usual | Qt::ItemIsEditable;
}

bool SessionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line &line = m_lines[static_cast<size_t>(index.row())];
    Session &session = line.session;
    const Session before = session;
    if (role == Qt::CheckStateRole && index.column() == HeadColumn) {
        line.isForHead = value.toInt() == Qt::Checked;
        emit dataChanged(index, index);
        emit changed();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case DateColumn:
        session.end = later(session.end, session.start.date().daysTo(value.toDate()));
        session.start = londonTime(value.toDate(), session.start.time());
        break;
    case BeginsColumn:
        session.start = londonTime(session.start.date(), value.toTime());
        break;
    case EndsColumn:
        session.end = londonTime(session.start.date(), value.toTime());
        break;
    case DaysColumn:
        session.days = Days::fromNumber(value.toDouble()).value_or(session.days);
        break;
    case TitleColumn:
        session.title = value.toString().trimmed();
        break;
    default:
        return false;
    }
    if (session == before)
        return true;
    emit dataChanged(index, this->index(index.row(), ColumnCount - 1));
    own();
    return true;
}

} // namespace hub
