#include "actions/contexts.h"
#include "actions/rollover.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hub {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

int RolloverPlan::toMake() const
{
    return static_cast<int>(std::ranges::count(lines, false, &RolloverLine::isThere));
}

int RolloverPlan::count(RolloverLine::What what, bool isThere) const
{
    return static_cast<int>(std::ranges::count_if(
        lines, [&](const RolloverLine &line) { return line.what == what && line.isThere == isThere; }));
}

int daysToNextYear(AcademicYear from)
{
    return static_cast<int>(mondayOf(from.firstDay()).daysTo(mondayOf(from.next().firstDay())));
}

QString codeForNextYear(const QString &code, AcademicYear from)
{
    const auto twoDigits = [](AcademicYear year) {
        return QStringLiteral("%1").arg(year.startYear() % 100, 2, 10, QLatin1Char{'0'});
    };
    // The year stands alone, or after letters: NCP25-15, WG25, A-2025.
    const QRegularExpression year{QStringLiteral("(?<!\\d)(20)?%1(?!\\d)").arg(twoDigits(from))};
    const QRegularExpressionMatch match = year.match(code);
    if (!match.hasMatch())
        return code + QLatin1Char{'-'} + twoDigits(from.next());
    QString moved = code;
    return moved.replace(match.capturedStart(), match.capturedLength(),
                         match.captured(1) + twoDigits(from.next()));
}

QString labelOf(RolloverLine::What what)
{
    static constexpr std::array labels{QT_TRANSLATE_NOOP("hub::Rollover", "programme editions"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "cohorts"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "groups"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "records to return"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "resources"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "events"),
                                       QT_TRANSLATE_NOOP("hub::Rollover", "term calendars")};
    return rolloverText(labels[static_cast<size_t>(what)]);
}

} // namespace hub
