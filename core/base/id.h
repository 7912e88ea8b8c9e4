#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace hub {

/// The key of one record. Each kind of record has its own type of key, so an event's key cannot be handed
/// to a function that wants a school's. Keys are random 63-bit integers made by the program: two laptops
/// never make the same one.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value{value}
    {
    }

    /// A record not yet stored has the null key.
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// A fresh random key, never 0 and never negative.
[[nodiscard]] qint64 newKey();

/// While one lives, newKey() on this thread draws from a repeatable sequence: the sample hub is made of the
/// same bytes of data whenever the seed is the same.
class SeededKeys
{
public:
    explicit SeededKeys(quint32 seed);
    ~SeededKeys();
    Q_DISABLE_COPY_MOVE(SeededKeys)
};

} // namespace hub
