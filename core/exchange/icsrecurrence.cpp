#include "exchange/icsrecurrence.h"

#include "base/londontime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libical/ical.h>
#include <memory>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct RecurrenceWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Calendar)
};

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

Error unreadable(const QString &message)
{
    return {.kind = Error::Kind::Invalid, .subject = {}, .message = message};
}

icaltimetype wallOf(const IcsTime &time)
{
    icaltimetype wall = icaltime_null_time();
    wall.year = time.day.year();
    wall.month = time.day.month();
    wall.day = time.day.day();
    wall.is_date = time.isDay ? 1 : 0;
    if (!time.isDay) {
        wall.hour = time.time.hour();
        wall.minute = time.time.minute();
        wall.second = time.time.second();
    }
    return wall;
}

/// UNTIL as the rule writes it; nothing where it has none.
std::optional<IcsTime> untilOf(const QString &rule, const QString &zone)
{
    static const QRegularExpression form{u"(?:^|;)UNTIL=([0-9TZ]+)"_s};
    const auto match = form.match(rule);
    return match.hasMatch() ? icsTimeFrom(match.captured(1), zone) : std::nullopt;
}

/// Whether an occurrence comes after UNTIL: compared by instants, and by days where either is one.
bool isAfter(const IcsTime &occurrence, const IcsTime &until, const IcsZones &zones)
{
    if (occurrence.isDay || until.isDay) {
        const QDate last = until.isDay || until.zone != u"UTC"_s ? until.day : instantOf(until, zones).date();
        return occurrence.day > last;
    }
    return instantOf(occurrence, zones) > instantOf(until, zones);
}

} // namespace

std::optional<IcsTime> icsTimeFrom(const QString &value, const QString &zone)
{
    static const QRegularExpression form{u"^\\s*(\\d{8})(?:T(\\d{6})(Z?))?\\s*$"_s};
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    IcsTime time{.day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s),
                 .zone = match.captured(3).isEmpty() ? zone : u"UTC"_s,
                 .isDay = match.captured(2).isEmpty()};
    if (!time.isDay) {
        QString clock = match.captured(2);
        if (clock.endsWith(u"60"_s)) // a leap second
            clock.replace(4, 2, u"59"_s);
        time.time = QTime::fromString(clock, u"HHmmss"_s);
    }
    if (time.isDay)
        time.zone.clear();
    return time.day.isValid() && (time.isDay || time.time.isValid()) ? std::optional{time} : std::nullopt;
}

QDateTime instantOf(const IcsTime &time, const IcsZones &zones)
{
    return time.isDay ? londonTime(time.day) : zones.instant(time.zone, time.day, time.time);
}

std::optional<qint64> icsDuration(const QString &value)
{
    static const QRegularExpression form{u"^\\s*([+-]?)P((?:T|\\d+[WDHMS])+)\\s*$"_s};
    static const QRegularExpression part{u"(\\d+)([WDHMS])"_s};
    const auto match = form.match(value);
    if (!match.hasMatch() || match.captured(2).size() > 40)
        return std::nullopt;
    qint64 seconds = 0;
    auto parts = part.globalMatch(match.captured(2));
    while (parts.hasNext()) {
        const auto one = parts.next();
        const QChar unit = one.captured(2).at(0);
        const qint64 size = unit == u'W' ? 604'800
            : unit == u'D'               ? 86'400
            : unit == u'H'               ? 3600
            : unit == u'M'               ? 60
                                         : 1;
        const qint64 count = one.captured(1).toLongLong();
        if (count > 1'000'000)
            return std::nullopt;
        seconds += count * size;
    }
    return match.captured(1) == u"-"_s ? -seconds : seconds;
}

Result<Repetitions> repetitions(const QString &rule, const IcsTime &first, const IcsZones &zones,
                                const RepetitionLimits &limits)
{
    icalerror_clear_errno();
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.toUtf8().constData());
    const bool isRule = rule.startsWith(u"FREQ="_s) || rule.contains(u";FREQ="_s);
    if (!isRule || parsed.freq == ICAL_NO_RECURRENCE)
        return unreadable(RecurrenceWords::tr("Its rule of repetition “%1” cannot be read.").arg(rule));
    if (parsed.freq < ICAL_DAILY_RECURRENCE)
        return unreadable(
            RecurrenceWords::tr("It repeats within the day, which an event of the hub does not."));
    const std::optional<IcsTime> until = untilOf(rule, first.zone);
    parsed.until = icaltime_null_time(); // compared here, where zones are known
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator{
        icalrecur_iterator_new(parsed, wallOf(first))};
    if (iterator == nullptr)
        return unreadable(RecurrenceWords::tr("Its rule of repetition “%1” cannot be followed.").arg(rule));
    Repetitions found{.starts = {first}};
    while (true) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return found;
        IcsTime start = first;
        start.day = QDate{next.year, next.month, next.day};
        if (until && isAfter(start, *until, zones))
            return found;
        if (start.day > limits.horizon || static_cast<int>(found.starts.size()) >= limits.most) {
            found.isCut = true;
            return found;
        }
        if (start != first)
            found.starts.push_back(start);
    }
}

} // namespace hub
