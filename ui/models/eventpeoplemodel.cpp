#include "models/eventpeoplemodel.h"

#include "actions/bookings.h"
#include "actions/eventneeds.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/label.h"

#include <algorithm>

namespace hub {

namespace {

QString label(AttendanceRole role)
{
    return choiceText(role);
}

} // namespace

EventPeopleModel::EventPeopleModel(Store &store, RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_store{store}
    , m_names{names}
{
}

void EventPeopleModel::setEvent(EventId event)
{
    beginResetModel();
    m_event = event;
    read();
    endResetModel();
}

void EventPeopleModel::read()
{
    m_lines.clear();
    m_record.reset();
    m_diets = 0;
    EventFacts facts = readFactsOf(m_store, m_event);
    if (facts.events.empty())
        return;
    const EventBook book{std::move(facts)};
    m_record = book.events().front();
    const ExpectedList list = expectedAt(book, *m_record);
    m_coming = list.coming();
    m_waiting = static_cast<int>(list.waiting.size());
    for (const ExpectedPerson &person : list.people)
        add(person, person.deputy.isNull() ? tr("Expected") : tr("A deputy comes"));
    std::ranges::sort(m_lines, [](const Line &a, const Line &b) {
        return QString::localeAwareCompare(a.cells[NameColumn], b.cells[NameColumn]) < 0;
    });
    int place = 0;
    for (const ExpectedPerson &person : list.waiting)
        add(person, tr("Waiting, number %1").arg(++place));
    for (const Booking *booking : list.excluded) {
        add({.person = booking->person, .role = booking->role, .booking = booking},
            booking->reason.isEmpty() ? tr("Taken off the list") : tr("Taken off: %1").arg(booking->reason));
        m_lines.back().isOut = true;
    }
}

void EventPeopleModel::add(const ExpectedPerson &person, const QString &state)
{
    Line line{.person = person.person};
    line.cells[NameColumn] = m_names.of(recordType<Person>(), person.person.value());
    line.cells[SchoolColumn] = m_names.of(recordType<School>(), person.school.value());
    line.cells[RoleColumn] = label(person.role);
    line.cells[StateColumn] = state;
    if (const std::optional<Person> record = m_store.find(person.person)) {
        line.cells[DietaryColumn] = record->dietary;
        line.cells[AccessColumn] = record->accessNeeds;
        m_diets += record->dietary.isEmpty() ? 0 : 1;
    }
    if (person.booking != nullptr) {
        line.cells[RoomColumn] = person.booking->room;
        line.cells[TravelColumn] = person.booking->travel;
    }
    m_lines.push_back(std::move(line));
}

QString EventPeopleModel::summary() const
{
    if (!m_record)
        return {};
    const QString coming = m_record->capacity
        ? tr("Coming: %L1, with room for %L2").arg(m_coming).arg(*m_record->capacity)
        : tr("Coming: %L1").arg(m_coming);
    return tr("%1; waiting: %L2; with dietary needs: %L3").arg(coming).arg(m_waiting).arg(m_diets);
}

int EventPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EventPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const QString &cell
        = m_lines[static_cast<size_t>(index.row())].cells[static_cast<size_t>(index.column())];
    return role == Qt::ToolTipRole ? plainToolTip(cell) : cell;
}

QVariant EventPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SchoolColumn:
        return tr("School");
    case RoleColumn:
        return tr("Comes as");
    case StateColumn:
        return tr("Place");
    case DietaryColumn:
        return tr("Dietary needs");
    case AccessColumn:
        return tr("Access needs");
    case RoomColumn:
        return tr("Room");
    case TravelColumn:
        return tr("Travel");
    default:
        return {};
    }
}

Qt::ItemFlags EventPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() >= DietaryColumn;
    return isEditable && !isExcluded(index.row()) ? usual | Qt::ItemIsEditable : usual;
}

bool EventPeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    auto cells = m_lines[static_cast<size_t>(index.row())].cells;
    cells[static_cast<size_t>(index.column())] = value.toString().trimmed();
    const bool isOfPerson = index.column() == DietaryColumn || index.column() == AccessColumn;
    const Result<> done = isOfPerson
        ? noteNeeds(m_store, at(index.row()), cells[DietaryColumn], cells[AccessColumn])
        : noteStay(m_store, m_event, at(index.row()), cells[RoomColumn], cells[TravelColumn]);
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

} // namespace hub
