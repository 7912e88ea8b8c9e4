#include "rules/clashes.h"

#include "rules/schooldays.h"

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

/// Somebody, or a room, taken up for a while.
struct Stretch
{
    QDateTime start;
    QDateTime end;
    const Event *event;
    AttendanceRole role = AttendanceRole::Participant;
};

/// Every pair of different events that are on at once, each once, with the day it begins on.
template<typename Found>
void forEachOverlap(std::vector<Stretch> &stretches, Found found)
{
    std::ranges::sort(stretches, {}, &Stretch::start);
    std::set<std::pair<const Event *, const Event *>> seen;
    for (size_t i = 0; i < stretches.size(); ++i) {
        for (size_t j = i + 1; j < stretches.size() && stretches[j].start < stretches[i].end; ++j) {
            const Event *a = stretches[i].event;
            const Event *b = stretches[j].event;
            if (a == b || !seen.insert(std::minmax(a, b)).second)
                continue;
            found(stretches[i], stretches[j]);
        }
    }
}

bool isOn(const Event &event)
{
    return event.status != EventStatus::Cancelled;
}

std::vector<EventId> inOrder(const Event *a, const Event *b)
{
    const bool isSwapped = std::pair{b->start, b->id} < std::pair{a->start, a->id};
    return isSwapped ? std::vector{b->id, a->id} : std::vector{a->id, b->id};
}

class Search
{
public:
    Search(const Rolls &rolls, const ClashFacts &facts)
        : m_rolls{rolls}
        , m_facts{facts}
    {
        for (const BankHoliday &holiday : facts.holidays)
            m_holidays.insert(holiday.date, holiday.title);
        for (const School &school : facts.schools)
            m_schools.insert(school.id.value(), &school);
    }

    std::vector<Clash> run()
    {
        findPeople();
        findVenues();
        findSchools();
        for (const Event &event : m_rolls.book().events()) {
            if (!isOn(event))
                continue;
            findHolidays(event);
            findTerms(event);
            findCrowds(event);
        }
        std::ranges::stable_sort(m_clashes, [](const Clash &a, const Clash &b) {
            return std::tuple{a.date, a.kind, a.events} < std::tuple{b.date, b.kind, b.events};
        });
        return std::move(m_clashes);
    }

private:
    void findPeople()
    {
        std::map<std::tuple<Clash::Kind, QDate, std::vector<EventId>>, std::set<PersonId>> found;
        const auto &people = m_rolls.people();
        for (auto person = people.begin(); person != people.end(); ++person) {
            if (person->size() < 2)
                continue;
            std::vector<Stretch> stretches = stretchesOf(*person);
            forEachOverlap(stretches, [&](const Stretch &a, const Stretch &b) {
                const Clash::Kind kind = kindFor(a.role, b.role);
                found[{kind, b.start.date(), inOrder(a.event, b.event)}].insert(PersonId{person.key()});
            });
        }
        for (const auto &[what, who] : found) {
            const auto &[kind, date, events] = what;
            m_clashes.push_back(
                {.kind = kind, .date = date, .events = events, .people = {who.begin(), who.end()}});
        }
    }
    [[nodiscard]] std::vector<Stretch> stretchesOf(const std::vector<Rolls::Part> &parts) const
    {
        std::vector<Stretch> stretches;
        for (const Rolls::Part &part : parts) {
            if (!isOn(*part.event) || !part.as->deputy.isNull())
                continue;
            for (const HalfDay &half : m_rolls.book().halfDays(part.event->id)) {
                if (part.as->isAt(half.number))
                    stretches.push_back({half.start, half.end, part.event, part.as->role});
            }
        }
        return stretches;
    }
    static Clash::Kind kindFor(AttendanceRole a, AttendanceRole b)
    {
        if (a == AttendanceRole::Lead || b == AttendanceRole::Lead)
            return Clash::Kind::LeadTwice;
        if (a == AttendanceRole::Head || b == AttendanceRole::Head)
            return Clash::Kind::HeadTwice;
        return Clash::Kind::PersonTwice;
    }

    void findVenues()
    {
        QHash<QString, std::vector<Stretch>> venues;
        for (const Event &event : m_rolls.book().events()) {
            const QString venue = event.venue.simplified().toCaseFolded();
            if (!isOn(event) || venue.isEmpty() || event.mode == EventMode::Online)
                continue;
            for (const HalfDay &half : m_rolls.book().halfDays(event.id))
                venues[venue].push_back({half.start, half.end, &event});
        }
        for (std::vector<Stretch> &stretches : venues) {
            forEachOverlap(stretches, [this](const Stretch &a, const Stretch &b) {
                m_clashes.push_back({.kind = Clash::Kind::VenueTwice,
                                     .date = b.start.date(),
                                     .events = inOrder(a.event, b.event),
                                     .text = a.event->venue});
            });
        }
    }

    /// The participants' schools of an event, in order.
    [[nodiscard]] std::vector<SchoolId> schoolsOf(const Event &event) const
    {
        std::set<SchoolId> schools;
        for (const ExpectedPerson &person : m_rolls.of(event.id).people) {
            if (person.role == AttendanceRole::Participant && !person.school.isNull())
                schools.insert(person.school);
        }
        return {schools.begin(), schools.end()};
    }

