#include "actions/clashreport.h"

#include "actions/contexts.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "rules/schooldays.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

struct KindName
{
    const char *code;
    const char *label;
};
constexpr KindName kindNames[] = {
    {"person-twice", QT_TRANSLATE_NOOP("hub::Clashes", "Expected at two events at once")},
    {"lead-twice", QT_TRANSLATE_NOOP("hub::Clashes", "Leads one event and is wanted at another")},
    {"head-twice", QT_TRANSLATE_NOOP("hub::Clashes", "Head expected at two events at once")},
    {"venue-twice", QT_TRANSLATE_NOOP("hub::Clashes", "Two events in one place at once")},
    {"same-school", QT_TRANSLATE_NOOP("hub::Clashes", "Two events take people from one school")},
    {"bank-holiday", QT_TRANSLATE_NOOP("hub::Clashes", "On a bank holiday")},
    {"outside-term", QT_TRANSLATE_NOOP("hub::Clashes", "Outside a school's term")},
    {"capacity", QT_TRANSLATE_NOOP("hub::Clashes", "More people than room")},
};

/// Up to three names, and how many more.
QString joined(QStringList names)
{
    constexpr qsizetype most = 3;
    names.removeAll(QString{});
    const qsizetype more = names.size() - most;
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    return clashText(QT_TRANSLATE_NOOP("hub::Clashes", "%1 and %2 more"))
        .arg(names.first(most).join(QStringLiteral(", ")))
        .arg(more);
}

const char *pattern(Clash::Kind kind)
{
    switch (kind) {
    case Clash::Kind::PersonTwice:
        return QT_TRANSLATE_NOOP("hub::Clashes", "On %1, %4 would have to be at “%2” and at “%3” at once.");
    case Clash::Kind::LeadTwice:
        return QT_TRANSLATE_NOOP("hub::Clashes",
                                 "On %1, %4 leads at “%2” or “%3” while wanted at the other.");
    case Clash::Kind::HeadTwice:
        return QT_TRANSLATE_NOOP("hub::Clashes",
                                 "On %1, %4, who comes as head, is wanted at “%2” and at “%3” at once.");
    case Clash::Kind::VenueTwice:
        return QT_TRANSLATE_NOOP("hub::Clashes", "On %1, “%2” and “%3” are both at %4 at once.");
    case Clash::Kind::SameSchool:
        return QT_TRANSLATE_NOOP("hub::Clashes", "On %1, “%2” and “%3” both take people from %4 at once.");
    case Clash::Kind::BankHoliday:
        return QT_TRANSLATE_NOOP("hub::Clashes", "“%2” is on %1, a bank holiday: %3.");
    case Clash::Kind::OutsideTerm:
        return QT_TRANSLATE_NOOP("hub::Clashes", "“%2” on %1 is outside the term of %3.");
    case Clash::Kind::Capacity:
        return QT_TRANSLATE_NOOP("hub::Clashes", "“%2” on %1 has more people than room: %3.");
    }
    return "";
}

/// The term dates, bank holidays and schools that days clash with.
class CalendarFacts
{
public:
    explicit CalendarFacts(Store &store)
        : m_holidays{store.all<BankHoliday>()}
        , m_schools{store.all<School>()}
        , m_days{store.all<TermCalendar>(), store.all<TermDate>(), m_holidays}
    {
    }

    [[nodiscard]] std::vector<Clash> clashesOf(const Rolls &rolls) const
    {
        return hub::clashesOf(rolls, {.holidays = m_holidays, .days = &m_days, .schools = m_schools});
    }

private:
    std::vector<BankHoliday> m_holidays;
    std::vector<School> m_schools;
    SchoolDays m_days;
};

/// Lets an event and its half-days begin at @p start, by wall clock.
void shift(EventFacts &facts, Event &event, const QDateTime &start)
{
    const qint64 days = event.start.date().daysTo(start.date());
    const int seconds = event.start.time().secsTo(start.time());
    const auto moved = [days, seconds](const QDateTime &time) {
        return time.isValid() ? londonTime(time.date().addDays(days), time.time()).addSecs(seconds) : time;
    };
    event.start = start;
    event.end = moved(event.end);
    for (Session &session : facts.sessions) {
        if (session.event == event.id) {
            session.start = moved(session.start);
            session.end = moved(session.end);
        }
    }
}

