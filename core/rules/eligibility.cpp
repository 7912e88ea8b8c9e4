#include "rules/eligibility.h"

#include <algorithm>

namespace hub {

namespace {

using What = Question::What;
using Asked = Question::Whom;

/// The register's mark for a day nobody knows.
bool isKnown(QDate day)
{
    return day.isValid() && day.year() > 1900;
}

YesNo answer(bool isSo)
{
    return isSo ? YesNo::Yes : YesNo::No;
}

/// Judges one application; what every criterion needs is worked out once.
class Judge
{
public:
    Judge(const Edition &edition, const ApplicationCase &recorded, QDate today)
        : m_edition{edition}
        , m_case{recorded}
        , m_day{recorded.application.submittedAt.isValid() ? recorded.application.submittedAt.date() : today}
    {
    }

    Eligibility judged()
    {
        Eligibility eligibility;
        eligibility.criteria.reserve(m_edition.criteria.size());
        bool isRefused = false;
        bool isUntold = false;
        for (const Criterion &criterion : m_edition.criteria) {
            const CriterionFinding &finding = eligibility.criteria.emplace_back(findingOf(criterion));
            const bool decides = criterion.level == Criterion::Level::Essential;
            isRefused = isRefused || (decides && finding.met == YesNo::No);
            isUntold = isUntold || (decides && finding.met == YesNo::Unknown);
        }
        eligibility.verdict = isRefused ? Verdict::NotEligible
            : isUntold                  ? Verdict::CannotTell
                                        : Verdict::Eligible;
        return eligibility;
    }

private:
    CriterionFinding findingOf(const Criterion &criterion)
    {
        CriterionFinding finding{.id = criterion.id, .level = criterion.level};
        const Judgement *judgement = judgementOf(criterion.id);
        if (judgement != nullptr && judgement->met != YesNo::Unknown) {
            finding.met = judgement->met;
            finding.isRecorded = true;
            return finding;
        }
        if (criterion.rules.empty()) {
            finding.question = questionFor(criterion, judgement);
            return finding;
        }
        finding.rules.reserve(criterion.rules.size());
        finding.met = YesNo::Yes;
        for (const CriterionRule &rule : criterion.rules) {
            const RuleFinding &found = finding.rules.emplace_back(findingOf(rule));
            if (found.met == YesNo::No || (found.met == YesNo::Unknown && finding.met == YesNo::Yes))
                finding.met = found.met;
        }
        if (finding.met == YesNo::Unknown)
            finding.question = questionFor(finding.rules);
        return finding;
    }

    /// Judgements mostly come in the order of the criteria, so the search goes on from the last one found.
    const Judgement *judgementOf(const QString &criterion)
    {
        const auto &all = m_case.judgements;
        for (size_t i = 0; i < all.size(); ++i) {
            const size_t at = (m_next + i) % all.size();
            if (all[at].criterion == criterion) {
                m_next = at + 1;
                return &all[at];
            }
        }
        return nullptr;
    }

    RuleFinding findingOf(const CriterionRule &rule) const
    {
        using enum CriterionRule::Kind;
        const Person *person = m_case.person;
        switch (rule.kind) {
        case Qts:
            return {.rule = Qts, .met = person == nullptr ? YesNo::Unknown : person->qts};
        case PdLead:
            return {.rule = PdLead, .met = person == nullptr ? YesNo::Unknown : person->pdLead};
        case MinYearsTeaching:
            return yearsTaught(rule);
        case RoleAtSchool:
            return heldRole(rule);
        case SchoolStateFunded:
        case SchoolOpen:
        case SchoolPhaseIn:
            return aboutSchool(rule);
        }
        return {};
    }

    RuleFinding yearsTaught(const CriterionRule &rule) const
    {
        RuleFinding found{.rule = rule.kind, .yearsAsked = rule.years};
        if (m_case.person == nullptr || !m_case.person->mathsTeachingSince)
            return found;
        found.since = *m_case.person->mathsTeachingSince;
        found.years = m_case.cohortYear.startYear() - found.since;
        found.met = answer(found.years >= rule.years);
        return found;
    }

