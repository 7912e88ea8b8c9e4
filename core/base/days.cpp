#include "base/days.h"

#include <QLocale>

#include <cmath>

namespace hub {

namespace {
constexpr double mostDays = 100'000;
}

std::optional<Days> Days::fromText(QStringView text)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? fromNumber(number) : std::nullopt;
}

std::optional<Days> Days::fromNumber(double days)
{
    if (!std::isfinite(days) || days < 0 || days > mostDays)
        return std::nullopt;
    const double inQuarters = days * 4;
    if (inQuarters != std::floor(inQuarters))
        return std::nullopt;
    return Days{static_cast<int>(inQuarters)};
}

QString Days::toText() const
{
    return QString::number(toNumber(), 'g', QLocale::FloatingPointShortest);
}

} // namespace hub
