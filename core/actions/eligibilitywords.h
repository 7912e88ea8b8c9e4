#pragma once

#include "programmes/edition.h"
#include "rules/eligibility.h"

#include <QStringList>

namespace hub {

/// "Eligible", "Not eligible", "Cannot tell".
[[nodiscard]] QString displayName(Verdict verdict);
/// "eligible", "not eligible", "cannot tell": in files and JSON, never translated.
[[nodiscard]] QString codeOf(Verdict verdict);

/// Why a criterion is met, not met or unknown, in a sentence or two: "Recorded by the reviewers.", "Has
/// taught maths since 2019: 6 years by 2025/26, at least 2 asked.", "Cannot tell: ... Ask the applicant."
[[nodiscard]] QString whyText(const CriterionFinding &finding);

/// What to ask whom; empty where nothing is asked.
[[nodiscard]] QString questionText(const Question &question);

/// The verdict in a sentence: "Not eligible: the school is not state-funded.", "Cannot tell: ask the
/// applicant for ...".
[[nodiscard]] QString verdictText(const Eligibility &eligibility);

/// Every open question of the essential criteria, each once, as a sentence.
[[nodiscard]] QStringList openQuestions(const Eligibility &eligibility);

} // namespace hub
