#include "actions/expectedwhy.h"

#include "actions/contexts.h"
#include "records/nouns.h"

namespace hub {

namespace {

QString labelOf(ExpectedPerson::Because because)
{
    using Because = ExpectedPerson::Because;
    switch (because) {
    case Because::Cohort:
        return registerText(QT_TRANSLATE_NOOP("hub::Register", "Accepted into the cohort"));
    case Because::Group:
        return registerText(QT_TRANSLATE_NOOP("hub::Register", "Takes part in the group"));
    case Because::Head:
        return registerText(QT_TRANSLATE_NOOP("hub::Register", "Head of the school of somebody expected"));
    case Because::Lead:
        return registerText(QT_TRANSLATE_NOOP("hub::Register", "Leads it"));
    case Because::Booking:
        return registerText(QT_TRANSLATE_NOOP("hub::Register", "Booked"));
    case Because::Marked:
        break;
    }
    return registerText(QT_TRANSLATE_NOOP("hub::Register", "On the register"));
}

} // namespace

Why whyExpected(const ExpectedList &list, const std::function<QString(PersonId)> &nameOf)
{
    Why why{
        .rule = registerText(QT_TRANSLATE_NOOP(
            "hub::Register",
            "Expected are those accepted into the event's cohort, those who take part in its group, the "
            "heads "
            "of their schools where heads are asked for, whoever is booked, and whoever the register names. "
            "A booking can take somebody off the list or put them on the waiting list; leads are not "
            "counted.")),
        .headings = {registerText(QT_TRANSLATE_NOOP("hub::Register", "Name")),
                     registerText(QT_TRANSLATE_NOOP("hub::Register", "Part")),
                     registerText(QT_TRANSLATE_NOOP("hub::Register", "Why"))},
        .none = registerText(QT_TRANSLATE_NOOP("hub::Register", "Nobody is expected."))};
    const auto add = [&](PersonId person, AttendanceRole role, const QString &because) {
        why.rows.push_back({.cells = {nameOf(person), choiceText(role), because},
                            .type = &recordType<Person>(),
                            .key = person.value()});
    };
    for (const ExpectedPerson &person : list.people)
        add(person.person, person.role, labelOf(person.because));
    for (const ExpectedPerson &person : list.waiting)
        add(person.person, person.role,
            registerText(QT_TRANSLATE_NOOP("hub::Register", "On the waiting list")));
    for (const Booking *booking : list.excluded)
        add(booking->person, booking->role,
            registerText(QT_TRANSLATE_NOOP("hub::Register", "Taken off the list")));
    return why;
}

} // namespace hub
