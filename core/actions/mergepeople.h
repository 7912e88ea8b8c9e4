#pragma once

#include "base/result.h"
#include "records/person.h"

#include <QStringList>

#include <map>

namespace hub {

class Store;

/// Two people who are one: who stays, who goes into them, and whose value each field takes.
struct PeopleMerge
{
    PersonId keep = {};
    PersonId gone = {};
    /// Fields, by their name in the store, that take the value of the one who goes. Elsewhere what is kept
    /// stands, and is filled from the other where it says nothing.
    QStringList fromGone = {};
};

/// What a merge does, before it is done.
struct MergePlan
{
    Person merged = {};
    std::map<const RecordType *, int> moved = {}; ///< records that go over, by noun
    /// Records both have where there can be one only (an application to the same cohort): the one further on
    /// stands, and what belongs to the other goes over to it.
    std::map<const RecordType *, int> joined = {};
};

[[nodiscard]] Result<MergePlan> planMerge(Store &store, const PeopleMerge &merge);

/// Makes two people one, with everything that belongs to either, as one step. Undoing it parts them again.
Result<MergePlan> mergePeople(Store &store, const PeopleMerge &merge);

/// Remembers that the two are two, so that nobody is asked again.
Result<> tellApart(Store &store, PersonId first, PersonId second);

} // namespace hub
