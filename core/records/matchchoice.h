#pragma once

#include "records/checks.h"
#include "records/record.h"

namespace hub {

struct Person;
struct School;

/// What is wished of a pairing.
enum class MatchWish { Keep, Avoid };
template<>
struct ChoicesOf<MatchWish>
{
    static constexpr Choice list[] = {{"keep", QT_TRANSLATE_NOOP("hub::Choice", "Keep together")},
                                      {"avoid", QT_TRANSLATE_NOOP("hub::Choice", "Keep apart")}};
};

/// A school and a lead that are to stay together in a year, or to be kept apart.
struct MatchChoice
{
    HUB_RECORD(MatchChoice, "match_choices", QT_TRANSLATE_NOOP("hub::Noun", "matching choice"),
               QT_TRANSLATE_NOOP("hub::Noun", "matching choices"))

    HUB_FIELD(AcademicYear, year, "academic_year", QT_TRANSLATE_NOOP("hub::Field", "Academic year"), Required)
    HUB_FIELD(Id<Person>, lead, "lead", QT_TRANSLATE_NOOP("hub::Field", "Lead"), Required, As{"lead_email"})
    HUB_FIELD(Id<School>, school, "school", QT_TRANSLATE_NOOP("hub::Field", "School"), Required,
              As{"school_urn"})
    HUB_FIELD(MatchWish, wish, "wish", QT_TRANSLATE_NOOP("hub::Field", "Wish"))
    HUB_FIELD(QString, reason, "reason", QT_TRANSLATE_NOOP("hub::Field", "Reason"), Multiline)

    HUB_RECORD_END
};
using MatchChoiceId = Id<MatchChoice>;

} // namespace hub
