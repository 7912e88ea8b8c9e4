#include "base/londontime.h"
#include "exchange/demo/schoolyear.h"
#include "exchange/demo/world.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// How a group meets.
struct Habit
{
    QTime from, to;
    Days worth;
};
constexpr std::array<QStringView, 6> venues{u"The Old Grain Store, Quillminster",
                                            u"Withyminster Town Hall",
                                            u"Levels Conference Centre",
                                            u"Fromeminster Library",
                                            u"Brue Valley Sixth Form Centre, Levelsea",
                                            u"The Tithe Barn, Deverhampton"};

Habit habitOf(Dice &dice)
{
    const std::array<Habit, 4> habits{{{QTime{9, 15}, QTime{12, 15}, Days::quarters(2)},
                                       {QTime{13, 0}, QTime{15, 45}, Days::quarters(2)},
                                       {QTime{16, 0}, QTime{17, 30}, Days::quarters(1)},
                                       {QTime{9, 15}, QTime{15, 30}, Days::whole(1)}}};
    return dice.oneOf(habits);
}

/// In 2020/21 nobody travelled.
EventMode modeIn(AcademicYear year, Dice &dice)
{
    if (year == AcademicYear::starting(2020))
        return EventMode::Online;
    const int draw = dice.between(1, 100);
    return draw <= 68 ? EventMode::InPerson : draw <= 93 ? EventMode::Online : EventMode::Hybrid;
}

/// Those far off are planned round, not promised.
EventStatus statusOf(const World &world, QDate day, Dice &dice)
{
    constexpr int promisedAhead = 60;
    return day > world.today.addDays(promisedAhead) && dice.chance(45) ? EventStatus::Provisional
                                                                       : EventStatus::Confirmed;
}

Event sessionOf(World &world, const WorkGroup &group, QDate day, const Habit &habit, int number, size_t room)
{
    Event event{.id = EventId{newKey()},
                .code = u"%1-S%2"_s.arg(group.code).arg(number),
                .kind = EventKind::GroupSession,
                .title = u"%1: session %2"_s.arg(group.title).arg(number),
                .start = londonTime(day, habit.from),
                .end = londonTime(day, habit.to),
                .group = group.id,
                .mode = modeIn(group.year, world.dice),
                .capacity = 30,
                .days = habit.worth};
    event.status = statusOf(world, day, world.dice);
    if (group.kind == GroupKind::Community)
        event.dayKind = DayKind::Central;
    if (event.mode != EventMode::Online)
        event.venue = u"%1, room %2"_s.arg(world.dice.oneOf(venues).toString()).arg(room);
    return event;
}

/// A community's sessions come to the three days its programme asks for.
Habit habitFor(World &world, const WorkGroup &group)
{
    return group.kind == GroupKind::Community ? Habit{QTime{9, 15}, QTime{12, 15}, Days::quarters(2)}
                                              : habitOf(world.dice);
}

void addSessions(World &world, size_t place, QDate from, int count)
{
    const WorkGroup &group = world.groups[place].group;
    const Habit habit = habitFor(world, group);
    const QDate last{group.year.startYear() + 1, 6, 28};
    const int apart = static_cast<int>(from.daysTo(last)) / count;
    for (int number = 1; number <= count; ++number) {
        constexpr size_t rooms = 24;
        const QDate about = from.addDays((number - 1) * apart + world.dice.between(0, 9));
        const QDate free = nextTeachingDay(about);
        // Not everybody meets on the first day after a holiday.
        const int later = about.daysTo(free) > 3 ? world.dice.between(0, 12) : 0;
        const QDate day = nextTeachingDay(free.addDays(later));
        KnownSession session{.event = sessionOf(world, group, day, habit, number, place % rooms + 1),
                             .group = place};
        session.isCalledOff = world.dice.chance(1);
        if (session.isCalledOff && !world.isLive(group.year))
            session.event.status = EventStatus::Cancelled;
        world.sessions.push_back(std::move(session));
    }
}

std::vector<Event> between(const World &world, QDate from, QDate until)
{
    std::vector<Event> events;
    for (const KnownSession &session : world.sessions) {
        const QDate day = session.event.start.date();
        if (from <= day && day < until)
            events.push_back(session.event);
    }
    return events;
}

void planTerms(World &world, AcademicYear year)
{
    const int start = year.startYear();
    struct Term
    {
        QString name;
        QDate from, until, planned;
    };
    const QDate turnOfYear{start + 1, 1, 1};
    const QDate easter{start + 1, 4, 6};
    const Term terms[] = {{u"autumn"_s, year.firstDay(), turnOfYear, {start, 9, 15}},
                          {u"spring"_s, turnOfYear, easter, {start, 9, 16}},
                          {u"summer"_s, easter, year.next().firstDay(), {start, 9, 17}}};
    for (const Term &term : terms) {
        const std::vector<Event> events = between(world, term.from, term.until);
        world.diary.add(term.planned, world.office.operations,
                        u"Plan the %1 term’s %2 group sessions"_s.arg(term.name).arg(events.size()),
                        world.storing(events));
    }
}

void callOff(World &world)
{
    for (const KnownSession &session : world.sessions) {
        if (!session.isCalledOff)
            continue;
        Event event = session.event;
        event.status = EventStatus::Cancelled;
        world.diary.add(event.start.date().addDays(-5), world.office.administrator,
                        u"Cancel %1: the lead is ill"_s.arg(event.code), World::altering<Event>({event}));
    }
}

} // namespace

void makeGroupSessions(World &world, AcademicYear year)
{
    world.sessions.clear();
    for (size_t i = 0; i < world.groups.size(); ++i) {
        const bool isCommunity = world.groups[i].group.kind == GroupKind::Community;
        const QDate from{year.startYear(), 9, world.dice.between(24, 30)};
        addSessions(world, i, from, isCommunity ? 6 : world.dice.between(3, 6));
    }
    if (world.isLive(year)) {
        planTerms(world, year);
        callOff(world);
        return;
    }
    world.diary.add(world.broughtIn(year, 1), world.office.operations,
                    u"Bring in the group sessions of %1 from the old spreadsheets"_s.arg(year.toText()),
                    world.storing(between(world, year.firstDay(), year.next().firstDay())));
}

} // namespace hub::demo
