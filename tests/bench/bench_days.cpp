// What working the events out costs beside reading their rows: bench_days [HUB]. Without a hub it makes the
// sample hub of ten years. Lists, ledger and clashes together are to take at most 1.5 times the reading; a
// mark at most 8 ms.
#include "actions/clashreport.h"
#include "actions/daysreport.h"
#include "actions/markattendance.h"
#include "actions/registers.h"
#include "exchange/demo/demo.h"
#include "records/nouns.h"
#include "rules/schooldays.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int turns = 5;

template<typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void compareLedger(QTextStream &out, Store &store, QDate today)
{
    std::vector<double> reading;
    std::vector<double> working;
    size_t people = 0;
    size_t clashes = 0;
    const auto calendars = store.all<TermCalendar>();
    const auto dates = store.all<TermDate>();
    const auto holidays = store.all<BankHoliday>();
    const auto schools = store.all<School>();
    for (int turn = 0; turn < turns; ++turn) {
        EventFacts facts;
        DaysFacts days;
        reading.push_back(millisecondsOf([&] {
            facts = readEventFacts(store);
            days = readDaysFacts(store);
        }));
        working.push_back(millisecondsOf([&] {
            const EventPicture picture{std::move(facts), std::move(days), {today}};
            people = 0;
            for (const Cohort &cohort : picture.book().facts().cohorts) {
                for (const AcademicYear year :
                     picture.ledger().yearsOf(cohort.id, AcademicYear::containing(today)))
                    people += picture.ledger().of(cohort.id, year).size();
            }
            for (const WorkGroup &group : picture.book().facts().groups)
                people += picture.ledger().of(group.id).size();
            const SchoolDays schoolDays{calendars, dates, holidays};
            clashes
                = clashesOf(picture.rolls(), {.holidays = holidays, .days = &schoolDays, .schools = schools})
                      .size();
        }));
    }
    out << "reading " << median(reading) << " ms; lists, ledger of " << people << " and " << clashes
        << " clashes " << median(working) << " ms; ratio " << median(working) / median(reading)
        << " (at most 1.5)\n";
}

void measureMarks(QTextStream &out, Store &store, QDate today)
{
    const EventPicture picture{readEventFacts(store), {}, {today}};
    std::vector<double> marks;
    for (const RegisterLine &line : registerLines(picture, today)) {
        if (line.state != RegisterState::ToCome || marks.size() >= 200)
            continue;
        for (const ExpectedPerson &person : picture.rolls().of(line.event->id).people) {
            if (person.role != AttendanceRole::Participant)
                continue;
            marks.push_back(millisecondsOf([&] {
                if (!markAttendance(store, line.event->id, MarkEntry{.person = person.person}))
                    out << "refused\n";
            }));
        }
    }
    if (!marks.empty())
        out << "a mark: median " << median(marks) << " ms, worst "
            << *std::max_element(marks.begin(), marks.end()) << " ms of " << marks.size() << " (at most 8)\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QTextStream out{stdout};
    const QDate today{2026, 1, 15};
    const QTemporaryDir folder;
    const QString given = QCoreApplication::arguments().value(1);
    auto store = given.isEmpty() ? makeDemo(folder.filePath(u"ten.hub"_s), {.years = 10, .today = today})
                                 : Store::open(given);
    if (!store) {
        out << "The hub could not be opened.\n";
        return 1;
    }
    compareLedger(out, **store, today);
    measureMarks(out, **store, today);
    return 0;
}
