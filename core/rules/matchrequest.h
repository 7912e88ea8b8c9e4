#pragma once

#include "rules/hubfacts.h"
#include "rules/matching.h"

namespace hub {

/// Which schools are to be matched with which leads.
struct MatchAsked
{
    AcademicYear year = {};
    bool isPrimary = true;   ///< else secondary
    int mostSchools = 7;     ///< to a lead, where nothing else is agreed
    bool withoutOwn = false; ///< leaves out the schools the leads work at
    int knownMetres = 0;     ///< see MatchProblem
};

/// What a hub knows that bears on a matching, besides its facts.
struct MatchWishes
{
    std::vector<LeadCapacity> capacities = {};
    std::vector<MatchChoice> choices = {};
};

/// The leads of the year: whoever leads a Work Group of the phase in it, or plays the part of a Work Group
/// Lead at a school of the phase, or has agreed to take schools of it; where there is none, the Mastery
/// Specialists. They set out from their own school, or the one agreed. The schools: those in a
/// Work Group of the phase in that year, or that want to be; where there are none yet, every open
/// state-funded school of the phase in the hub.
[[nodiscard]] MatchProblem matchProblem(const FactIndex &index, const MatchAsked &asked,
                                        const MatchWishes &wishes);

/// Whether a group is one of the phase: by what it says, else by its schools and its lead's.
[[nodiscard]] bool isOfPhase(const FactIndex &index, const WorkGroup &group, bool primary);

} // namespace hub