    void findSchools()
    {
        std::vector<Stretch> stretches;
        for (const Event &event : m_rolls.book().events()) {
            if (!isOn(event) || (event.cohort.isNull() && event.group.isNull()))
                continue;
            for (const HalfDay &half : m_rolls.book().halfDays(event.id))
                stretches.push_back({half.start, half.end, &event});
        }
        forEachOverlap(stretches, [this](const Stretch &a, const Stretch &b) {
            const bool isSame = a.event->cohort == b.event->cohort && a.event->group == b.event->group;
            if (isSame || (a.event->cohort.isNull() && b.event->cohort.isNull()))
                return;
            const std::vector<SchoolId> as = schoolsOf(*a.event);
            const std::vector<SchoolId> bs = schoolsOf(*b.event);
            std::vector<SchoolId> both;
            std::ranges::set_intersection(as, bs, std::back_inserter(both));
            if (!both.empty())
                m_clashes.push_back({.kind = Clash::Kind::SameSchool,
                                     .date = b.start.date(),
                                     .events = inOrder(a.event, b.event),
                                     .schools = both});
        });
    }

    void findHolidays(const Event &event)
    {
        for (int day = 0; day < calendarDaysOf(event); ++day) {
            const QDate date = event.start.date().addDays(day);
            const auto holiday = m_holidays.constFind(date);
            if (holiday != m_holidays.constEnd())
                m_clashes.push_back(
                    {.kind = Clash::Kind::BankHoliday, .date = date, .events = {event.id}, .text = *holiday});
        }
    }

    void findTerms(const Event &event)
    {
        if (m_facts.days == nullptr)
            return;
        std::vector<SchoolId> schools;
        for (const SchoolId id : schoolsOf(event)) {
            const School *school = m_schools.value(id.value());
            for (int day = 0; school != nullptr && day < calendarDaysOf(event); ++day) {
                const DayNature nature = m_facts.days->dayOf(*school, event.start.date().addDays(day)).nature;
                if (nature != DayNature::HalfTerm && nature != DayNature::Holiday)
                    continue;
                schools.push_back(id);
                break;
            }
        }
        if (schools.empty())
            return;
        std::set<PersonId> people;
        for (const ExpectedPerson &person : m_rolls.of(event.id).people) {
            if (person.role == AttendanceRole::Participant
                && std::ranges::binary_search(schools, person.school))
                people.insert(person.person);
        }
        m_clashes.push_back({.kind = Clash::Kind::OutsideTerm,
                             .date = event.start.date(),
                             .events = {event.id},
                             .people = {people.begin(), people.end()},
                             .schools = schools});
    }

    void findCrowds(const Event &event)
    {
        const int coming = m_rolls.of(event.id).coming();
        if (event.capacity && coming > *event.capacity)
            m_clashes.push_back({.kind = Clash::Kind::Capacity,
                                 .date = event.start.date(),
                                 .events = {event.id},
                                 .coming = coming,
                                 .room = *event.capacity});
    }

    const Rolls &m_rolls;
    const ClashFacts &m_facts;
    QHash<QDate, QString> m_holidays;
    QHash<qint64, const School *> m_schools;
    std::vector<Clash> m_clashes;
};

} // namespace

QString fingerprintOf(const Clash &clash)
{
    static constexpr const char *names[] = {"person-twice", "lead-twice", "head-twice",   "venue-twice",
                                            "same-school",  "holiday",    "outside-term", "capacity"};
    QStringList parts{QString::fromLatin1(names[static_cast<size_t>(clash.kind)]),
                      clash.date.toString(Qt::ISODate)};
    const auto append = [&parts](const QString &name, auto ids) {
        std::ranges::sort(ids);
        QStringList keys;
        for (const auto id : ids)
            keys << QString::number(id.value(), 36);
        if (!keys.isEmpty())
            parts << name + keys.join(u'+');
    };
    append(QStringLiteral("e"), clash.events);
    append(QStringLiteral("p"), clash.people);
    append(QStringLiteral("s"), clash.schools);
    if (clash.kind == Clash::Kind::Capacity)
        parts << QStringLiteral("%1>%2").arg(clash.coming).arg(clash.room);
    return parts.join(u'|');
}

std::vector<Clash> clashesOf(const Rolls &rolls, const ClashFacts &facts)
{
    return Search{rolls, facts}.run();
}

SettledClashes settled(std::vector<Clash> clashes, std::span<const ClashDecision> decisions)
{
    QHash<QString, const ClashDecision *> known;
    for (const ClashDecision &decision : decisions)
        known.insert(decision.clash, &decision);
    SettledClashes parted;
    for (Clash &clash : clashes) {
        const ClashDecision *decision = known.isEmpty() ? nullptr : known.value(fingerprintOf(clash));
        if (decision == nullptr)
            parted.open.push_back(std::move(clash));
        else
            parted.accepted.emplace_back(std::move(clash), *decision);
    }
    return parted;
}

bool overlap(std::span<const HalfDay> a, std::span<const HalfDay> b)
{
    return std::ranges::any_of(a, [b](const HalfDay &one) {
        return std::ranges::any_of(
            b, [&one](const HalfDay &other) { return one.start < other.end && other.start < one.end; });
    });
}

std::vector<const Event *> inTheWay(const Rolls &rolls, PersonId person, std::span<const HalfDay> halves,
                                    EventId except)
{
    std::vector<const Event *> events;
    for (const Rolls::Part &part : rolls.of(person)) {
        if (!isOn(*part.event) || part.event->id == except || !part.as->deputy.isNull())
            continue;
        std::vector<HalfDay> own;
        for (const HalfDay &half : rolls.book().halfDays(part.event->id)) {
            if (part.as->isAt(half.number))
                own.push_back(half);
        }
        if (overlap(halves, own))
            events.push_back(part.event);
    }
    return events;
}

} // namespace hub
