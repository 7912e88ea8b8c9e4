#include "exchange/demo/inventschool.h"
#include "exchange/demo/world.h"

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// How many schools of a sort the hub's area has.
struct Share
{
    SchoolSort sort;
    int count;
};
constexpr Share shares[] = {
    {{Phase::Primary, YesNo::Yes, 4, 11, 48, 430}, 396},
    {{Phase::MiddleDeemedPrimary, YesNo::Yes, 8, 12, 210, 420}, 2},
    {{Phase::Secondary, YesNo::Yes, 11, 18, 540, 1680}, 62},
    {{Phase::MiddleDeemedSecondary, YesNo::Yes, 9, 13, 380, 700}, 6},
    {{Phase::AllThrough, YesNo::Yes, 4, 18, 620, 1700}, 8},
    {{Phase::NotApplicable, YesNo::Yes, 4, 19, 35, 180}, 19},
    {{Phase::Nursery, YesNo::Yes, 2, 4, 40, 110}, 6},
    {{Phase::SixteenPlus, YesNo::Yes, 16, 19, 600, 2100}, 5},
    {{Phase::NotApplicable, YesNo::No, 4, 18, 90, 720}, 24},
};

/// The school that @p academy was until it converted.
School predecessorOf(const School &academy, int number)
{
    School before = academy;
    before.id = SchoolId{newKey()};
    before.urn = QString::number(firstUrn + number);
    before.type = u"Community school"_s;
    before.status = SchoolStatus::Closed;
    before.trust.clear();
    before.ukprn = QString::number(firstUkprn + number);
    before.openDate = QDate{1962, 9, 1};
    before.closeDate = academy.openDate.addDays(-1);
    before.successorUrns = academy.urn;
    return before;
}

std::vector<School> predecessors(const std::vector<KnownSchool> &schools)
{
    constexpr size_t wanted = 14;
    std::vector<School> found;
    for (const KnownSchool &known : schools) {
        if (found.size() < wanted && known.school.type == u"Academy converter"_s)
            found.push_back(predecessorOf(known.school, static_cast<int>(schools.size() + found.size())));
    }
    return found;
}

} // namespace

void makeSchools(World &world)
{
    const std::vector<QString> places = inventPlaces(world.dice);
    std::vector<School> records;
    for (const Share &share : shares) {
        for (int i = 0; i < share.count; ++i) {
            const auto number = static_cast<int>(world.schools.size());
            const Authority &authority = world.dice.oneOf(authorities());
            const School school
                = inventSchool(world.dice, share.sort, places.at(world.schools.size()), number, authority);
            world.schools.push_back({.school = school, .reluctance = world.dice.between(0, 999)});
            records.push_back(school);
        }
    }
    const std::vector<School> closed = predecessors(world.schools);
    records.insert(records.end(), closed.begin(), closed.end());
    world.diary.add(world.begun, world.office.operations,
                    u"Add the %1 schools of the hub’s area"_s.arg(records.size()), world.storing(records));
}

} // namespace hub::demo
