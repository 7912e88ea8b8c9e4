#include "exchange/demo/inventschool.h"
#include "exchange/demo/world.h"
#include "store/registerloader.h"
#include "store/store.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// Rows beside the hub's own schools; the real register has about as many.
constexpr int elsewhere = 49'000;
/// Their URNs begin well after those of the hub's area.
constexpr int firstElsewhere = 10'000;

/// How common a sort of school is, in a hundred of the register's rows.
struct NationalShare
{
    SchoolSort sort;
    int percent;
};
constexpr NationalShare nationalShares[] = {
    {{Phase::Primary, YesNo::Yes, 4, 11, 30, 620}, 68},
    {{Phase::Secondary, YesNo::Yes, 11, 18, 350, 1900}, 14},
    {{Phase::NotApplicable, YesNo::Yes, 4, 19, 20, 220}, 6},
    {{Phase::NotApplicable, YesNo::No, 3, 18, 25, 900}, 8},
    {{Phase::Nursery, YesNo::Yes, 2, 4, 30, 120}, 2},
    {{Phase::SixteenPlus, YesNo::Yes, 16, 19, 300, 4000}, 1},
    {{Phase::AllThrough, YesNo::Yes, 3, 18, 500, 2000}, 1},
};

const SchoolSort &drawSort(Dice &dice)
{
    int draw = dice.between(1, 100);
    for (const NationalShare &share : nationalShares) {
        draw -= share.percent;
        if (draw <= 0)
            return share.sort;
    }
    return nationalShares[0].sort;
}

/// Nearly half of the register are schools of the past.
void drawStatus(Dice &dice, QDate today, School &school)
{
    const int draw = dice.between(1, 1000);
    if (draw <= 455) {
        school.status = SchoolStatus::Closed;
        school.closeDate = std::max(school.openDate, QDate{2003, 8, 31}).addDays(dice.between(300, 3'000));
        school.closeDate = std::min(school.closeDate, today.addDays(-30));
    } else if (draw <= 460) {
        school.status = SchoolStatus::ProposedToClose;
        school.closeDate = today.addDays(dice.between(20, 400));
    } else if (draw <= 462) {
        school.status = SchoolStatus::ProposedToOpen;
        school.openDate = today.addDays(dice.between(30, 600));
    }
}

/// A school in the loader's terms; the texts are kept here while it is added.
class RegisterRow
{
public:
    explicit RegisterRow(const School &school)
        : m_texts{school.name.toUtf8(),      school.laName.toUtf8(),        school.type.toUtf8(),
                  school.trust.toUtf8(),     school.street.toUtf8(),        school.town.toUtf8(),
                  school.postcode.toUtf8(),  school.phone.toUtf8(),         school.website.toUtf8(),
                  school.headTitle.toUtf8(), school.headFirstName.toUtf8(), school.headLastName.toUtf8()}
        , m_row{.urn = school.urn.toInt(),
                .name = m_texts[0],
                .laCode = school.laCode.toInt(),
                .laName = m_texts[1],
                .phase = school.phase,
                .type = m_texts[2],
                .status = school.status,
                .stateFunded = school.stateFunded,
                .trust = m_texts[3],
                .street = m_texts[4],
                .town = m_texts[5],
                .postcode = m_texts[6],
                .phone = m_texts[7],
                .website = m_texts[8],
                .headTitle = m_texts[9],
                .headFirstName = m_texts[10],
                .headLastName = m_texts[11],
                .easting = school.easting,
                .northing = school.northing,
                .pupils = school.pupils,
                .fsmPercent = school.fsmPercent,
                .lowAge = school.lowAge,
                .highAge = school.highAge,
                .laestab = school.laestab.toInt(),
                .ukprn = school.ukprn.toInt(),
                .openDate = school.openDate,
                .closeDate = school.closeDate}
    {
    }
    Q_DISABLE_COPY_MOVE(RegisterRow)

    [[nodiscard]] const RegisterSchool &row() const { return m_row; }

private:
    std::array<QByteArray, 12> m_texts;
    RegisterSchool m_row;
};

/// A conversion, as both schools' entries tell it.
void addConversion(std::vector<RegisterLink> &links, int before, int academy, QDate on)
{
    links.push_back({before, academy, u"Successor"_s, on});
    links.push_back({academy, before, u"Predecessor"_s, on});
}

/// The hub's own schools as they stand, for they are in the register too.
void addOwn(Store &store, RegisterLoader &loader, std::vector<RegisterLink> &links)
{
    for (const School &school : store.all<School>()) {
        loader.add(RegisterRow{school}.row());
        if (!school.successorUrns.isEmpty())
            addConversion(links, school.urn.toInt(), school.successorUrns.toInt(),
                          school.closeDate.addDays(1));
    }
}

void addElsewhere(World &world, RegisterLoader &loader, std::vector<RegisterLink> &links)
{
    const std::vector<QString> places = inventPlaces(world.dice);
    int unclaimed = 0; // a closed school whose academy has not been met yet
    for (int i = 0; i < elsewhere; ++i) {
        const SchoolSort &sort = drawSort(world.dice);
        const QString &place = world.dice.oneOf(places);
        const Authority &authority = world.dice.oneOf(otherAuthorities());
        School school = inventSchool(world.dice, sort, place, firstElsewhere + i, authority);
        drawStatus(world.dice, world.today, school);
        loader.add(RegisterRow{school}.row());
        if (school.status == SchoolStatus::Closed)
            unclaimed = school.urn.toInt();
        else if (!school.trust.isEmpty() && unclaimed != 0)
            addConversion(links, std::exchange(unclaimed, 0), school.urn.toInt(), school.openDate);
    }
}

} // namespace

void makeNationalRegister(World &world)
{
    world.diary.add(world.today, world.office.operations, u"Load the national register"_s,
                    [&world](Writer &writer) {
                        std::vector<RegisterLink> links;
                        RegisterLoader loader{writer};
                        addOwn(writer.store(), loader, links);
                        addElsewhere(world, loader, links);
                        loader.finish(u"An invented register"_s, world.today);
                        loadRegisterLinks(writer, links);
                    });
}

} // namespace hub::demo
