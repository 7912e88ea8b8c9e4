#include "base/londontime.h"

#include <QTimeZone>

namespace hub {

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone{"Europe/London"};
    return zone;
}

} // namespace

QDateTime londonTime(QDate day, QTime time)
{
    return {day, time, london()};
}

std::optional<QDateTime> londonTimeFromText(QStringView text)
{
    QString iso = text.trimmed().toString();
    if (iso.size() > 10 && iso.at(10) == u' ')
        iso[10] = u'T';
    const QDateTime read = QDateTime::fromString(iso, Qt::ISODate);
    if (!read.isValid())
        return std::nullopt;
    return read.timeSpec() == Qt::LocalTime ? londonTime(read.date(), read.time())
                                            : read.toTimeZone(london());
}

QString toStoredText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime here = time.toTimeZone(london());
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace hub
