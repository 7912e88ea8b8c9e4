#include "exchange/icszones.h"

#include "base/londontime.h"

#include <QRegularExpression>

#include <libical/ical.h>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct FreeZone
{
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};

/// What Outlook calls the zones it does not name by their cities.
constexpr std::pair<QStringView, const char *> outlookNames[] = {
    {u"eastern time", "America/New_York"},
    {u"central time", "America/Chicago"},
    {u"mountain time", "America/Denver"},
    {u"pacific time", "America/Los_Angeles"},
    {u"atlantic time", "America/Halifax"},
    {u"coordinated universal time", "UTC"},
    {u"greenwich mean time", "Europe/London"},
    {u"gmt", "Europe/London"},
    {u"hawaii", "Pacific/Honolulu"},
    {u"alaska", "America/Anchorage"},
    {u"arizona", "America/Phoenix"},
    {u"newfoundland", "America/St_Johns"},
    {u"west central africa", "Africa/Lagos"},
    {u"edinburgh", "Europe/London"},
    {u"chennai", "Asia/Kolkata"},
    {u"mumbai", "Asia/Kolkata"},
    {u"new delhi", "Asia/Kolkata"},
    {u"beijing", "Asia/Shanghai"},
};

/// Names the database once had, which not every computer still knows.
constexpr std::pair<QStringView, const char *> formerNames[] = {
    {u"US/Eastern", "America/New_York"},
    {u"US/Central", "America/Chicago"},
    {u"US/Mountain", "America/Denver"},
    {u"US/Pacific", "America/Los_Angeles"},
    {u"US/Arizona", "America/Phoenix"},
    {u"US/Alaska", "America/Anchorage"},
    {u"US/Hawaii", "Pacific/Honolulu"},
    {u"GB", "Europe/London"},
    {u"GB-Eire", "Europe/London"},
    {u"Europe/Belfast", "Europe/London"},
    {u"Eire", "Europe/Dublin"},
    {u"Europe/Kiev", "Europe/Kyiv"},
    {u"Asia/Calcutta", "Asia/Kolkata"},
    {u"Zulu", "UTC"},
    {u"GMT", "UTC"},
    {u"Etc/UTC", "UTC"},
    {u"Etc/GMT", "UTC"},
    {u"CET", "Europe/Paris"},
};

/// A zone by the name the database gives it, or an invalid one. "Etc/GMT-2" is two hours before Greenwich.
QTimeZone zoneOfDatabase(const QString &name)
{
    static const QRegularExpression fixed{u"^Etc/GMT([+-])(\\d{1,2})$"_s};
    if (name.isEmpty())
        return {};
    if (QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
        return QTimeZone{name.toUtf8()};
    for (const auto &[former, id] : formerNames) {
        if (name.compare(former, Qt::CaseInsensitive) == 0 && QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone{id};
    }
    const auto match = fixed.match(name);
    if (!match.hasMatch() || match.captured(2).toInt() > 14)
        return {};
    const int seconds = match.captured(2).toInt() * 3600;
    return QTimeZone{match.captured(1) == u"-"_s ? seconds : -seconds};
}

/// "Bern" is Europe/Bern's city or nothing: the database names its zones by cities.
QTimeZone zoneOfCity(const QString &city)
{
    const QByteArray wanted = '/' + QString{city}.replace(u' ', u'_').toLatin1();
    static const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : all) {
        if (id.endsWith(wanted) && !id.startsWith("posix/") && !id.startsWith("right/"))
            return QTimeZone{id};
    }
    return {};
}

/// The offset in "(UTC-05:00) ...", "(GMT +01:00)", "UTC+01".
std::optional<int> offsetIn(const QString &name)
{
    static const QRegularExpression form{uR"(^\(?(?:UTC|GMT)\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?\)?)"_s};
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == u"-"_s ? -seconds : seconds;
}

} // namespace

/// A zone the file describes, by libical.
struct IcsZones::FileZone
{
    QString name;
    std::unique_ptr<icaltimezone, FreeZone> zone;

