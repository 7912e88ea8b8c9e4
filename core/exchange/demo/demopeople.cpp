#include "exchange/demo/world.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

constexpr int hiredLeads = 24;

void addStaff(World &world)
{
    struct Colleague
    {
        QStringView title, first, last;
    };
    constexpr std::array<Colleague, 5> colleagues{{{u"Dr", u"Rosalind", u"Achterberg"},
                                                   {u"Mr", u"Tunde", u"Fairweather"},
                                                   {u"Mrs", u"Siân", u"O’Dowd"},
                                                   {u"Ms", u"Priya", u"Cresswell"},
                                                   {u"Mr", u"Callum", u"Szymański"}}};
    std::vector<PersonId> staff;
    for (const Colleague &colleague : colleagues) {
        const InventedName name{
            colleague.title.toString(), colleague.first.toString(), colleague.last.toString(), {}};
        staff.push_back(world.cast.hire(world.dice, name, world.leadSchool(), RoleKind::HubStaff,
                                        world.begun.addYears(-3)));
        world.cast.edit(staff.back()).phone = inventLandline(world.dice);
    }
    world.diary.add(world.begun.addDays(1), world.office.operations, u"Add the hub’s own people"_s,
                    [&world, staff](Writer &writer) {
                        for (const PersonId person : staff)
                            world.cast.ensure(writer, person);
                    });
}

void addHeadsAndLeads(World &world)
{
    std::vector<PersonId> met;
    for (KnownSchool &known : world.schools) {
        const School &school = known.school;
        if (!isOpenStateSchool(school) || yearsIn(known, world.lastYear) < 0)
            continue;
        const InventedName head{school.headTitle, school.headFirstName, school.headLastName, {}};
        known.head
            = world.cast.hire(world.dice, head, school, RoleKind::Headteacher, world.begun.addYears(-4));
        met.push_back(known.head);
        met.push_back(world.leaderOf(known, world.begun.addYears(-2)));
    }
    world.diary.add(world.begun.addDays(2), world.office.administrator,
                    u"Add heads and maths leads of the schools we work with"_s,
                    [&world, met](Writer &writer) {
                        for (const PersonId person : met)
                            world.cast.ensure(writer, person);
                    });
}

void addGroupLeads(World &world)
{
    for (int i = 0; i < hiredLeads; ++i) {
        const KnownSchool *known = nullptr;
        do {
            known = &world.dice.oneOf(world.schools);
        } while (!isOpenStateSchool(known->school) || yearsIn(*known, world.lastYear) < 0);
        const PersonId lead
            = world.cast.hire(world.dice, known->school, RoleKind::WorkGroupLead, world.begun.addYears(-2));
        Person &person = world.cast.edit(lead);
        person.qts = YesNo::Yes;
        person.pdLead = world.dice.chance(70) ? YesNo::Yes : YesNo::No;
        world.groupLeads.push_back(lead);
        world.groupLeadSchools.push_back(known->school.id);
    }
    world.diary.add(world.begun.addDays(3), world.office.lead, u"Add the leads of our groups"_s,
                    [&world, leads = world.groupLeads](Writer &writer) {
                        for (const PersonId person : leads)
                            world.cast.ensure(writer, person);
                    });
}

} // namespace

void makeOffice(World &world)
{
    addStaff(world);
    addHeadsAndLeads(world);
    addGroupLeads(world);
}

} // namespace hub::demo