bool isAsked(const Clash &clash, const EventBook &book, const ClashQuestion &question)
{
    const bool isInTime = (!question.from.isValid() || clash.date >= question.from)
        && (question.year.isNull() || question.year.range().contains(clash.date));
    return isInTime && std::ranges::any_of(clash.events, [&](EventId id) {
               const Event *event = book.find(id);
               return event != nullptr && (question.cohort.isNull() || event->cohort == question.cohort)
                   && (question.group.isNull() || event->group == question.group);
           });
}

} // namespace

SettledClashes clashReport(Store &store, const EventPicture &picture, const ClashQuestion &question)
{
    const CalendarFacts calendar{store};
    std::vector<Clash> clashes = calendar.clashesOf(picture.rolls());
    std::erase_if(clashes, [&](const Clash &clash) { return !isAsked(clash, picture.book(), question); });
    return settled(std::move(clashes), store.all<ClashDecision>());
}

MoveClashes clashesOfMove(Store &store, EventId id, const QDateTime &from)
{
    EventFacts now = readEventFacts(store);
    EventFacts before = now;
    for (Event &event : before.events) {
        if (event.id == id)
            shift(before, event, from);
    }
    const CalendarFacts calendar{store};
    const std::vector<ClashDecision> decisions = store.all<ClashDecision>();
    const HubNames names{store};
    const auto told = [&](EventFacts facts) {
        const EventBook book{std::move(facts)};
        const Rolls rolls{book};
        QStringList sentences;
        for (const Clash &clash : settled(calendar.clashesOf(rolls), decisions).open) {
            if (std::ranges::find(clash.events, id) != clash.events.end())
                sentences << sentence(clash, book, names);
        }
        return sentences;
    };
    return {.before = told(std::move(before)), .now = told(std::move(now))};
}

Result<> settleClash(Store &store, const Clash &clash, const QString &reason)
{
    const QString given = reason.trimmed();
    if (given.isEmpty())
        return Error{
            .kind = Error::Kind::NeedsReason,
            .subject = recordType<ClashDecision>().singularText(),
            .message = clashText(QT_TRANSLATE_NOOP("hub::Clashes", "A clash is accepted with a reason.")),
            .advice
            = clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Say why it may stand. Nothing was changed."))};
    ClashDecision decision{.clash = fingerprintOf(clash), .reason = given, .at = store.now()};
    const std::vector<ClashDecision> known = store.where<ClashDecision>("clash", decision.clash);
    const QString what = clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Accept a clash on %1: %2"))
                             .arg(longDateInEnglish(clash.date), given);
    return store.change(what, [&](Writer &writer) -> Result<> {
        if (known.empty()) {
            writer.insert(decision);
        } else {
            decision.id = known.front().id;
            writer.update(decision);
        }
        return {};
    });
}

Result<> reopenClash(Store &store, const Clash &clash)
{
    const QString what = clashText(QT_TRANSLATE_NOOP("hub::Clashes", "Ask again about a clash on %1"))
                             .arg(longDateInEnglish(clash.date));
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (const ClashDecision &known : store.where<ClashDecision>("clash", fingerprintOf(clash)))
            writer.remove(known.id);
        return {};
    });
}

QString codeOf(Clash::Kind kind)
{
    return QString::fromLatin1(kindNames[static_cast<size_t>(kind)].code);
}

QString displayName(Clash::Kind kind)
{
    return QCoreApplication::translate("hub::Clashes", kindNames[static_cast<size_t>(kind)].label);
}

QString sentence(const Clash &clash, const EventBook &book, const HubNames &names)
{
    const auto title = [&](size_t at) {
        const Event *event = at < clash.events.size() ? book.find(clash.events[at]) : nullptr;
        return event == nullptr ? QString{} : event->title;
    };
    QString what = clash.text;
    if (clash.kind == Clash::Kind::Capacity) {
        what = clashText(QT_TRANSLATE_NOOP("hub::Clashes", "%1 come, and there is room for %2"))
                   .arg(clash.coming)
                   .arg(clash.room);
    } else if (!clash.schools.empty()) {
        QStringList schools;
        for (const SchoolId school : clash.schools)
            schools << names.school(school);
        what = joined(schools);
    } else if (!clash.people.empty()) {
        QStringList people;
        for (const PersonId person : clash.people)
            people << names.person(person);
        what = joined(people);
    }
    const QString date = longDate(clash.date);
    if (clash.events.size() < 2)
        return clashText(pattern(clash.kind)).arg(date, title(0), what);
    return clashText(pattern(clash.kind)).arg(date, title(0), title(1), what);
}

} // namespace hub
