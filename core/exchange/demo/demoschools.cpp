#include "base/textfold.h"
#include "exchange/demo/area.h"
#include "exchange/demo/world.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// How many schools of a phase the hub's area has, and what they are like.
struct Share
{
    Phase phase;
    YesNo stateFunded;
    int count;
    int lowAge, highAge;
    int fewestPupils, mostPupils;
};
constexpr Share shares[] = {
    {Phase::Primary, YesNo::Yes, 396, 4, 11, 48, 430},
    {Phase::MiddleDeemedPrimary, YesNo::Yes, 2, 8, 12, 210, 420},
    {Phase::Secondary, YesNo::Yes, 62, 11, 18, 540, 1680},
    {Phase::MiddleDeemedSecondary, YesNo::Yes, 6, 9, 13, 380, 700},
    {Phase::AllThrough, YesNo::Yes, 8, 4, 18, 620, 1700},
    {Phase::NotApplicable, YesNo::Yes, 19, 4, 19, 35, 180},
    {Phase::Nursery, YesNo::Yes, 6, 2, 4, 40, 110},
    {Phase::SixteenPlus, YesNo::Yes, 5, 16, 19, 600, 2100},
    {Phase::NotApplicable, YesNo::No, 24, 4, 18, 90, 720},
};
/// Invented URNs stand far above any that has been given out.
constexpr int firstUrn = 900'001;

constexpr std::array<QStringView, 10> primaryTypes{u"Community school",
                                                   u"Community school",
                                                   u"Community school",
                                                   u"Voluntary controlled school",
                                                   u"Voluntary controlled school",
                                                   u"Voluntary aided school",
                                                   u"Foundation school",
                                                   u"Academy converter",
                                                   u"Academy converter",
                                                   u"Academy sponsor led"};
constexpr std::array<QStringView, 8> secondaryTypes{
    u"Academy converter",   u"Academy converter", u"Academy converter", u"Academy converter",
    u"Academy sponsor led", u"Community school",  u"Foundation school", u"Free schools"};
constexpr std::array<QStringView, 4> specialTypes{u"Community special school", u"Academy special converter",
                                                  u"Foundation special school", u"Pupil referral unit"};

QString typeOf(Dice &dice, const Share &share)
{
    if (share.stateFunded == YesNo::No)
        return u"Other independent school"_s;
    switch (share.phase) {
    case Phase::Primary:
    case Phase::MiddleDeemedPrimary:
        return dice.oneOf(primaryTypes).toString();
    case Phase::NotApplicable:
        return dice.oneOf(specialTypes).toString();
    case Phase::Nursery:
        return u"Local authority nursery school"_s;
    case Phase::SixteenPlus:
        return u"Further education"_s;
    default:
        return dice.oneOf(secondaryTypes).toString();
    }
}

QString primaryName(Dice &dice, const QString &place, const QString &type)
{
    if (type == u"Voluntary aided school"_s)
        return u"%1 Catholic Primary School, %2"_s.arg(inventSaint(dice), place);
    if (type == u"Voluntary controlled school"_s)
        return place + u" Church of England Primary School"_s;
    const int draw = dice.between(1, 100);
    if (draw <= 6)
        return place + u" Infant School"_s;
    if (draw <= 12)
        return place + u" Junior School"_s;
    return place + (draw <= 22 ? u" Primary Academy"_s : u" Primary School"_s);
}

QString nameOf(Dice &dice, const Share &share, const QString &place, const QString &type)
{
    if (share.stateFunded == YesNo::No)
        return place + (dice.chance(50) ? u" College"_s : u" House School"_s);
    switch (share.phase) {
    case Phase::Primary:
        return primaryName(dice, place, type);
    case Phase::MiddleDeemedPrimary:
    case Phase::MiddleDeemedSecondary:
        return place + u" Middle School"_s;
    case Phase::NotApplicable:
        return place + (type == u"Pupil referral unit"_s ? u" Learning Centre"_s : u" Special School"_s);
    case Phase::Nursery:
        return place + u" Nursery School"_s;
    case Phase::SixteenPlus:
        return place + u" Sixth Form College"_s;
    case Phase::AllThrough:
        return place + u" All-Through School"_s;
    default:
        return place + (dice.chance(45) ? u" Academy"_s : dice.chance(60) ? u" School"_s : u" High School"_s);
    }
}

void addPlace(Dice &dice, School &school)
{
    const Authority &authority = dice.oneOf(authorities());
    const Town &town = dice.oneOf(authority.towns);
    school.laCode = authority.code.toString();
    school.laName = authority.name.toString();
    school.town = town.name.toString();
    school.street = u"%1 %2"_s.arg(dice.between(1, 180)).arg(inventStreet(dice));
    // WX is no postcode area.
    school.postcode = u"WX%1 %2%3%4"_s.arg(dice.between(1, 38))
                          .arg(dice.between(1, 9))
                          .arg(QChar{u'A' + dice.between(0, 7)})
                          .arg(QChar{u'P' + dice.between(0, 6)});
    school.easting = town.easting + dice.between(-5'500, 5'500);
    school.northing = town.northing + dice.between(-5'500, 5'500);
}

void addHead(Dice &dice, School &school)
{
    const InventedName head = inventPerson(dice);
    school.headTitle = head.title;
    school.headFirstName = head.first;
    school.headLastName = head.last;
}

void addFigures(Dice &dice, const Share &share, School &school)
{
    school.pupils = dice.between(share.fewestPupils, share.mostPupils);
    if (share.stateFunded == YesNo::Yes && share.phase != Phase::SixteenPlus)
        school.fsmPercent = Tenths{dice.between(20, dice.chance(25) ? 480 : 280)};
    school.lowAge = share.lowAge;
    school.highAge = share.phase == Phase::Secondary && dice.chance(40) ? 16 : share.highAge;
    if (school.name.endsWith(u"Infant School"_s))
        school.highAge = 7;
    if (school.name.endsWith(u"Junior School"_s))
        school.lowAge = 7;
}

School inventSchool(Dice &dice, const Share &share, const QString &place, int number)
{
    School school{.id = SchoolId{newKey()}, .urn = QString::number(firstUrn + number)};
    school.type = typeOf(dice, share);
    school.name = nameOf(dice, share, place, school.type);
    school.phase = share.phase;
    school.stateFunded = share.stateFunded;
    addPlace(dice, school);
    if (school.type.startsWith(u"Academy"_s) || school.type == u"Free schools"_s)
        school.trust = inventTrust(dice);
    school.phone = inventLandline(dice);
    school.website = u"https://%1.example.org"_s.arg(folded(place).replace(u' ', u'-'));
    addHead(dice, school);
    addFigures(dice, share, school);
    school.laestab = u"%1%2"_s.arg(school.laCode).arg(2000 + number);
    school.ukprn = QString::number(10'900'000 + number);
    school.openDate = school.trust.isEmpty() ? QDate{1950 + number % 40, 9, 1}
                                             : QDate{2011 + number % 8, dice.chance(50) ? 9 : 4, 1};
    school.inHub = YesNo::Yes;
    return school;
}

/// The school that @p academy was until it converted.
School predecessorOf(const School &academy, int number)
{
    School before = academy;
    before.id = SchoolId{newKey()};
    before.urn = QString::number(firstUrn + number);
    before.type = u"Community school"_s;
    before.status = SchoolStatus::Closed;
    before.trust.clear();
    before.ukprn = QString::number(10'900'000 + number);
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
            const School school = inventSchool(world.dice, share, places.at(world.schools.size()), number);
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
