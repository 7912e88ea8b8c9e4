#include "exchange/demo/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// A community school of the hub becomes an academy: a new URN with the old one's history.
void convertOne(World &world)
{
    const auto found = std::ranges::find_if(world.schools, [&world](const KnownSchool &known) {
        return known.school.type == u"Community school"_s && yearsIn(known, world.firstLive) >= 0;
    });
    const QDate on = std::min(QDate{world.lastYear.startYear(), 11, 1}, world.today);
    School before = found->school;
    School academy = before;
    academy.id = SchoolId{newKey()};
    academy.urn = u"909001"_s;
    academy.ukprn = u"10909001"_s;
    academy.type = u"Academy converter"_s;
    academy.trust = inventTrust(world.dice);
    academy.openDate = on;
    before.status = SchoolStatus::Closed;
    before.closeDate = on.addDays(-1);
    before.successorUrns = academy.urn;
    world.diary.add(on, world.office.operations, u"Follow the conversion of %1"_s.arg(before.name),
                    [before, academy](Writer &writer) {
                        writer.insert(academy);
                        writer.update(before);
                    });
}

/// The school whose people have the latest session still to come is going to close.
void closeOne(World &world)
{
    const auto latest = std::ranges::max_element(
        world.sessions, {}, [](const KnownSession &session) { return session.event.start; });
    const Membership &member = world.groups[latest->group].members.back();
    School closing = world.schools[world.placeOf(member.school)].school;
    closing.status = SchoolStatus::ProposedToClose;
    closing.closeDate = QDate{world.lastYear.startYear() + 1, 8, 31};
    const QDate heard = world.today.addDays(-11);
    world.diary.add(heard, world.office.operations, u"Note that %1 is proposed to close"_s.arg(closing.name),
                    World::altering<School>({closing}));
}

} // namespace

void makeSchoolChanges(World &world)
{
    convertOne(world);
    closeOne(world);
}

} // namespace hub::demo
