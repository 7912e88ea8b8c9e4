#include "base/ncpcode.h"
#include "exchange/demo/grouprecords.h"
#include "exchange/demo/world.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// Which schools a project is for.
enum class For { Newcomers, FirstYear, SecondYear, Experienced, Any };
enum class AtPhase { Primary, Secondary, Both };

struct Project
{
    QStringView title;
    AtPhase phase;
    For whom;
    int groups;
    GroupKind kind = GroupKind::WorkGroup;
    bool isMastery = false;
    MasteryStage stage = MasteryStage::None;
};
constexpr GroupKind aCohort = GroupKind::Cohort;
constexpr Project projects[] = {
    {u"Primary Teaching for Mastery: Readiness",
     AtPhase::Primary,
     For::Newcomers,
     2,
     {},
     true,
     MasteryStage::Readiness},
    {u"Primary Teaching for Mastery: Development",
     AtPhase::Primary,
     For::FirstYear,
     3,
     {},
     true,
     MasteryStage::Development},
    {u"Primary Teaching for Mastery: Embedding",
     AtPhase::Primary,
     For::SecondYear,
     3,
     {},
     true,
     MasteryStage::Embedding},
    {u"Primary Teaching for Mastery: Sustaining",
     AtPhase::Primary,
     For::Experienced,
     14,
     {},
     true,
     MasteryStage::Sustaining},
    {u"Mastering Number in Reception and Key Stage 1", AtPhase::Primary, For::Any, 12},
    {u"Mastering Number in Key Stage 2", AtPhase::Primary, For::Any, 9},
    {u"Primary Subject Leaders Community", AtPhase::Primary, For::Any, 3, GroupKind::Community},
    {u"Secondary Teaching for Mastery: Development",
     AtPhase::Secondary,
     For::FirstYear,
     1,
     {},
     true,
     MasteryStage::Development},
    {u"Secondary Teaching for Mastery: Embedding",
     AtPhase::Secondary,
     For::SecondYear,
     1,
     {},
     true,
     MasteryStage::Embedding},
    {u"Secondary Teaching for Mastery: Sustaining",
     AtPhase::Secondary,
     For::Experienced,
     4,
     {},
     true,
     MasteryStage::Sustaining},
    {u"Secondary Maths Subject Leaders Community", AtPhase::Secondary, For::Any, 3, GroupKind::Community},
    {u"Years 5 to 8 Continuity", AtPhase::Both, For::Any, 5},
    {u"Specialist Knowledge for Primary Teachers", AtPhase::Primary, For::Any, 5, aCohort},
    {u"Specialist Knowledge for Early Years", AtPhase::Primary, For::Any, 3, aCohort},
    {u"Specialist Knowledge for Secondary Non-specialists", AtPhase::Secondary, For::Any, 3, aCohort},
    {u"Core Maths Pedagogy", AtPhase::Secondary, For::Any, 2},
    {u"A Level Pedagogy", AtPhase::Secondary, For::Any, 2},
};
/// The community whose programme comes with the program, and its number in 2025/26.
constexpr size_t leadersCommunity = 10;
constexpr int leadersNumber = 15;

constexpr std::array<QStringView, 4> foci{u"A", u"B", u"C", u"D"};

bool suits(const Project &project, const KnownSchool &known, AcademicYear year)
{
    const School &school = known.school;
    const bool isOfPhase = (project.phase != AtPhase::Secondary && isPrimary(school))
        || (project.phase != AtPhase::Primary && isSecondary(school));
    if (!isOfPhase || !isOpenStateSchool(school))
        return false;
    // Departments take two years over what a primary school does in one.
    const int pace = project.phase == AtPhase::Secondary ? 2 : 1;
    const int years = yearsIn(known, year);
    switch (project.whom) {
    case For::Newcomers:
        return years == -1 && yearsIn(known, year.next()) == 0;
    case For::FirstYear:
        return years >= 0 && years < pace;
    case For::SecondYear:
        return years >= pace && years < 2 * pace;
    case For::Experienced:
        return years >= 2 * pace;
    case For::Any:
        return years >= 0;
    }
    return false;
}

std::vector<size_t> schoolsFor(World &world, const Project &project, AcademicYear year)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < world.schools.size(); ++i) {
        if (suits(project, world.schools[i], year))
            places.push_back(i);
    }
    world.dice.shuffle(places);
    return places;
}

MemberStatus outcomeFor(Dice &dice)
{
    const int draw = dice.between(1, 100);
    return draw <= 3 ? MemberStatus::DidNotStart
        : draw <= 8  ? MemberStatus::Withdrew
                     : MemberStatus::Completed;
}

