#pragma once

#include "programmes/edition.h"
#include "records/fieldtypes.h"

#include <iterator>

namespace hub {

template<>
struct ChoicesOf<CriterionRule::Kind>
{
    static constexpr Choice list[]
        = {{"qts", QT_TRANSLATE_NOOP("hub::Choice", "Qualified teacher status")},
           {"min_years_teaching", QT_TRANSLATE_NOOP("hub::Choice", "Years of teaching")},
           {"school_state_funded", QT_TRANSLATE_NOOP("hub::Choice", "State-funded school")},
           {"school_open", QT_TRANSLATE_NOOP("hub::Choice", "Open school")},
           {"school_phase_in", QT_TRANSLATE_NOOP("hub::Choice", "Phase of the school")},
           {"role_at_school", QT_TRANSLATE_NOOP("hub::Choice", "Role at the school")},
           {"pd_lead", QT_TRANSLATE_NOOP("hub::Choice", "Professional Development Lead")}};
};

template<>
struct ChoicesOf<Criterion::Level>
{
    static constexpr Choice list[] = {{"essential", QT_TRANSLATE_NOOP("hub::Choice", "Essential")},
                                      {"desirable", QT_TRANSLATE_NOOP("hub::Choice", "Desirable")},
                                      {"not stated", QT_TRANSLATE_NOOP("hub::Choice", "Not stated")}};
};

template<>
struct ChoicesOf<Criterion::Source>
{
    static constexpr Choice list[]
        = {{"form", QT_TRANSLATE_NOOP("hub::Choice", "Application form")},
           {"teacher statement", QT_TRANSLATE_NOOP("hub::Choice", "Teacher's statement")},
           {"head statement", QT_TRANSLATE_NOOP("hub::Choice", "Headteacher's statement")}};
};

template<>
struct ChoicesOf<RequiredEvent::HeadPart>
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("hub::Choice", "None")},
                                      {"part", QT_TRANSLATE_NOOP("hub::Choice", "A part")},
                                      {"half day", QT_TRANSLATE_NOOP("hub::Choice", "Half a day")}};
};

template<>
struct ChoicesOf<EditionExpectation::Whom>
{
    static constexpr Choice list[] = {{"person", QT_TRANSLATE_NOOP("hub::Choice", "Person")},
                                      {"headteacher", QT_TRANSLATE_NOOP("hub::Choice", "Headteacher")},
                                      {"subject leader", QT_TRANSLATE_NOOP("hub::Choice", "Subject leader")},
                                      {"school", QT_TRANSLATE_NOOP("hub::Choice", "School")},
                                      {"hub", QT_TRANSLATE_NOOP("hub::Choice", "Hub")}};
};

template<>
struct ChoicesOf<EditionExpectation::Rule>
{
    static constexpr Choice list[]
        = {{"recorded_by_hand", QT_TRANSLATE_NOOP("hub::Choice", "Recorded by hand")},
           {"attends_event", QT_TRANSLATE_NOOP("hub::Choice", "Attends an event")},
           {"leads_event", QT_TRANSLATE_NOOP("hub::Choice", "Leads an event")},
           {"leads_group", QT_TRANSLATE_NOOP("hub::Choice", "Leads a group")},
           {"joins_programme", QT_TRANSLATE_NOOP("hub::Choice", "Joins a programme")},
           {"holds_pd_lead", QT_TRANSLATE_NOOP("hub::Choice", "Is an accredited PD Lead")},
           {"completes_days", QT_TRANSLATE_NOOP("hub::Choice", "Completes the days")},
           {"sends_participants", QT_TRANSLATE_NOOP("hub::Choice", "Sends participants")}};
};

template<>
struct ChoicesOf<Funding::Unit>
{
    static constexpr Choice list[] = {{"day", QT_TRANSLATE_NOOP("hub::Choice", "Day")},
                                      {"school", QT_TRANSLATE_NOOP("hub::Choice", "School")},
                                      {"session", QT_TRANSLATE_NOOP("hub::Choice", "Session")},
                                      {"mile", QT_TRANSLATE_NOOP("hub::Choice", "Mile")},
                                      {"cost", QT_TRANSLATE_NOOP("hub::Choice", "Cost")}};
};

