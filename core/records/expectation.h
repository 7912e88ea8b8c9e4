#pragma once

#include "records/record.h"

namespace hub {

struct Cohort;
struct WorkGroup;
struct Person;
struct School;

/// A recorded state; overdue is worked out from the due date.
enum class ExpectationState { Due, Met, Exception };
template<>
struct ChoicesOf<ExpectationState>
{
    static constexpr Choice list[] = {{"due", QT_TRANSLATE_NOOP("hub::Choice", "Due")},
                                      {"met", QT_TRANSLATE_NOOP("hub::Choice", "Met")},
                                      {"exception", QT_TRANSLATE_NOOP("hub::Choice", "Agreed exception")}};
};

/// What became of something an edition expects of a person or a school.
struct Expectation
{
    HUB_RECORD(Expectation, "expectations", QT_TRANSLATE_NOOP("hub::Noun", "expectation"),
               QT_TRANSLATE_NOOP("hub::Noun", "expectations"))

    /// The expectation's id in the edition.
    HUB_FIELD(QString, expectation, "expectation", QT_TRANSLATE_NOOP("hub::Field", "Expectation"), Required)
    HUB_FIELD(Id<Cohort>, cohort, "cohort", QT_TRANSLATE_NOOP("hub::Field", "Cohort"))
    HUB_FIELD(Id<WorkGroup>, group, "group", QT_TRANSLATE_NOOP("hub::Field", "Group"))
    HUB_FIELD(Id<Person>, person, "person", QT_TRANSLATE_NOOP("hub::Field", "Person"), As{"email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), As{"school_urn"})
    HUB_FIELD(QDate, due, "due", QT_TRANSLATE_NOOP("hub::Field", "Due"))
    HUB_FIELD(ExpectationState, state, "state", QT_TRANSLATE_NOOP("hub::Field", "State"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)
    HUB_FIELD(QDate, metOn, "met_on", QT_TRANSLATE_NOOP("hub::Field", "Met on"))

    HUB_RECORD_END
};
using ExpectationId = Id<Expectation>;

} // namespace hub
