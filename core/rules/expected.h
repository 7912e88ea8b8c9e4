#pragma once

#include "rules/eventbook.h"

namespace hub {

/// Somebody who is to come to an event, and why.
struct ExpectedPerson
{
    enum class Because {
        Cohort,  ///< accepted into the event's cohort
        Group,   ///< takes part in the event's group
        Head,    ///< head of the school of somebody expected
        Lead,    ///< leads the event or its group
        Booking, ///< booked beyond cohort and group
        Marked,  ///< the register has a mark for them: a walk-in
    };

    PersonId person = {};
    SchoolId school = {};
    AttendanceRole role = AttendanceRole::Participant;
    Because because = Because::Cohort;
    std::vector<int> sessions = {}; ///< the half-days they are expected at; empty means all
    PersonId deputyFor = {};        ///< whose place a deputy takes
    PersonId deputy = {};           ///< who comes in their place
    const Booking *booking = nullptr;

    [[nodiscard]] bool isAt(int session) const;
};

/// Who is to come to an event.
struct ExpectedList
{
    std::vector<ExpectedPerson> people = {};
    std::vector<ExpectedPerson> waiting = {};      ///< the waiting list, the next one first
    std::vector<const Booking *> excluded = {};    ///< not expected although cohort or group say so
    std::vector<SchoolId> schoolsWithoutHead = {}; ///< the head is expected, and nobody is recorded as head

    [[nodiscard]] const ExpectedPerson *find(PersonId person) const;
    /// How many come, and take room: all but the leads and those for whom a deputy comes.
    [[nodiscard]] int coming() const;
};

/// Who is to come to @p event: those accepted into its cohort; the members of its group from accepted to
/// attending (and those who completed it later); with `headExpected` the heads of their schools; the leads;
/// whoever is booked; and whoever its register already names. A booking may exclude, or put on the waiting
/// list.
[[nodiscard]] ExpectedList expectedAt(const EventBook &book, const Event &event);

/// The lists of all events of a book, worked out once, and turned round: what each person is to come to. The
/// book must outlive it.
class Rolls
{
public:
    explicit Rolls(const EventBook &book);

    /// What somebody is on the list of.
    struct Part
    {
        const Event *event;
        const ExpectedPerson *as;
    };

    [[nodiscard]] const EventBook &book() const { return m_book; }
    [[nodiscard]] const ExpectedList &of(EventId event) const;
    /// In the order of the book's events.
    [[nodiscard]] const std::vector<Part> &of(PersonId person) const;
    /// Everybody who is on a list.
    [[nodiscard]] const QHash<qint64, std::vector<Part>> &people() const { return m_parts; }

private:
    const EventBook &m_book;
    QHash<qint64, int> m_places;
    std::vector<ExpectedList> m_lists; ///< for each event of the book
    QHash<qint64, std::vector<Part>> m_parts;
};

/// Whether a membership means its person is to come to something on @p day.
[[nodiscard]] bool takesPart(const Membership &member, QDate day);

/// Places still free; nothing where there is no capacity.
[[nodiscard]] std::optional<int> roomAt(const Event &event, const ExpectedList &expected);

/// Who is next to be given a place: the head of the waiting list where there is room, else null.
[[nodiscard]] const ExpectedPerson *nextInLine(const Event &event, const ExpectedList &expected);

/// Whether the register of @p event may have a mark for @p person in @p role: they are expected, or the event
/// is open to all (neither cohort nor group, and nobody booked), or they come as a deputy or lead, or as the
/// head of a school where heads are expected.
[[nodiscard]] bool mayBeMarked(const Event &event, const ExpectedList &expected, PersonId person,
                               AttendanceRole role);

/// How far the register of an event has come by @p today.
enum class RegisterState { ToCome, Missing, Partial, Taken, Nobody, Cancelled };
[[nodiscard]] RegisterState registerState(const EventBook &book, const Event &event,
                                          const ExpectedList &expected, QDate today);

/// The mark that stands for @p session: its own, else the one for the whole event. Null where there is none.
[[nodiscard]] const Attendance *markFor(std::span<const Attendance *const> marksOfPerson, int session);

} // namespace hub
