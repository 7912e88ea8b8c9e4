#include "models/calendarbook.h"

#include "exchange/icsfile.h"
#include "rules/sessions.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString choiceText(std::span<const Choice> choices, size_t place)
{
    return choices[place].text();
}

QString dayText(QDate day)
{
    return QLocale{}.toString(day, u"ddd d MMM"_s);
}

QString clockText(QTime time)
{
    return QLocale{}.toString(time, u"H:mm"_s);
}

CalendarItem itemOf(const Event &event)
{
    CalendarItem item{.event = event.id,
                      .first = event.start.date(),
                      .last = event.end.date(),
                      .from = event.start.time(),
                      .to = event.end.time(),
                      .allDay = isWholeDays(event),
                      .title = event.title,
                      .venue = event.venue,
                      .kind = event.kind,
                      .status = event.status};
    // What ends at midnight does not touch the next day.
    if (!item.allDay && item.to == QTime(0, 0) && item.last > item.first)
        item.last = item.last.addDays(-1);
    return item;
}

} // namespace

CalendarBook::CalendarBook(Store &store, QObject *parent)
    : CalendarBook{store, store.all<Event>(), parent}
{
}

CalendarBook::CalendarBook(Store &store, const std::vector<Event> &events, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
    connect(&store, &Store::changed, this, &CalendarBook::follow);
    readTerms();
    takeEvents(events);
    arrange();
}

void CalendarBook::follow(const Changes &changes)
{
    const bool terms = changes.touch(recordType<TermCalendar>()) || changes.touch(recordType<TermDate>())
        || changes.touch(recordType<BankHoliday>());
    const bool events = changes.touch(recordType<Event>()) || changes.touch(recordType<Cohort>())
        || changes.touch(recordType<WorkGroup>());
    if (terms)
        readTerms();
    if (events)
        readEvents();
    if (terms || events) {
        arrange();
        emit changed();
    }
}

void CalendarBook::readTerms()
{
    m_calendars = m_store.all<TermCalendar>();
    const auto holidays = m_store.all<BankHoliday>();
    m_days = std::make_unique<SchoolDays>(m_calendars, m_store.all<TermDate>(), holidays);
    m_holidays.clear();
    for (const BankHoliday &holiday : holidays)
        m_holidays.insert(holiday.date, holiday.title);
}

void CalendarBook::readEvents()
{
    takeEvents(m_store.all<Event>());
}

void CalendarBook::takeEvents(const std::vector<Event> &events)
{
    m_cohorts = m_store.all<Cohort>();
    m_groups = m_store.all<WorkGroup>();
    QHash<qint64, QString> codes;
    for (const Cohort &cohort : m_cohorts)
        codes.insert(cohort.id.value(), cohort.code);
    for (const WorkGroup &group : m_groups)
        codes.insert(group.id.value(), group.code);
    m_all.clear();
    for (const Event &event : events) {
        CalendarItem item = itemOf(event);
        item.ownerKey = event.cohort.isNull() ? event.group.value() : event.cohort.value();
        item.ownerName = codes.value(item.ownerKey);
        item.owner = !event.cohort.isNull() ? CalendarItem::Owner::Cohort
            : !event.group.isNull()         ? CalendarItem::Owner::Group
                                            : CalendarItem::Owner::Hub;
        m_all.push_back(std::move(item));
    }
    std::ranges::stable_sort(m_all, {}, [](const CalendarItem &item) {
        return std::tuple{item.first, -item.days(), item.owner, item.from, item.title};
    });
}

void CalendarBook::arrange()
{
    m_items.clear();
    m_onDay.clear();
    for (const CalendarItem &item : m_all) {
        if (m_hidden.contains(item.ownerKey) && item.owner != CalendarItem::Owner::Hub)
            continue;
        const auto place = static_cast<int>(m_items.size());
        m_items.push_back(item);
        for (QDate day = item.first; day <= item.last; day = day.addDays(1))
            m_onDay[day].push_back(place);
    }
}

const std::vector<int> &CalendarBook::on(QDate day) const
{
    static const std::vector<int> none;
    const auto found = m_onDay.constFind(day);
    return found == m_onDay.constEnd() ? none : *found;
}

const CalendarItem *CalendarBook::find(EventId event) const
{
    const auto found = std::ranges::find(m_items, event, &CalendarItem::event);
    return found == m_items.end() ? nullptr : &*found;
}

