#include "base/londontime.h"
#include "base/longdate.h"
#include "exchange/demo/registers.h"
#include "exchange/demo/schoolyear.h"
#include "exchange/demo/world.h"
#include "records/agreeddays.h"
#include "records/booking.h"
#include "records/developmentday.h"
#include "records/session.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// An event of a cohort with its half-days and the marks of all who are expected.
struct Meeting
{
    Event event;
    std::vector<Session> halves;
    std::vector<Attendance> marks; ///< all Expected
    std::vector<Booking> bookings = {};
};

/// Half-days, a morning and an afternoon for each of @p days days; only a morning for none.
void addHalves(Meeting &meeting, QDate first, int days)
{
    const auto add = [&meeting](QDate day, QTime from, QTime to, const QString &title) {
        meeting.halves.push_back({.id = SessionId{newKey()},
                                  .event = meeting.event.id,
                                  .number = static_cast<int>(meeting.halves.size()) + 1,
                                  .start = londonTime(day, from),
                                  .end = londonTime(day, to),
                                  .days = Days::quarters(2),
                                  .title = title});
    };
    for (int i = 0; i < std::max(days, 1); ++i) {
        const QString which = days > 1 ? u"Day %1, "_s.arg(i + 1) : QString{};
        add(first.addDays(i), QTime{9, 30}, QTime{12, 30}, which + u"morning"_s);
        if (days > 0)
            add(first.addDays(i), QTime{13, 30}, QTime{16, 0}, which + u"afternoon"_s);
    }
    meeting.event.start = meeting.halves.front().start;
    meeting.event.end = meeting.halves.back().end;
    meeting.event.days = Days::quarters(2 * static_cast<int>(meeting.halves.size()));
}

void expect(Meeting &meeting, PersonId person, AttendanceRole role, std::optional<int> half)
{
    if (!person.isNull())
        meeting.marks.push_back({.id = AttendanceId{newKey()},
                                 .event = meeting.event.id,
                                 .person = person,
                                 .mark = Mark::Expected,
                                 .session = half,
                                 .role = role});
}

Meeting meetingOf(const KnownCohort &known, EventKind kind, const QString &code, const QString &title,
                  QDate about, int days)
{
    Meeting meeting;
    meeting.event
        = {.id = EventId{newKey()},
           .code = u"%1-%2"_s.arg(known.cohort.code, code),
           .kind = kind,
           .title = u"%1: %2"_s.arg(known.cohort.code, title),
           .cohort = known.cohort.id,
           .status = kind == EventKind::Residential ? EventStatus::Provisional : EventStatus::Confirmed,
           .capacity = 40,
           .dayKind = DayKind::Central,
           .headExpected = YesNo::No};
    addHalves(meeting, nextTeachingDay(about), days);
    for (const KnownCohort::Specialist &specialist : known.specialists) {
        if (meeting.halves.size() <= 1) {
            expect(meeting, specialist.person, AttendanceRole::Participant, {});
            continue;
        }
        for (const Session &half : meeting.halves)
            expect(meeting, specialist.person, AttendanceRole::Participant, half.number);
    }
    return meeting;
}

std::vector<Meeting> residentials(const KnownCohort &known)
{
    const int start = known.cohort.year.startYear();
    const std::array<std::pair<QString, QDate>, 3> when{
        {{u"November"_s, {start, 11, 11}}, {u"March"_s, {start + 1, 3, 10}}, {u"June"_s, {start + 1, 6, 9}}}};
    std::vector<Meeting> meetings;
    for (const auto &[month, day] : when) {
        const QString code = u"R%1"_s.arg(meetings.size() + 1);
        const QDate tuesday = day.addDays((9 - day.dayOfWeek()) % 7);
        Meeting meeting
            = meetingOf(known, EventKind::Residential, code, u"%1 residential"_s.arg(month), tuesday, 2);
        meeting.event.venue = u"Quantock Lodge Conference Hotel, Withyminster"_s;
        meeting.event.requirement = u"residential"_s;
        meetings.push_back(std::move(meeting));
    }
    return meetings;
}

/// A launch with the heads in its second half, and five central days: five and a half in all.
std::vector<Meeting> launchAndCentralDays(const World &world, const KnownCohort &known)
{
    const int start = known.cohort.year.startYear();
    std::vector<Meeting> meetings;
    meetings.push_back(
        meetingOf(known, EventKind::Launch, u"LAUNCH"_s, u"launch, with headteachers"_s, {start, 10, 7}, 0));
    meetings.front().event.headExpected = YesNo::Yes;
    meetings.front().event.venue = u"Withyminster Town Hall"_s;
    meetings.front().event.requirement = u"launch"_s;
    for (const KnownCohort::Specialist &specialist : known.specialists)
        expect(meetings.front(), world.schools[specialist.school].head, AttendanceRole::Head, {});
    const std::array<QDate, 5> days{
        {{start, 11, 18}, {start + 1, 1, 20}, {start + 1, 2, 4}, {start + 1, 4, 28}, {start + 1, 6, 16}}};
    for (const QDate day : days) {
        const QString number = QString::number(meetings.size());
        meetings.push_back(
            meetingOf(known, EventKind::Central, u"D"_s + number, u"central day "_s + number, day, 1));
        meetings.back().event.mode = meetings.size() % 2 == 0 ? EventMode::Online : EventMode::InPerson;
    }
    return meetings;
}

