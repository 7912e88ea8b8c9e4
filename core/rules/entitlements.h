#pragma once

#include "programmes/edition.h"
#include "rules/rates.h"

#include <optional>
#include <vector>

namespace hub {

/// What an edition gives, for one purpose in one academic year, for one person it pays for.
struct Entitled
{
    /// Where the amount comes from.
    enum class Basis {
        Edition, ///< the edition names it (STMS-2020: £200 for each of 15 days)
        Rate,    ///< the edition names the days, the hub's rates the amount (PMS-C11)
        NoRate,  ///< the edition names the days and no rate holds
        AtCost   ///< whatever it comes to: nothing limits it
    };

    QString funding = {}; ///< the id in the edition
    QString purpose = {};
    Funding::Unit unit = Funding::Unit::Day;
    std::optional<Days> days = {};
    std::optional<Money> each = {};
    std::optional<Money> most = {}; ///< to one school; none where nothing limits it
    Basis basis = Basis::Edition;
    int otherSchools = 0; ///< paid not to the person's own school, but to so many it works with

    bool operator==(const Entitled &) const = default;
};

/// What @p edition gives in @p year. @p agreed are the days agreed with the person, where the edition leaves
/// the number open (PMS-C11: 12 to 37 days); without them its upper bound limits it.
[[nodiscard]] std::vector<Entitled> entitlementsIn(const Edition &edition, ProgrammeEditionId programme,
                                                   AcademicYear year, std::span<const Rate> rates,
                                                   std::optional<Days> agreed = {});

} // namespace hub
