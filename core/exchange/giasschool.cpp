#include "exchange/giasschool.h"

#include "exchange/giastypes.h"

namespace hub {

namespace {

Phase phaseFromCode(int code)
{
    switch (code) {
    case 0:
        return Phase::NotApplicable;
    case 1:
        return Phase::Nursery;
    case 2:
        return Phase::Primary;
    case 3:
        return Phase::MiddleDeemedPrimary;
    case 4:
        return Phase::Secondary;
    case 5:
        return Phase::MiddleDeemedSecondary;
    case 6:
        return Phase::SixteenPlus;
    case 7:
        return Phase::AllThrough;
    default:
        return Phase::NotKnown;
    }
}

std::optional<Phase> phaseFromAges(std::optional<int> low, std::optional<int> high)
{
    if (!low || !high || *low >= *high)
        return {};
    if (*low >= 16)
        return Phase::SixteenPlus;
    if (*high <= 5)
        return Phase::Nursery;
    if (*high <= 11 || (*high <= 13 && *low <= 7))
        return Phase::Primary;
    if (*high < 14)
        return {};
    return *low >= 10 ? Phase::Secondary : Phase::AllThrough;
}

} // namespace

SchoolStatus statusOf(const GiasSchool &school)
{
    switch (school.statusCode) {
    case 1:
        return SchoolStatus::Open;
    case 2:
        return SchoolStatus::Closed;
    case 3:
        return SchoolStatus::ProposedToClose;
    case 4:
        return SchoolStatus::ProposedToOpen;
    default:
        return school.closeDate.isValid() ? SchoolStatus::Closed : SchoolStatus::Open;
    }
}

bool isOpen(const GiasSchool &school)
{
    const SchoolStatus status = statusOf(school);
    return status == SchoolStatus::Open || status == SchoolStatus::ProposedToClose;
}

Phase phaseOf(const GiasSchool &school)
{
    const Phase told = phaseFromCode(school.phaseCode);
    if (told != Phase::NotApplicable && told != Phase::NotKnown)
        return told;
    return phaseFromAges(school.lowAge, school.highAge).value_or(told);
}

bool countsAsPrimary(Phase phase)
{
    return phase == Phase::Primary || phase == Phase::MiddleDeemedPrimary || phase == Phase::AllThrough;
}

bool countsAsSecondary(Phase phase)
{
    return phase == Phase::Secondary || phase == Phase::MiddleDeemedSecondary || phase == Phase::AllThrough;
}

YesNo stateFunded(const GiasSchool &school)
{
    if (const GiasType *type = giasType(school.typeCode))
        return type->stateFunded ? YesNo::Yes : YesNo::No;
    if (school.typeGroupCode == 0)
        return YesNo::Unknown;
    return isStateFundedGroup(school.typeGroupCode) ? YesNo::Yes : YesNo::No;
}

QByteArray laestab(const GiasSchool &school)
{
    if (school.laCode == 0 || school.establishmentNumber == 0)
        return {};
    return QByteArray::number(school.laCode).rightJustified(3, '0')
        + QByteArray::number(school.establishmentNumber).rightJustified(4, '0');
}

} // namespace hub
