#pragma once

#include "exchange/icsreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The calendars of the shared data, and how far their repetitions are laid out.
inline const QString folder = QStringLiteral(HUBKEEPER_SHARED_DIR "/data/ics/");
inline const hub::RepetitionLimits limits{.horizon = QDate{2027, 8, 31}};

inline QByteArray contents(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// "2024-01-01T10:00Z/2024-01-01T11:00Z", and "2024-01-01..2024-01-02" for whole days.
inline QString told(const hub::CalendarEntry &entry)
{
    if (entry.allDay)
        return entry.start.date().toString(Qt::ISODate) + u".."_s + entry.end.date().toString(Qt::ISODate);
    const QString form = u"yyyy-MM-dd'T'HH:mm'Z'"_s;
    return entry.start.toUTC().toString(form) + u'/' + entry.end.toUTC().toString(form);
}

inline QStringList told(const hub::CalendarReading &reading)
{
    QStringList list;
    for (const hub::CalendarEntry &entry : reading.entries)
        list.append(told(entry));
    return list;
}
