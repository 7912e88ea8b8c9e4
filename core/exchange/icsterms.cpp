#include "exchange/icsterms.h"

#include <QCoreApplication>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestTerm = 10; ///< in days

struct IcsTermWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Calendar)
};

} // namespace

Result<TermDates> readTermCalendar(const QByteArray &bytes, const QString &subject, const TermOwner &owner,
                                   QDate horizon)
{
    const Result<CalendarReading> reading = readCalendar(bytes, subject, {.horizon = horizon});
    if (!reading)
        return reading.error();
    TermDates dates{.periods = {}, .problems = reading->problems, .skipped = reading->skipped};
    const auto leaveOut = [&dates](const CalendarEntry &entry, const QString &why) {
        ++dates.skipped;
        dates.problems.push_back({entry.row, u"SUMMARY"_s, why});
    };
    for (const CalendarEntry &entry : reading->entries) {
        if (entry.status == EventStatus::Cancelled)
            continue;
        const auto kind = termDateKind(entry.title);
        const QDate first = entry.start.date();
        const QDate last = entry.end.date();
        if (!kind)
            leaveOut(entry,
                     IcsTermWords::tr("“%1” names no term, holiday or training day. It was left out.")
                         .arg(entry.title));
        else if (*kind == TermDateKind::Term && first.daysTo(last) < shortestTerm)
            leaveOut(
                entry,
                IcsTermWords::tr(
                    "“%1” marks one day of a term: a term needs its first and its last day. It was left out.")
                    .arg(entry.title));
        else
            dates.periods.push_back({.owner = owner,
                                     .year = AcademicYear::containing(first),
                                     .kind = *kind,
                                     .title = entry.title,
                                     .start = first,
                                     .end = last,
                                     .row = entry.row});
    }
    return dates;
}

} // namespace hub
