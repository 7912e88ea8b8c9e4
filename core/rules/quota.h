#pragma once

#include "records/nouns.h"

#include <span>

namespace hub {

/// How a cohort's places stand. An offer takes its place from the moment it is made; places held for a school
/// that has named nobody yet are taken too (every programme with a quota: SMS-C10, PMS-C11, STMS-2020).
struct QuotaStanding
{
    int places = 0;
    int held = 0;
    int offered = 0;
    int accepted = 0;
    int reserve = 0;

    /// Places that may still be offered; never below nought.
    [[nodiscard]] int free() const;
    /// By how many the places are exceeded.
    [[nodiscard]] int over() const;
    /// Held, offered and accepted together.
    [[nodiscard]] int taken() const { return held + offered + accepted; }

    bool operator==(const QuotaStanding &) const = default;
};

/// @p applications may be of any cohorts; those of @p cohort count.
[[nodiscard]] QuotaStanding quotaStanding(const Cohort &cohort, std::span<const Application> applications);

} // namespace hub
