#include "actions/clashwhy.h"

#include "actions/contexts.h"
#include "base/capital.h"
#include "base/longdate.h"
#include "records/nouns.h"

namespace hub {

namespace {

const char *ruleFor(Clash::Kind kind)
{
    switch (kind) {
    case Clash::Kind::PersonTwice:
        return QT_TRANSLATE_NOOP(
            "hub::Clashes",
            "Nobody can be at two events at once. Those expected at both, half-day by half-day, stand below; "
            "whoever sends a deputy is not expected.");
    case Clash::Kind::LeadTwice:
        return QT_TRANSLATE_NOOP(
            "hub::Clashes",
            "Nobody can lead an event and be at another at once, half-day by half-day. Who sends a deputy "
            "is not expected.");
    case Clash::Kind::HeadTwice:
        return QT_TRANSLATE_NOOP(
            "hub::Clashes",
            "A head who is expected with their teachers cannot be at two events at once, half-day by "
            "half-day. Who sends a deputy is not expected.");
    case Clash::Kind::VenueTwice:
        return QT_TRANSLATE_NOOP("hub::Clashes",
                                 "Two events in one place overlap, half-day by half-day. Events that are "
                                 "only online take up no place.");
    case Clash::Kind::SameSchool:
        return QT_TRANSLATE_NOOP("hub::Clashes",
                                 "An event of a cohort takes teachers out of a school while another event "
                                 "does the same: the school has to stand in for both.");
    case Clash::Kind::BankHoliday:
        return QT_TRANSLATE_NOOP("hub::Clashes", "No event is to lie on a bank holiday of the hub.");
    case Clash::Kind::OutsideTerm:
        return QT_TRANSLATE_NOOP("hub::Clashes",
                                 "A participant's school has half-term or holidays on a day of the event, by "
                                 "the term dates that hold for the school.");
    case Clash::Kind::Capacity:
        return QT_TRANSLATE_NOOP(
            "hub::Clashes",
            "More people come than the event has room for: everybody expected counts but "
            "those who lead it and those whose deputy comes instead.");
    }
    return "";
}

void addEvent(const Event &event, Why &why)
{
    const auto clock = [](const QDateTime &time) { return time.toString(QStringLiteral("HH:mm")); };
    why.rows.push_back(
        {.cells = {withCapital(recordType<Event>().singularText()), event.title,
                   clashText(QT_TRANSLATE_NOOP("hub::Clashes", "%1, %2 to %3"))
                       .arg(longDate(event.start.date()), clock(event.start), clock(event.end)),
                   event.venue},
         .type = &recordType<Event>(),
         .key = event.id.value()});
}

/// What is neither an event nor anybody.
void addFact(const QString &what, const QString &words, const QString &when, Why &why)
{
    why.rows.push_back({.cells = {what, words, when, QString{}}});
}

} // namespace

Why whyClash(const Clash &clash, const std::optional<QString> &accepted, const EventBook &book,
             const HubNames &names)
{
    Why why{.rule = clashText(ruleFor(clash.kind)),
            .headings = {clashText(QT_TRANSLATE_NOOP("hub::Clashes", "What")),
                         clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Which")),
                         clashText(QT_TRANSLATE_NOOP("hub::Clashes", "When")),
                         clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Where"))}};
    for (const EventId id : clash.events) {
        if (const Event *event = book.find(id))
            addEvent(*event, why);
    }
    const auto addRecord = [&why](const RecordType &type, const QString &name, qint64 key) {
        why.rows.push_back({.cells = {withCapital(type.singularText()), name, QString{}, QString{}},
                            .type = &type,
                            .key = key});
    };
    for (const PersonId person : clash.people)
        addRecord(recordType<Person>(), names.person(person), person.value());
    for (const SchoolId school : clash.schools)
        addRecord(recordType<School>(), names.school(school), school.value());
    if (clash.kind == Clash::Kind::BankHoliday)
        addFact(clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Bank holiday")), clash.text,
                longDate(clash.date), why);
    if (clash.kind == Clash::Kind::Capacity)
        addFact(clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Room")),
                clashText(QT_TRANSLATE_NOOP("hub::Clashes", "%1 come, and there is room for %2"))
                    .arg(clash.coming)
                    .arg(clash.room),
                {}, why);
    if (accepted)
        addFact(clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Accepted")), *accepted, {}, why);
    return why;
}

} // namespace hub
