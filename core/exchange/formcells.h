#pragma once

#include "records/fieldtypes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace hub {

// What people answer in forms, where a column wants less than a sentence.

/// Yes, no or not known from how a sentence begins: "Yes, since 2019", "I do not", "Not sure". Nothing where
/// it does not say.
[[nodiscard]] std::optional<YesNo> answerFromSentence(QStringView cell);

/// Whether a cell is a sentence rather than an answer: evidence to read, not to count.
[[nodiscard]] bool isSentence(QStringView cell);

/// The year since when somebody has taught: "2016", "since Sept 2016", or "6 years" counted back from @p
/// asked. Nothing where no year can be read.
[[nodiscard]] std::optional<int> teachingSince(QStringView cell, QDate asked);

/// "Amira Khan" as first and last name; "Khan, Amira" too. A single word is a last name.
struct SplitName
{
    QString first = {};
    QString last = {};
};
[[nodiscard]] SplitName splitName(QStringView name);

} // namespace hub