CalendarDay CalendarBook::day(QDate day) const
{
    CalendarDay found{.isWeekend = day.dayOfWeek() > Qt::Friday};
    if (!m_hidden.contains(0))
        found.bankHoliday = m_holidays.value(day);
    int inTerm = 0;
    int known = 0;
    for (const TermCalendar &calendar : m_calendars) {
        if (m_hidden.contains(calendar.id.value()))
            continue;
        const SchoolDay school = m_days->dayOf(calendar.id, day);
        const bool isKnown = school.nature != DayNature::NotKnown && school.nature != DayNature::Weekend;
        known += isKnown ? 1 : 0;
        inTerm += school.isAtWork() ? 1 : 0;
        if (school.nature == DayNature::Inset)
            found.training << calendar.name;
    }
    if (known > 0)
        found.terms = inTerm == known ? CalendarDay::Terms::InTerm
            : inTerm > 0              ? CalendarDay::Terms::SomeInTerm
                                      : CalendarDay::Terms::Holiday;
    return found;
}

std::vector<CalendarSource> CalendarBook::sources(QDate day) const
{
    using Kind = CalendarSource::Kind;
    const DateRange year = AcademicYear::containing(day).range();
    QSet<qint64> busy;
    for (const CalendarItem &item : m_all) {
        if (item.first < year.until && year.from <= item.last)
            busy.insert(item.ownerKey);
    }
    std::vector<CalendarSource> sources;
    for (const Cohort &cohort : m_cohorts) {
        if (busy.contains(cohort.id.value()) || year.contains(cohort.year.firstDay()))
            sources.push_back({Kind::Cohort, cohort.id.value(), cohort.code, cohort.title});
    }
    for (const WorkGroup &group : m_groups) {
        if (busy.contains(group.id.value()))
            sources.push_back({Kind::Group, group.id.value(), group.code, group.title});
    }
    for (const TermCalendar &calendar : m_calendars)
        sources.push_back({Kind::Terms, calendar.id.value(), calendar.name, {}});
    sources.push_back({Kind::BankHolidays, 0, tr("Bank holidays"), {}});
    return sources;
}

bool CalendarBook::isTicked(const CalendarSource &source) const
{
    return !m_hidden.contains(source.key);
}

void CalendarBook::tick(const CalendarSource &source, bool shown)
{
    if (isTicked(source) == shown)
        return;
    if (shown)
        m_hidden.remove(source.key);
    else
        m_hidden.insert(source.key);
    arrange();
    emit changed();
}

QString CalendarBook::timeText(const CalendarItem &item)
{
    if (item.allDay)
        return item.days() == 1 ? tr("all day") : tr("until %1, whole days").arg(dayText(item.last));
    if (item.days() == 1)
        return tr("%1 to %2").arg(clockText(item.from), clockText(item.to));
    return tr("%1 to %2 %3").arg(clockText(item.from), dayText(item.last), clockText(item.to));
}

QString CalendarBook::spoken(const CalendarItem &item) const
{
    QStringList parts{item.title, choiceText(ChoicesOf<EventKind>::list, static_cast<size_t>(item.kind)),
                      dayText(item.first), timeText(item)};
    if (item.status != EventStatus::Confirmed)
        parts << choiceText(ChoicesOf<EventStatus>::list, static_cast<size_t>(item.status));
    for (const QString &more : {item.ownerName, item.venue}) {
        if (!more.isEmpty())
            parts << more;
    }
    return parts.join(u", "_s);
}

QString CalendarBook::spoken(QDate date) const
{
    const CalendarDay found = day(date);
    QStringList parts{QLocale{}.toString(date, QLocale::LongFormat)};
    if (!found.bankHoliday.isEmpty())
        parts << tr("bank holiday: %1").arg(found.bankHoliday);
    else if (found.terms == CalendarDay::Terms::InTerm)
        parts << tr("term");
    else if (found.terms == CalendarDay::Terms::SomeInTerm)
        parts << tr("term for some schools");
    else if (found.terms == CalendarDay::Terms::Holiday)
        parts << tr("school holiday");
    if (!found.training.isEmpty())
        parts << tr("training day: %1").arg(found.training.join(u", "_s));
    parts << (on(date).empty() ? tr("no events") : tr("events: %1").arg(on(date).size()));
    return parts.join(u", "_s);
}

} // namespace hub