    [[nodiscard]] int offsetAt(QDate day, QTime time) const
    {
        icaltimetype wall = icaltime_null_time();
        wall.year = day.year();
        wall.month = day.month();
        wall.day = day.day();
        wall.hour = time.hour();
        wall.minute = time.minute();
        wall.second = time.second();
        int isSummer = 0;
        return icaltimezone_get_utc_offset(zone.get(), &wall, &isSummer);
    }
};

QTimeZone zoneFromWindowsName(const QString &name)
{
    const QByteArray byId = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    if (!byId.isEmpty())
        return QTimeZone{byId};
    static const QRegularExpression prefix{uR"(^\((?:UTC|GMT)[^)]*\)\s*)"_s};
    const QString plain = QString{name}.remove(prefix);
    for (const QString &part : plain.split(u',', Qt::SkipEmptyParts)) {
        const QString place = part.trimmed();
        for (const auto &[words, id] : outlookNames) {
            if (place.startsWith(words, Qt::CaseInsensitive))
                return QTimeZone{id};
        }
        if (const QTimeZone zone = zoneOfCity(place); zone.isValid())
            return zone;
    }
    const std::optional<int> offset = offsetIn(name);
    const bool isBare = plain.isEmpty() || plain == name;
    return offset && isBare && (plain.isEmpty() || name.size() <= 12) ? QTimeZone{*offset} : QTimeZone{};
}

IcsZones::IcsZones(const IcsFile &file)
    : m_calendarZone{file.calendar.text(u"X-WR-TIMEZONE"_s)}
{
    icalerror_set_errors_are_fatal(0); // a broken file is no fault of the program
    for (const IcsComponent &zone : file.zones) {
        const QString name = zone.text(u"TZID"_s);
        icalcomponent *component = icalparser_parse_string(zone.source.toUtf8().constData());
        if (component == nullptr)
            continue;
        auto own = std::make_unique<FileZone>();
        own->name = name;
        own->zone.reset(icaltimezone_new());
        if (icaltimezone_set_component(own->zone.get(), component) == 0)
            icalcomponent_free(component);
        else
            m_own.push_back(std::move(own));
    }
}

IcsZones::~IcsZones() = default;

IcsZones::Meaning IcsZones::lookUp(const QString &given) const
{
    QString name = given.trimmed();
    if (name.startsWith(u"TZID="_s))
        name = name.sliced(5);
    if (name.isEmpty()) {
        const QTimeZone calendars = zoneOfDatabase(m_calendarZone);
        return {calendars.isValid() ? calendars : QTimeZone{"Europe/London"}};
    }
    if (const QTimeZone zone = zoneOfDatabase(name); zone.isValid())
        return {zone};
    for (const auto &own : m_own) {
        if (own->name == name)
            return {{}, own.get()};
    }
    return {zoneFromWindowsName(name)};
}

IcsZones::Meaning IcsZones::meaningOf(const QString &name) const
{
    const auto known = m_known.constFind(name);
    return known != m_known.constEnd() ? *known : *m_known.insert(name, lookUp(name));
}

bool IcsZones::knows(const QString &name) const
{
    const Meaning meaning = meaningOf(name);
    return meaning.own != nullptr || meaning.zone.isValid();
}

QDateTime IcsZones::instant(const QString &name, QDate day, QTime time) const
{
    const Meaning meaning = meaningOf(name);
    const QTimeZone london = londonTime(day).timeZone();
    if (meaning.own != nullptr) {
        const QDateTime asUtc{day, time, Qt::UTC};
        return asUtc.addSecs(-meaning.own->offsetAt(day, time)).toTimeZone(london);
    }
    return meaning.zone.isValid() ? QDateTime{day, time, meaning.zone}.toTimeZone(london) : QDateTime{};
}

QDateTime IcsZones::wall(const QString &name, const QDateTime &instant) const
{
    const Meaning meaning = meaningOf(name);
    const QDateTime utc = instant.toUTC();
    if (meaning.own != nullptr) {
        // The offset is asked by wall time: once for a guess, once for the wall time so found.
        const int guess = meaning.own->offsetAt(utc.date(), utc.time());
        const QDateTime guessed = utc.addSecs(guess);
        return utc.addSecs(meaning.own->offsetAt(guessed.date(), guessed.time()));
    }
    const QDateTime there = instant.toTimeZone(meaning.zone);
    return {there.date(), there.time(), Qt::UTC};
}

} // namespace hub
