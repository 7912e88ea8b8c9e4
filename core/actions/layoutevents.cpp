#include "actions/layoutevents.h"

#include "actions/contexts.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"
#include "rules/schooldays.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

/// Days that suit the schools of every calendar of the hub.
class GoodDays
{
public:
    explicit GoodDays(Store &store)
        : m_calendars{store.all<TermCalendar>()}
        , m_dates{store.all<TermDate>()}
        , m_holidays{store.all<BankHoliday>()}
        , m_days{m_calendars, m_dates, m_holidays}
    {
    }

    /// The first run of @p count days from @p first on, beginning on a Tuesday, Wednesday or Thursday, that
    /// are school days everywhere; @p first itself where there is none within four weeks.
    [[nodiscard]] QDate firstRun(QDate first, int count) const
    {
        constexpr int within = 28;
        for (int ahead = 0; ahead < within; ++ahead) {
            const QDate day = first.addDays(ahead);
            bool isGood = day.dayOfWeek() >= Qt::Tuesday && day.dayOfWeek() <= Qt::Thursday;
            for (int i = 0; isGood && i < count; ++i)
                isGood = suits(day.addDays(i));
            if (isGood)
                return day;
        }
        return first;
    }

private:
    [[nodiscard]] bool suits(QDate day) const
    {
        const DayNature general = m_days.dayOf(day).nature;
        if (general == DayNature::Weekend || general == DayNature::BankHoliday)
            return false;
        return std::ranges::all_of(m_calendars, [&](const TermCalendar &calendar) {
            const DayNature nature = m_days.dayOf(calendar.id, day).nature;
            return nature == DayNature::TermDay || nature == DayNature::NotKnown;
        });
    }

    std::vector<TermCalendar> m_calendars;
    std::vector<TermDate> m_dates;
    std::vector<BankHoliday> m_holidays;
    SchoolDays m_days;
};

/// From when on a day is looked for: a little into the month or term, or the day itself.
QDate earliest(const When &when, AcademicYear year)
{
    constexpr int intoMonth = 8;
    constexpr int intoTerm = 27;
    switch (when.precision) {
    case When::Precision::NotSaid:
        return year.firstDay().addDays(intoTerm);
    case When::Precision::Term:
        return when.first.addDays(intoTerm);
    case When::Precision::Month:
        return when.first.addDays(intoMonth);
    case When::Precision::Day:
    case When::Precision::Hour:
        break;
    }
    return when.first;
}

/// Where an edition is carried to a later cohort, its dates go along.
When movedBy(When when, int years)
{
    if (when.isSaid())
        when.first = when.first.addYears(years);
    return when;
}

EventDraft draftOf(const Cohort &cohort, const RequiredEvent &required, int number, QDate day)
{
    const bool isHalf = required.daysEach <= Days::quarters(2) && required.daysEach > Days{};
    const int days = std::max(1, (required.daysEach.inQuarters() + 3) / 4);
    const Days worth = required.daysEach > Days{} ? required.daysEach : Days::quarters(2);
    const bool isShort = isHalf || required.daysEach == Days{};
    const QString title = required.count > 1
        ? eventText(QT_TRANSLATE_NOOP("hub::Events", "%1: %2 %3"))
              .arg(cohort.code, required.title)
              .arg(number)
        : eventText(QT_TRANSLATE_NOOP("hub::Events", "%1: %2")).arg(cohort.code, required.title);
    const bool headComes = required.headPart != RequiredEvent::HeadPart::None;
    return {.event = {.kind = required.kind,
                      .title = title,
                      .start = londonTime(day, {9, 30}),
                      .end = londonTime(day.addDays(days - 1), {isShort ? 12 : 16, isShort ? 30 : 0}),
                      .cohort = cohort.id,
                      .mode = required.mode,
                      .status = EventStatus::Provisional,
                      .days = worth,
                      .dayKind = required.dayKind,
                      .headExpected = headComes ? YesNo::Yes : YesNo::No,
                      .requirement = required.id,
                      .headSessions = headComes && !isShort ? QStringLiteral("1") : QString{},
                      .description = required.text}};
}

} // namespace

Result<std::vector<LaidOutEvent>> requiredEvents(Store &store, CohortId id)
{
    const std::optional<Cohort> cohort = store.find(id);
    const auto record = cohort ? store.find(cohort->programme) : std::nullopt;
    if (!cohort || !record)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Cohort>().singularText()};
    const Result<Edition> edition = fromRecord(*record);
    if (!edition)
        return edition.error();
    const GoodDays good{store};
    const std::vector<Event> there = store.where<Event>("cohort", id.value());
    const int later = cohort->year.startYear() - edition->firstYear.startYear();
    std::vector<LaidOutEvent> all;
    QStringList taken;
    for (const ProgrammeYear &year : edition->years) {
        for (const RequiredEvent &required : year.events) {
            auto known = std::ranges::count(there, required.id, &Event::requirement);
            for (int number = 1; number <= required.count; ++number) {
                const auto place = static_cast<size_t>(number - 1);
                const When when
                    = movedBy(place < required.when.size() ? required.when[place] : When{}, later);
                const int length = std::max(1, (required.daysEach.inQuarters() + 3) / 4);
                const QDate day = good.firstRun(earliest(when, cohort->year.next(year.number - 1)), length);
                LaidOutEvent one{.draft = draftOf(*cohort, required, number, day),
                                 .isThere = known-- > 0,
                                 .dayIsGuessed = when.precision < When::Precision::Day};
                one.draft.event.code = freeEventCode(store, one.draft.event, taken);
                taken << one.draft.event.code;
                all.push_back(std::move(one));
            }
        }
    }
    return all;
}

Result<int> layOutEvents(Store &store, CohortId id)
{
    const Result<std::vector<LaidOutEvent>> all = requiredEvents(store, id);
    if (!all)
        return all.error();
    std::vector<EventDraft> missing;
    for (const LaidOutEvent &one : *all) {
        if (!one.isThere)
            missing.push_back(one.draft);
    }
    if (missing.empty())
        return 0;
    const QString what = eventText(QT_TRANSLATE_NOOP("hub::Events", "Lay out the required events of %1"))
                             .arg(store.find(id)->code);
    const Result<std::vector<EventId>> made = makeEvents(store, what, missing);
    if (!made)
        return made.error();
    return static_cast<int>(made->size());
}

} // namespace hub
