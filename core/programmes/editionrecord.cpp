#include "programmes/editionrecord.h"

#include "programmes/editionjson.h"

namespace hub {

ProgrammeEdition toRecord(const Edition &edition)
{
    return {.code = edition.code,
            .title = edition.title,
            .family = edition.family,
            .year = edition.firstYear,
            .definition = QString::fromUtf8(writeEdition(edition))};
}

Result<Edition> fromRecord(const ProgrammeEdition &record)
{
    return readEdition(record.definition.toUtf8(), record.code);
}

} // namespace hub
