#include "exchange/demo/schoolyear.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

constexpr int week = 7;

struct Fixed
{
    int year, month, day;
    QStringView title;
    bool isSubstitute = false;
};
constexpr Fixed published[] = {
    {2024, 1, 1, u"New Year’s Day"},        {2024, 3, 29, u"Good Friday"},
    {2024, 4, 1, u"Easter Monday"},         {2024, 5, 6, u"Early May bank holiday"},
    {2024, 5, 27, u"Spring bank holiday"},  {2024, 8, 26, u"Summer bank holiday"},
    {2024, 12, 25, u"Christmas Day"},       {2024, 12, 26, u"Boxing Day"},
    {2025, 1, 1, u"New Year’s Day"},        {2025, 4, 18, u"Good Friday"},
    {2025, 4, 21, u"Easter Monday"},        {2025, 5, 5, u"Early May bank holiday"},
    {2025, 5, 26, u"Spring bank holiday"},  {2025, 8, 25, u"Summer bank holiday"},
    {2025, 12, 25, u"Christmas Day"},       {2025, 12, 26, u"Boxing Day"},
    {2026, 1, 1, u"New Year’s Day"},        {2026, 4, 3, u"Good Friday"},
    {2026, 4, 6, u"Easter Monday"},         {2026, 5, 4, u"Early May bank holiday"},
    {2026, 5, 25, u"Spring bank holiday"},  {2026, 8, 31, u"Summer bank holiday"},
    {2026, 12, 25, u"Christmas Day"},       {2026, 12, 28, u"Boxing Day", true},
    {2027, 1, 1, u"New Year’s Day"},        {2027, 3, 26, u"Good Friday"},
    {2027, 3, 29, u"Easter Monday"},        {2027, 5, 3, u"Early May bank holiday"},
    {2027, 5, 31, u"Spring bank holiday"},  {2027, 8, 30, u"Summer bank holiday"},
    {2027, 12, 27, u"Christmas Day", true}, {2027, 12, 28, u"Boxing Day", true},
    {2028, 1, 3, u"New Year’s Day", true},  {2028, 4, 14, u"Good Friday"},
    {2028, 4, 17, u"Easter Monday"},        {2028, 5, 1, u"Early May bank holiday"},
    {2028, 5, 29, u"Spring bank holiday"},  {2028, 8, 28, u"Summer bank holiday"},
    {2028, 12, 25, u"Christmas Day"},       {2028, 12, 26, u"Boxing Day"},
};

/// Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int century = year / 100;
    const int c = year % 100;
    const int g = (8 * century + 13) / 25;
    const int h = (19 * a + century - century / 4 - g + 15) % 30;
    const int l = (32 + 2 * (century % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The days on which the calendar of @p habits turns, in one year.
struct Turns
{
    QDate autumnStart, autumnHalf, autumnEnd, springStart, springHalf, springEnd, summerStart, summerHalf,
        summerEnd;
};

QDate firstPupilDay(int year)
{
    // A training day goes before it, so never a Monday.
    const QDate second{year, 9, 2};
    switch (second.dayOfWeek()) {
    case Qt::Monday:
        return second.addDays(1);
    case Qt::Saturday:
        return second.addDays(3);
    case Qt::Sunday:
        return second.addDays(2);
    default:
        return second;
    }
}

Turns turnsOf(int year, const CalendarHabits &habits)
{
    const QDate easter = easterSunday(year + 1);
    const QDate endOfJuly{year + 1, 7, 22};
    return {.autumnStart = firstPupilDay(year),
            .autumnHalf = mondayOf(QDate{year, 10, 29}).addDays(-week * habits.octoberWeeksEarlier),
            .autumnEnd = mondayOf(QDate{year, 12, 17}).addDays(4),
            .springStart = mondayOf(QDate{year + 1, 1, 10}),
            .springHalf = mondayOf(QDate{year + 1, 2, 18}),
            .springEnd = easter.addDays(habits.easterLate ? -3 : -9),
            .summerStart = easter.addDays(habits.easterLate ? 15 : 8),
            .summerHalf = mondayOf(QDate{year + 1, 5, 31}),
            .summerEnd = endOfJuly.dayOfWeek() > Qt::Friday ? endOfJuly.addDays(-2) : endOfJuly};
}

} // namespace

std::vector<TermSpan> termsOf(AcademicYear year, const CalendarHabits &habits)
{
    using enum TermDateKind;
    const Turns t = turnsOf(year.startYear(), habits);
    const QDate octoberEnd = t.autumnHalf.addDays(week * (habits.octoberWeeks - 1) + 4);
    return {{Inset, u"Training day"_s, t.autumnStart.addDays(-1), t.autumnStart.addDays(-1)},
            {Term, u"Autumn term"_s, t.autumnStart, t.autumnEnd},
            {HalfTerm, u"Autumn half term"_s, t.autumnHalf, octoberEnd},
            {Holiday, u"Christmas holiday"_s, t.autumnEnd.addDays(1), t.springStart.addDays(-1)},
            {Inset, u"Training day"_s, t.springStart, t.springStart},
            {Term, u"Spring term"_s, t.springStart, t.springEnd},
            {HalfTerm, u"Spring half term"_s, t.springHalf, t.springHalf.addDays(4)},
            {Holiday, u"Easter holiday"_s, t.springEnd.addDays(1), t.summerStart.addDays(-1)},
            {Term, u"Summer term"_s, t.summerStart, t.summerEnd},
            {HalfTerm, u"Summer half term"_s, t.summerHalf, t.summerHalf.addDays(4)},
            {Holiday, u"Summer holiday"_s, t.summerEnd.addDays(1), QDate{year.startYear() + 1, 8, 31}}};
}

QDate nextTeachingDay(QDate day)
{
    constexpr CalendarHabits early{.octoberWeeksEarlier = 1, .octoberWeeks = 2, .easterLate = false};
    constexpr CalendarHabits late{.octoberWeeksEarlier = 0, .octoberWeeks = 1, .easterLate = true};
    const QDate earlyMay = mondayOf(QDate{day.year(), 5, 7});
    const auto isFree = [&](QDate wanted) {
        if (wanted.dayOfWeek() > 4 || wanted == earlyMay)
            return false;
        return std::ranges::all_of(std::array{early, late}, [wanted](const CalendarHabits &habits) {
            const auto spans = termsOf(AcademicYear::containing(wanted), habits);
            const auto covers
                = [wanted](const TermSpan &span) { return span.first <= wanted && wanted <= span.last; };
            const auto isNoSchool = [](const TermSpan &span) { return span.kind != TermDateKind::Term; };
            return std::ranges::any_of(spans, covers)
                && std::ranges::none_of(spans, [&](const TermSpan &s) { return covers(s) && isNoSchool(s); });
        });
    };
    while (!isFree(day))
        day = day.addDays(1);
    return day;
}

std::vector<PublishedHoliday> publishedHolidays()
{
    std::vector<PublishedHoliday> holidays;
    for (const Fixed &fixed : published)
        holidays.push_back(
            {{fixed.year, fixed.month, fixed.day}, fixed.title.toString(), fixed.isSubstitute});
    return holidays;
}

} // namespace hub::demo