template<>
struct ChoicesOf<OutcomeGroup::Whom>
{
    static constexpr Choice list[]
        = {{"students", QT_TRANSLATE_NOOP("hub::Choice", "Students")},
           {"school", QT_TRANSLATE_NOOP("hub::Choice", "School")},
           {"practice", QT_TRANSLATE_NOOP("hub::Choice", "Practice")},
           {"professional learning", QT_TRANSLATE_NOOP("hub::Choice", "Professional learning")}};
};

template<>
struct ChoicesOf<NextStep::Kind>
{
    static constexpr Choice list[] = {{"apply", QT_TRANSLATE_NOOP("hub::Choice", "Apply")},
                                      {"explore", QT_TRANSLATE_NOOP("hub::Choice", "Explore")},
                                      {"contact", QT_TRANSLATE_NOOP("hub::Choice", "Contact")}};
};

template<>
struct ChoicesOf<SheetBlock::Kind>
{
    static constexpr Choice list[] = {{"at_a_glance", QT_TRANSLATE_NOOP("hub::Choice", "At a glance")},
                                      {"callout", QT_TRANSLATE_NOOP("hub::Choice", "Call-out")},
                                      {"words", QT_TRANSLATE_NOOP("hub::Choice", "Words")},
                                      {"criteria", QT_TRANSLATE_NOOP("hub::Choice", "Criteria")},
                                      {"years", QT_TRANSLATE_NOOP("hub::Choice", "Years")},
                                      {"expectations", QT_TRANSLATE_NOOP("hub::Choice", "Expectations")},
                                      {"funding", QT_TRANSLATE_NOOP("hub::Choice", "Funding")},
                                      {"dates", QT_TRANSLATE_NOOP("hub::Choice", "Dates")},
                                      {"outcomes", QT_TRANSLATE_NOOP("hub::Choice", "Outcomes")},
                                      {"composition", QT_TRANSLATE_NOOP("hub::Choice", "Groups")},
                                      {"figures", QT_TRANSLATE_NOOP("hub::Choice", "Figures")},
                                      {"next_steps", QT_TRANSLATE_NOOP("hub::Choice", "Next steps")}};
};

template<>
struct ChoicesOf<Edition::Phase>
{
    static constexpr Choice list[] = {{"primary", QT_TRANSLATE_NOOP("hub::Choice", "Primary")},
                                      {"secondary", QT_TRANSLATE_NOOP("hub::Choice", "Secondary")},
                                      {"post-16", QT_TRANSLATE_NOOP("hub::Choice", "Post-16")},
                                      {"all", QT_TRANSLATE_NOOP("hub::Choice", "All phases")}};
};

template<>
struct ChoicesOf<Edition::Kind>
{
    static constexpr Choice list[] = {{"cohort", QT_TRANSLATE_NOOP("hub::Choice", "Cohort")},
                                      {"work group", QT_TRANSLATE_NOOP("hub::Choice", "Work Group")},
                                      {"community", QT_TRANSLATE_NOOP("hub::Choice", "Community")},
                                      {"network", QT_TRANSLATE_NOOP("hub::Choice", "Network")}};
};

template<>
struct ChoicesOf<Edition::Figures>
{
    static constexpr Choice list[] = {{"confirmed", QT_TRANSLATE_NOOP("hub::Choice", "Confirmed")},
                                      {"provisional", QT_TRANSLATE_NOOP("hub::Choice", "Provisional")},
                                      {"as published", QT_TRANSLATE_NOOP("hub::Choice", "As published")}};
};

/// The word that stands for a value in files, on the command line and in tables. Never translated.
template<typename Enum>
[[nodiscard]] QLatin1String nameOf(Enum value)
{
    return QLatin1String{ChoicesOf<Enum>::list[static_cast<size_t>(value)].code};
}

/// A value that only stands for the absence of one (DayKind::None) has an empty word and is never read.
template<typename Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView word)
{
    for (size_t i = 0; i < std::size(ChoicesOf<Enum>::list); ++i)
        if (!word.isEmpty() && QLatin1String{ChoicesOf<Enum>::list[i].code} == word)
            return static_cast<Enum>(i);
    return {};
}

/// Every word that fromName() reads, in order.
template<typename Enum>
[[nodiscard]] QStringList namesOf()
{
    QStringList words;
    for (const Choice &choice : ChoicesOf<Enum>::list)
        if (*choice.code != '\0')
            words += QString::fromLatin1(choice.code);
    return words;
}

/// What a person reads, translated: "In school".
template<typename Enum>
[[nodiscard]] QString displayName(Enum value)
{
    return choiceText(value);
}

} // namespace hub