void addSchool(World &world, KnownGroup &known, const Project &project, size_t place)
{
    KnownSchool &school = world.schools[place];
    const AcademicYear year = known.group.year;
    const QDate enrolled{year.startYear(), 9, 12};
    const bool isCommunity = project.kind == GroupKind::Community;
    const PersonId first = isCommunity ? world.leaderOf(school, enrolled) : world.teacherAt(school, enrolled);
    const PersonId second = world.teacherAt(school, enrolled, first);
    const MemberRole secondRole
        = project.phase == AtPhase::Secondary ? MemberRole::Advocate : MemberRole::Participant;
    const MemberRole firstRole = isCommunity ? MemberRole::SubjectLeader : MemberRole::Participant;
    for (const auto &[person, role] : {std::pair{first, firstRole}, std::pair{second, secondRole}}) {
        known.outcomes.push_back(outcomeFor(world.dice));
        known.members.push_back(
            {.id = MembershipId{newKey()},
             .group = known.group.id,
             .school = school.school.id,
             .person = person,
             .role = role,
             .status = world.isLive(year) ? MemberStatus::Confirmed : known.outcomes.back(),
             .statusDate = world.isLive(year) ? enrolled : QDate{year.startYear() + 1, 7, 8}});
    }
}

PersonId leadFor(World &world, const Project &project, AcademicYear year)
{
    std::vector<PersonId> able = world.groupLeads;
    for (const KnownCohort &known : world.cohorts) {
        const bool isTrained = known.cohort.year < year && known.cohort.year.next(6) > year;
        if (!isTrained || known.isPrimary != (project.phase != AtPhase::Secondary))
            continue;
        for (const KnownCohort::Specialist &specialist : known.specialists)
            able.push_back(specialist.person);
    }
    return world.dice.oneOf(able);
}

KnownGroup groupOf(World &world, const Project &project, const NcpCode &ncp, AcademicYear year, int number)
{
    KnownGroup known{.isMastery = project.isMastery};
    known.group = {.id = WorkGroupId{newKey()},
                   .code = u"%1-WV%2"_s.arg(ncp.toText()).arg(number, 2, 10, QChar{u'0'}),
                   .title = u"%1, group %2"_s.arg(project.title.toString()).arg(number),
                   .year = year,
                   .ncp = ncp.toText(),
                   .kind = project.kind,
                   .lead = leadFor(world, project, year),
                   .places = 16,
                   .identity = u"%1 %2"_s.arg(project.title.toString()).arg(number),
                   .stage = project.stage,
                   .phase = project.phase == AtPhase::Primary ? Phase::Primary
                       : project.phase == AtPhase::Secondary  ? Phase::Secondary
                                                              : Phase::NotKnown};
    if (project.kind == GroupKind::Community || project.isMastery)
        known.group.focus = world.dice.oneOf(foci).toString();
    return known;
}

/// Numbers are dealt anew every year.
std::vector<int> dealNumbers(Dice &dice, AcademicYear year)
{
    std::vector<int> numbers(std::size(projects) + 6);
    std::iota(numbers.begin(), numbers.end(), 1);
    dice.shuffle(numbers);
    if (year == AcademicYear::starting(2025))
        std::iter_swap(numbers.begin() + leadersCommunity, std::ranges::find(numbers, leadersNumber));
    return numbers;
}

/// The groups of one project from world.groups.size() on; where they begin.
size_t addProject(World &world, const Project &project, const NcpCode &ncp, AcademicYear year)
{
    constexpr int fewestSchools = 4;
    const size_t begin = world.groups.size();
    const std::vector<size_t> places = schoolsFor(world, project, year);
    auto next = places.begin();
    for (int number = 1; number <= project.groups && places.end() - next >= fewestSchools; ++number) {
        KnownGroup known = groupOf(world, project, ncp, year, number);
        const int wanted = world.dice.between(6, 8);
        for (int i = 0; i < wanted && next != places.end(); ++i, ++next)
            addSchool(world, known, project, *next);
        world.groups.push_back(std::move(known));
    }
    return begin;
}

std::vector<Membership> membersFrom(const World &world, size_t begin)
{
    std::vector<Membership> records;
    for (size_t i = begin; i < world.groups.size(); ++i)
        records.insert(records.end(), world.groups[i].members.begin(), world.groups[i].members.end());
    return records;
}

/// Stores the groups from @p begin on, and the editions some of them follow.
Diary::Work founding(World &world, size_t begin)
{
    std::vector<KnownGroup> groups{world.groups.begin() + static_cast<std::ptrdiff_t>(begin),
                                   world.groups.end()};
    return [&world, groups = std::move(groups)](Writer &writer) {
        for (const KnownGroup &known : groups) {
            WorkGroup group = known.group;
            if (known.edition)
                group.programme = storeEdition(writer, *known.edition);
            world.store(writer, group);
            for (const GroupRecord &record : recordsOf(group, world.today))
                writer.insert(record);
        }
    };
}

