#include "rules/expected.h"

#include <algorithm>

namespace hub {

namespace {

/// Puts a list together: nobody stands in it twice.
class ListMaker
{
public:
    ListMaker(const EventBook &book, const Event &event)
        : m_book{book}
        , m_event{event}
        , m_day{event.start.date()}
    {
        for (const Booking *booking : book.bookingsOf(event.id))
            m_bookings.insert(booking->person.value(), booking);
    }

    ExpectedList make()
    {
        addCohort();
        addGroup();
        addBooked();
        if (m_event.headExpected == YesNo::Yes)
            addHeads();
        addLeads();
        addMarked();
        for (ExpectedPerson &person : m_list.people) {
            if (!person.deputyFor.isNull())
                noteDeputy(person);
        }
        std::ranges::stable_sort(m_list.waiting, [](const ExpectedPerson &a, const ExpectedPerson &b) {
            return std::pair{a.booking->at, a.booking->id} < std::pair{b.booking->at, b.booking->id};
        });
        return std::move(m_list);
    }

private:
    void addCohort()
    {
        for (const Application *application : m_book.acceptedIn(m_event.cohort))
            add({.person = application->person, .school = application->school});
    }
    void addGroup()
    {
        for (const Membership *member : m_book.membersOf(m_event.group)) {
            if (takesPart(*member, m_day))
                add({.person = member->person,
                     .school = member->school,
                     .because = ExpectedPerson::Because::Group});
        }
    }
    void addBooked()
    {
        for (const Booking *booking : m_book.bookingsOf(m_event.id)) {
            if (booking->state == BookingState::Excluded)
                m_list.excluded.push_back(booking);
            if (booking->state == BookingState::Booked || booking->state == BookingState::Waiting)
                add({.person = booking->person,
                     .role = booking->role,
                     .because = ExpectedPerson::Because::Booking});
        }
    }
    void addHeads()
    {
        std::vector<SchoolId> schools;
        for (const ExpectedPerson &person : m_list.people) {
            if (person.role == AttendanceRole::Participant && !person.school.isNull()
                && std::ranges::find(schools, person.school) == schools.end())
                schools.push_back(person.school);
        }
        for (const SchoolId school : schools) {
            const std::vector<PersonId> heads = m_book.headsOf(school, m_day);
            if (heads.empty())
                m_list.schoolsWithoutHead.push_back(school);
            for (const PersonId head : heads)
                add({.person = head,
                     .school = school,
                     .role = AttendanceRole::Head,
                     .because = ExpectedPerson::Because::Head,
                     .sessions = sessionNumbers(m_event.headSessions)});
        }
    }
    void addLeads()
    {
        const WorkGroup *group = m_book.find(m_event.group);
        std::vector<PersonId> leads{m_event.lead};
        if (group != nullptr && m_event.lead.isNull())
            leads = {group->lead, group->secondLead};
        for (const PersonId lead : leads)
            add({.person = lead, .role = AttendanceRole::Lead, .because = ExpectedPerson::Because::Lead});
    }
    void addMarked()
    {
        for (const Attendance *mark : m_book.marksOf(m_event.id)) {
            const Booking *booking = m_bookings.value(mark->person.value());
            const bool isOff = booking != nullptr && booking->state == BookingState::Excluded;
            if (isOff && mark->mark == Mark::Expected)
                continue; // noted before they were taken off
            add({.person = mark->person, .role = mark->role, .because = ExpectedPerson::Because::Marked});
        }
    }

    void add(ExpectedPerson person)
    {
        if (person.person.isNull() || m_known.contains(person.person.value()))
            return;
        const Booking *booking = m_bookings.value(person.person.value());
        const bool isOut = booking != nullptr
            && (booking->state == BookingState::Excluded || booking->state == BookingState::Cancelled);
        if (isOut && person.because != ExpectedPerson::Because::Marked)
            return;
        m_known.insert(person.person.value(), true);
        if (person.school.isNull())
            person.school = m_book.schoolOf(person.person, m_day);
        person.booking = booking;
        if (booking != nullptr && booking->role != AttendanceRole::Participant)
            person.role = booking->role;
        if (booking != nullptr && person.role == AttendanceRole::Deputy)
            person.deputyFor = booking->deputyFor;
        const bool waits = booking != nullptr && booking->state == BookingState::Waiting;
        (waits ? m_list.waiting : m_list.people).push_back(std::move(person));
    }

    void noteDeputy(const ExpectedPerson &deputy)
    {
        const auto away = std::ranges::find(m_list.people, deputy.deputyFor, &ExpectedPerson::person);
        if (away != m_list.people.end())
            away->deputy = deputy.person;
    }

