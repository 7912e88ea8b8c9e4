#pragma once

#include "programmes/edition.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace hub {

/// The days of one kind in one year together with what a day of release is paid at.
struct DayTerms
{
    Days least = {};
    Days most = {};
    std::optional<Money> rate = {};

    bool operator==(const DayTerms &) const = default;
};

/// One side of a change. Nothing where the change is not of a single value.
using ChangeValue = std::variant<std::monostate, QString, int, bool, Days, Money, AcademicYear, When,
                                 std::vector<When>, DayTerms, Criterion::Level, EventMode,
                                 RequiredEvent::HeadPart, EditionExpectation::Whom, Edition::Figures>;

/// One thing in which two editions differ.
struct EditionChange
{
    enum class What { Added, Removed, Changed };
    enum class Topic {
        Edition, ///< title, cohort, first year, quota, labels
        Year,
        Days,
        Activity,
        Event,
        Criterion,
        Expectation,
        Funding,
        Date,
        Outcome,
        Composition,
        Focus,
        Network,
        Sheet,
    };
    enum class Field {
        Whole, ///< the thing itself came or went, or changed in more than one value
        Title,
        Subtitle,
        Text,
        CohortNumber,
        FirstYear,
        Figures,
        Quota,
        StrategicGoal,
        DevelopmentType,
        Ribbon,
        WhatIsNew,
        Days,
        TotalDays,
        Level,
        Evidence,
        Rules,
        Count,
        DaysEach,
        NightsEach,
        Mode,
        When,
        Provisional,
        HeadPart,
        Whom,
        FollowedUp,
        Amount,
        Total,
        Participants,
        SchoolsLeast,
        SchoolsMost,
        Toolkit,
    };

    Topic topic = Topic::Edition;
    What what = What::Changed;
    Field field = Field::Whole;
    int year = 0;       ///< number of the programme's year; 0 where it belongs to none
    QString id = {};    ///< of the criterion, event and so on; for Days the kind of day
    QString label = {}; ///< what a person knows it by
    ChangeValue before = {};
    ChangeValue after = {};

    bool operator==(const EditionChange &) const = default;
};

/// What changed from @p a to @p b, in the order of a file. Criteria, events and other parts are the same
/// where their ids are; days where year and kind are. A change of the order alone is none.
[[nodiscard]] std::vector<EditionChange> differences(const Edition &a, const Edition &b);

/// In plain words: "Release days in year 1: 15 at £200 becomes 15 at £350."
[[nodiscard]] QString sentence(const EditionChange &change);

} // namespace hub
