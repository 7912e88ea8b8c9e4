#include "actions/dayswhy.h"

#include "actions/contexts.h"
#include "actions/dayswords.h"
#include "base/longdate.h"
#include "records/nouns.h"

namespace hub {

namespace {

QString daysRule()
{
    return daysText(QT_TRANSLATE_NOOP(
        "hub::DaysWords",
        "Done is what registers show, half of a session where only half counts, and development days done or "
        "evidenced; booked is what is still to come. Short is what the programme asks for less both, never "
        "below nought."));
}

QString labelOf(DaysEntry::State state)
{
    switch (state) {
    case DaysEntry::State::Done:
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Done"));
    case DaysEntry::State::Booked:
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Booked"));
    case DaysEntry::State::Absent:
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Absent"));
    case DaysEntry::State::Unmarked:
        return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Not marked"));
    case DaysEntry::State::Planned:
        break;
    }
    return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Planned"));
}

QStringList entryHeadings()
{
    return {daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Kind")),
            daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Date")),
            daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "What")),
            daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "How it stands")),
            daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Worth")),
            daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Counts"))};
}

void addEntries(const KindDays &days, const EventBook &book, Why &why)
{
    constexpr double eighthsADay = 8;
    for (const DaysEntry &entry : days.entries) {
        const Event *event = book.find(entry.event);
        const QString what = event != nullptr
            ? event->title
            : daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Development day"));
        Why::Row row{.cells = {displayName(entry.kind), longDate(entry.date), what, labelOf(entry.state),
                               entry.worth.toText(), QString::number(entry.eighths / eighthsADay)}};
        if (event != nullptr) {
            row.type = &recordType<Event>();
            row.key = event->id.value();
        }
        why.rows.push_back(std::move(row));
    }
}

QString noEntry()
{
    return daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "No register and no development day counts for it."));
}

} // namespace

Why whyDays(const KindDays &days, const EventBook &book)
{
    Why why{.rule = daysRule() + u' '
                + daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1: %2."))
                      .arg(displayName(days.kind), standingInWords(days)),
            .headings = entryHeadings(),
            .figures = {4, 5},
            .none = noEntry()};
    addEntries(days, book, why);
    return why;
}

Why whyDays(const PersonDays &days, const EventBook &book)
{
    QStringList rule{daysRule()};
    for (const KindDays &kind : days.kinds)
        rule << daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "%1: %2."))
                    .arg(displayName(kind.kind), standingInWords(kind));
    Why why{.rule = (rule + sentences(days, book)).join(u' '),
            .headings = entryHeadings(),
            .figures = {4, 5},
            .none = noEntry()};
    for (const KindDays &kind : days.kinds)
        addEntries(kind, book, why);
    return why;
}

Why whyDays(const std::vector<PersonDays> &all, const std::function<QString(PersonId)> &nameOf)
{
    Why why{.rule = daysRule() + u' '
                + daysText(QT_TRANSLATE_NOOP("hub::DaysWords",
                                             "Complete is who has done all that the year asks for.")),
            .headings = {daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Name")),
                         daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Complete")),
                         daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Short"))},
            .figures = {2}};
    for (const PersonDays &days : all)
        why.rows.push_back({.cells = {nameOf(days.person),
                                      days.isComplete() ? daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "Yes"))
                                                        : daysText(QT_TRANSLATE_NOOP("hub::DaysWords", "No")),
                                      days.shortBy().toText()},
                            .type = &recordType<Person>(),
                            .key = days.person.value()});
    return why;
}

} // namespace hub
