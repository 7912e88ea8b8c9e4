#include "exchange/icsreader.h"

#include "base/londontime.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Happenings of one file; a calendar of more is a machine's, not a hub's.
constexpr size_t mostEntries = 20'000;

struct IcsReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Calendar)
};

/// A VEVENT, understood.
struct ReadEvent
{
    CalendarEntry entry;
    IcsTime start;
    qint64 seconds = 0; ///< how long; in whole days where it is of days
    std::vector<QString> rules;
    std::vector<IcsTime> additions;
    std::vector<IcsTime> exceptions;
    std::optional<IcsTime> replaces; ///< the occurrence this one stands for
};

QString labelOf(const IcsComponent &component)
{
    const QString title = component.text(u"SUMMARY"_s);
    return title.isEmpty() ? IcsReaderWords::tr("An event without a title")
                           : IcsReaderWords::tr("“%1”").arg(title);
}

Error unfit(const QString &message)
{
    return {.kind = Error::Kind::Invalid, .subject = {}, .message = message};
}

EventStatus statusFrom(const QString &status, bool isCancelling)
{
    if (isCancelling || status.compare(u"CANCELLED"_s, Qt::CaseInsensitive) == 0)
        return EventStatus::Cancelled;
    return status.compare(u"TENTATIVE"_s, Qt::CaseInsensitive) == 0 ? EventStatus::Provisional
                                                                    : EventStatus::Confirmed;
}

/// Turns components into events, and says why it cannot.
class EventReader
{
public:
    EventReader(const IcsFile &file, const IcsZones &zones)
        : m_zones{zones}
        , m_isCancelling{file.calendar.text(u"METHOD"_s).compare(u"CANCEL"_s, Qt::CaseInsensitive) == 0}
    {
    }

    [[nodiscard]] Result<ReadEvent> read(const IcsComponent &component) const
    {
        ReadEvent event;
        const auto starts = component.all(u"DTSTART"_s);
        if (starts.size() != 1)
            return unfit(starts.empty() ? IcsReaderWords::tr("it has no start")
                                        : IcsReaderWords::tr("it has two starts"));
        const Result<IcsTime> start = timeOf(*starts.front(), starts.front()->value);
        if (!start)
            return start.error();
        event.start = *start;
        if (const Result<> length = readLength(component, event); !length)
            return length.error();
        if (const Result<> times = readRepetition(component, event); !times)
            return times.error();
        readWords(component, event);
        return event;
    }

private:
    [[nodiscard]] Result<IcsTime> timeOf(const IcsLine &line, const QString &value) const
    {
        const auto time = icsTimeFrom(value, line.parameters.value(u"TZID"_s));
        if (!time)
            return unfit(IcsReaderWords::tr("“%1” is no time").arg(value.left(40)));
        if (!time->isDay && !m_zones.knows(time->zone))
            return unfit(
                IcsReaderWords::tr("the time zone “%1” is neither known nor described in the file, so nobody "
                                   "can tell when it is")
                    .arg(time->zone));
        return *time;
    }

    [[nodiscard]] Result<> readLength(const IcsComponent &component, ReadEvent &event) const
    {
        constexpr qint64 day = 86'400;
        const IcsLine *end = component.find(u"DTEND"_s);
        const IcsLine *duration = component.find(u"DURATION"_s);
        event.seconds = event.start.isDay ? day : 0;
        if (end != nullptr) {
            const Result<IcsTime> time = timeOf(*end, end->value);
            if (!time)
                return time.error();
            if (event.start.isDay || time->isDay)
                event.seconds = event.start.day.daysTo(time->day) * day;
            else
                event.seconds = instantOf(event.start, m_zones).secsTo(instantOf(*time, m_zones));
            if (event.start.isDay && event.seconds == 0)
                event.seconds = day; // many write the day itself
        } else if (duration != nullptr) {
            const auto seconds = icsDuration(duration->value);
            if (!seconds)
                return unfit(IcsReaderWords::tr("“%1” is no duration").arg(duration->value.left(40)));
            event.seconds = event.start.isDay ? (*seconds + day - 1) / day * day : *seconds;
        }
        return event.seconds < 0 ? Result<>{unfit(IcsReaderWords::tr("it ends before it starts"))}
                                 : Result<>{};
    }

