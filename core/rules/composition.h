#pragma once

#include "rules/hubfacts.h"

namespace hub {

/// The network's figure for the schools of one specialist's group, where an edition gives none.
inline constexpr int fewestSchools = 6;
inline constexpr int mostSchools = 7;

/// Something about who makes up a group that its programme, or good order, has otherwise.
struct CompositionFinding
{
    enum class Kind {
        NoLead,
        NoSchools,
        CodeNotRead,       ///< the NCP code is none
        CodeOfAnotherYear, ///< the NCP code starts in another year than the group
        SchoolInTwoGroups, ///< the school is in `other` of the same project as well
        PersonTwice,       ///< the same person is there twice for one school
        NotAPair,          ///< the school sends `have` people where `need` are asked for
        NoSpecialist,      ///< none of the school's people is a specialist or advocate
        NoSubjectLeader,   ///< none of the school's people is its subject leader (a community of them)
        FewSchools,        ///< `have` schools where at least `need` are usual
        ManySchools,       ///< `have` schools where at most `need` are usual
        NoFocus,           ///< the programme offers foci and none is chosen
        UnknownFocus,      ///< the focus is none the programme offers
        OverPlaces,        ///< `have` people for `need` places
        DevelopmentAgain,  ///< the school has done Development before, in `other`
    };
    Kind kind = Kind::NoLead;
    WorkGroupId group = {};
    SchoolId school = {};
    PersonId person = {};
    int have = 0;
    int need = 0;
    WorkGroupId other = {};

    /// What is wrong; the rest is only to be wished otherwise.
    [[nodiscard]] bool isFault() const;

    bool operator==(const CompositionFinding &) const = default;
};

/// What is to be said about @p group, faults first.
[[nodiscard]] std::vector<CompositionFinding> compositionOf(const FactIndex &index, const WorkGroup &group,
                                                            QDate today);

/// The schools that take part in a group.
[[nodiscard]] std::vector<SchoolId> schoolsIn(const FactIndex &index, WorkGroupId group);

/// What a lead has on in a year.
struct Workload
{
    PersonId lead = {};
    AcademicYear year = {};
    std::vector<WorkGroupId> groups = {};
    std::vector<SchoolId> schools = {}; ///< each once, the lead's own left out
    int most = mostSchools;             ///< agreed with them, or the network's figure

    enum class Verdict { Light, Right, Heavy };
    [[nodiscard]] Verdict verdict() const;
};

/// Every lead of a Work Group of @p year, the busiest first. @p capacities may be of any years.
[[nodiscard]] std::vector<Workload> workloads(const FactIndex &index, AcademicYear year,
                                              const std::vector<LeadCapacity> &capacities);

} // namespace hub
