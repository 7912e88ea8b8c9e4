#include "actions/selectionreader.h"

#include "programmes/editionrecord.h"
#include "store/nationalregister.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hub {

namespace {

using enum ApplicationStatus;

/// More than these and reading a whole table is quicker than asking for each.
constexpr size_t fewEnoughToAsk = 200;

/// The records whose reference called @p field points at one of @p keys, by that key.
template<typename Record, auto Reference, typename Key>
QHash<Key, std::vector<Record>> related(Store &store, const char *field, const QSet<Key> &keys)
{
    QHash<Key, std::vector<Record>> found;
    if (static_cast<size_t>(keys.size()) <= fewEnoughToAsk) {
        for (const Key key : keys)
            found.insert(key, store.where<Record>(field, key.value()));
        return found;
    }
    for (Record &record : store.all<Record>()) {
        const Key key = record.*Reference;
        if (keys.contains(key))
            found[key].push_back(std::move(record));
    }
    return found;
}

/// The records that are about one of @p schools.
template<typename Record>
std::vector<Record> recordsAt(Store &store, const QSet<SchoolId> &schools)
{
    std::vector<Record> found;
    for (auto &records : related<Record, &Record::school>(store, "school", schools))
        std::ranges::move(records, std::back_inserter(found));
    return found;
}

/// The records with @p keys.
template<typename Record>
QHash<Id<Record>, Record> named(Store &store, const QSet<Id<Record>> &keys)
{
    QHash<Id<Record>, Record> found;
    if (static_cast<size_t>(keys.size()) <= fewEnoughToAsk) {
        for (const Id<Record> key : keys) {
            if (auto record = store.find(key))
                found.insert(key, std::move(*record));
        }
        return found;
    }
    for (Record &record : store.all<Record>()) {
        if (keys.contains(record.id))
            found.insert(record.id, std::move(record));
    }
    return found;
}

/// Accepted, offered, the reserve, those still in the running, those who are out.
int groupOf(ApplicationStatus status)
{
    switch (status) {
    case Accepted:
        return 0;
    case Offered:
        return 1;
    case Reserve:
        return 2;
    default:
        return isRunning(status) ? 3 : 4;
    }
}

std::vector<Phase> phasesOf(Edition::Phase phase)
{
    switch (phase) {
    case Edition::Phase::Primary:
        return {Phase::Primary, Phase::MiddleDeemedPrimary, Phase::AllThrough};
    case Edition::Phase::Secondary:
        return {Phase::Secondary, Phase::MiddleDeemedSecondary, Phase::AllThrough};
    case Edition::Phase::Post16:
        return {Phase::SixteenPlus, Phase::Secondary, Phase::AllThrough};
    case Edition::Phase::All:
        break;
    }
    return {Phase::Nursery,   Phase::Primary,     Phase::MiddleDeemedPrimary,
            Phase::Secondary, Phase::SixteenPlus, Phase::MiddleDeemedSecondary,
            Phase::AllThrough};
}

void orderJudgements(std::vector<Judgement> &judgements, const Edition &edition)
{
    const auto place = [&edition](const Judgement &judgement) {
        return std::ranges::find(edition.criteria, judgement.criterion, &Criterion::id)
            - edition.criteria.begin();
    };
    std::ranges::stable_sort(judgements,
                             [&](const Judgement &a, const Judgement &b) { return place(a) < place(b); });
}

} // namespace

void arrange(Selection &selection)
{
    const auto sortKey = [](const Candidate &candidate) {
        const Application &application = candidate.application;
        const int group = groupOf(application.status);
        const int rank = group == 2 ? application.reserveRank.value_or(1'000'000) : 0;
        return std::tuple{group,
                          rank,
                          -candidate.scores.ranking(),
                          candidate.person.lastName.toLower(),
                          candidate.person.firstName.toLower(),
                          application.id};
    };
    std::ranges::stable_sort(selection.candidates, {}, sortKey);
}

SelectionReader::SelectionReader(Store &store, QDate today)
    : m_store{store}
    , m_today{today}
    , m_now{momentOf(store, today)}
{
}

Result<Selection> SelectionReader::read(CohortId id)
{
    const auto cohort = m_store.find(id);
    if (!cohort)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Cohort>().singularText()};
    const auto record = m_store.find(cohort->programme);
    if (!record)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<ProgrammeEdition>().singularText()};
    Result<Edition> edition = fromRecord(*record);
    if (!edition)
        return edition.error();
    Selection selection;
    selection.cohort = *cohort;
    selection.edition = std::move(*edition);
    selection.closing = closingTime(selection.edition);
    addCandidates(selection);
    selection.decisions = m_store.where<Decision>("cohort", id.value());
    std::ranges::sort(selection.decisions, [](const Decision &a, const Decision &b) { return a.at > b.at; });
    return selection;
}

