#include "actions/markattendance.h"

#include "actions/contexts.h"
#include "actions/eventpicture.h"
#include "actions/readfacts.h"
#include "base/id.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

/// One event's register as it stands in the hub.
class Register
{
public:
    static Result<std::unique_ptr<Register>> read(Store &store, EventId id)
    {
        EventFacts facts = readFactsOf(store, id);
        if (facts.events.empty())
            return Error{.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
        return std::make_unique<Register>(std::move(facts));
    }

    explicit Register(EventFacts facts)
        : m_book{std::move(facts)}
        , m_list{expectedAt(m_book, event())}
    {
    }
    Q_DISABLE_COPY_MOVE(Register)

    [[nodiscard]] const Event &event() const { return m_book.events().front(); }
    [[nodiscard]] const ExpectedList &list() const { return m_list; }
    [[nodiscard]] const EventBook &book() const { return m_book; }
    [[nodiscard]] const std::vector<HalfDay> &halves() const { return m_book.halfDays(event().id); }
    [[nodiscard]] std::vector<const Attendance *> marksOf(PersonId person) const
    {
        return m_book.marksOf(person);
    }

    [[nodiscard]] Result<> check(const MarkEntry &entry) const
    {
        return checkMark(m_book, event(), m_list, entry);
    }

    void write(Writer &writer, const MarkEntry &entry) const
    {
        const std::vector<const Attendance *> own = marksOf(entry.person);
        const bool isWhole = !entry.session || halves().size() <= 1;
        const Attendance *now = nullptr;
        for (const Attendance *mark : own) {
            if (isWhole ? !mark->session : mark->session == entry.session)
                now = mark;
        }
        for (const Attendance *mark : own) {
            if (isWhole && mark->session)
                writer.remove(mark->id);
        }
        Attendance mark = now != nullptr ? *now
                                         : Attendance{.event = event().id,
                                                      .person = entry.person,
                                                      .session = isWhole ? std::nullopt : entry.session};
        mark.mark = entry.mark;
        mark.reason = entry.mark == Mark::Absent ? entry.reason : QString{};
        mark.role = entry.role;
        if (now == nullptr)
            writer.insert(mark);
        else if (mark != *now)
            writer.update(mark);
    }

private:
    EventBook m_book;
    ExpectedList m_list;
};

QString labelOf(Mark mark)
{
    return choiceText(mark);
}

Error refusal(const Event &event, const QString &message, const char *advice)
{
    return {.kind = Error::Kind::Invalid,
            .subject = event.code,
            .message = message,
            .advice = registerText(advice)};
}

Result<> writeAll(Store &store, const Register &reg, const QString &what,
                  const std::vector<MarkEntry> &entries)
{
    for (const MarkEntry &entry : entries) {
        if (const Result<> fine = reg.check(entry); !fine)
            return fine;
    }
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (const MarkEntry &entry : entries)
            reg.write(writer, entry);
        return {};
    });
}

} // namespace

Result<> checkMark(const EventBook &book, const Event &event, const ExpectedList &expected,
                   const MarkEntry &entry)
{
    if (event.status == EventStatus::Cancelled)
        return refusal(
            event,
            registerText(QT_TRANSLATE_NOOP("hub::Register", "“%1” is cancelled and has no register."))
                .arg(event.title),
            QT_TRANSLATE_NOOP("hub::Register", "Bring the event back first. Nothing was changed."));
    const int count = static_cast<int>(book.halfDays(event.id).size());
    if (entry.session && (*entry.session < 1 || *entry.session > count))
        return refusal(event,
                       registerText(QT_TRANSLATE_NOOP("hub::Register",
                                                      "“%1” has no session %2: its sessions go from "
                                                      "1 to %3."))
                           .arg(event.title)
                           .arg(*entry.session)
                           .arg(count),
                       QT_TRANSLATE_NOOP("hub::Register", "Choose one of those. Nothing was changed."));
    if (!mayBeMarked(event, expected, entry.person, entry.role))
        return refusal(
            event,
            registerText(QT_TRANSLATE_NOOP("hub::Register",
                                           "This person is not expected at “%1”: neither its cohort nor its "
                                           "group has them, and they are not booked."))
                .arg(event.title),
            QT_TRANSLATE_NOOP("hub::Register",
                              "Book them on to it, or add them to the register as a walk-in. "
                              "Nothing was changed."));
    return {};
}

Result<> markAttendance(Store &store, EventId id, const MarkEntry &entry)
{
    const auto reg = Register::read(store, id);
    if (!reg)
        return reg.error();
    const QString what
        = registerText(QT_TRANSLATE_NOOP("hub::Register", "Mark %1 %2 at “%3”"))
              .arg(fullName(store, entry.person), labelOf(entry.mark).toLower(), (*reg)->event().title);
    return writeAll(store, **reg, what, {entry});
}

