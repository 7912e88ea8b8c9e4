#include "exchange/demo/area.h"
#include "exchange/demo/schoolyear.h"
#include "exchange/demo/world.h"
#include "exchange/shippedholidays.h"
#include "records/bankholiday.h"
#include "records/termcalendar.h"
#include "records/termdate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

std::vector<TermDate> datesOf(const World &world, const TermCalendar &calendar, const CalendarHabits &habits)
{
    std::vector<TermDate> dates;
    for (AcademicYear year = world.firstYear; year <= world.lastYear.next(); year = year.next()) {
        for (const TermSpan &span : termsOf(year, habits))
            dates.push_back({.calendar = calendar.id,
                             .year = year,
                             .kind = span.kind,
                             .title = span.title,
                             .start = span.first,
                             .end = span.last});
    }
    return dates;
}

void addCalendar(World &world, const TermCalendar &calendar, const CalendarHabits &habits)
{
    world.diary.add(world.begun.addDays(1), world.office.administrator,
                    u"Enter the term dates of %1"_s.arg(calendar.name),
                    [calendar, dates = datesOf(world, calendar, habits)](Writer &writer) {
                        writer.insert(calendar);
                        for (const TermDate &date : dates)
                            writer.insert(date);
                    });
}

} // namespace

void makeCalendars(World &world)
{
    const std::vector<BankHoliday> holidays = shippedBankHolidays();
    world.diary.add(world.begun, world.office.administrator, u"Add the bank holidays 2024 to 2028"_s,
                    world.storing(holidays));

    constexpr std::array<CalendarHabits, 3> habits{
        {{}, {.octoberWeeksEarlier = 1, .octoberWeeks = 2}, {.easterLate = true}}};
    for (size_t i = 0; i < habits.size(); ++i) {
        const Authority &authority = authorities()[i];
        addCalendar(world,
                    {.id = TermCalendarId{newKey()},
                     .name = authority.name.toString(),
                     .laCode = authority.code.toString()},
                    habits.at(i));
    }
    const School &apart = world.schools.front().school;
    addCalendar(world, {.id = TermCalendarId{newKey()}, .name = apart.name, .school = apart.id},
                {.octoberWeeks = 2, .easterLate = true});
}

} // namespace hub::demo
