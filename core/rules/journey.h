#pragma once

#include "rules/hubfacts.h"

namespace hub {

/// How far somebody has come on the way from applicant to group lead.
enum class PersonStage { None, Applicant, YearOne, YearTwo, YearThree, PdLead, GroupLead };

/// One thing of somebody's, or some school's, story with the hub. The record it rests on tells the rest.
struct JourneyStep
{
    enum class Kind {
        Applied,      ///< to `cohort`; how it stands is in `application`
        Accepted,     ///< to `cohort`
        YearOfCohort, ///< year `number` of `cohort`
        TookPart,     ///< in `group`; as what and how it stands is in `member`
        LedGroup,     ///< `group`
        PdLead,       ///< is an accredited Professional Development Lead (no date is kept)
        CameToSchool, ///< with the part in `role`
        LeftSchool,
        RecordedStage,  ///< the school's stage, recorded by hand
        SpecialistHere, ///< somebody of the school was accepted to `cohort`
    };
    Kind kind = Kind::TookPart;
    AcademicYear year = {};
    QDate date = {};
    int number = 0;
    CohortId cohort = {};
    WorkGroupId group = {};
    ApplicationId application = {};
    MembershipId member = {};
    PersonId person = {};
    SchoolId school = {};
    RoleId role = {};
    MasteryStage stage = MasteryStage::None;
};

/// A person's story, oldest first.
[[nodiscard]] std::vector<JourneyStep> journeyOf(const FactIndex &index, PersonId person, QDate today);

/// A school's story, oldest first, with that of the schools it took over from.
[[nodiscard]] std::vector<JourneyStep> journeyOf(const FactIndex &index, SchoolId school, QDate today);

/// How far the person had come by @p today.
[[nodiscard]] PersonStage stageOf(const FactIndex &index, PersonId person, QDate today);

/// The school's stage in a year: as recorded by hand, else the furthest of the groups it took part in.
[[nodiscard]] MasteryStage stageOf(const FactIndex &index, SchoolId school, AcademicYear year);

/// The stage that comes next for a school of @p phase after what it had completed by the end of @p year:
/// Development is done once; Sustaining goes on. Readiness is primary only.
[[nodiscard]] MasteryStage nextStageFor(const FactIndex &index, SchoolId school, AcademicYear year);

/// Whether the school counts as previously engaged in the words of @p rule: it took part in a Development
/// group, or has a specialist of one of the cohorts named.
[[nodiscard]] bool isPreviouslyEngaged(const FactIndex &index, SchoolId school, const Edition &edition,
                                       AcademicYear before);

} // namespace hub
