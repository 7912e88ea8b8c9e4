#include "actions/eventneeds.h"

#include "actions/contexts.h"
#include "actions/eventpicture.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

/// Needs written alike but for letters and spaces are one.
std::vector<CountedNeed> counted(const std::vector<GuestNeeds> &guests, QString GuestNeeds::*need)
{
    std::map<QString, CountedNeed> byText;
    for (const GuestNeeds &guest : guests) {
        const QString what = (guest.*need).simplified();
        if (what.isEmpty())
            continue;
        CountedNeed &entry = byText[what.toCaseFolded()];
        entry.what = entry.what.isEmpty() ? what : entry.what;
        ++entry.count;
    }
    std::vector<CountedNeed> all;
    for (const auto &[folded, entry] : byText)
        all.push_back(entry);
    std::ranges::stable_sort(all,
                             [](const CountedNeed &a, const CountedNeed &b) { return a.count > b.count; });
    return all;
}

GuestNeeds guestOf(const ExpectedPerson &expected, const Person &person, const School *school)
{
    GuestNeeds guest{.person = person.id,
                     .name = QString{person.firstName + u' ' + person.lastName}.trimmed(),
                     .email = person.email,
                     .school = school == nullptr ? QString{} : school->name,
                     .role = choiceText(expected.role),
                     .dietary = person.dietary.simplified(),
                     .access = person.accessNeeds.simplified()};
    if (expected.booking != nullptr) {
        guest.room = expected.booking->room;
        guest.travel = expected.booking->travel;
    }
    return guest;
}

void addLines(QStringList &lines, const QString &heading, const std::vector<CountedNeed> &needs)
{
    if (needs.empty())
        return;
    lines << QString{} << heading;
    for (const CountedNeed &need : needs)
        lines << needText(QT_TRANSLATE_NOOP("hub::Needs", "%1 × %2")).arg(need.count).arg(need.what);
}

} // namespace

Result<EventNeeds> needsOf(Store &store, EventId id)
{
    EventFacts facts = readFactsOf(store, id);
    if (facts.events.empty())
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
    const EventBook book{std::move(facts)};
    EventNeeds needs{.event = book.events().front()};
    for (const ExpectedPerson &expected : expectedAt(book, needs.event).people) {
        const std::optional<Person> person = store.find(expected.person);
        if (!person || !expected.deputy.isNull())
            continue;
        const std::optional<School> school = store.find(expected.school);
        needs.guests.push_back(guestOf(expected, *person, school ? &*school : nullptr));
        needs.inRooms += needs.guests.back().room.isEmpty() ? 0 : 1;
    }
    std::ranges::sort(needs.guests, [](const GuestNeeds &a, const GuestNeeds &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    needs.dietary = counted(needs.guests, &GuestNeeds::dietary);
    needs.access = counted(needs.guests, &GuestNeeds::access);
    return needs;
}

QString catererSummary(const EventNeeds &needs)
{
    const Event &event = needs.event;
    const QString day = QLocale{}.toString(event.start.date(), u"dddd d MMMM yyyy"_s);
    QStringList lines{
        event.venue.isEmpty()
            ? needText(QT_TRANSLATE_NOOP("hub::Needs", "%1, %2")).arg(event.title, day)
            : needText(QT_TRANSLATE_NOOP("hub::Needs", "%1, %2, %3")).arg(event.title, day, event.venue),
        QString{}, needText(QT_TRANSLATE_NOOP("hub::Needs", "Coming: %1")).arg(needs.guests.size())};
    if (needs.dietary.empty())
        lines << needText(QT_TRANSLATE_NOOP("hub::Needs", "Nobody has told us of a dietary need."));
    addLines(lines, needText(QT_TRANSLATE_NOOP("hub::Needs", "Dietary needs:")), needs.dietary);
    addLines(lines, needText(QT_TRANSLATE_NOOP("hub::Needs", "Access needs:")), needs.access);
    if (needs.inRooms > 0)
        lines << QString{}
              << needText(QT_TRANSLATE_NOOP("hub::Needs", "With a room noted: %1")).arg(needs.inRooms);
    return lines.join(u'\n') + u'\n';
}

Result<> noteNeeds(Store &store, PersonId id, const QString &dietary, const QString &access)
{
    std::optional<Person> person = store.find(id);
    if (!person)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Person>().singularText()};
    if (person->dietary == dietary && person->accessNeeds == access)
        return {};
    person->dietary = dietary;
    person->accessNeeds = access;
    const QString what = needText(QT_TRANSLATE_NOOP("hub::Needs", "Note the needs of %1 %2"))
                             .arg(person->firstName, person->lastName);
    return store.change(what, [&person](Writer &writer) -> Result<> {
        writer.update(*person);
        return {};
    });
}

} // namespace hub
