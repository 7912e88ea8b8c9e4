#include "rules/meters.h"

#include <algorithm>

namespace hub {

namespace {

bool tookPart(const Membership &membership)
{
    switch (membership.status) {
    case MemberStatus::Accepted:
    case MemberStatus::Confirmed:
    case MemberStatus::Attending:
    case MemberStatus::Completed:
        return true;
    case MemberStatus::Interest:
    case MemberStatus::Applied:
    case MemberStatus::Reserve:
    case MemberStatus::Withdrew:
    case MemberStatus::DidNotStart:
        return false;
    }
    return false;
}

bool begunBy(QDate day, QDate until)
{
    return !day.isValid() || !until.isValid() || day <= until;
}

/// Adds the schools that those in @p engaged became, however often they changed.
void addSuccessors(QSet<SchoolId> &engaged, std::span<const School> schools)
{
    QHash<QString, SchoolId> byUrn;
    for (const School &school : schools)
        byUrn.insert(school.urn, school.id);
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (const School &school : schools) {
            if (school.successorUrns.isEmpty() || !engaged.contains(school.id))
                continue;
            for (const QString &urn : school.successorUrns.split(u';', Qt::SkipEmptyParts)) {
                const auto successor = byUrn.constFind(urn.trimmed());
                if (successor == byUrn.constEnd() || engaged.contains(*successor))
                    continue;
                engaged.insert(*successor);
                hasGrown = true;
            }
        }
    }
}

} // namespace

int FsmQuintiles::of(const School &school) const
{
    if (source == Source::None || !school.fsmPercent)
        return 0;
    int quintile = 1;
    for (const int limit : limits)
        quintile += school.fsmPercent->count > limit ? 1 : 0;
    return quintile;
}

FsmQuintiles fsmQuintiles(std::vector<int> shares, FsmQuintiles::Source source)
{
    constexpr size_t fifths = 5;
    if (shares.size() < fifths)
        return {.schools = static_cast<int>(shares.size())};
    std::ranges::sort(shares);
    FsmQuintiles quintiles{.source = source, .schools = static_cast<int>(shares.size())};
    for (size_t i = 1; i < fifths; ++i)
        quintiles.limits[i - 1] = shares[(shares.size() * i + fifths - 1) / fifths - 1];
    return quintiles;
}

QSet<SchoolId> engagedSchools(const Engagements &engagements)
{
    QSet<SchoolId> engaged;
    QSet<std::pair<qint64, qint64>> chosenHere;
    for (const Membership &membership : engagements.memberships) {
        if (tookPart(membership) && begunBy(membership.statusDate, engagements.until))
            engaged.insert(membership.school);
    }
    for (const Application &application : engagements.applications) {
        if (application.status != ApplicationStatus::Accepted)
            continue;
        if (application.cohort == engagements.except)
            chosenHere.insert({application.person.value(), application.school.value()});
        else
            engaged.insert(application.school);
    }
    for (const Role &role : engagements.roles) {
        // The role that this very cohort gave does not make its school one engaged before.
        const bool isOfThis = chosenHere.contains({role.person.value(), role.school.value()});
        if (role.kind == RoleKind::Specialist && !isOfThis && begunBy(role.from, engagements.until))
            engaged.insert(role.school);
    }
    engaged.remove(SchoolId{});
    addSuccessors(engaged, engagements.schools);
    return engaged;
}

MeterMaker::MeterMaker(const Edition &edition, const FsmQuintiles &quintiles, QSet<SchoolId> engaged)
    : m_engaged{std::move(engaged)}
{
    m_scale.quintiles = quintiles;
    for (const Criterion &criterion : edition.criteria) {
        m_scale.criteria += criterion.id;
        m_scale.essential += criterion.level == Criterion::Level::Essential ? 1 : 0;
        m_scale.desirable += criterion.level == Criterion::Level::Desirable ? 1 : 0;
    }
}

int MeterMaker::placeIn(QHash<QString, int> &places, QStringList &names, const QString &name)
{
    const auto known = places.constFind(name);
    if (known != places.constEnd())
        return *known;
    names += name;
    return *places.insert(name, static_cast<int>(names.size()) - 1);
}

MeterFacts MeterMaker::factsOf(const Eligibility &eligibility, const School *school)
{
    static const School nowhere;
    const School &at = school == nullptr ? nowhere : *school;
    MeterFacts facts{.la = placeIn(m_las, m_scale.las, at.laName.isEmpty() ? at.laCode : at.laName),
                     .phase = static_cast<int>(at.phase),
                     .trust = placeIn(m_trusts, m_scale.trusts, at.trust),
                     .quintile = m_scale.quintiles.of(at),
                     .verdict = eligibility.verdict};
    if (school != nullptr) {
        const auto known = m_schools.constFind(school->id);
        facts.school = known != m_schools.constEnd() ? *known : m_scale.schools++;
        m_schools.insert(school->id, facts.school);
        facts.isEngaged = m_engaged.contains(school->id);
    }
    facts.met.reserve(eligibility.criteria.size());
    for (const CriterionFinding &finding : eligibility.criteria) {
        const bool isMet = finding.met == YesNo::Yes;
        facts.met.push_back(isMet);
        facts.essentialMet += isMet && finding.level == Criterion::Level::Essential ? 1 : 0;
        facts.desirableMet += isMet && finding.level == Criterion::Level::Desirable ? 1 : 0;
    }
    return facts;
}

Meters::Meters(const MeterScale &scale)
    : m_byLa(static_cast<size_t>(scale.las.size()))
    , m_byPhase(std::size(ChoicesOf<Phase>::list))
    , m_byTrust(static_cast<size_t>(scale.trusts.size()))
    , m_byCriterion(static_cast<size_t>(scale.criteria.size()))
    , m_bySchool(static_cast<size_t>(scale.schools))
{
}

void Meters::count(const MeterFacts &facts, int sign)
{
    m_chosen += sign;
    m_eligible += facts.verdict == Verdict::Eligible ? sign : 0;
    m_essentialMet += sign * facts.essentialMet;
    m_desirableMet += sign * facts.desirableMet;
    m_byLa[static_cast<size_t>(facts.la)] += sign;
    m_byPhase[static_cast<size_t>(facts.phase)] += sign;
    m_byTrust[static_cast<size_t>(facts.trust)] += sign;
    m_byQuintile[static_cast<size_t>(facts.quintile)] += sign;
    for (size_t i = 0; i < facts.met.size(); ++i)
        m_byCriterion[i] += facts.met[i] ? sign : 0;
    if (facts.school < 0)
        return;
    int &here = m_bySchool[static_cast<size_t>(facts.school)];
    const bool changes = sign > 0 ? here == 0 : here == 1;
    here += sign;
    if (!changes)
        return;
    m_schools += sign;
    m_neverEngaged += facts.isEngaged ? 0 : sign;
}

} // namespace hub
