#include "exchange/sheetfile.h"

#include "exchange/csvsheet.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestText = 256 * qint64{1024} * 1024;

struct SheetFileWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::SheetFile)
};

Error refused(const QString &path, const QString &message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = message.arg(path),
            .advice = SheetFileWords::tr(
                "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as "
                "CSV, then choose that file. Nothing was changed.")};
}

/// The container of old Office files and of any workbook with a password; a name inside tells which.
Error compoundFile(const QString &path, QFile &file)
{
    const QByteArray bytes = file.read(largestText);
    const auto holds = [&](QStringView name) {
        return bytes.contains(QByteArrayView{reinterpret_cast<const char *>(name.utf16()), name.size() * 2});
    };
    if (holds(u"EncryptedPackage"))
        return {.kind = Error::Kind::Invalid,
                .subject = path,
                .message = SheetFileWords::tr("“%1” is protected with a password.").arg(path),
                .advice = SheetFileWords::tr(
                    "Open it in Excel, remove the password (File, Info, Protect Workbook), save a copy "
                    "and choose that. Nothing was changed.")};
    if (holds(u"Workbook") || holds(u"Book"))
        return refused(
            path,
            SheetFileWords::tr("“%1” is an Excel workbook of the old kind (.xls), which cannot be read."));
    return refused(path, SheetFileWords::tr("“%1” is no table, but another kind of Office file."));
}

/// Some programs name a web page or an XML document ".xls".
bool isMarkup(const QByteArray &head)
{
    const QByteArray start = head.trimmed().first(std::min<qsizetype>(head.trimmed().size(), 200)).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || start.startsWith("<table");
}

bool isZip(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

} // namespace

Result<Sheet> readSheet(const QString &path, const QString &sheetName)
{
    if (!QFileInfo{path}.isFile())
        return Error{.kind = Error::Kind::Missing, .subject = path};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()};
    const QByteArray head = file.peek(512);
    if (isZip(head))
        return readXlsx(path, sheetName);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundFile(path, file);
    if (isMarkup(head))
        return refused(path, SheetFileWords::tr("“%1” is a web page or an XML document, not a table."));
    if (file.size() > largestText)
        return refused(path, SheetFileWords::tr("“%1” is larger than a table can be."));
    auto csv = readCsv(file.readAll(), path);
    if (!csv)
        return csv.error();
    return std::move(csv->sheet);
}

Result<QStringList> sheetNames(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Missing, .subject = path, .detail = file.errorString()};
    return isZip(file.peek(4)) ? xlsxSheetNames(path) : Result<QStringList>{QStringList{}};
}

} // namespace hub