/// The second year meets twice.
std::vector<Meeting> secondYear(const KnownCohort &known)
{
    const int start = known.cohort.year.startYear() + 1;
    return {
        meetingOf(known, EventKind::Central, u"Y2-D1"_s, u"second year, autumn day"_s, {start, 10, 13}, 1),
        meetingOf(known, EventKind::Central, u"Y2-D2"_s, u"second year, summer day"_s, {start + 1, 5, 12},
                  1)};
}

void plan(World &world, const QString &what, QDate day, const std::vector<Meeting> &meetings)
{
    world.diary.add(day, world.office.operations, what, [&world, meetings](Writer &writer) {
        for (const Meeting &meeting : meetings) {
            writer.insert(meeting.event);
            for (const Session &half : meeting.halves)
                writer.insert(half);
            for (const Attendance &mark : meeting.marks)
                world.store(writer, mark);
            for (const Booking &booking : meeting.bookings)
                world.store(writer, booking);
        }
    });
}

std::vector<Attendance> takenRegister(World &world, const Meeting &meeting)
{
    std::vector<Attendance> marks = meeting.marks;
    for (Attendance &mark : marks)
        fillMark(world.dice, mark);
    return marks;
}

/// A residential is confirmed five weeks before; every register is taken on the day after.
void follow(World &world, const Meeting &meeting)
{
    constexpr int confirmedBefore = 35;
    if (meeting.event.status == EventStatus::Provisional) {
        Event confirmed = meeting.event;
        confirmed.status = EventStatus::Confirmed;
        const QDate first = meeting.event.start.date();
        world.diary.add(first.addDays(-confirmedBefore), world.office.operations,
                        u"Confirm %1 on %2"_s.arg(confirmed.title, longDateInEnglish(first)),
                        World::altering<Event>({confirmed}));
    }
    world.diary.add(meeting.event.end.date().addDays(1), world.office.administrator,
                    u"Take the register of %1"_s.arg(meeting.event.title),
                    World::altering(takenRegister(world, meeting)));
}

void bringIn(World &world, const KnownCohort &known, AcademicYear year, std::vector<Meeting> meetings)
{
    for (Meeting &meeting : meetings) {
        meeting.event.status = EventStatus::Confirmed;
        meeting.marks = takenRegister(world, meeting);
    }
    plan(world,
         u"Bring in the events of %1 in %2 from the old spreadsheets"_s.arg(known.cohort.code, year.toText()),
         world.broughtIn(year, 1), meetings);
}

/// The last residential of the current year is full: two of the cohort before wait for a place, and one of
/// those expected cannot come.
void addBookings(const World &world, const KnownCohort &known, Meeting &last)
{
    const auto before = std::ranges::find_if(world.cohorts, [&known](const KnownCohort &other) {
        return other.isPrimary == known.isPrimary && other.cohort.year.next() == known.cohort.year;
    });
    if (before == world.cohorts.end() || before->specialists.size() < 2 || known.specialists.empty())
        return;
    const QDate asked{known.cohort.year.startYear(), 9, 8};
    last.event.capacity = static_cast<int>(known.specialists.size()) - 1;
    const auto add = [&](PersonId person, BookingState state, int hour, const QString &reason) {
        last.bookings.push_back({.id = BookingId{newKey()},
                                 .event = last.event.id,
                                 .person = person,
                                 .state = state,
                                 .at = londonTime(asked, {hour, 0}),
                                 .reason = reason});
    };
    add(before->specialists[0].person, BookingState::Waiting, 9, u"Missed the June residential last year"_s);
    add(before->specialists[1].person, BookingState::Waiting, 11, u"Wants to come again"_s);
    add(known.specialists.back().person, BookingState::Excluded, 12, u"On a school journey that week"_s);
}

