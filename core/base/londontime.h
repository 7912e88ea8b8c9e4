#pragma once

#include <QDateTime>

#include <optional>

namespace hub {

/// Times of the programme are times in England: 5 pm on 14 March is 17:00 in Europe/London wherever the
/// laptop is. Stored as ISO wall time with its offset ("2025-06-14T17:00:00+01:00").
[[nodiscard]] QDateTime londonTime(QDate day, QTime time = QTime{0, 0});

/// Reads an ISO date-time; one without an offset is London wall time, a bare date is its midnight.
[[nodiscard]] std::optional<QDateTime> londonTimeFromText(QStringView text);

/// The stored form, always with its offset. Empty for an invalid time.
[[nodiscard]] QString toStoredText(const QDateTime &time);

} // namespace hub
