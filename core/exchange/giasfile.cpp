#include "exchange/giasfile.h"

#include "exchange/csvreader.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRegister = 1024 * qint64{1024} * 1024; // sixteen times that of 2025

struct GiasFileWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::GiasFile)
};

QLatin1StringView ownName(GiasContent content)
{
    return content == GiasContent::Links ? "links_edubasealldata"_L1 : "edubasealldata"_L1;
}

const ZipFile::Entry *wantedEntry(const ZipFile &zip, GiasContent content)
{
    const ZipFile::Entry *own = nullptr;
    const ZipFile::Entry *other = nullptr;
    int others = 0;
    for (const ZipFile::Entry &entry : zip.entries()) {
        const QString base = entry.name.section(u'/', -1).toLower();
        if (!base.endsWith(".csv"_L1))
            continue;
        if (base.startsWith(ownName(content))) {
            if (own == nullptr || base > own->name.section(u'/', -1).toLower())
                own = &entry;
        } else if (base.startsWith("links_"_L1) == (content == GiasContent::Links)) {
            other = &entry;
            ++others;
        }
    }
    if (own != nullptr)
        return own;
    return others == 1 ? other : nullptr;
}

Error noEntry(const QString &path, GiasContent content)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = GiasFileWords::tr("“%1” holds no file named %2 and a date, ending in .csv.")
                           .arg(path, QString{ownName(content)}),
            .advice
            = GiasFileWords::tr("Choose the zip that “Get information about schools” offers for download, or "
                                "unpack it and choose the CSV inside. Nothing was changed.")};
}

QDate dateInName(const QString &name)
{
    static const QRegularExpression digits{u"(\\d{8})"_s};
    return QDate::fromString(digits.match(name).captured(1), u"yyyyMMdd"_s);
}

GiasFile fileOf(std::unique_ptr<QIODevice> source, const QString &name, qint64 size)
{
    GiasFile file;
    file.device = std::make_unique<TextDevice>(std::move(source));
    file.name = name;
    file.extractDate = dateInName(name);
    file.size = size;
    file.delimiter = sniffDelimiter(file.device->head());
    return file;
}

Result<GiasFile> openZip(const QString &path, GiasContent content)
{
    auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    const ZipFile::Entry *entry = wantedEntry(*zip, content);
    if (entry == nullptr)
        return noEntry(path, content);
    auto device = zip->stream(*entry, largestRegister);
    if (!device)
        return device.error();
    return fileOf(*std::move(device), entry->name.section(u'/', -1), entry->size);
}

} // namespace

Result<GiasFile> openGiasFile(const QString &path, GiasContent content)
{
    if (!QFileInfo{path}.isFile())
        return Error{.kind = Error::Kind::Missing, .subject = path};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file->errorString()};
    if (file->peek(2) == "PK")
        return openZip(path, content);
    const qint64 size = file->size();
    return fileOf(std::move(file), QFileInfo{path}.fileName(), size);
}

} // namespace hub
