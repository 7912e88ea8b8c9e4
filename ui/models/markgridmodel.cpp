#include "models/markgridmodel.h"

#include "icons/icons.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/label.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(Mark mark)
{
    return choiceText(mark);
}

QIcon iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return icon(Icon::Good, Token::Good);
    case Mark::Late:
        return icon(Icon::Warning, Token::Warn);
    case Mark::Half:
        return icon(Icon::Info, Token::Warn);
    case Mark::Absent:
        return icon(Icon::Bad, Token::Bad);
    case Mark::Deputy:
        return icon(Icon::Person, Token::Accent);
    case Mark::Expected:
        break;
    }
    return {};
}

} // namespace

MarkGridModel::MarkGridModel(Store &store, RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_store{store}
    , m_names{names}
{
}

void MarkGridModel::setEvent(EventId event)
{
    beginResetModel();
    m_event = event;
    read();
    endResetModel();
}

void MarkGridModel::read()
{
    m_lines.clear();
    m_list = {};
    m_book.reset();
    EventFacts facts = readFactsOf(m_store, m_event);
    if (facts.events.empty())
        return;
    m_book = std::make_unique<EventBook>(std::move(facts));
    m_list = expectedAt(*m_book, *record());
    m_lines = makeLines();
}

void MarkGridModel::reload()
{
    const auto people = [this] {
        std::vector<std::pair<PersonId, QString>> all;
        for (const Line &line : m_lines)
            all.emplace_back(line.person == nullptr ? PersonId{} : line.person->person, line.name);
        return all;
    };
    const auto before = people();
    const int columns = columnCount();
    const EventId event = m_event;
    read();
    if (people() == before && columnCount() == columns && !before.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
        return;
    }
    setEvent(event);
}

void MarkGridModel::showSchools(bool shown)
{
    if (shown == m_showsSchools)
        return;
    m_showsSchools = shown;
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::vector<MarkGridModel::Line> MarkGridModel::makeLines() const
{
    QHash<qint64, std::vector<const Attendance *>> marks;
    for (const Attendance *mark : m_book->marksOf(m_event))
        marks[mark->person.value()].push_back(mark);
    std::vector<Line> people;
    std::vector<Line> heads;
    for (const ExpectedPerson &person : m_list.people) {
        if (person.role == AttendanceRole::Lead)
            continue;
        Line line{.person = &person,
                  .name = m_names.of(recordType<Person>(), person.person.value()),
                  .school = m_names.of(recordType<School>(), person.school.value()),
                  .marks = marks.value(person.person.value())};
        if (person.role == AttendanceRole::Deputy && !person.deputyFor.isNull())
            line.name = tr("%1, for %2", "a deputy, whose place they take")
                            .arg(line.name, m_names.of(recordType<Person>(), person.deputyFor.value()));
        (person.role == AttendanceRole::Head ? heads : people).push_back(std::move(line));
    }
    const auto byName
        = [](const Line &a, const Line &b) { return QString::localeAwareCompare(a.name, b.name) < 0; };
    std::ranges::sort(people, byName);
    std::ranges::sort(heads, byName);
    if (!heads.empty()) {
        people.push_back({.heading = tr("Headteachers")});
        people.insert(people.end(), heads.begin(), heads.end());
    }
    return people;
}

const Event *MarkGridModel::record() const
{
    return m_book ? &m_book->events().front() : nullptr;
}

RegisterLine MarkGridModel::line(QDate today) const
{
    return m_book ? registerLine(*m_book, *record(), m_list, today) : RegisterLine{};
}

MarkEntry MarkGridModel::entryAt(const QModelIndex &index, Mark mark) const
{
    const ExpectedPerson &person = *at(index.row()).person;
    return {
        .person = person.person, .session = half(index.column()).number, .mark = mark, .role = person.role};
}

QString MarkGridModel::nameAt(int row) const
{
    return at(row).name;
}

bool MarkGridModel::isExpected(const QModelIndex &index) const
{
    const Line &line = at(index.row());
    return line.person != nullptr && line.person->isAt(half(index.column()).number);
}

QModelIndex MarkGridModel::indexOf(PersonId person, int session) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).person == nullptr || at(row).person->person != person)
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            if (half(column).number == session)
                return index(row, column);
        }
    }
    return {};
}

int MarkGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MarkGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_book ? 0 : static_cast<int>(m_book->halfDays(m_event).size());
}

const HalfDay &MarkGridModel::half(int column) const
{
    return m_book->halfDays(m_event)[static_cast<size_t>(column)];
}

bool MarkGridModel::isMarkable(int row, int column) const
{
    const Line &line = at(row);
    return line.person != nullptr && line.person->isAt(half(column).number)
        && record()->status != EventStatus::Cancelled;
}

const Attendance *MarkGridModel::markAt(int row, int column) const
{
    return markFor(at(row).marks, half(column).number);
}

QString MarkGridModel::shown(int row, int column) const
{
    const Line &line = at(row);
    if (line.person == nullptr)
        return column == 0 ? line.heading : QString{};
    if (!line.person->isAt(half(column).number))
        return u"–"_s;
    const Attendance *mark = markAt(row, column);
    if (mark == nullptr)
        return labelOf(Mark::Expected);
    if (mark->mark == Mark::Absent && !mark->reason.isEmpty())
        return tr("Absent: %1").arg(mark->reason);
    return labelOf(mark->mark);
}

QString MarkGridModel::spoken(int row, int column) const
{
    const Line &line = at(row);
    if (line.person == nullptr)
        return line.heading;
    return tr("%1, %2: %3", "a person, a session, a mark")
        .arg(line.name,
             half(column).title.isEmpty() ? tr("session %1").arg(half(column).number) : half(column).title,
             line.person->isAt(half(column).number) ? shown(row, column) : tr("not expected"));
}

QVariant MarkGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const Attendance *mark = at(row).person == nullptr ? nullptr : markAt(row, column);
    const Mark value = mark == nullptr ? Mark::Expected : mark->mark;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::DecorationRole:
        return isMarkable(row, column) && value != Mark::Expected ? QVariant{iconOf(value)} : QVariant{};
    case PersonRole:
        return at(row).person == nullptr ? qint64{0} : at(row).person->person.value();
    case HeadingRole:
        return at(row).person == nullptr;
    case MarkableRole:
        return isMarkable(row, column);
    case MarkRole:
        return static_cast<int>(value);
    case Qt::FontRole:
        if (at(row).person == nullptr) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QString MarkGridModel::columnTitle(int column) const
{
    const HalfDay &session = half(column);
    int due = 0;
    int here = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).person == nullptr || !at(row).person->isAt(session.number))
            continue;
        ++due;
        const Attendance *mark = markAt(row, column);
        here += mark != nullptr && mark->mark != Mark::Expected && mark->mark != Mark::Absent ? 1 : 0;
    }
    const QString title = session.title.isEmpty() ? tr("Session %1").arg(session.number) : session.title;
    return tr("%1\n%2\n%3 of %4 here", "a session, its time, how many of those expected")
        .arg(title, QLocale{}.toString(session.start, u"ddd d MMM HH:mm"_s))
        .arg(here)
        .arg(due);
}

QVariant MarkGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole && m_book ? QVariant{columnTitle(section)} : QVariant{};
    if (section < 0 || section >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const bool isAlone = at(section).school.isEmpty() || (role == Qt::DisplayRole && !m_showsSchools);
        const QString who = isAlone
            ? at(section).name
            : tr("%1 · %2", "somebody, their school").arg(at(section).name, at(section).school);
        return role == Qt::ToolTipRole ? plainToolTip(who) : who;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags MarkGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isMarkable(index.row(), index.column()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace hub
