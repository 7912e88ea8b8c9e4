#include "exchange/demo/demo.h"

#include "exchange/demo/world.h"
#include "programmes/shippededitions.h"
#include "records/hubdetails.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

using namespace demo;

constexpr int mostYears = 12;

void planYear(World &world, AcademicYear year)
{
    if (world.isLive(year))
        makeCohorts(world, year);
    makeCohortYear(world, year);
    makeGroups(world, year);
    makeGroupSessions(world, year);
    makeGroupRegisters(world, year);
    makeMoney(world, year);
    makeExpectations(world, year);
    makeNotes(world, year);
}

void planAll(World &world)
{
    makeSchools(world);
    makeCalendars(world);
    makeOffice(world);
    makeEarlierCohorts(world);
    for (AcademicYear year = world.firstYear; year <= world.lastYear; year = year.next())
        planYear(world, year);
    makeSchoolChanges(world);
    makeLateGroups(world);
    makeNextCohorts(world);
    if (world.options.national)
        makeNationalRegister(world);
}

HubDetails detailsOf(const World &world)
{
    return {.name = world.options.name,
            .leadSchool = world.leadSchool().name,
            .contactName = world.office.administrator,
            .email = u"hello@wessexvale.example.org"_s,
            .phone = u"01632 960100"_s,
            .website = u"https://wessexvale.example.org"_s,
            .address = u"1 Priory Road\nWithyminster\nWX1 1AA"_s,
            .laCodes = u"838;865;933"_s};
}

Result<std::unique_ptr<Store>> begin(const QString &path, const World &world)
{
    const auto fill = [&world](Writer &writer) {
        const QDateTime morning{world.begun, QTime{8, 5}, Qt::UTC};
        writer.store().setClock([morning] { return morning; });
        writer.insert(detailsOf(world));
        for (const Edition &edition : shippedEditions())
            storeEdition(writer, edition);
    };
    return Store::create(path, fill, {.who = world.office.operations});
}

} // namespace

Result<std::unique_ptr<Store>> makeDemo(const QString &path, const DemoOptions &options)
{
    if (options.years < 1 || options.years > mostYears)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = u"years"_s,
                     .message
                     = QCoreApplication::translate("hub::Demo", "A sample hub has 1 to %1 years, not %2.")
                           .arg(mostYears)
                           .arg(options.years)};
    const SeededKeys keys{options.seed};
    World world{options};
    planAll(world);
    auto store = begin(path, world);
    if (!store)
        return store;
    const Result<> done = world.diary.perform(**store, world.today);
    if (!done) {
        store->reset();
        QFile::remove(path);
        return done.error();
    }
    (*store)->setClock([] { return QDateTime::currentDateTimeUtc(); });
    (*store)->setWho({});
    return store;
}

} // namespace hub
