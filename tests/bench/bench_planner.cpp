// How long the planner takes to judge every day of a year for 60 people in 40 schools, and to lay a series of
// three residentials out together:
//     bench_planner [ROUNDS]
#include "rules/planner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace hub;

namespace {

struct Hub
{
    std::vector<TermCalendar> calendars = {};
    std::vector<TermDate> dates = {};
    std::vector<BankHoliday> holidays = {};
    PlanWish wish;
};

void addTerms(Hub &hub, TermCalendarId calendar, int shift)
{
    const auto add = [&](TermDateKind kind, QDate from, QDate to) {
        hub.dates.push_back({.id = TermDateId{static_cast<qint64>(hub.dates.size()) + 1},
                             .calendar = calendar,
                             .kind = kind,
                             .start = from.addDays(shift),
                             .end = to.addDays(shift)});
    };
    add(TermDateKind::Term, {2025, 9, 2}, {2025, 12, 19});
    add(TermDateKind::HalfTerm, {2025, 10, 27}, {2025, 10, 31});
    add(TermDateKind::Term, {2026, 1, 5}, {2026, 3, 27});
    add(TermDateKind::HalfTerm, {2026, 2, 16}, {2026, 2, 20});
    add(TermDateKind::Term, {2026, 4, 13}, {2026, 7, 21});
}

/// 60 people in 40 schools with calendars of their own, each with 30 other events in the year.
Hub makeHub()
{
    Hub hub{.wish = {.kind = EventKind::Residential, .from = {2025, 9, 1}, .to = {2026, 8, 31}, .days = 2}};
    QRandomGenerator dice{1};
    for (int i = 1; i <= 40; ++i) {
        School school;
        school.id = SchoolId{i};
        school.easting = 400'000 + dice.bounded(80'000);
        school.northing = 200'000 + dice.bounded(80'000);
        hub.wish.schools.push_back(school);
        hub.calendars.push_back({.id = TermCalendarId{i}, .school = school.id});
        addTerms(hub, TermCalendarId{i}, 7 * (i % 3));
    }
    hub.wish.venue = GridPlace{.easting = 440'000, .northing = 240'000};
    for (int i = 1; i <= 60; ++i) {
        hub.wish.people.push_back({PersonId{i}, SchoolId{1 + i % 40}, i <= 2, i <= 2});
        for (int other = 0; other < 30; ++other) {
            const QDate day = hub.wish.from.addDays(dice.bounded(365));
            hub.wish.engagements.push_back(
                {PersonId{i}, EventId{i * 100 + other}, day, day.addDays(dice.bounded(2)), other % 5 == 0});
        }
    }
    return hub;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    const Hub hub = makeHub();
    QTextStream out{stdout};
    const int rounds = std::max(1, QCoreApplication::arguments().value(1, QStringLiteral("20")).toInt());
    std::vector<double> year;
    std::vector<double> series;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const SchoolDays days{hub.calendars, hub.dates, hub.holidays};
        const auto best = planDates(hub.wish, days, 5);
        year.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        const std::vector<PlanWish> wishes(3, hub.wish);
        const auto three = planSeries(wishes, days, 84);
        series.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (round == 0)
            out << "best " << best.front().start.toString(Qt::ISODate) << ", score " << best.front().score
                << "; series of " << three.size() << '\n';
    }
    std::sort(year.begin(), year.end());
    std::sort(series.begin(), series.end());
    out << "a year for 60 people in 40 schools: median " << year[year.size() / 2] << " ms, worst "
        << year.back() << " (at most 200)\nthree residentials together: median " << series[series.size() / 2]
        << " ms, worst " << series.back() << '\n';
    return 0;
}
