#pragma once

#include "programmes/edition.h"

#include <QString>

namespace hub {

// An edition's facts as a person reads them: the same words in the window, on the sheet and in the terminal.

/// "5.5 days", "1 day".
[[nodiscard]] QString displayText(Days days);

/// "5 pm on 14 March 2025", "14 March 2025", "June 2025", "autumn term 2025". Empty where it is not said.
[[nodiscard]] QString displayText(const When &when);

/// "November 2025, March 2026 and June 2026".
[[nodiscard]] QString displayText(const std::vector<When> &when);

/// "15 days", "12 to 37 days", without the kind.
[[nodiscard]] QString displayDays(const Entitlement &entitlement);

/// "Release: 12 to 37 days, the number agreed with each specialist."
[[nodiscard]] QString sentence(const Entitlement &entitlement);

/// What the rule looks for: "The school is state-funded."
[[nodiscard]] QString sentence(const CriterionRule &rule);

/// "Residential, 3 times, 2 days each, in person: November 2025, March 2026 and June 2026 (provisional)."
[[nodiscard]] QString sentence(const RequiredEvent &event);

/// "Applications close: 5 pm on 14 March 2025."
[[nodiscard]] QString sentence(const KeyDate &date);

} // namespace hub
