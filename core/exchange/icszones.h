#pragma once

#include "exchange/icslines.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>

namespace hub {

/// What a calendar file says by a name of a time zone, and the instants its wall times are.
///
/// A name of the time zone database is that zone, whatever the file says of it. Else the file's own VTIMEZONE
/// counts; else Windows' names ("W. Europe Standard Time"), the names Outlook shows ("(UTC-05:00) Eastern
/// Time (US & Canada)", "Amsterdam, Belgrade, Berlin ...") by what they name, and a bare "UTC+01:00" as that
/// offset all year. Anything else is not known, and nothing is guessed.
class IcsZones
{
public:
    explicit IcsZones(const IcsFile &file);
    ~IcsZones();
    Q_DISABLE_COPY_MOVE(IcsZones)

    /// Whether the name means anything. The empty name is time without a zone: the calendar's own
    /// (X-WR-TIMEZONE) where it names one, else London's.
    [[nodiscard]] bool knows(const QString &name) const;
    /// The instant of a wall time there, in London time. Invalid where the name is not known.
    [[nodiscard]] QDateTime instant(const QString &name, QDate day, QTime time) const;
    /// The wall time there at an instant, as a time of no zone in UTC.
    [[nodiscard]] QDateTime wall(const QString &name, const QDateTime &instant) const;

private:
    struct FileZone;

    struct Meaning
    {
        QTimeZone zone = QTimeZone{};
        const FileZone *own = nullptr;
    };
    [[nodiscard]] Meaning meaningOf(const QString &name) const;
    [[nodiscard]] Meaning lookUp(const QString &name) const;

    std::vector<std::unique_ptr<FileZone>> m_own;
    QString m_calendarZone;
    mutable QHash<QString, Meaning> m_known;
};

/// The database's zone for a name as Windows or Outlook writes it, or an invalid one.
[[nodiscard]] QTimeZone zoneFromWindowsName(const QString &name);

} // namespace hub
