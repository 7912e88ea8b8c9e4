#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hub {

/// A length of programme time, exact in quarters of a day (SMS-C10 asks for 5.5 days; a half-day session of
/// a one-day event marked "half" counts a quarter).
class Days
{
public:
    constexpr Days() = default;
    [[nodiscard]] static constexpr Days quarters(int count) { return Days{count}; }
    [[nodiscard]] static constexpr Days whole(int days) { return Days{days * 4}; }

    /// Reads "5.5", "0.25", "12". Nothing for anything else, a fraction finer than a quarter or a negative.
    [[nodiscard]] static std::optional<Days> fromText(QStringView text);
    /// Reads a JSON number. Nothing where it is no multiple of a quarter, or negative.
    [[nodiscard]] static std::optional<Days> fromNumber(double days);

    [[nodiscard]] constexpr int inQuarters() const { return m_quarters; }
    /// For output only: quarters are exact in binary.
    [[nodiscard]] constexpr double toNumber() const { return m_quarters / 4.0; }
    /// "5.5", always with a point and no more digits than needed.
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(const Days &, const Days &) = default;
    friend constexpr Days operator+(Days a, Days b) { return Days{a.m_quarters + b.m_quarters}; }
    friend constexpr Days operator-(Days a, Days b) { return Days{a.m_quarters - b.m_quarters}; }
    friend constexpr Days operator*(Days a, int times) { return Days{a.m_quarters * times}; }
    constexpr Days &operator+=(Days other)
    {
        m_quarters += other.m_quarters;
        return *this;
    }

private:
    constexpr explicit Days(int quarterCount)
        : m_quarters{quarterCount}
    {
    }
    int m_quarters = 0;
};

} // namespace hub

Q_DECLARE_METATYPE(hub::Days)
