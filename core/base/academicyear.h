#pragma once

#include "base/daterange.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hub {

/// 1 September to 31 August, written 2025/26.
class AcademicYear
{
public:
    constexpr AcademicYear() = default;
    [[nodiscard]] static constexpr AcademicYear starting(int year) { return AcademicYear{year}; }
    [[nodiscard]] static AcademicYear containing(QDate date);

    /// Reads 2025/26, 2025-26, 2025/2026, 25/26, AY25, AY2025 and 2025. Nothing where the two halves do not
    /// follow one another or the year is not between 1990 and 2089.
    [[nodiscard]] static std::optional<AcademicYear> fromText(QStringView text);

    [[nodiscard]] constexpr bool isNull() const { return m_start == 0; }
    [[nodiscard]] constexpr int startYear() const { return m_start; }
    [[nodiscard]] QDate firstDay() const { return {m_start, 9, 1}; }
    /// Half-open: 1 September up to, not including, the next 1 September.
    [[nodiscard]] DateRange range() const { return {firstDay(), QDate{m_start + 1, 9, 1}}; }
    [[nodiscard]] AcademicYear next(int years = 1) const { return AcademicYear{m_start + years}; }
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(const AcademicYear &, const AcademicYear &) = default;

private:
    constexpr explicit AcademicYear(int year)
        : m_start{year}
    {
    }
    int m_start = 0;
};

} // namespace hub

Q_DECLARE_METATYPE(hub::AcademicYear)
