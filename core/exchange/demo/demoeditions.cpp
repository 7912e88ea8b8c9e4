#include "exchange/demo/world.h"
#include "programmes/editionrecord.h"
#include "programmes/nextedition.h"
#include "programmes/shippededitions.h"
#include "records/edition.h"
#include "store/store.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

/// The last of the shipped editions with these codes, oldest first, that started by @p year, moved on to it.
Edition movedTo(AcademicYear year, std::span<const QStringView> codes)
{
    const auto shipped
        = [](QStringView code) { return std::ranges::find(shippedEditions(), code, &Edition::code); };
    auto latest = shipped(codes.front());
    for (const QStringView code : codes) {
        if (const auto found = shipped(code); found->firstYear <= year)
            latest = found;
    }
    if (latest->firstYear >= year)
        return *latest;
    const Result<Edition> next = nextEdition(*latest, year);
    // An edition that cannot be moved stands for the years after it as it is.
    return next ? *next : *latest;
}

} // namespace

Edition primaryEdition(AcademicYear year)
{
    static constexpr QStringView codes[] = {u"PMS-2019", u"PMS-C11"};
    return movedTo(year, codes);
}

Edition secondaryEdition(AcademicYear year)
{
    static constexpr QStringView codes[] = {u"SMS-2019", u"STMS-2020", u"SMS-C10"};
    return movedTo(year, codes);
}

std::optional<Edition> communityEdition(AcademicYear year)
{
    static constexpr QStringView codes[] = {u"NCP25-15"};
    Edition edition = movedTo(year, codes);
    return edition.firstYear == year ? std::optional{std::move(edition)} : std::nullopt;
}

ProgrammeEditionId storeEdition(Writer &writer, const Edition &edition)
{
    const auto held = writer.store().where<ProgrammeEdition>("code", edition.code);
    if (!held.empty())
        return held.front().id;
    return writer.insert(toRecord(edition));
}

} // namespace hub::demo
