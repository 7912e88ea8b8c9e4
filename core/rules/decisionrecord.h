#pragma once

#include "base/result.h"
#include "records/application.h"
#include "rules/eligibility.h"
#include "rules/quota.h"
#include "rules/scores.h"

#include <QJsonObject>

#include <set>
#include <vector>

namespace hub {

/// A figure of the meters before and after a decision.
struct MeterFigure
{
    enum class Kind { Authority, Phase, Trust, Quintile, NeverEngaged, Essential, Desirable };

    Kind kind = Kind::Authority;
    QString label
        = {}; ///< what is counted, in words: "Somerset", "Fifth 5: most pupils on free school meals"
    int before = 0;
    int after = 0;

    bool operator==(const MeterFigure &) const = default;
};

/// A criterion as it stood for one applicant, with its reason in words.
struct DecidedCriterion
{
    QString id = {};
    YesNo met = YesNo::Unknown;
    QString why = {};

    bool operator==(const DecidedCriterion &) const = default;
};

/// One applicant in a decision, with what it was made on.
struct DecidedApplicant
{
    ApplicationId application = {};
    QString name = {};
    QString school = {};
    QString urn = {};
    QString authority = {};
    ApplicationStatus before = ApplicationStatus::Applied;
    ApplicationStatus after = ApplicationStatus::Applied;
    std::optional<int> reserveRank = {};
    Verdict verdict = Verdict::CannotTell;
    std::vector<DecidedCriterion> criteria = {};
    Scores scores = {};
    QString strategicFit = {};
    QString moderation = {};
    QString reason = {};
    QString lateReason = {};
    QString overReason = {};
    QString exception = {};

    bool operator==(const DecidedApplicant &) const = default;
};

/// A rule of the edition that was applied.
struct DecidedRule
{
    QString id = {};
    Criterion::Level level = Criterion::Level::NotStated;
    QString text = {};

    bool operator==(const DecidedRule &) const = default;
};

/// A selection as it was decided: the content of a Decision, whole, so that it reads the same whatever
/// changes later.
struct DecisionRecord
{
    QString hub = {};
    QString cohort = {};
    QString title = {};
    QString edition = {};
    QString editionTitle = {};
    QDateTime at = {};
    QString who = {};
    QString reason = {};
    QuotaStanding before = {};
    QuotaStanding after = {};
    std::vector<DecidedRule> rules = {};
    std::vector<DecidedApplicant> applicants = {}; ///< those with a place, then the reserve, then the rest
    std::vector<MeterFigure> meters = {};
    QString meterNote = {}; ///< on what the fifths of free school meals rest

    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid where the content is no record of a decision.
    [[nodiscard]] static Result<DecisionRecord> fromJson(const QByteArray &content);

    bool operator==(const DecisionRecord &) const = default;
};

/// Takes out who these applicants were and what was said of them; how they stood and were decided stays.
/// Whether any of them is in the record.
bool forgetApplicants(DecisionRecord &record, const std::set<ApplicationId> &applicants);

} // namespace hub