/// Those members of all groups for whom @p tell says so, with their new status.
template<typename Tell>
std::vector<Membership> movedTo(const World &world, QDate day, Tell tell)
{
    std::vector<Membership> moved;
    for (const KnownGroup &known : world.groups) {
        for (size_t i = 0; i < known.members.size(); ++i) {
            if (const std::optional<MemberStatus> status = tell(known.outcomes[i])) {
                moved.push_back(known.members[i]);
                moved.back().status = *status;
                moved.back().statusDate = day;
            }
        }
    }
    return moved;
}

void followMembers(World &world, AcademicYear year)
{
    using enum MemberStatus;
    const int start = year.startYear();
    const auto add = [&world](QDate day, const QString &what, auto tell) {
        world.diary.add(day, world.office.administrator, what, World::altering(movedTo(world, day, tell)));
    };
    using Status = std::optional<MemberStatus>;
    add({start, 10, 19}, u"Note who has started in the groups of %1"_s.arg(year.toText()),
        [](MemberStatus outcome) -> Status { return outcome == DidNotStart ? DidNotStart : Attending; });
    add({start + 1, 2, 10}, u"Record who has withdrawn from the groups of %1"_s.arg(year.toText()),
        [](MemberStatus outcome) { return outcome == Withdrew ? Status{Withdrew} : std::nullopt; });
    add({start + 1, 7, 8}, u"Close the groups of %1"_s.arg(year.toText()),
        [](MemberStatus outcome) { return outcome == Completed ? Status{Completed} : std::nullopt; });
}

void followEdition(World &world, size_t begin, AcademicYear year)
{
    const std::optional<Edition> edition = communityEdition(year);
    for (size_t i = begin; i < world.groups.size(); ++i)
        world.groups[i].edition = edition;
}

} // namespace

void makeGroups(World &world, AcademicYear year)
{
    world.groups.clear();
    const std::vector<int> numbers = dealNumbers(world.dice, year);
    for (size_t i = 0; i < std::size(projects); ++i) {
        const NcpCode ncp{year.startYear() % 100, numbers.at(i), {}};
        const size_t begin = addProject(world, projects[i], ncp, year);
        if (i == leadersCommunity)
            followEdition(world, begin, year);
        if (world.isLive(year) && begin < world.groups.size())
            world.diary.add(
                {year.startYear(), 9, 12}, world.office.administrator,
                u"Enrol schools and teachers in %1, %2"_s.arg(ncp.toText(), projects[i].title.toString()),
                world.storing(membersFrom(world, begin)));
    }
    if (world.isLive(year)) {
        world.diary.add({year.startYear(), 8, 27}, world.office.operations,
                        u"Set up the %1 groups of %2"_s.arg(world.groups.size()).arg(year.toText()),
                        founding(world, 0));
        followMembers(world, year);
        return;
    }
    world.diary.add(world.broughtIn(year, 0), world.office.operations,
                    u"Bring in the groups of %1 from the old spreadsheets"_s.arg(year.toText()),
                    founding(world, 0));
    world.diary.add(world.broughtIn(year, 0), world.office.operations,
                    u"Bring in the places of %1 from the old spreadsheets"_s.arg(year.toText()),
                    world.storing(membersFrom(world, 0)));
}

void makeLateGroups(World &world)
{
    using enum MemberStatus;
    static constexpr Project late[]
        = {{u"Mathematical Thinking in Small Schools", AtPhase::Primary, For::Any, 1},
           {u"Maths Talk across a Department", AtPhase::Secondary, For::Any, 1}};
    const size_t begin = world.groups.size();
    int number = 31;
    for (const Project &project : late) {
        const NcpCode ncp{world.lastYear.startYear() % 100, number++, {}};
        addProject(world, project, ncp, world.lastYear);
    }
    std::vector<Membership> members = membersFrom(world, begin);
    constexpr std::array<MemberStatus, 5> standings{Accepted, Applied, Confirmed, Interest, Reserve};
    for (size_t i = 0; i < members.size(); ++i) {
        members[i].status = standings.at(i / 2 % standings.size());
        members[i].statusDate = world.today.addDays(-4);
    }
    world.diary.add(world.today.addDays(-9), world.office.operations, u"Set up two groups that start late"_s,
                    founding(world, begin));
    world.diary.add(world.today.addDays(-4), world.office.administrator,
                    u"Record the first sign-ups to the late groups"_s, world.storing(members));
}

} // namespace hub::demo
