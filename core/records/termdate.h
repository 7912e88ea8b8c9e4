#pragma once

#include "records/record.h"

namespace hub {

struct TermCalendar;

/// What a stretch of the school year is.
enum class TermDateKind { Term, HalfTerm, Holiday, Inset };
template<>
struct ChoicesOf<TermDateKind>
{
    static constexpr Choice list[] = {{"term", QT_TRANSLATE_NOOP("hub::Choice", "Term")},
                                      {"half term", QT_TRANSLATE_NOOP("hub::Choice", "Half term")},
                                      {"holiday", QT_TRANSLATE_NOOP("hub::Choice", "Holiday")},
                                      {"inset", QT_TRANSLATE_NOOP("hub::Choice", "INSET day")}};
};

/// A term, a holiday or a training day of a term calendar.
struct TermDate
{
    HUB_RECORD(TermDate, "term_dates", QT_TRANSLATE_NOOP("hub::Noun", "term date"),
               QT_TRANSLATE_NOOP("hub::Noun", "term dates"))

    HUB_FIELD(Id<TermCalendar>, calendar, "calendar", QT_TRANSLATE_NOOP("hub::Field", "Calendar"), Required)
    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(TermDateKind, kind, "kind", QT_TRANSLATE_NOOP("hub::Field", "Kind"))
    HUB_FIELD(QString, title, "title", QT_TRANSLATE_NOOP("hub::Field", "Title"))
    HUB_FIELD(QDate, start, "start", QT_TRANSLATE_NOOP("hub::Field", "First day"), Required)
    HUB_FIELD(QDate, end, "end", QT_TRANSLATE_NOOP("hub::Field", "Last day"), Required)

    HUB_RECORD_END

    static const char *problemOf(const TermDate &date)
    {
        return date.end < date.start ? QT_TRANSLATE_NOOP("hub::Field", "The last day comes before the first.")
                                     : nullptr;
    }
};
using TermDateId = Id<TermDate>;

} // namespace hub
