#include "exchange/demo/registers.h"
#include "exchange/demo/world.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// How many of the latest sessions still lack their register.
constexpr size_t missingRegisters = 5;

constexpr std::array<QStringView, 7> absences{
    u"Illness",          u"No cover at school",  u"Ofsted at school",
    u"Family emergency", u"School closed: snow", u"Parents’ evening",
    u"No reason given"};

bool tookPart(const Membership &member, MemberStatus outcome, QDate day)
{
    const bool isAfterTheNewYear = day.month() < 9 && day >= QDate{day.year(), 2, 10};
    return !member.person.isNull() && outcome != MemberStatus::DidNotStart
        && (outcome != MemberStatus::Withdrew || !isAfterTheNewYear);
}

void addRegister(World &world, const KnownSession &session, std::vector<Attendance> &marks)
{
    const KnownGroup &known = world.groups[session.group];
    std::vector<PersonId> seen;
    for (size_t i = 0; i < known.members.size(); ++i) {
        const Membership &member = known.members[i];
        if (!tookPart(member, known.outcomes[i], session.event.start.date())
            || std::ranges::find(seen, member.person) != seen.end())
            continue;
        seen.push_back(member.person);
        Attendance mark{.event = session.event.id, .person = member.person};
        fillMark(world.dice, mark);
        marks.push_back(std::move(mark));
    }
}

/// The sessions that have been held, in order of time; the latest of the current year are left without.
std::vector<const KnownSession *> registered(const World &world, AcademicYear year)
{
    std::vector<const KnownSession *> held;
    for (const KnownSession &session : world.sessions) {
        if (!session.isCalledOff && session.event.start.date() < world.today.addDays(-1))
            held.push_back(&session);
    }
    std::ranges::stable_sort(held, {}, [](const KnownSession *s) { return s->event.start; });
    if (year == world.lastYear)
        held.resize(held.size() - std::min(held.size(), missingRegisters));
    return held;
}

} // namespace

void fillMark(Dice &dice, Attendance &mark)
{
    const int draw = dice.between(1, 100);
    mark.mark = draw <= 83 ? Mark::Present
        : draw <= 88       ? Mark::Late
        : draw <= 90       ? Mark::Half
        : draw <= 92       ? Mark::Deputy
                           : Mark::Absent;
    if (mark.mark == Mark::Absent)
        mark.reason = dice.oneOf(absences).toString();
}

void makeGroupRegisters(World &world, AcademicYear year)
{
    const std::vector<const KnownSession *> held = registered(world, year);
    if (!world.isLive(year)) {
        std::vector<Attendance> marks;
        for (const KnownSession *session : held)
            addRegister(world, *session, marks);
        world.diary.add(world.broughtIn(year, 1), world.office.administrator,
                        u"Bring in the registers of %1 from the old spreadsheets"_s.arg(year.toText()),
                        world.storing(std::move(marks)));
        return;
    }
    for (auto next = held.begin(); next != held.end();) {
        const QDate month = (*next)->event.start.date();
        std::vector<Attendance> marks;
        int sessions = 0;
        for (; next != held.end() && (*next)->event.start.date().month() == month.month(); ++next, ++sessions)
            addRegister(world, **next, marks);
        const QDate monthEnd{month.year(), month.month(), month.daysInMonth()};
        world.diary.add(
            std::min(monthEnd, world.today), world.office.administrator,
            u"Take the registers of %1 (%2 sessions)"_s.arg(QLocale::c().toString(month, u"MMMM yyyy"_s))
                .arg(sessions),
            world.storing(std::move(marks)));
    }
}

} // namespace hub::demo
