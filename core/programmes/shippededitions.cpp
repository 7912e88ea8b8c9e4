#include "programmes/shippededitions.h"

#include "programmes/editionjson.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void openResources()
{
    Q_INIT_RESOURCE(programmes);
}

namespace hub {

namespace {

QByteArray contents(const QString &path)
{
    openResources();
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without %s", qPrintable(path));
    return file.readAll();
}

std::vector<Edition> readAll()
{
    openResources();
    std::vector<Edition> editions;
    const QStringList files = QDir{u":/programmes"_s}.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file.endsWith(u".schema.json"))
            continue;
        auto edition = readEdition(contents(u":/programmes/"_s + file), file);
        if (!edition)
            qFatal("%s", qPrintable(edition.error().message));
        editions.push_back(std::move(*edition));
    }
    return editions;
}

} // namespace

const std::vector<Edition> &shippedEditions()
{
    static const std::vector<Edition> editions = readAll();
    return editions;
}

QByteArray editionSchema()
{
    return contents(u":/programmes/edition.schema.json"_s);
}

} // namespace hub