    [[nodiscard]] Result<> readRepetition(const IcsComponent &component, ReadEvent &event) const
    {
        for (const IcsLine *rule : component.all(u"RRULE"_s))
            event.rules.push_back(rule->value.trimmed());
        for (const auto &[name, list] :
             {std::pair{u"RDATE"_s, &event.additions}, std::pair{u"EXDATE"_s, &event.exceptions}}) {
            for (const IcsLine *line : component.all(name)) {
                for (const QString &value : line->value.split(u',', Qt::SkipEmptyParts)) {
                    const Result<IcsTime> time = timeOf(*line, value.section(u'/', 0, 0)); // a period's start
                    if (!time)
                        return time.error();
                    list->push_back(*time);
                }
            }
        }
        const IcsLine *replaced = component.find(u"RECURRENCE-ID"_s);
        if (replaced == nullptr)
            return {};
        if (replaced->parameters.contains(u"RANGE"_s))
            return unfit(
                IcsReaderWords::tr("it alters all later occurrences at once; alter them one by one"));
        const Result<IcsTime> time = timeOf(*replaced, replaced->value);
        if (!time)
            return time.error();
        event.replaces = *time;
        return {};
    }

    void readWords(const IcsComponent &component, ReadEvent &event) const
    {
        CalendarEntry &entry = event.entry;
        entry.title = component.text(u"SUMMARY"_s).simplified();
        if (entry.title.isEmpty())
            entry.title = IcsReaderWords::tr("Without a title");
        entry.venue = component.text(u"LOCATION"_s).simplified();
        entry.description = component.text(u"DESCRIPTION"_s);
        entry.status = statusFrom(component.text(u"STATUS"_s), m_isCancelling);
        entry.sequence = std::max(0, component.text(u"SEQUENCE"_s).toInt());
        entry.allDay = event.start.isDay;
        entry.row = component.number;
        entry.uid = component.text(u"UID"_s);
        if (entry.uid.isEmpty()) {
            const QString said = entry.title + u'|' + entry.venue + u'|'
                + instantOf(event.start, m_zones).toUTC().toString(Qt::ISODate);
            entry.uid = u"without-uid-"_s
                + QString::fromLatin1(
                            QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha1).toHex());
        }
    }

    const IcsZones &m_zones;
    bool m_isCancelling;
};

/// The events of one uid: the one that may repeat, and the occurrences that differ.
struct Family
{
    std::optional<ReadEvent> master;
    std::map<QString, ReadEvent> altered; ///< by the occurrence they stand for
};

class Expander
{
public:
    Expander(const IcsZones &zones, const RepetitionLimits &limits, CalendarReading &reading)
        : m_zones{zones}
        , m_limits{limits}
        , m_reading{reading}
    {
    }

    void expand(const Family &family)
    {
        std::set<QString> used;
        if (family.master)
            expandMaster(*family.master, family, used);
        for (const auto &[occurrence, event] : family.altered) {
            if (!used.contains(occurrence))
                add(event, event.start, occurrence);
        }
    }

    [[nodiscard]] QString nameOf(const IcsTime &time) const
    {
        return time.isDay ? time.day.toString(u"yyyyMMdd"_s)
                          : instantOf(time, m_zones).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    }

private:
    void expandMaster(const ReadEvent &event, const Family &family, std::set<QString> &used)
    {
        const bool repeats = !event.rules.empty() || !event.additions.empty() || !family.altered.empty();
        if (!repeats)
            return add(event, event.start, {});
        m_reading.repeating.append(event.entry.uid);
        std::map<QString, IcsTime> starts;
        if (const Result<> done = collect(event, starts); !done) {
            ++m_reading.skipped;
            m_reading.problems.push_back(
                {event.entry.row, u"RRULE"_s,
                 IcsReaderWords::tr("“%1” was left out. %2").arg(event.entry.title, done.error().message)});
            return;
        }
        if (starts.empty() && family.altered.empty()) {
            ++m_reading.skipped;
            m_reading.problems.push_back(
                {event.entry.row, u"EXDATE"_s,
                 IcsReaderWords::tr("“%1” was left out: every one of its occurrences is excepted.")
                     .arg(event.entry.title)});
        }
        for (const auto &[occurrence, start] : starts) {
            const auto altered = findAltered(family, occurrence, start);
            if (altered == family.altered.end()) {
                add(event, start, occurrence);
            } else {
                used.insert(altered->first);
                add(altered->second, altered->second.start, occurrence);
            }
        }
    }

    [[nodiscard]] Result<> collect(const ReadEvent &event, std::map<QString, IcsTime> &starts)
    {
        starts.emplace(nameOf(event.start), event.start);
        for (const QString &rule : event.rules) {
            const Result<Repetitions> found = repetitions(rule, event.start, m_zones, m_limits);
            if (!found)
                return found.error();
            for (const IcsTime &start : found->starts)
                starts.emplace(nameOf(start), start);
            if (found->isCut)
                m_reading.problems.push_back(
                    {event.entry.row, u"RRULE"_s,
                     IcsReaderWords::tr(
                         "“%1” goes on; it was followed to its occurrence no. %2 and no further than %3.")
                         .arg(event.entry.title)
                         .arg(found->starts.size())
                         .arg(m_limits.horizon.toString(Qt::ISODate))});
        }
        for (const IcsTime &start : event.additions)
            starts.emplace(nameOf(start), start);
        for (const IcsTime &exception : event.exceptions)
            std::erase_if(starts, [&](const auto &one) { return isSame(exception, one.second, one.first); });
        return {};
    }

