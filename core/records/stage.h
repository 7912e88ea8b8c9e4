#pragma once

#include "records/fieldtypes.h"

namespace hub {

/// The stages of a school's engagement with teaching for mastery, a year each as a rule. Readiness is primary
/// only; Development is done once.
enum class MasteryStage { None, Readiness, Development, Embedding, Sustaining };
template<>
struct ChoicesOf<MasteryStage>
{
    static constexpr Choice list[] = {{"", QT_TRANSLATE_NOOP("hub::Choice", "None")},
                                      {"readiness", QT_TRANSLATE_NOOP("hub::Choice", "Readiness")},
                                      {"development", QT_TRANSLATE_NOOP("hub::Choice", "Development")},
                                      {"embedding", QT_TRANSLATE_NOOP("hub::Choice", "Embedding")},
                                      {"sustaining", QT_TRANSLATE_NOOP("hub::Choice", "Sustaining")}};
};

} // namespace hub
