// How long judging ten thousand applications takes, and a card dragged across the line, beside loading them.
#include "actions/selection.h"
#include "programmes/editionrecord.h"
#include "programmes/shippededitions.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int applicationCount = 10000;
constexpr int schoolCount = 500;

struct Loaded
{
    std::vector<Application> applications;
    std::vector<Person> people;
    std::vector<School> schools;
    std::vector<Role> roles;
    std::vector<Judgement> judgements;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

CohortId fill(Writer &writer, const Edition &edition)
{
    const CohortId cohort = writer.insert(Cohort{.code = u"BENCH"_s,
                                                 .programme = writer.insert(toRecord(edition)),
                                                 .year = edition.firstYear,
                                                 .places = 40});
    std::vector<SchoolId> schools;
    for (int i = 0; i < schoolCount; ++i)
        schools.push_back(writer.insert(School{.urn = QString::number(100000 + i),
                                               .name = u"School %1"_s.arg(i),
                                               .laName = u"Authority %1"_s.arg(i % 7),
                                               .phase = i % 2 == 0 ? Phase::Primary : Phase::Secondary,
                                               .stateFunded = YesNo::Yes,
                                               .trust = i % 3 == 0 ? u"Trust %1"_s.arg(i % 30) : QString{},
                                               .fsmPercent = Tenths{i % 450}}));
    for (int i = 0; i < applicationCount; ++i) {
        const SchoolId school = schools[static_cast<size_t>(i % schoolCount)];
        const PersonId person = writer.insert(Person{.firstName = u"Amira"_s,
                                                     .lastName = u"Khan%1"_s.arg(i),
                                                     .email = u"khan%1@example.org"_s.arg(i),
                                                     .qts = YesNo::Yes,
                                                     .mathsTeachingSince = 2005 + i % 20});
        writer.insert(Role{.person = person, .school = school});
        const ApplicationId application
            = writer.insert(Application{.cohort = cohort,
                                        .person = person,
                                        .school = school,
                                        .submittedAt = londonTime({2025, 3, 1}, {12, 0}),
                                        .status = ApplicationStatus::Applied});
        for (const Criterion &criterion : edition.criteria) {
            if (criterion.rules.empty())
                writer.insert(Judgement{
                    .application = application, .criterion = criterion.id, .met = YesNo::Yes, .score = 3});
        }
    }
    return cohort;
}

Loaded load(Store &store)
{
    return {store.all<Application>(), store.all<Person>(), store.all<School>(), store.all<Role>(),
            store.all<Judgement>()};
}

/// A noun's records by what they belong to, each group together.
template<typename Record, typename Key>
QHash<Key, std::span<const Record>> grouped(std::vector<Record> &records, Key Record::*owner)
{
    std::ranges::stable_sort(records, {}, owner);
    QHash<Key, std::span<const Record>> groups;
    for (size_t i = 0; i < records.size();) {
        size_t end = i;
        while (end < records.size() && records[end].*owner == records[i].*owner)
            ++end;
        groups.insert(records[i].*owner, std::span{records}.subspan(i, end - i));
        i = end;
    }
    return groups;
}

Meters judgeAll(const Edition &edition, Loaded &loaded, std::vector<MeterFacts> &facts, MeterScale &scale)
{
    QHash<PersonId, const Person *> people;
    for (const Person &person : loaded.people)
        people.insert(person.id, &person);
    QHash<SchoolId, const School *> schools;
    std::vector<int> shares;
    for (const School &school : loaded.schools) {
        schools.insert(school.id, &school);
        shares.push_back(school.fsmPercent->count);
    }
    const auto roles = grouped(loaded.roles, &Role::person);
    const auto judgements = grouped(loaded.judgements, &Judgement::application);
    MeterMaker maker{edition, fsmQuintiles(shares, FsmQuintiles::Source::HubSchools), {}};
    facts.reserve(loaded.applications.size());
    for (const Application &application : loaded.applications) {
        const School *school = schools.value(application.school);
        const Eligibility eligibility = judge(edition,
                                              {.application = application,
                                               .cohortYear = edition.firstYear,
                                               .person = people.value(application.person),
                                               .school = school,
                                               .roles = roles.value(application.person),
                                               .judgements = judgements.value(application.id)},
                                              {2025, 6, 1});
        facts.push_back(maker.factsOf(eligibility, school));
    }
    scale = maker.scale();
    Meters meters{scale};
    for (const MeterFacts &one : facts)
        meters.add(one);
    return meters;
}

void measure(const QString &code)
{
    const Edition &edition = *std::ranges::find(shippedEditions(), code, &Edition::code);
    const QTemporaryDir folder;
    CohortId cohort;
    auto store = std::move(*Store::create(folder.filePath(u"bench.hub"_s),
                                          [&](Writer &writer) { cohort = fill(writer, edition); }));
    double loading = 1e9;
    double judging = 1e9;
    Meters meters;
    std::vector<MeterFacts> facts;
    MeterScale scale;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        Loaded loaded = load(*store);
        loading = std::min(loading, milliseconds(timer));
        facts.clear();
        timer.start();
        meters = judgeAll(edition, loaded, facts, scale);
        judging = std::min(judging, milliseconds(timer));
    }
    QElapsedTimer timer;
    timer.start();
    constexpr int drags = 100000;
    for (int i = 0; i < drags; ++i) {
        meters.remove(facts[static_cast<size_t>(i % applicationCount)]);
        meters.add(facts[static_cast<size_t>(i % applicationCount)]);
    }
    const double drag = milliseconds(timer) / drags;
    timer.start();
    const Result<Selection> selection = readSelection(*store, cohort, {2025, 6, 1});
    const double reading = milliseconds(timer);
    std::printf(
        "%s: load %.1f ms, judge and meters of %d (%d chosen) %.1f ms, ratio %.2f; a card dragged %.5f "
        "ms; the whole selection read %.1f ms (%zu)\n",
        qPrintable(code), loading, applicationCount, meters.chosen(), judging, judging / loading, drag,
        reading, selection ? selection->candidates.size() : 0);
}

} // namespace

int main()
{
    for (const QString &code : {u"SMS-C10"_s, u"PMS-C11"_s, u"STMS-2020"_s})
        measure(code);
    return 0;
}