/// What is agreed with those in the years whose number of days the edition leaves open; with the last two not
/// yet.
void agreeDays(World &world, const KnownCohort &known, AcademicYear year)
{
    const int ahead = year.startYear() - known.cohort.year.startYear();
    const ProgrammeYear *rules = yearIn(known.edition, known.edition.firstYear.next(ahead));
    const auto isOpen = [](const Entitlement &entitlement) { return entitlement.agreedPerSpecialist; };
    if (rules == nullptr || !std::ranges::any_of(rules->entitlements, isOpen))
        return;
    std::vector<AgreedDays> agreed;
    for (size_t i = 0; i + 2 < known.specialists.size(); ++i)
        agreed.push_back({.id = AgreedDaysId{newKey()},
                          .person = known.specialists[i].person,
                          .cohort = known.cohort.id,
                          .year = year,
                          .kind = DayKind::Release,
                          .days = Days::whole(world.dice.between(12, 20))});
    world.diary.add({year.startYear(), 9, 10}, world.office.lead,
                    u"Agree the release days of %1 for %2"_s.arg(known.cohort.code, year.toText()),
                    world.storing(std::move(agreed)));
}

void makeMeetings(World &world, const KnownCohort &known, AcademicYear year)
{
    const bool isFirstYear = known.cohort.year == year;
    std::vector<Meeting> meetings = !isFirstYear ? secondYear(known)
        : known.isPrimary                        ? residentials(known)
                                                 : launchAndCentralDays(world, known);
    if (isFirstYear && known.isPrimary && year == world.lastYear)
        addBookings(world, known, meetings.back());
    if (!world.isLive(year)) {
        bringIn(world, known, year, std::move(meetings));
        return;
    }
    const QString what = !isFirstYear ? u"Plan the second year of %1"_s
        : known.isPrimary             ? u"Plan the three residentials of %1"_s
                                      : u"Plan the launch and the central days of %1"_s;
    plan(world, what.arg(known.cohort.code), {year.startYear(), 9, 8}, meetings);
    for (const Meeting &meeting : meetings)
        follow(world, meeting);
}

QStringList activityIds(const Edition &edition)
{
    QStringList ids;
    for (const ProgrammeYear &year : edition.years) {
        for (const Activity &activity : year.activities)
            ids += activity.id;
    }
    return ids.isEmpty() ? QStringList{u"own_classroom"_s} : ids;
}

/// A term's development days: primary specialists have three of release besides the residential, secondary
/// ones two in the year.
std::vector<DevelopmentDay> developmentDays(World &world, const KnownCohort &known, QDate from, int weeks)
{
    const QStringList activities = activityIds(known.edition);
    std::vector<DevelopmentDay> days;
    for (const KnownCohort::Specialist &specialist : known.specialists) {
        const int count = known.isPrimary ? 3 : 1;
        const int share = weeks * 7 / count; // each in a part of the term of its own
        QDate last = from.addDays(-1);
        for (int i = 0; i < count; ++i) {
            const QDate about = from.addDays(i * share + world.dice.between(0, share - 1));
            last = nextTeachingDay(std::max(about, last.addDays(1)));
            days.push_back(
                {.id = DevelopmentDayId{newKey()},
                 .person = specialist.person,
                 .date = last,
                 .days = known.isPrimary ? Days::whole(1) : Days::quarters(world.dice.between(2, 4)),
                 .activity = world.dice.oneOf(activities),
                 .status = DevelopmentStatus::Planned});
        }
    }
    return days;
}

void makeDevelopment(World &world, const KnownCohort &known, AcademicYear year)
{
    const int start = year.startYear();
    const std::array<std::pair<QString, QDate>, 3> terms{{{u"autumn"_s, {start, 9, 22}},
                                                          {u"spring"_s, {start + 1, 1, 12}},
                                                          {u"summer"_s, {start + 1, 4, 27}}}};
    constexpr int weeksOfTerm = 8;
    for (const auto &[term, from] : terms) {
        const std::vector<DevelopmentDay> planned = developmentDays(world, known, from, weeksOfTerm);
        std::vector<DevelopmentDay> done = planned;
        for (DevelopmentDay &day : done) {
            day.status = world.dice.chance(60) ? DevelopmentStatus::Evidenced : DevelopmentStatus::Done;
            if (day.status == DevelopmentStatus::Evidenced)
                day.note = u"Journal page and pupils’ work seen."_s;
        }
        world.diary.add(from.addDays(-10), world.office.operations,
                        u"Plan the %1 term’s development days of %2"_s.arg(term, known.cohort.code),
                        world.storing(planned));
        world.diary.add(from.addDays((weeksOfTerm + 3) * 7), world.office.administrator,
                        u"Record the %1 term’s development days of %2"_s.arg(term, known.cohort.code),
                        World::altering(done));
    }
}

} // namespace

void makeCohortYear(World &world, AcademicYear year)
{
    for (const KnownCohort &known : world.cohorts) {
        const bool isInIt = known.cohort.year == year || known.cohort.year.next() == year;
        // The cohorts from before the hub's first year are known by name only.
        if (!isInIt || known.cohort.year < world.firstYear)
            continue;
        makeMeetings(world, known, year);
        if (!world.isLive(year))
            continue;
        makeDevelopment(world, known, year);
        if (known.cohort.year != year)
            agreeDays(world, known, year);
    }
}

} // namespace hub::demo
