#pragma once

#include <QStringView>

#include <span>

namespace hub::demo {

/// A town that does not exist, on the National Grid.
struct Town
{
    QStringView name;
    int easting;
    int northing;
};

/// A real local authority, peopled with invented towns.
struct Authority
{
    QStringView code;
    QStringView name;
    std::span<const Town> towns;
};

/// The three authorities of the sample hub's area.
[[nodiscard]] std::span<const Authority> authorities();

/// Authorities from all over the rest of England, one invented town to each.
[[nodiscard]] std::span<const Authority> otherAuthorities();

} // namespace hub::demo
