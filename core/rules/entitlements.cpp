#include "rules/entitlements.h"

#include <algorithm>

namespace hub {

namespace {

/// The days of release a year gives: agreed with the person, or the most there may be.
std::optional<Days> openDays(const ProgrammeYear &year, std::optional<Days> agreed)
{
    if (agreed)
        return agreed;
    const auto release = std::ranges::find(year.entitlements, DayKind::Release, &Entitlement::kind);
    return release == year.entitlements.end() ? std::nullopt : std::optional{release->most};
}

Entitled::Basis basisOf(const Funding &funding, const Entitled &entitled)
{
    if (funding.unit == Funding::Unit::Cost)
        return Entitled::Basis::AtCost;
    if (funding.amount || funding.total)
        return Entitled::Basis::Edition;
    return entitled.each ? Entitled::Basis::Rate : Entitled::Basis::NoRate;
}

Entitled entitledBy(const Funding &funding, const ProgrammeYear &programmeYear, const RateAnswer &rate,
                    std::optional<Days> agreed)
{
    Entitled entitled{
        .funding = funding.id, .purpose = funding.purpose, .unit = funding.unit, .days = funding.days};
    if (funding.unit == Funding::Unit::Day && !entitled.days)
        entitled.days = openDays(programmeYear, agreed);
    entitled.each = funding.amount ? funding.amount
        : rate.rate                ? std::optional{rate.rate->amount}
                                   : std::nullopt;
    entitled.basis = basisOf(funding, entitled);
    entitled.otherSchools = funding.unit == Funding::Unit::School ? funding.schools : 0;
    if (funding.total)
        entitled.most = funding.total;
    else if (funding.unit == Funding::Unit::Day && entitled.days && entitled.each)
        entitled.most = forDays(*entitled.each, *entitled.days);
    else if (funding.unit == Funding::Unit::School)
        entitled.most = entitled.each;
    return entitled;
}

} // namespace

std::vector<Entitled> entitlementsIn(const Edition &edition, ProgrammeEditionId programme, AcademicYear year,
                                     std::span<const Rate> rates, std::optional<Days> agreed)
{
    const ProgrammeYear *programmeYear = yearIn(edition, year);
    if (programmeYear == nullptr)
        return {};
    std::vector<Entitled> all;
    for (const Funding &funding : edition.funding) {
        if (funding.year != 0 && funding.year != programmeYear->number)
            continue;
        const RateAnswer rate = rateOn(rates, funding.purpose, programme, year.firstDay());
        all.push_back(entitledBy(funding, *programmeYear, rate, agreed));
    }
    return all;
}

} // namespace hub
