#include "base/londontime.h"
#include "base/longdate.h"
#include "exchange/demo/schoolyear.h"
#include "exchange/demo/world.h"
#include "records/expectation.h"
#include "records/note.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

struct Saying
{
    NoteKind kind;
    QStringView text;
};
constexpr Saying sayings[] = {
    {NoteKind::Phone, u"Rang about cover for the next session; the deputy will come."},
    {NoteKind::Phone, u"The head would like a visit before deciding on next year."},
    {NoteKind::Email, u"Sent the dates again: the first message had gone to the shared mailbox."},
    {NoteKind::Email, u"Asks whether the second teacher may change at half term. Agreed."},
    {NoteKind::Visit, u"Saw two lessons on ratio; the department now plans together every week."},
    {NoteKind::Visit, u"Looked at representations in Year 2 with the maths lead."},
    {NoteKind::Meeting, u"Met the trust’s maths lead: four more schools may join in September."},
    {NoteKind::Note, u"Ofsted expected this term; keep the register query until after."},
    {NoteKind::Note, u"Prefers twilight sessions because of the bus."},
    {NoteKind::Phone, u"Has not had last term’s payment; passed on to finance."},
};

const KnownSchool &someSchool(World &world)
{
    for (;;) {
        const KnownSchool &known = world.dice.oneOf(world.schools);
        if (!known.leader.isNull())
            return known;
    }
}

std::vector<Note> notesBetween(World &world, QDate from, int days)
{
    constexpr int aTerm = 14;
    std::vector<Note> notes;
    for (int i = 0; i < aTerm; ++i) {
        const Saying &saying = world.dice.oneOf(sayings);
        const KnownSchool &known = someSchool(world);
        const QDate day = nextTeachingDay(from.addDays(i * days / aTerm));
        notes.push_back(
            {.person = known.leader,
             .school = known.school.id,
             .at = londonTime(day, QTime{world.dice.between(9, 16), 5 * world.dice.between(0, 11)}),
             .kind = saying.kind,
             .text = saying.text.toString()});
    }
    return notes;
}

/// The day by which something is to be done, when the edition does not say: the end of the year.
QDate dueBy(const EditionExpectation &expectation, AcademicYear year)
{
    return expectation.due.isSaid() ? expectation.due.last() : year.next().firstDay().addDays(-1);
}

std::vector<Expectation> statesOf(World &world, const KnownCohort &known)
{
    using Whom = EditionExpectation::Whom;
    std::vector<Expectation> states;
    for (const EditionExpectation &expectation : known.edition.expectations) {
        const bool isByHand = expectation.rule == EditionExpectation::Rule::RecordedByHand;
        if (!isByHand || expectation.whom == Whom::Hub || expectation.year > 1)
            continue;
        for (const KnownCohort::Specialist &specialist : known.specialists) {
            Expectation state{.expectation = expectation.id,
                              .cohort = known.cohort.id,
                              .school = world.schools[specialist.school].school.id,
                              .due = dueBy(expectation, known.cohort.year),
                              .state = ExpectationState::Met};
            if (expectation.whom == Whom::Person)
                state.person = specialist.person;
            if (world.dice.chance(12)) {
                state.state = ExpectationState::Exception;
                state.reason = u"Agreed with the head: after the new department lead has started."_s;
            }
            if (world.dice.chance(65))
                states.push_back(std::move(state));
        }
    }
    return states;
}

} // namespace

void makeNotes(World &world, AcademicYear year)
{
    if (!world.isLive(year))
        return;
    const int start = year.startYear();
    const QDate begins[] = {{start, 9, 10}, {start + 1, 1, 13}, {start + 1, 4, 29}};
    for (const QDate from : begins) {
        constexpr int days = 63;
        const QDate until = std::min(from.addDays(days), world.today);
        if (until <= from)
            continue;
        world.diary.add(until, world.office.administrator,
                        u"Log the calls and visits since %1"_s.arg(longDateInEnglish(from)),
                        world.storing(notesBetween(world, from, static_cast<int>(from.daysTo(until)) - 7)));
    }
}

void makeExpectations(World &world, AcademicYear year)
{
    if (!world.isLive(year))
        return;
    for (const KnownCohort &known : world.cohorts) {
        if (known.cohort.year != year)
            continue;
        const QDate day = std::max(QDate{year.startYear(), 10, 16},
                                   std::min(world.today, QDate{year.startYear() + 1, 3, 3}));
        world.diary.add(day, world.office.lead, u"Follow up what %1 was promised"_s.arg(known.cohort.code),
                        world.storing(statesOf(world, known)));
    }
}

} // namespace hub::demo
