#include "rules/schooldays.h"

#include <algorithm>

namespace hub {

namespace {

/// A year's last term ends in June or July; what comes after it is the summer holiday.
bool endsTheYear(QDate lastDay)
{
    return lastDay.month() >= 6 && lastDay.month() <= 8;
}

/// In which order stretches lie over one another: a training day over a holiday over a term.
int layerOf(TermDateKind kind)
{
    switch (kind) {
    case TermDateKind::Term:
        return 0;
    case TermDateKind::Holiday:
        return 1;
    case TermDateKind::HalfTerm:
        return 2;
    case TermDateKind::Inset:
        break;
    }
    return 3;
}

DayNature natureOf(TermDateKind kind)
{
    constexpr DayNature natures[]
        = {DayNature::TermDay, DayNature::HalfTerm, DayNature::Holiday, DayNature::Inset};
    return natures[static_cast<size_t>(kind)];
}

} // namespace

void SchoolDays::Days::paint(QDate from, QDate to, Mark mark)
{
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        Mark &place = marks[static_cast<size_t>(first.daysTo(day))];
        const bool isEdge = mark.nature == DayNature::TermDay && (day == from || day == to);
        place = {mark.nature, mark.by, isEdge};
    }
}

SchoolDays::Mark SchoolDays::Days::at(QDate day) const
{
    const qint64 place = first.isValid() ? first.daysTo(day) : -1;
    return place >= 0 && place < static_cast<qint64>(marks.size()) ? marks[static_cast<size_t>(place)]
                                                                   : Mark{};
}

SchoolDays::SchoolDays(std::span<const TermCalendar> calendars, std::span<const TermDate> dates,
                       std::span<const BankHoliday> holidays)
{
    QHash<qint64, std::vector<TermDate>> ofCalendar;
    for (const TermDate &date : dates) {
        if (date.start.isValid() && date.end >= date.start)
            ofCalendar[date.calendar.value()].push_back(date);
    }
    for (const TermCalendar &calendar : calendars) {
        if (!calendar.school.isNull())
            m_ofSchool.insert(calendar.school.value(), calendar.id);
        else if (!calendar.laCode.isEmpty())
            m_ofLa.insert(calendar.laCode, calendar.id);
        build(m_days[calendar.id.value()], ofCalendar[calendar.id.value()]);
    }
    for (const BankHoliday &holiday : holidays)
        m_bankHolidays.insert(holiday.date, holiday.id);
}

void SchoolDays::build(Days &days, std::span<const TermDate> dates) const
{
    if (dates.empty())
        return;
    std::vector<TermDate> sorted{dates.begin(), dates.end()};
    std::stable_sort(sorted.begin(), sorted.end(), [](const TermDate &a, const TermDate &b) {
        return std::pair{layerOf(a.kind), a.start} < std::pair{layerOf(b.kind), b.start};
    });
    days.first = sorted.front().start;
    QDate last = sorted.front().end;
    std::vector<TermDate> terms;
    for (const TermDate &date : sorted) {
        days.first = std::min(days.first, date.start);
        last = std::max(last, date.end);
        if (date.kind == TermDateKind::Term)
            terms.push_back(date);
    }
    if (!terms.empty() && endsTheYear(terms.back().end))
        last = std::max(last, QDate{terms.back().end.year(), 8, 31});
    days.marks.resize(static_cast<size_t>(days.first.daysTo(last)) + 1);
    if (!terms.empty()) {
        const QDate knownUntil
            = endsTheYear(terms.back().end) ? QDate{terms.back().end.year(), 8, 31} : terms.back().end;
        days.paint(terms.front().start, knownUntil, {.nature = DayNature::Holiday});
    }
    for (const TermDate &date : sorted)
        days.paint(date.start, date.end, {.nature = natureOf(date.kind), .by = date.id});
    for (const TermDate &term : terms)
        days.years.push_back(AcademicYear::containing(term.start));
}

TermCalendarId SchoolDays::calendarOf(const School &school) const
{
    const auto own = m_ofSchool.constFind(school.id.value());
    return own != m_ofSchool.constEnd() ? *own : m_ofLa.value(school.laCode);
}

SchoolDays::Mark SchoolDays::markOf(TermCalendarId calendar, QDate day) const
{
    const auto found = m_days.constFind(calendar.value());
    return found == m_days.constEnd() ? Mark{} : found->at(day);
}

SchoolDay SchoolDays::judged(QDate day, Mark mark, TermCalendarId calendar) const
{
    if (day.dayOfWeek() > Qt::Friday)
        return {.nature = DayNature::Weekend, .calendar = calendar};
    const auto holiday = m_bankHolidays.constFind(day);
    if (holiday != m_bankHolidays.constEnd())
        return {.nature = DayNature::BankHoliday, .holiday = *holiday, .calendar = calendar};
    return {.nature = mark.nature, .by = mark.by, .calendar = calendar, .isTermEdge = mark.isTermEdge};
}

SchoolDay SchoolDays::dayOf(const School &school, QDate day) const
{
    const TermCalendarId calendar = calendarOf(school);
    const auto own = m_ofSchool.constFind(school.id.value());
    if (own == m_ofSchool.constEnd())
        return dayOf(calendar, day);
    const auto found = m_days.constFind(own->value());
    const bool tellsTerms = found != m_days.constEnd()
        && std::find(found->years.begin(), found->years.end(), AcademicYear::containing(day))
            != found->years.end();
    const Mark mark = markOf(*own, day);
    if (tellsTerms || !mark.by.isNull())
        return judged(day, mark, *own);
    const TermCalendarId authority = m_ofLa.value(school.laCode);
    return judged(day, markOf(authority, day), authority.isNull() ? *own : authority);
}

SchoolDay SchoolDays::dayOf(TermCalendarId calendar, QDate day) const
{
    return judged(day, markOf(calendar, day), calendar);
}

SchoolDay SchoolDays::dayOf(QDate day) const
{
    return judged(day, {}, {});
}

} // namespace hub