    const EventBook &m_book;
    const Event &m_event;
    QDate m_day;
    ExpectedList m_list;
    QHash<qint64, const Booking *> m_bookings;
    QHash<qint64, bool> m_known;
};

bool isDecided(const Attendance *mark)
{
    return mark != nullptr && mark->mark != Mark::Expected;
}

} // namespace

bool ExpectedPerson::isAt(int session) const
{
    return sessions.empty() || std::ranges::find(sessions, session) != sessions.end();
}

const ExpectedPerson *ExpectedList::find(PersonId person) const
{
    const auto found = std::ranges::find(people, person, &ExpectedPerson::person);
    return found == people.end() ? nullptr : &*found;
}

int ExpectedList::coming() const
{
    return static_cast<int>(std::ranges::count_if(people, [](const ExpectedPerson &person) {
        return person.role != AttendanceRole::Lead && person.deputy.isNull();
    }));
}

ExpectedList expectedAt(const EventBook &book, const Event &event)
{
    return ListMaker{book, event}.make();
}

Rolls::Rolls(const EventBook &book)
    : m_book{book}
{
    const std::vector<Event> &events = book.events();
    m_lists.reserve(events.size()); // the parts point into it
    for (size_t i = 0; i < events.size(); ++i) {
        m_places.insert(events[i].id.value(), static_cast<int>(i));
        m_lists.push_back(expectedAt(book, events[i]));
        for (const ExpectedPerson &person : m_lists.back().people)
            m_parts[person.person.value()].push_back({&events[i], &person});
    }
}

const ExpectedList &Rolls::of(EventId event) const
{
    static const ExpectedList nobody;
    const auto place = m_places.constFind(event.value());
    return place == m_places.constEnd() ? nobody : m_lists[static_cast<size_t>(*place)];
}

const std::vector<Rolls::Part> &Rolls::of(PersonId person) const
{
    static const std::vector<Part> nothing;
    const auto parts = m_parts.constFind(person.value());
    return parts == m_parts.constEnd() ? nothing : *parts;
}

bool takesPart(const Membership &member, QDate day)
{
    switch (member.status) {
    case MemberStatus::Accepted:
    case MemberStatus::Confirmed:
    case MemberStatus::Attending:
        return true;
    case MemberStatus::Completed:
        return !member.statusDate.isValid() || day <= member.statusDate;
    default:
        return false;
    }
}

std::optional<int> roomAt(const Event &event, const ExpectedList &expected)
{
    if (!event.capacity)
        return std::nullopt;
    return std::max(0, *event.capacity - expected.coming());
}

const ExpectedPerson *nextInLine(const Event &event, const ExpectedList &expected)
{
    const std::optional<int> room = roomAt(event, expected);
    const bool isFull = room && *room == 0;
    return expected.waiting.empty() || isFull ? nullptr : &expected.waiting.front();
}

bool mayBeMarked(const Event &event, const ExpectedList &expected, PersonId person, AttendanceRole role)
{
    if (expected.find(person) != nullptr)
        return true;
    const bool isBooked
        = std::ranges::any_of(expected.people, [](const ExpectedPerson &p) { return p.booking != nullptr; });
    if (event.cohort.isNull() && event.group.isNull() && !isBooked)
        return true;
    return role == AttendanceRole::Deputy || role == AttendanceRole::Lead
        || (role == AttendanceRole::Head && event.headExpected == YesNo::Yes);
}

RegisterState registerState(const EventBook &book, const Event &event, const ExpectedList &expected,
                            QDate today)
{
    if (event.status == EventStatus::Cancelled)
        return RegisterState::Cancelled;
    int due = 0;
    int decided = 0;
    const std::vector<const Attendance *> marks = book.marksOf(event.id);
    QHash<qint64, std::vector<const Attendance *>> byPerson;
    for (const Attendance *mark : marks)
        byPerson[mark->person.value()].push_back(mark);
    for (const ExpectedPerson &person : expected.people) {
        if (person.role == AttendanceRole::Lead)
            continue;
        const std::vector<const Attendance *> own = byPerson.value(person.person.value());
        for (const HalfDay &half : book.halfDays(event.id)) {
            if (!person.isAt(half.number))
                continue;
            ++due;
            decided += isDecided(markFor(own, half.number)) ? 1 : 0;
        }
    }
    if (event.end.date() > today || (event.start.date() == today && decided == 0))
        return RegisterState::ToCome;
    if (due == 0)
        return RegisterState::Nobody;
    return decided == 0 ? RegisterState::Missing
        : decided < due ? RegisterState::Partial
                        : RegisterState::Taken;
}

const Attendance *markFor(std::span<const Attendance *const> marksOfPerson, int session)
{
    const Attendance *whole = nullptr;
    for (const Attendance *mark : marksOfPerson) {
        if (mark->session == session)
            return mark;
        if (!mark->session)
            whole = mark;
    }
    return whole;
}

} // namespace hub
