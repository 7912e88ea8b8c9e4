#pragma once

#include "programmes/edition.h"
#include "records/nouns.h"

#include <span>
#include <vector>

namespace hub {

/// What judging an application comes to.
enum class Verdict { Eligible, NotEligible, CannotTell };

/// How one rule of a criterion fell out, and the values it rests on.
struct RuleFinding
{
    CriterionRule::Kind rule = CriterionRule::Kind::Qts;
    YesNo met = YesNo::Unknown;
    bool hasSchool = true;         ///< rules about the school only: false where the application names none
    int since = 0;                 ///< MinYearsTeaching: the year recorded, 0 for none
    int years = 0;                 ///< MinYearsTeaching: from then to the cohort's start
    int yearsAsked = 0;            ///< MinYearsTeaching
    Phase phase = Phase::NotKnown; ///< SchoolPhaseIn: the school's
    SchoolStatus status = SchoolStatus::Open; ///< SchoolOpen: as recorded now
    QDate changed = {};                ///< SchoolOpen: the day it closed, or opened, where that day decided
    RoleKind role = RoleKind::Teacher; ///< RoleAtSchool: the one asked for

    bool operator==(const RuleFinding &) const = default;
};

/// What is missing where nothing can be told, and who has it.
struct Question
{
    enum class Whom { Nobody, Applicant, Headteacher, Reviewers, Register };
    enum class What {
        Nothing,
        Qts,
        TeachingSince,
        PdLead,
        Role,
        School,
        StateFunded,
        Phase,
        FormEvidence,
        TeacherStatement,
        HeadStatement,
        Judgement ///< the evidence is there and nobody has judged it
    };
    Whom whom = Whom::Nobody;
    What what = What::Nothing;

    bool operator==(const Question &) const = default;
};

/// Whether one criterion is met, and why.
struct CriterionFinding
{
    QString id = {};
    Criterion::Level level = Criterion::Level::NotStated;
    YesNo met = YesNo::Unknown;
    bool isRecorded = false;             ///< reviewers said so: that wins over what the rules find
    std::vector<RuleFinding> rules = {}; ///< every rule of the criterion, where nothing is recorded
    Question question = {};              ///< only where met is unknown

    bool operator==(const CriterionFinding &) const = default;
};

/// An application judged: a finding for every criterion of its edition, in the edition's order.
struct Eligibility
{
    Verdict verdict = Verdict::Eligible;
    std::vector<CriterionFinding> criteria = {};

    bool operator==(const Eligibility &) const = default;
};

/// What is recorded about one application. Nothing is owned.
struct ApplicationCase
{
    const Application &application;
    AcademicYear cohortYear;                    ///< of the cohort's start
    const Person *person = nullptr;             ///< null where the record is gone
    const School *school = nullptr;             ///< null where the application names none
    std::span<const Role> roles = {};           ///< the person's, at any school
    std::span<const Judgement> judgements = {}; ///< the application's
};

/// Judges an application by the criteria of its edition (programmes.md, last section; SMS-C10, PMS-C11,
/// STMS-2020). A recorded judgement wins; else the criterion's rules answer, all of which must hold; else it
/// is unknown. An essential no makes it not eligible, else an essential unknown leaves it untold, else it is
/// eligible; desirable criteria and those of no stated level inform and never decide. What is asked of the
/// school and of roles is asked as at the day of the application; @p today stands for it where none is
/// recorded.
[[nodiscard]] Eligibility judge(const Edition &edition, const ApplicationCase &recorded, QDate today);

/// Whether a school was open on @p day. The days it opened and closed decide where they are recorded: one
/// closed since was open then. One proposed to close is open.
[[nodiscard]] RuleFinding openOn(const School &school, QDate day);

/// How many criteria of @p level the application meets.
[[nodiscard]] int metCount(const Eligibility &eligibility, Criterion::Level level);

} // namespace hub
