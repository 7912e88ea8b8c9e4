#pragma once

#include "programmes/edition.h"
#include "records/hubdetails.h"

#include <QStringList>

/// The small phrases of documents: dates, days and kinds in a reader's words.
namespace hub::words {

/// "14 March 2025, 5 pm", "14 March 2025", "November 2025", "autumn term 2025". Empty where it is not said.
[[nodiscard]] QString when(const When &when);

/// "November 2025, March 2026 and June 2026".
[[nodiscard]] QString whenEach(const std::vector<When> &dates);

/// "14 March 2025". Empty for no date, as the next.
[[nodiscard]] QString date(QDate date);
/// "Friday 14 March 2025, 5 pm"; without the hour at midnight.
[[nodiscard]] QString moment(const QDateTime &time);

/// Whom to ask at a hub: "Asha Example, hub@example.org, 01632 960 001".
[[nodiscard]] QString contact(const HubDetails &hub);

/// "7.5", or "12 to 37" for a range.
[[nodiscard]] QString amount(const Entitlement &entitlement);

/// "Central days".
[[nodiscard]] QString kindOfDay(DayKind kind);

/// "half a day", "one day", "5.5 days".
[[nodiscard]] QString length(Days days);
/// "One year", "Two years".
[[nodiscard]] QString years(int count);

[[nodiscard]] QString mode(EventMode mode);
[[nodiscard]] QString schools(Edition::Phase phase);

/// Whom an expectation or a group of outcomes concerns, as a heading.
[[nodiscard]] QString whom(const Edition &edition, EditionExpectation::Whom whom);

/// "one, two and three".
[[nodiscard]] QString enumeration(const QStringList &items);

} // namespace hub::words
