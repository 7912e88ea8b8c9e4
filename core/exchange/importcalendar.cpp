#include "exchange/importcalendar.h"

#include "base/id.h"
#include "exchange/bankholidays.h"
#include "exchange/icsterms.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

template<typename Record>
PlanLine lineFor(int row, const QString &label, const Record *before, const Record &after)
{
    PlanLine line{.row = row, .label = label};
    if (before != nullptr && *before == after)
        return line;
    line.outcome = before == nullptr ? PlanLine::Outcome::New : PlanLine::Outcome::Updated;
    line.writes.push_back(
        {&recordType<Record>(), before == nullptr ? Operation::Insert : Operation::Update, toRow(after)});
    return line;
}

/// The term calendars of the hub, and those the file adds.
class Calendars
{
public:
    explicit Calendars(Store &store)
        : m_calendars{store.all<TermCalendar>()}
        , m_dates{store.all<TermDate>()}
    {
        for (const School &school : store.all<School>())
            m_schools.insert(school.urn, school.id);
    }

    TermCalendarId calendarOf(const TermOwner &owner, PlanLine &line)
    {
        const SchoolId school = owner.kind == TermOwner::Kind::Urn ? m_schools.value(owner.text) : SchoolId{};
        const QString laCode = owner.kind == TermOwner::Kind::LaCode ? owner.text : QString{};
        const auto known
            = std::find_if(m_calendars.begin(), m_calendars.end(), [&](const TermCalendar &calendar) {
                  return calendar.name.compare(owner.text, Qt::CaseInsensitive) == 0
                      || (!laCode.isEmpty() && calendar.laCode == laCode)
                      || (!school.isNull() && calendar.school == school);
              });
        if (known != m_calendars.end())
            return known->id;
        const TermCalendar calendar{
            .id = TermCalendarId{newKey()}, .name = owner.text, .laCode = laCode, .school = school};
        line.writes.push_back({&recordType<TermCalendar>(), Operation::Insert, toRow(calendar)});
        m_calendars.push_back(calendar);
        return calendar.id;
    }

    /// The same stretch: of that title and year; training days may be several, and are told apart by their
    /// first.
    const TermDate *find(const TermDate &date) const
    {
        const auto found = std::find_if(m_dates.begin(), m_dates.end(), [&date](const TermDate &known) {
            return known.calendar == date.calendar && known.year == date.year && known.title == date.title
                && (date.kind != TermDateKind::Inset || known.start == date.start);
        });
        return found == m_dates.end() ? nullptr : &*found;
    }

    void add(const TermDate &date) { m_dates.push_back(date); }

private:
    std::vector<TermCalendar> m_calendars;
    std::vector<TermDate> m_dates;
    QHash<QString, SchoolId> m_schools;
};

} // namespace

Result<ImportPlan> planBankHolidays(Store &store, const QByteArray &json, const QString &source)
{
    const Result<PublishedHolidays> published = readBankHolidays(json, source);
    if (!published)
        return published.error();
    QHash<QDate, BankHoliday> known;
    for (const BankHoliday &holiday : store.all<BankHoliday>())
        known.insert(holiday.date, holiday);
    ImportPlan plan{.kind = QStringLiteral("bank-holidays"), .source = source};
    plan.problems = published->problems;
    int row = 0;
    for (const PublishedHoliday &holiday : published->holidays) {
        const auto before = known.constFind(holiday.date);
        const bool isKnown = before != known.constEnd();
        const BankHoliday after{.id = isKnown ? before->id : BankHolidayId{newKey()},
                                .date = holiday.date,
                                .title = holiday.title,
                                .note = holiday.note};
        plan.lines.push_back(lineFor(++row, holiday.title, isKnown ? &*before : nullptr, after));
        known.insert(holiday.date, after);
    }
    return plan;
}

Result<ImportPlan> planTerms(Store &store, const Sheet &sheet, const QString &source)
{
    const Result<TermDates> terms = readTermDates(sheet, source);
    return terms ? planTermDates(store, *terms, source) : Result<ImportPlan>{terms.error()};
}

Result<ImportPlan> planTermCalendar(Store &store, const QByteArray &calendar, const TermOwner &owner,
                                    QDate today, const QString &source)
{
    const QDate horizon = AcademicYear::containing(today).next(2).firstDay().addDays(-1);
    const Result<TermDates> terms = readTermCalendar(calendar, source, owner, horizon);
    return terms ? planTermDates(store, *terms, source) : Result<ImportPlan>{terms.error()};
}

ImportPlan planTermDates(Store &store, const TermDates &terms, const QString &source)
{
    ImportPlan plan{.kind = QStringLiteral("terms"), .source = source};
    plan.problems = terms.problems;
    Calendars calendars{store};
    for (const TermPeriod &period : terms.periods) {
        PlanLine line{.row = period.row, .label = period.title};
        TermDate date{.calendar = calendars.calendarOf(period.owner, line),
                      .year = period.year,
                      .kind = period.kind,
                      .title = period.title,
                      .start = period.start,
                      .end = period.end};
        const TermDate *before = calendars.find(date);
        date.id = before == nullptr ? TermDateId{newKey()} : before->id;
        const PlanLine own = lineFor(period.row, period.title, before, date);
        line.outcome = own.outcome;
        line.writes.insert(line.writes.end(), own.writes.begin(), own.writes.end());
        if (before == nullptr)
            calendars.add(date);
        plan.lines.push_back(std::move(line));
    }
    for (int i = 0; i < terms.skipped; ++i)
        plan.lines.push_back({.outcome = PlanLine::Outcome::Skipped});
    return plan;
}

} // namespace hub