Result<> markAttendance(Store &store, EventId id, const std::vector<MarkEntry> &entries)
{
    const auto reg = Register::read(store, id);
    if (!reg)
        return reg.error();
    const QString what = registerText(QT_TRANSLATE_NOOP("hub::Register", "Take the register of “%1”"))
                             .arg((*reg)->event().title);
    return writeAll(store, **reg, what, entries);
}

Result<int> markAll(Store &store, EventId id, std::optional<int> session, Mark mark)
{
    const auto reg = Register::read(store, id);
    if (!reg)
        return reg.error();
    std::vector<MarkEntry> entries;
    for (const ExpectedPerson &person : (*reg)->list().people) {
        if (person.role == AttendanceRole::Lead)
            continue;
        const std::vector<const Attendance *> own = (*reg)->marksOf(person.person);
        for (const HalfDay &half : (*reg)->halves()) {
            if ((session && half.number != *session) || !person.isAt(half.number))
                continue;
            const Attendance *now = markFor(own, half.number);
            if (now == nullptr || now->mark == Mark::Expected)
                entries.push_back(
                    {.person = person.person, .session = half.number, .mark = mark, .role = person.role});
        }
    }
    if (entries.empty())
        return 0;
    const QString what = registerText(QT_TRANSLATE_NOOP("hub::Register", "Mark all %1 at “%2”"))
                             .arg(labelOf(mark).toLower(), (*reg)->event().title);
    const Result<> done = writeAll(store, **reg, what, entries);
    if (!done)
        return done.error();
    return static_cast<int>(entries.size());
}

Result<> clearMarks(Store &store, EventId id, PersonId person, std::optional<int> session)
{
    const auto reg = Register::read(store, id);
    if (!reg)
        return reg.error();
    const QString what = registerText(QT_TRANSLATE_NOOP("hub::Register", "Clear the mark of %1 at “%2”"))
                             .arg(fullName(store, person), (*reg)->event().title);
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (const Attendance *mark : (*reg)->marksOf(person)) {
            const bool isThis = !session || mark->session == session || (*reg)->halves().size() <= 1;
            if (isThis)
                writer.remove(mark->id);
            else if (!mark->session) {
                Attendance open{.event = id, .person = person, .mark = Mark::Expected, .session = session};
                open.role = mark->role;
                writer.insert(open); // the mark for all still stands for the other half-days
            }
        }
        return {};
    });
}

Result<PersonId> addWalkIn(Store &store, EventId id, const WalkIn &who, std::optional<int> session)
{
    const auto reg = Register::read(store, id);
    if (!reg)
        return reg.error();
    const Event &event = (*reg)->event();
    const bool isNew = who.person.isNull();
    if (isNew && (who.firstName.trimmed().isEmpty() || who.lastName.trimmed().isEmpty()))
        return refusal(
            event,
            registerText(QT_TRANSLATE_NOOP("hub::Register", "A walk-in needs a first and a last name.")),
            QT_TRANSLATE_NOOP("hub::Register", "Fill them in. Nothing was changed."));
    if (!isNew && (*reg)->list().find(who.person) != nullptr)
        return refusal(event,
                       registerText(QT_TRANSLATE_NOOP("hub::Register", "%1 is on the register already."))
                           .arg(fullName(store, who.person)),
                       QT_TRANSLATE_NOOP("hub::Register", "Mark them there. Nothing was changed."));
    const QString name = isNew ? QString{who.firstName.trimmed() + u' ' + who.lastName.trimmed()}
                               : fullName(store, who.person);
    const QString what = registerText(QT_TRANSLATE_NOOP("hub::Register", "Add %1, who walked in at “%2”"))
                             .arg(name, event.title);
    return store.change(what, [&](Writer &writer) -> Result<PersonId> {
        PersonId person = who.person;
        if (isNew) {
            person = writer.insert(Person{.firstName = who.firstName.trimmed(),
                                          .lastName = who.lastName.trimmed(),
                                          .email = who.email.trimmed()});
            if (!who.school.isNull())
                writer.insert(Role{.person = person, .school = who.school, .kind = RoleKind::Teacher});
        }
        Booking booking{.event = id, .person = person, .role = who.role, .at = store.now()};
        for (const Booking *known : (*reg)->book().bookingsOf(person))
            booking.id = known->id;
        if (booking.id.isNull())
            writer.insert(booking);
        else
            writer.update(booking);
        for (const HalfDay &half : (*reg)->halves()) {
            const bool isHere = !session || half.number >= *session;
            (*reg)->write(writer,
                          {.person = person,
                           .session = half.number,
                           .mark = isHere ? Mark::Present : Mark::Absent,
                           .reason = isHere ? QString{}
                                            : registerText(QT_TRANSLATE_NOOP("hub::Register", "Came later")),
                           .role = who.role});
        }
        return person;
    });
}

} // namespace hub
