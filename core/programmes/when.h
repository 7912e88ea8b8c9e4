#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace hub {

/// A point in a programme's calendar, as exact as it was published: a term, a month, a day, or a day and an
/// hour in England.
struct When
{
    enum class Precision { NotSaid, Term, Month, Day, Hour };
    enum class Term { Autumn, Spring, Summer };

    Precision precision = Precision::NotSaid;
    QDate first = {}; ///< the first day meant
    QTime time = {};  ///< London wall time; only with Precision::Hour

    [[nodiscard]] static When inTerm(Term term, int calendarYear);
    [[nodiscard]] static When inMonth(int calendarYear, int month);
    [[nodiscard]] static When on(QDate day);
    [[nodiscard]] static When at(QDate day, QTime londonTime);

    /// Reads the stored form: "2025-autumn", "2025-11", "2025-03-14" or "2025-03-14T17:00".
    [[nodiscard]] static std::optional<When> fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isSaid() const { return precision != Precision::NotSaid; }
    /// The last day meant. Terms are taken to end on 31 December, 30 April and 31 August, so that a thing due
    /// "in the spring term" is never overdue while some school is still in it.
    [[nodiscard]] QDate last() const;
    /// Only where first is a day of a term.
    [[nodiscard]] Term term() const;

    bool operator==(const When &) const = default;
};

} // namespace hub
