#pragma once

#include "records/school.h"
#include "store/registerloader.h"
#include "store/store.h"

namespace hub {

inline constexpr int schools = 3000;

/// A national register of so many invented schools that differ in all that can be asked of them.
inline void loadSchools(Writer &writer)
{
    static const char *const places[] = {"Ashby", "Birchfield", "Coombe", "Dunmere", "Elmstead"};
    static const char *const kinds[] = {"Primary School", "St Mary’s Academy", "High School", "Nursery"};
    static const char *const types[]
        = {"Community school", "Academy converter", "Community special school", "Nursery school"};
    static constexpr Phase phases[] = {Phase::Primary, Phase::AllThrough, Phase::Secondary, Phase::Nursery};
    RegisterLoader loader{writer};
    for (int i = 0; i < schools; ++i) {
        const QByteArray name = QByteArray{places[i * 7 % 5]} + ' ' + kinds[i % 4] + ' '
            + QByteArray::number(i * 7919 % schools);
        RegisterSchool school;
        school.urn = 100000 + i;
        school.name = name;
        school.laName = i % 3 == 0 ? "Wessexshire" : "Anyshire";
        school.phase = phases[i % 4];
        school.type = types[i * 3 % 4];
        school.status = i % 5 == 0 ? SchoolStatus::Closed : SchoolStatus::Open;
        school.trust = i % 2 == 0 ? "" : "Oak Trust";
        school.town = places[i * 3 % 5];
        school.pupils = i % 7 == 0 ? std::nullopt : std::optional{30 + i * 37 % 1500};
        school.fsmPercent = Tenths{i % 600};
        school.openDate = QDate{2005, 9, 1}.addMonths(i % 200);
        loader.add(school);
    }
    loader.finish(QStringLiteral("a.csv"), QDate{2026, 1, 15});
}

} // namespace hub
