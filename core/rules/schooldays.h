#pragma once

#include "records/bankholiday.h"
#include "records/school.h"
#include "records/termcalendar.h"
#include "records/termdate.h"

#include <QHash>

#include <span>

namespace hub {

/// What a day is for a school. A weekend is a weekend in the holidays too, and a bank holiday a bank holiday.
enum class DayNature { NotKnown, TermDay, Inset, HalfTerm, Holiday, BankHoliday, Weekend };

/// What a day is, and the records that say so.
struct SchoolDay
{
    DayNature nature = DayNature::NotKnown;
    TermDateId by = {};           ///< the term, holiday or training day; null for a gap between terms
    BankHolidayId holiday = {};   ///< for a bank holiday
    TermCalendarId calendar = {}; ///< whose term dates were asked: the school's own, or its authority's
    bool isTermEdge = false;      ///< the first or the last day of a term

    /// Teachers are at work, pupils or not.
    [[nodiscard]] bool isAtWork() const { return nature == DayNature::TermDay || nature == DayNature::Inset; }
    bool operator==(const SchoolDay &) const = default;
};

/// Every day of every school, worked out once from the hub's term calendars and bank holidays.
///
/// A school has its authority's calendar unless it has its own; its own counts in the academic years for
/// which it tells the terms. In the others, and where its own tells training days or holidays only, the
/// authority's terms count and what its own tells lies over them. What lies between two terms of a calendar
/// is a holiday even when nobody entered one; before the first term it knows, and after the last, nothing is
/// known. After a term that ends in June or later the rest of the academic year is the summer holiday.
class SchoolDays
{
public:
    SchoolDays(std::span<const TermCalendar> calendars, std::span<const TermDate> dates,
               std::span<const BankHoliday> holidays);

    /// The calendar by which the school lives: its own, else its authority's, else none.
    [[nodiscard]] TermCalendarId calendarOf(const School &school) const;
    [[nodiscard]] SchoolDay dayOf(const School &school, QDate day) const;
    /// The same for one calendar by itself, such as an authority's.
    [[nodiscard]] SchoolDay dayOf(TermCalendarId calendar, QDate day) const;
    /// A day for nobody in particular: weekend, bank holiday or not known.
    [[nodiscard]] SchoolDay dayOf(QDate day) const;

private:
    struct Mark
    {
        DayNature nature = DayNature::NotKnown;
        TermDateId by = {};
        bool isTermEdge = false;
    };
    /// The days of one calendar, from its first known one on.
    struct Days
    {
        QDate first;
        std::vector<Mark> marks;
        std::vector<AcademicYear> years; ///< of which it tells terms

        void paint(QDate from, QDate to, Mark mark);
        [[nodiscard]] Mark at(QDate day) const;
    };

    void build(Days &days, std::span<const TermDate> dates) const;
    [[nodiscard]] Mark markOf(TermCalendarId calendar, QDate day) const;
    [[nodiscard]] SchoolDay judged(QDate day, Mark mark, TermCalendarId calendar) const;

    QHash<qint64, Days> m_days;               ///< by calendar
    QHash<qint64, TermCalendarId> m_ofSchool; ///< own calendars
    QHash<QString, TermCalendarId> m_ofLa;
    QHash<QDate, BankHolidayId> m_bankHolidays;
};

} // namespace hub
