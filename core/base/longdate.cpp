#include "base/longdate.h"

#include <QLocale>

namespace hub {

namespace {

QString writtenOut(QDate day, const QLocale &locale)
{
    return locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

QString longDate(QDate day)
{
    return writtenOut(day, QLocale{});
}

QString longDateInEnglish(QDate day)
{
    return writtenOut(day, QLocale{QLocale::English, QLocale::UnitedKingdom});
}

} // namespace hub