    /// Nobody of whom no role at all is recorded is said not to have one.
    RuleFinding heldRole(const CriterionRule &rule) const
    {
        RuleFinding found{.rule = rule.kind, .role = rule.role};
        for (const Role &role : m_case.roles) {
            const bool isThen = (!role.from.isValid() || role.from <= m_day)
                && (!role.until.isValid() || role.until > m_day);
            const bool isThere = role.school.isNull() || m_case.application.school.isNull()
                || role.school == m_case.application.school;
            if (!isThen || !isThere)
                continue;
            if (role.kind == rule.role) {
                found.met = YesNo::Yes;
                break;
            }
            found.met = YesNo::No;
        }
        return found;
    }

    RuleFinding aboutSchool(const CriterionRule &rule) const
    {
        RuleFinding found{.rule = rule.kind};
        const School *school = m_case.school;
        if (school == nullptr) {
            found.hasSchool = false;
            return found;
        }
        if (rule.kind == CriterionRule::Kind::SchoolOpen)
            return openOn(*school, m_day);
        if (rule.kind == CriterionRule::Kind::SchoolStateFunded) {
            found.met = school->stateFunded;
            return found;
        }
        found.phase = school->phase;
        const bool isToldApart = school->phase != Phase::NotKnown && school->phase != Phase::NotApplicable;
        if (isToldApart)
            found.met = answer(std::ranges::find(rule.phases, school->phase) != rule.phases.end());
        return found;
    }

    static Question questionFor(const std::vector<RuleFinding> &rules)
    {
        using enum CriterionRule::Kind;
        const auto unknown = std::ranges::find(rules, YesNo::Unknown, &RuleFinding::met);
        if (unknown == rules.end())
            return {};
        if (!unknown->hasSchool)
            return {Asked::Applicant, What::School};
        switch (unknown->rule) {
        case Qts:
            return {Asked::Applicant, What::Qts};
        case MinYearsTeaching:
            return {Asked::Applicant, What::TeachingSince};
        case PdLead:
            return {Asked::Applicant, What::PdLead};
        case RoleAtSchool:
            return {Asked::Applicant, What::Role};
        case SchoolStateFunded:
            return {Asked::Register, What::StateFunded};
        case SchoolPhaseIn:
            return {Asked::Register, What::Phase};
        case SchoolOpen:
            return {Asked::Register, What::School};
        }
        return {};
    }

    /// The first source the edition names that has said nothing; with evidence at hand the reviewers are to
    /// judge it.
    static Question questionFor(const Criterion &criterion, const Judgement *judgement)
    {
        static const Judgement nothing;
        const Judgement &said = judgement == nullptr ? nothing : *judgement;
        const bool hasForm = !said.formEvidence.isEmpty() || !said.evidence.isEmpty();
        const bool hasTeacher = !said.teacherEvidence.isEmpty();
        const bool hasHead = !said.headEvidence.isEmpty();
        if (hasForm || hasTeacher || hasHead)
            return {Asked::Reviewers, What::Judgement};
        const Criterion::Source source
            = criterion.sources.empty() ? Criterion::Source::Form : criterion.sources.front();
        switch (source) {
        case Criterion::Source::Form:
            return {Asked::Applicant, What::FormEvidence};
        case Criterion::Source::TeacherStatement:
            return {Asked::Applicant, What::TeacherStatement};
        case Criterion::Source::HeadStatement:
            return {Asked::Headteacher, What::HeadStatement};
        }
        return {};
    }

    const Edition &m_edition;
    const ApplicationCase &m_case;
    QDate m_day;
    size_t m_next = 0;
};

} // namespace

Eligibility judge(const Edition &edition, const ApplicationCase &recorded, QDate today)
{
    return Judge{edition, recorded, today}.judged();
}

RuleFinding openOn(const School &school, QDate day)
{
    RuleFinding found{.rule = CriterionRule::Kind::SchoolOpen, .status = school.status};
    if (isKnown(school.openDate) && day < school.openDate) {
        found.met = YesNo::No;
        found.changed = school.openDate;
    } else if (isKnown(school.closeDate)) {
        found.met = answer(day < school.closeDate);
        found.changed = school.closeDate;
    } else if (school.status == SchoolStatus::ProposedToOpen) {
        found.met = answer(isKnown(school.openDate));
        found.changed = school.openDate;
    } else {
        found.met = answer(school.status != SchoolStatus::Closed);
    }
    return found;
}

int metCount(const Eligibility &eligibility, Criterion::Level level)
{
    return static_cast<int>(std::ranges::count_if(eligibility.criteria, [level](const auto &finding) {
        return finding.level == level && finding.met == YesNo::Yes;
    }));
}

} // namespace hub
