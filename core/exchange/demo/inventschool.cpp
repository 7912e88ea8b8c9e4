#include "exchange/demo/inventschool.h"

#include "base/textfold.h"
#include "exchange/demo/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

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

QString typeOf(Dice &dice, const SchoolSort &sort)
{
    if (sort.stateFunded == YesNo::No)
        return u"Other independent school"_s;
    switch (sort.phase) {
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

QString nameOf(Dice &dice, const SchoolSort &sort, const QString &place, const QString &type)
{
    if (sort.stateFunded == YesNo::No)
        return place + (dice.chance(50) ? u" College"_s : u" House School"_s);
    switch (sort.phase) {
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

void addPlace(Dice &dice, const Authority &authority, School &school)
{
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

void addFigures(Dice &dice, const SchoolSort &sort, School &school)
{
    school.pupils = dice.between(sort.fewestPupils, sort.mostPupils);
    if (sort.stateFunded == YesNo::Yes && sort.phase != Phase::SixteenPlus)
        school.fsmPercent = Tenths{dice.between(20, dice.chance(25) ? 480 : 280)};
    school.lowAge = sort.lowAge;
    school.highAge = sort.phase == Phase::Secondary && dice.chance(40) ? 16 : sort.highAge;
    if (school.name.endsWith(u"Infant School"_s))
        school.highAge = 7;
    if (school.name.endsWith(u"Junior School"_s))
        school.lowAge = 7;
}

} // namespace

School inventSchool(Dice &dice, const SchoolSort &sort, const QString &place, int number,
                    const Authority &authority)
{
    School school{.id = SchoolId{newKey()}, .urn = QString::number(firstUrn + number)};
    school.type = typeOf(dice, sort);
    school.name = nameOf(dice, sort, place, school.type);
    school.phase = sort.phase;
    school.stateFunded = sort.stateFunded;
    addPlace(dice, authority, school);
    if (school.type.startsWith(u"Academy"_s) || school.type == u"Free schools"_s)
        school.trust = inventTrust(dice);
    school.phone = inventLandline(dice);
    school.website = u"https://%1.example.org"_s.arg(folded(place).replace(u' ', u'-'));
    addHead(dice, school);
    addFigures(dice, sort, school);
    school.laestab = u"%1%2"_s.arg(school.laCode).arg(2000 + number % 7000);
    school.ukprn = QString::number(firstUkprn + number);
    school.openDate = school.trust.isEmpty() ? QDate{1950 + number % 40, 9, 1}
                                             : QDate{2011 + number % 8, dice.chance(50) ? 9 : 4, 1};
    school.inHub = YesNo::Yes;
    return school;
}

} // namespace hub::demo
