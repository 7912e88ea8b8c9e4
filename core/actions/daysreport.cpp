#include "actions/daysreport.h"

#include "records/nouns.h"
#include "rules/schooldays.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

void append(std::vector<PersonDays> &all, std::vector<PersonDays> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void addCohort(const DaysLedger &ledger, CohortId cohort, AcademicYear year, std::vector<PersonDays> &all)
{
    if (!year.isNull())
        return append(all, ledger.of(cohort, year));
    for (const AcademicYear one : ledger.yearsOf(cohort, AcademicYear::containing(ledger.asAt().day)))
        append(all, ledger.of(cohort, one));
}

} // namespace

std::vector<PersonDays> daysReport(const EventPicture &picture, const HubNames &names,
                                   const DaysQuestion &question)
{
    const DaysLedger &ledger = picture.ledger();
    std::vector<PersonDays> all;
    for (const Cohort &cohort : picture.book().facts().cohorts) {
        if (question.group.isNull() && (question.cohort.isNull() || question.cohort == cohort.id))
            addCohort(ledger, cohort.id, question.year, all);
    }
    for (const WorkGroup &group : picture.book().facts().groups) {
        if (question.cohort.isNull() && (question.group.isNull() || question.group == group.id)
            && (question.year.isNull() || question.year == group.year))
            append(all, ledger.of(group.id));
    }
    if (!question.person.isNull())
        std::erase_if(all, [&](const PersonDays &days) { return days.person != question.person; });
    const auto code = [&picture](const PersonDays &days) {
        const Cohort *cohort = picture.book().find(days.cohort);
        const WorkGroup *group = picture.book().find(days.group);
        return cohort != nullptr ? cohort->code : group != nullptr ? group->code : QString{};
    };
    std::ranges::stable_sort(all, [&](const PersonDays &a, const PersonDays &b) {
        return std::tuple{code(a), a.year, names.person(a.person), a.person}
        < std::tuple{code(b), b.year, names.person(b.person), b.person};
    });
    return all;
}

std::vector<MakeUp> makeUpSuggestions(Store &store, const EventPicture &picture, const PersonDays &days,
                                      DayKind kind, int most)
{
    const std::vector<TermCalendar> calendars = store.all<TermCalendar>();
    const std::vector<TermDate> dates = store.all<TermDate>();
    const std::vector<BankHoliday> holidays = store.all<BankHoliday>();
    const SchoolDays schoolDays{calendars, dates, holidays};
    const std::optional<School> school = store.find(days.school);
    return makeUpsFor(picture.ledger(), days, kind,
                      {.days = &schoolDays, .school = school ? &*school : nullptr, .most = most});
}

} // namespace hub