void SelectionReader::addCandidates(Selection &selection)
{
    const std::vector<Application> applications
        = m_store.where<Application>("cohort", selection.cohort.id.value());
    selection.quota = quotaStanding(selection.cohort, applications);
    selection.freed = freedPlace(selection.quota, applications);
    QSet<ApplicationId> ids;
    QSet<PersonId> people;
    QSet<SchoolId> schools;
    for (const Application &application : applications) {
        ids.insert(application.id);
        people.insert(application.person);
        schools.insert(application.school);
    }
    const auto persons = named<Person>(m_store, people);
    const auto places = named<School>(m_store, schools);
    const auto roles = related<Role, &Role::person>(m_store, "person", people);
    auto judgements = related<Judgement, &Judgement::application>(m_store, "application", ids);
    auto moves = related<ApplicationMove, &ApplicationMove::application>(m_store, "application", ids);
    selection.candidates.reserve(applications.size());
    for (const Application &application : applications) {
        Candidate &candidate = selection.candidates.emplace_back();
        candidate.application = application;
        candidate.person = persons.value(application.person);
        const auto school = places.constFind(application.school);
        if (school != places.constEnd())
            candidate.school = *school;
        candidate.judgements = std::move(judgements[application.id]);
        orderJudgements(candidate.judgements, selection.edition);
        const auto held = roles.value(application.person);
        candidate.eligibility = judge(selection.edition,
                                      {.application = application,
                                       .cohortYear = selection.cohort.year,
                                       .person = &candidate.person,
                                       .school = candidate.school ? &*candidate.school : nullptr,
                                       .roles = held,
                                       .judgements = candidate.judgements},
                                      m_today);
        candidate.scores = scoresOf(candidate.judgements);
        candidate.moves = std::move(moves[application.id]);
        std::ranges::stable_sort(candidate.moves, [](const auto &a, const auto &b) { return a.at < b.at; });
        candidate.isLate = isLate(application, selection.closing);
        candidate.isOverdue = isOverdue(application, m_now);
        candidate.elsewhere = elsewhere(selection, application);
    }
    arrange(selection);
}

std::vector<ApplicationElsewhere> SelectionReader::elsewhere(const Selection &selection,
                                                             const Application &application)
{
    std::vector<ApplicationElsewhere> found;
    for (const Application &other : m_store.where<Application>("person", application.person.value())) {
        if (other.cohort == application.cohort || !isRunning(other.status))
            continue;
        if (!m_cohorts.contains(other.cohort))
            m_cohorts.insert(other.cohort, m_store.find(other.cohort));
        const auto &cohort = m_cohorts[other.cohort];
        if (!cohort)
            continue;
        const AcademicYear mine = selection.cohort.year;
        const int length = std::max(1, static_cast<int>(selection.edition.years.size()));
        const bool overlaps = cohort->year < mine.next(length) && mine < cohort->year.next(yearsOf(*cohort));
        if (overlaps)
            found.push_back({other, cohort->code});
    }
    return found;
}

int SelectionReader::yearsOf(const Cohort &cohort)
{
    const auto known = m_years.constFind(cohort.programme);
    if (known != m_years.constEnd())
        return *known;
    const auto record = m_store.find(cohort.programme);
    const Result<Edition> edition = record ? fromRecord(*record) : Result<Edition>{Error{}};
    const int years = edition ? std::max(1, static_cast<int>(edition->years.size())) : 1;
    m_years.insert(cohort.programme, years);
    return years;
}

void SelectionReader::addMeters(Selection &selection)
{
    MeterMaker maker{selection.edition, quintilesFor(selection.edition), engagedBefore(selection)};
    for (Candidate &candidate : selection.candidates)
        candidate.facts
            = maker.factsOf(candidate.eligibility, candidate.school ? &*candidate.school : nullptr);
    selection.scale = maker.scale();
}

FsmQuintiles SelectionReader::quintilesFor(const Edition &edition)
{
    const std::vector<Phase> phases = phasesOf(edition.phase);
    if (currentRegister(m_store)) {
        const FsmQuintiles national
            = fsmQuintiles(registerFsmShares(m_store, phases), FsmQuintiles::Source::NationalRegister);
        if (national.source != FsmQuintiles::Source::None)
            return national;
    }
    std::vector<int> shares;
    for (const School &school : m_store.all<School>()) {
        const bool isOfPhase = std::ranges::find(phases, school.phase) != phases.end();
        if (isOfPhase && school.fsmPercent && school.status != SchoolStatus::Closed)
            shares.push_back(school.fsmPercent->count);
    }
    return fsmQuintiles(std::move(shares), FsmQuintiles::Source::HubSchools);
}

QSet<SchoolId> SelectionReader::engagedBefore(const Selection &selection)
{
    // Those that have a successor, and those the candidates are at: no other lends or takes over a past.
    auto schools = m_store.from<School>("successor_urns", QStringLiteral("0"));
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.school)
            schools.push_back(*candidate.school);
    }
    QSet<SchoolId> keys;
    for (const School &school : schools)
        keys.insert(school.id);
    return engagedSchools({.schools = schools,
                           .memberships = recordsAt<Membership>(m_store, keys),
                           .applications = recordsAt<Application>(m_store, keys),
                           .roles = recordsAt<Role>(m_store, keys),
                           .except = selection.cohort.id,
                           .until = m_today});
}

} // namespace hub
