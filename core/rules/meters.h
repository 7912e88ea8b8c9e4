#pragma once

#include "rules/eligibility.h"

#include <QHash>
#include <QSet>

#include <array>
#include <span>
#include <vector>

namespace hub {

/// The limits between fifths of schools by their share of pupils on free school meals, in tenths of a per
/// cent: quintile 1 has the fewest, 5 the most.
struct FsmQuintiles
{
    enum class Source { NationalRegister, HubSchools, None };

    Source source = Source::None;
    int schools = 0; ///< how many the limits rest on
    std::array<int, 4> limits = {};

    /// 1 to 5, or 0 where it is not known.
    [[nodiscard]] int of(const School &school) const;

    bool operator==(const FsmQuintiles &) const = default;
};
/// @p shares need not be sorted. Fewer than five schools have no quintiles.
[[nodiscard]] FsmQuintiles fsmQuintiles(std::vector<int> shares, FsmQuintiles::Source source);

/// The schools that took part in something of the hub's: a group (accepted, confirmed, attending or
/// completed), another cohort (an accepted applicant) or a specialist of theirs. A school whose predecessor
/// took part took part. @p except is the cohort being selected.
struct Engagements
{
    std::span<const School> schools;
    std::span<const Membership> memberships;
    std::span<const Application> applications;
    std::span<const Role> roles;
    CohortId except;
    QDate until; ///< what begins later does not count
};
[[nodiscard]] QSet<SchoolId> engagedSchools(const Engagements &engagements);

/// What one application adds to the meters: worked out once, so that a card dragged costs a few additions.
/// Numbers are places in the lists of a MeterScale.
struct MeterFacts
{
    int la = 0;
    int phase = 0;
    int trust = 0;
    int quintile = 0; ///< 0 not known, 1 to 5
    int school = -1;  ///< -1 without a school
    bool isEngaged = true;
    Verdict verdict = Verdict::CannotTell;
    int essentialMet = 0;
    int desirableMet = 0;
    std::vector<bool> met = {}; ///< by the edition's criteria
};

/// What the meters of one cohort can show: its applicants' authorities, phases, trusts and schools.
struct MeterScale
{
    QStringList las = {};    ///< names; "" for those without
    QStringList trusts = {}; ///< names; "" for those without
    int schools = 0;
    int essential = 0; ///< criteria of the edition
    int desirable = 0;
    QStringList criteria = {}; ///< ids
    FsmQuintiles quintiles = {};
};

/// Makes the facts of the applications of one cohort, each once, and the scale they share.
class MeterMaker
{
public:
    MeterMaker(const Edition &edition, const FsmQuintiles &quintiles, QSet<SchoolId> engaged);

    [[nodiscard]] MeterFacts factsOf(const Eligibility &eligibility, const School *school);
    /// Call when all facts are made.
    [[nodiscard]] MeterScale scale() const { return m_scale; }

private:
    [[nodiscard]] static int placeIn(QHash<QString, int> &places, QStringList &names, const QString &name);

    MeterScale m_scale;
    QSet<SchoolId> m_engaged;
    QHash<QString, int> m_las;
    QHash<QString, int> m_trusts;
    QHash<SchoolId, int> m_schools;
};

/// The live figures of a set of applicants. Adding and removing one costs the same however many there are.
class Meters
{
public:
    explicit Meters(const MeterScale &scale = {});

    void add(const MeterFacts &facts) { count(facts, 1); }
    void remove(const MeterFacts &facts) { count(facts, -1); }

    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] int eligible() const { return m_eligible; }
    [[nodiscard]] int schools() const { return m_schools; }
    [[nodiscard]] int schoolsNeverEngaged() const { return m_neverEngaged; }
    /// Criteria met, added up over the chosen; against chosen() times the scale's number.
    [[nodiscard]] int essentialMet() const { return m_essentialMet; }
    [[nodiscard]] int desirableMet() const { return m_desirableMet; }
    [[nodiscard]] const std::vector<int> &byLa() const { return m_byLa; }       ///< as MeterScale::las
    [[nodiscard]] const std::vector<int> &byPhase() const { return m_byPhase; } ///< as the values of Phase
    [[nodiscard]] const std::vector<int> &byTrust() const { return m_byTrust; } ///< as MeterScale::trusts
    [[nodiscard]] const std::array<int, 6> &byQuintile() const { return m_byQuintile; } ///< 0 is not known
    [[nodiscard]] const std::vector<int> &byCriterion() const { return m_byCriterion; } ///< how many meet it

    bool operator==(const Meters &) const = default;

private:
    void count(const MeterFacts &facts, int sign);

    int m_chosen = 0;
    int m_eligible = 0;
    int m_schools = 0;
    int m_neverEngaged = 0;
    int m_essentialMet = 0;
    int m_desirableMet = 0;
    std::vector<int> m_byLa;
    std::vector<int> m_byPhase;
    std::vector<int> m_byTrust;
    std::array<int, 6> m_byQuintile = {};
    std::vector<int> m_byCriterion;
    std::vector<int> m_bySchool;
};

} // namespace hub
