#include "exchange/demo/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// The year whose programmes come with the program.
constexpr AcademicYear anchor = AcademicYear::starting(2025);

/// Far enough before the first year that no year is near.
constexpr int notTakingPart = -1000;

/// Before the anchor's own year there is nothing to see; such a day looks into its autumn instead.
QDate dayToShow(QDate today)
{
    return today.isValid() && today >= anchor.firstDay() ? today : QDate{anchor.startYear(), 12, 1};
}

} // namespace

World::World(const DemoOptions &wanted)
    : options{wanted}
    , today{dayToShow(wanted.today)}
    , firstYear{std::min(AcademicYear::containing(today).next(1 - wanted.years), anchor)}
    , lastYear{AcademicYear::containing(today)}
    , firstLive{std::max(firstYear, lastYear.next(-1))}
    , begun{firstLive.startYear() - 1, 11, 6}
    , dice{wanted.seed}
{
}

QDate World::broughtIn(AcademicYear year, int nth) const
{
    return begun.addDays(8 + 3 * (year.startYear() - firstYear.startYear()) + nth / 2);
}

size_t World::placeOf(SchoolId id) const
{
    const auto found
        = std::ranges::find_if(schools, [id](const KnownSchool &s) { return s.school.id == id; });
    return static_cast<size_t>(found - schools.begin());
}

const School &World::leadSchool() const
{
    return std::ranges::find_if(schools,
                                [](const KnownSchool &s) { return s.school.phase == Phase::Secondary; })
        ->school;
}

PersonId World::teacherAt(KnownSchool &school, QDate day, PersonId notThisOne)
{
    if (school.teachers.size() > 1 && !dice.chance(15)) {
        const PersonId met = dice.oneOf(school.teachers);
        if (met != notThisOne)
            return met;
    }
    school.teachers.push_back(cast.hire(dice, school.school, RoleKind::Participant, day));
    return school.teachers.back();
}

PersonId World::leaderOf(KnownSchool &school, QDate day)
{
    if (school.leader.isNull())
        school.leader = cast.hire(dice, school.school, RoleKind::SubjectLeader, day);
    return school.leader;
}

int yearsIn(const KnownSchool &school, AcademicYear year)
{
    // By 2016/17 three schools in ten took part, the keenest for years; about four more in a hundred have
    // joined every year since, until the rest would not.
    constexpr int first = 2016;
    constexpr int shareThen = 300;
    constexpr int joiningEachYear = 38;
    constexpr int mostBefore = -5;
    constexpr int mostAfter = 10;
    const int after = (school.reluctance - shareThen + joiningEachYear * 10) / joiningEachYear - 9;
    if (after > mostAfter)
        return notTakingPart;
    return year.startYear() - first - std::max(after, mostBefore);
}

bool isPrimary(const School &school)
{
    return school.phase == Phase::Primary || school.phase == Phase::MiddleDeemedPrimary
        || school.phase == Phase::AllThrough;
}

bool isSecondary(const School &school)
{
    return school.phase == Phase::Secondary || school.phase == Phase::MiddleDeemedSecondary
        || school.phase == Phase::AllThrough;
}

bool isOpenStateSchool(const School &school)
{
    return school.stateFunded == YesNo::Yes && school.status != SchoolStatus::Closed;
}

QString twoDigits(AcademicYear year)
{
    return u"%1"_s.arg(year.startYear() % 100, 2, 10, QChar{u'0'});
}

} // namespace hub::demo
