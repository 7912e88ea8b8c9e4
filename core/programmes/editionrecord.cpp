#include "programmes/editionrecord.h"

#include "programmes/editionjson.h"

#include <QCache>
#include <QMutex>

namespace hub {

namespace {

constexpr int mostRemembered = 100; ///< a hub of twenty years has about as many

/// Editions by the text they were read from. The same few are read for every report and page, each time
/// whole.
class ReadEditions
{
public:
    [[nodiscard]] std::optional<Edition> find(const QString &definition)
    {
        const QMutexLocker lock{&m_mutex};
        const Edition *edition = m_read.object(definition);
        return edition == nullptr ? std::nullopt : std::optional{*edition};
    }

    void keep(const QString &definition, const Edition &edition)
    {
        const QMutexLocker lock{&m_mutex};
        m_read.insert(definition, new Edition{edition});
    }

private:
    QMutex m_mutex;
    QCache<QString, Edition> m_read{mostRemembered};
};

ReadEditions &readEditions()
{
    static ReadEditions read;
    return read;
}

} // namespace

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
    if (std::optional<Edition> edition = readEditions().find(record.definition))
        return *std::move(edition);
    Result<Edition> edition = readEdition(record.definition.toUtf8(), record.code);
    if (edition)
        readEditions().keep(record.definition, *edition);
    return edition;
}

} // namespace hub
