#pragma once

#include "actions/story.h"
#include "records/person.h"
#include "records/school.h"
#include "rules/expectations.h"
#include "rules/journey.h"

#include <set>

namespace hub {

// The parts both stories are made of.

[[nodiscard]] QString storyText(const char *sentence);

/// A line for each thing that happened, newest first.
[[nodiscard]] StorySection journeySection(const std::vector<JourneyStep> &steps, const FactIndex &index);
/// How expectations stand, what is overdue first.
[[nodiscard]] StorySection expectationSection(const std::vector<ExpectationLine> &lines,
                                              const FactIndex &index);
/// What the next step is chosen by, and what is open.
[[nodiscard]] Why whyNext(const std::vector<ExpectationLine> &lines, const FactIndex &index);
/// What to see to next, in a sentence: what is longest overdue, else what falls due first; empty where all is
/// met.
[[nodiscard]] QString nextExpected(const std::vector<ExpectationLine> &lines, const FactIndex &index);
/// The cohorts and groups a story is about.
struct StoryOwners
{
    std::set<CohortId> cohorts = {};
    std::set<WorkGroupId> groups = {};
};
/// The facts of those alone, with their registers: few enough to judge at once.
[[nodiscard]] HubFacts factsOf(Store &store, const HubFacts &all, const StoryOwners &owners);
/// Every expectation of those facts, of all years up to today's. Their lines point into the facts.
[[nodiscard]] std::vector<ExpectationLine> expectationsIn(Store &store, const FactIndex &index, QDate today);

/// Whose timeline.
struct StoryOf
{
    const char *field = nullptr; ///< by which records refer to it: "school" or "person"
    const RecordType *type = nullptr;
    qint64 key = 0;
    std::set<EventId> events = {}; ///< it takes part in
};
[[nodiscard]] std::vector<StoryEntry> timelineOf(Store &store, const FactIndex &index, const StoryOf &of);

} // namespace hub
