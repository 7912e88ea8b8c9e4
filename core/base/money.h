#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hub {

/// Pounds sterling, exact in pence.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money pence(qint64 count) { return Money{count}; }
    [[nodiscard]] static constexpr Money pounds(qint64 count) { return Money{count * 100}; }

    /// Reads "3000", "£5,250", "0.45", "-12.50". Nothing where there are parts of a penny or other words.
    [[nodiscard]] static std::optional<Money> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 inPence() const { return m_pence; }
    /// "3000.00": decimal pounds with two places, no sign for the currency.
    [[nodiscard]] QString toText() const;
    /// "£3,000", "£0.45": as written in sheets and letters (pence left out when there are none).
    [[nodiscard]] QString toDisplay() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.m_pence + b.m_pence}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.m_pence - b.m_pence}; }
    friend constexpr Money operator*(Money a, qint64 times) { return Money{a.m_pence * times}; }

private:
    constexpr explicit Money(qint64 penceCount)
        : m_pence{penceCount}
    {
    }
    qint64 m_pence = 0;
};

} // namespace hub

Q_DECLARE_METATYPE(hub::Money)
