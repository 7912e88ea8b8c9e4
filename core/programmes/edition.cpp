#include "programmes/edition.h"

#include <algorithm>
#include <iterator>

namespace hub {

const ProgrammeYear *yearIn(const Edition &edition, AcademicYear year)
{
    const int number = year.startYear() - edition.firstYear.startYear() + 1;
    const auto found = std::ranges::find(edition.years, number, &ProgrammeYear::number);
    if (found != edition.years.end())
        return &*found;
    if (edition.years.empty() || !edition.years.back().repeats || number < edition.years.back().number)
        return nullptr;
    return &edition.years.back();
}

AcademicYear academicYearOf(const Edition &edition, int number)
{
    return edition.firstYear.next(number - 1);
}

std::vector<Entitlement> requirementsOf(const ProgrammeYear &year)
{
    std::vector<Entitlement> own;
    std::ranges::copy_if(year.entitlements, std::back_inserter(own), [](const Entitlement &entitlement) {
        return entitlement.includedIn == DayKind::None;
    });
    return own;
}

const Criterion *findCriterion(const Edition &edition, QStringView id)
{
    const auto found = std::ranges::find(edition.criteria, id, &Criterion::id);
    return found == edition.criteria.end() ? nullptr : &*found;
}

} // namespace hub
