#include "exchange/importics.h"

#include "base/id.h"
#include "exchange/icsfile.h"
#include "exchange/icsreader.h"
#include "rules/sessions.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct IcsImportWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Calendar)
};

/// A code that the same happening gets in every hub.
QString codeOf(const CalendarEntry &entry)
{
    const QByteArray hash = QCryptographicHash::hash(entry.key().toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"ICS-"_s + QString::fromLatin1(hash.first(10)).toUpper();
}

/// The events of the hub by their calendar identifiers, and what becomes of each.
class Calendar
{
public:
    Calendar(Store &store, const CalendarImport &options)
        : m_options{options}
    {
        for (const Event &event : store.all<Event>())
            m_known.insert(calendarUid(event), event);
    }

    [[nodiscard]] PlanLine lineFor(const CalendarEntry &entry, std::vector<FileProblem> &problems)
    {
        PlanLine line{.row = entry.row, .label = entry.title};
        m_seen.insert(entry.key());
        const auto known = m_known.constFind(entry.key());
        if (known == m_known.constEnd()) {
            line.outcome = PlanLine::Outcome::New;
            line.writes.push_back({&recordType<Event>(), Operation::Insert, toRow(fresh(entry))});
            return line;
        }
        Event event = *known;
        takeOver(entry, event);
        if (event == *known)
            return line;
        if (entry.sequence < known->sequence) {
            problems.push_back(
                {entry.row, u"SEQUENCE"_s,
                 IcsImportWords::tr("“%1” is an older version than the hub has. It was left as it is.")
                     .arg(entry.title)});
            return line;
        }
        event.sequence = std::max(entry.sequence, known->sequence + 1);
        line.outcome = PlanLine::Outcome::Updated;
        line.writes.push_back({&recordType<Event>(), Operation::Update, toRow(event)});
        return line;
    }

    /// The occurrences of @p uid that the file no longer has.
    void cancelMissing(const QString &uid, QDate horizon, ImportPlan &plan)
    {
        for (const Event &event : std::as_const(m_known)) {
            const QString key = calendarUid(event);
            if (!key.startsWith(uid + u'/') || m_seen.contains(key) || event.start.date() > horizon
                || event.status == EventStatus::Cancelled)
                continue;
            Event cancelled = event;
            cancelled.status = EventStatus::Cancelled;
            cancelled.sequence = event.sequence + 1;
            plan.lines.push_back({.outcome = PlanLine::Outcome::Updated,
                                  .label = event.title,
                                  .writes = {{&recordType<Event>(), Operation::Update, toRow(cancelled)}}});
        }
    }

private:
    void takeOver(const CalendarEntry &entry, Event &event) const
    {
        event.title = entry.title;
        event.start = entry.start;
        event.end = entry.end;
        event.venue = entry.venue;
        event.description = entry.description;
        event.status = entry.status;
        if (isWholeDays(event) != entry.allDay)
            event.allDay = entry.allDay ? YesNo::Yes : YesNo::No;
    }

    [[nodiscard]] Event fresh(const CalendarEntry &entry) const
    {
        Event event;
        event.id = EventId{newKey()};
        event.code = codeOf(entry);
        event.kind = m_options.kind;
        event.cohort = m_options.cohort;
        event.group = m_options.group;
        event.allDay = entry.allDay ? YesNo::Yes : YesNo::No;
        event.uid = entry.key();
        event.sequence = entry.sequence;
        event.source = m_options.source;
        takeOver(entry, event);
        return event;
    }

    const CalendarImport &m_options;
    QHash<QString, Event> m_known;
    QSet<QString> m_seen;
};

} // namespace

Result<ImportPlan> planCalendar(Store &store, const QByteArray &bytes, const CalendarImport &options)
{
    const QDate horizon = AcademicYear::containing(options.today).next(2).firstDay().addDays(-1);
    const Result<CalendarReading> reading = readCalendar(bytes, options.source, {.horizon = horizon});
    if (!reading)
        return reading.error();
    ImportPlan plan{.kind = u"ics"_s, .source = options.source, .problems = reading->problems};
    Calendar calendar{store, options};
    for (const CalendarEntry &entry : reading->entries)
        plan.lines.push_back(calendar.lineFor(entry, plan.problems));
    for (const QString &uid : reading->repeating)
        calendar.cancelMissing(uid, horizon, plan);
    for (int i = 0; i < reading->skipped; ++i)
        plan.lines.push_back({.outcome = PlanLine::Outcome::Skipped});
    return plan;
}

} // namespace hub