    /// An exception may be written as a day where the event has hours, and the other way round.
    [[nodiscard]] bool isSame(const IcsTime &named, const IcsTime &start, const QString &name) const
    {
        if (named.isDay || start.isDay)
            return named.day == start.day;
        return nameOf(named) == name;
    }

    [[nodiscard]] std::map<QString, ReadEvent>::const_iterator
    findAltered(const Family &family, const QString &occurrence, const IcsTime &start) const
    {
        const auto exact = family.altered.find(occurrence);
        if (exact != family.altered.end())
            return exact;
        return std::find_if(family.altered.begin(), family.altered.end(), [&](const auto &one) {
            const bool isByDay = one.second.replaces->isDay != start.isDay;
            return isByDay && isSame(*one.second.replaces, start, occurrence);
        });
    }

    void add(const ReadEvent &event, const IcsTime &start, const QString &occurrence)
    {
        if (m_reading.entries.size() >= mostEntries)
            return;
        CalendarEntry entry = event.entry;
        entry.occurrence = occurrence;
        entry.start = instantOf(start, m_zones);
        entry.end = event.start.isDay ? londonTime(start.day.addDays(event.seconds / 86'400 - 1))
                                      : entry.start.addSecs(event.seconds);
        m_reading.entries.push_back(std::move(entry));
    }

    const IcsZones &m_zones;
    const RepetitionLimits &m_limits;
    CalendarReading &m_reading;
};

Error noEvents(const IcsFile &file, const QString &subject)
{
    return {
        .kind = Error::Kind::Invalid,
        .subject = subject,
        .message = file.tasks + file.freeBusy > 0
            ? IcsReaderWords::tr("“%1” has no events: it holds %2 tasks and %3 lists of free and busy times.")
                  .arg(subject)
                  .arg(file.tasks)
                  .arg(file.freeBusy)
            : IcsReaderWords::tr("“%1” is a calendar without events.").arg(subject),
        .advice = IcsReaderWords::tr("Nothing was changed.")};
}

/// Whether @p newer takes the place of @p known.
bool supersedes(const ReadEvent &newer, const ReadEvent &known)
{
    return newer.entry.sequence >= known.entry.sequence;
}

} // namespace

QString CalendarEntry::key() const
{
    return occurrence.isEmpty() ? uid : uid + u'/' + occurrence;
}

Result<CalendarReading> readCalendar(const QByteArray &bytes, const QString &subject,
                                     const RepetitionLimits &limits)
{
    const Result<IcsFile> file = readIcsLines(bytes, subject);
    if (!file)
        return file.error();
    if (file->events.empty() && !file->isCut)
        return noEvents(*file, subject);
    const IcsZones zones{*file};
    const EventReader reader{*file, zones};
    CalendarReading reading;
    Expander expander{zones, limits, reading};
    std::vector<QString> order;
    std::map<QString, Family> families;
    for (const IcsComponent &component : file->events) {
        Result<ReadEvent> event = reader.read(component);
        if (!event) {
            ++reading.skipped;
            reading.problems.push_back(
                {component.number,
                 {},
                 IcsReaderWords::tr("%1 was left out: %2.").arg(labelOf(component), event.error().message)});
            continue;
        }
        if (!families.contains(event->entry.uid))
            order.push_back(event->entry.uid);
        Family &family = families[event->entry.uid];
        if (!event->replaces) {
            if (!family.master || supersedes(*event, *family.master))
                family.master = std::move(*event);
            continue;
        }
        const QString name = expander.nameOf(*event->replaces);
        const auto known = family.altered.find(name);
        if (known == family.altered.end() || supersedes(*event, known->second))
            family.altered.insert_or_assign(name, std::move(*event));
    }
    for (const QString &uid : order)
        expander.expand(families[uid]);
    if (file->isCut)
        reading.problems.push_back(
            {0, {}, IcsReaderWords::tr("The file stops in the middle: what comes after is missing.")});
    if (reading.entries.size() >= mostEntries)
        reading.problems.push_back(
            {0,
             {},
             IcsReaderWords::tr("The file holds more than %1 happenings; the others were left out.")
                 .arg(mostEntries)});
    std::stable_sort(reading.entries.begin(), reading.entries.end(),
                     [](const CalendarEntry &a, const CalendarEntry &b) { return a.start < b.start; });
    return reading;
}

} // namespace hub
