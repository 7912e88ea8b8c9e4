#include "exchange/demo/schoolyear.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

constexpr int week = 7;

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

} // namespace hub::demo
