#pragma once

#include "records/school.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace hub {

/// One row of the national register (GIAS, "Get information about schools"), as it stands there. Texts are
/// UTF-8 and belong to the reader, which keeps them until it moves on; what the register writes for "nothing"
/// (blank, Not applicable, Does not apply, Not recorded) is empty. A code that the row does not give is 0,
/// save the phase, where 0 means something.
struct GiasSchool
{
    int urn = 0;
    QByteArrayView name;
    int laCode = 0;
    QByteArrayView laName;
    int establishmentNumber = 0;
    int ukprn = 0;
    int typeCode = 0;
    QByteArrayView typeName;
    int typeGroupCode = 0;
    QByteArrayView typeGroupName;
    int statusCode = 0; ///< 1 open, 2 closed, 3 open but proposed to close, 4 proposed to open
    QDate openDate;     ///< invalid also for the placeholder 1 January 1900
    QDate closeDate;    ///< may lie in the future
    int phaseCode = -1; ///< 0 not applicable to 7 all-through; -1 not told
    std::optional<int> lowAge;
    std::optional<int> highAge;
    std::optional<int> capacity;
    std::optional<int> pupils;
    std::optional<Tenths> fsmPercent; ///< pupils eligible for free school meals
    int trustCode = 0;
    QByteArrayView trustName;
    QByteArrayView street;
    QByteArrayView locality;
    QByteArrayView address3;
    QByteArrayView town;
    QByteArrayView county;
    QByteArrayView postcode;
    QByteArrayView website;
    QByteArrayView phone;
    QByteArrayView headTitle;
    QByteArrayView headFirstName;
    QByteArrayView headLastName;
    QByteArrayView headJobTitle;
    std::optional<int> easting; ///< British National Grid, metres
    std::optional<int> northing;
    QDate lastChanged;
};

/// What the codes say, or where a file chosen column by column has names without codes, the names.
[[nodiscard]] SchoolStatus statusOf(const GiasSchool &school);

/// Open today: a school that is proposed to close still is, whatever its close date.
[[nodiscard]] bool isOpen(const GiasSchool &school);

/// The register's phase. Where it gives none (special schools, pupil referral units, independent schools) the
/// ages tell, if they do: up to 5 nursery; from 16 on 16 plus; up to 11, or from at most 7 up to 13, primary;
/// from 10 or later up to 14 or more secondary; from 9 or earlier up to 14 or more all-through. Ages between
/// these leave it at not applicable.
[[nodiscard]] Phase phaseOf(const GiasSchool &school);

/// Primary and middle deemed primary; all-through counts here and in secondary.
[[nodiscard]] bool countsAsPrimary(Phase phase);
[[nodiscard]] bool countsAsSecondary(Phase phase);

/// Whether the state pays for the school: maintained schools, academies, free schools, special schools and
/// colleges. Independent schools, universities and Welsh schools are not. The type goes before its group:
/// city technology colleges (6) are state-funded though grouped with the independent schools, independent
/// special schools (10) are not though grouped with the special ones; of the other types only secure units
/// (24) and service children's schools (26) are. Unknown where neither type nor group is told.
[[nodiscard]] YesNo stateFunded(const GiasSchool &school);

/// LA code and establishment number in one, "2013614"; empty where one is not told.
[[nodiscard]] QByteArray laestab(const GiasSchool &school);

} // namespace hub
