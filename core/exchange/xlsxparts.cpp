#include "exchange/xlsxparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCharacters = 256 * qint64{1024} * 1024; // of all shared strings together
constexpr size_t mostStyles = 100'000;

struct XlsxPartWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::XlsxReader)
};

struct Relation
{
    QString target;
    QString type; ///< the last word of it: "worksheet", "sharedStrings", "styles", "officeDocument"
};

using Relations = QHash<QString, Relation>;

class PartReader
{
public:
    PartReader(const ZipFile &zip, QString path)
        : m_zip{zip}
        , m_path{std::move(path)}
    {
    }

    /// Hands every start tag of the part to @p visit. A part that is not there has none.
    template<typename Visit>
    [[nodiscard]] Result<> visit(const QString &part, Visit visit) const
    {
        const ZipFile::Entry *entry = m_zip.find(part);
        if (entry == nullptr)
            return {};
        auto device = m_zip.stream(*entry, largestXlsxPart);
        if (!device)
            return device.error();
        QXmlStreamReader xml{device->get()};
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                visit(xml);
        }
        if (xml.hasError())
            return damagedXlsx(m_path, part + u": "_s + xml.errorString());
        return {};
    }

    /// The relations of a part; their targets are places in the zip.
    [[nodiscard]] Result<Relations> relationsOf(const QString &part) const
    {
        const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString{};
        Relations relations;
        auto read
            = visit(folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s, [&](QXmlStreamReader &xml) {
                  if (xml.name() != "Relationship"_L1)
                      return;
                  const auto attributes = xml.attributes();
                  const QString target = attributes.value("Target"_L1).toString();
                  const QString place
                      = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
                  relations.insert(
                      attributes.value("Id"_L1).toString(),
                      {.target = place, .type = attributes.value("Type"_L1).toString().section(u'/', -1)});
              });
        if (!read)
            return read.error();
        return relations;
    }

private:
    const ZipFile &m_zip;
    QString m_path;
};

QString targetOf(const Relations &relations, QLatin1StringView type, const QString &otherwise)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return otherwise;
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

Result<> readWorkbook(const PartReader &reader, const QString &part, const Relations &relations,
                      XlsxParts &parts)
{
    return reader.visit(part, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            parts.from1904 = isTrue(attributes.value("date1904"_L1));
        } else if (xml.name() == "sheet"_L1) {
            QString id;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "id"_L1)
                    id = attribute.value().toString();
            }
            const Relation relation = relations.value(id);
            if (relation.type == "worksheet"_L1)
                parts.sheets.push_back({.name = attributes.value("name"_L1).toString(),
                                        .part = relation.target,
                                        .hidden = attributes.value("state"_L1).contains("idden"_L1)});
        }
    });
}

Result<> readStrings(const PartReader &reader, const QString &part, const QString &path, XlsxParts &parts)
{
    qint64 characters = 0;
    auto read = reader.visit(part, [&](QXmlStreamReader &xml) {
        if (xml.name() != "si"_L1 || characters > mostCharacters)
            return;
        parts.sharedStrings.append(readXlsxString(xml));
        characters += parts.sharedStrings.last().size() + 16;
    });
    if (read && characters > mostCharacters)
        return Error{.kind = Error::Kind::Invalid,
                     .subject = path,
                     .message = XlsxPartWords::tr("“%1” holds more text than can be read at once.").arg(path),
                     .advice = XlsxPartWords::tr(
                         "Save the sheet alone as CSV and choose that file. Nothing was changed.")};
    return read;
}

Result<> readStyles(const PartReader &reader, const QString &part, XlsxParts &parts)
{
    QHash<int, QString> codes;
    bool inCells = false;
    return reader.visit(part, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            codes.insert(id, attributes.value("formatCode"_L1).toString());
        else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1
                 || xml.name() == "cellStyles"_L1)
            inCells = xml.name() == "cellXfs"_L1;
        else if (xml.name() == "xf"_L1 && inCells && parts.styles.size() < mostStyles)
            parts.styles.push_back(xlsxNumberFormat(id, codes.value(id)));
    });
}

Error notAWorkbook(const ZipFile &zip, const QString &path)
{
    const bool binary = zip.find(u"xl/workbook.bin"_s) != nullptr;
    const bool openDocument = zip.find(u"content.xml"_s) != nullptr;
    const QString message = binary
        ? XlsxPartWords::tr("“%1” is a binary workbook (.xlsb), which cannot be read.")
        : openDocument ? XlsxPartWords::tr("“%1” is an OpenDocument file, which cannot be read.")
                       : XlsxPartWords::tr("“%1” is no Excel workbook.");
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = message.arg(path),
            .advice = XlsxPartWords::tr(
                "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as "
                "CSV. Nothing was changed.")};
}

} // namespace

Error damagedXlsx(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = XlsxPartWords::tr("The workbook “%1” is damaged and cannot be read.").arg(path),
            .advice
            = XlsxPartWords::tr("Open it in your spreadsheet program, save it again and choose the new file. "
                                "Nothing was changed."),
            .detail = detail};
}

QString readXlsxString(QXmlStreamReader &xml)
{
    static const QRegularExpression escape{u"_x([0-9A-Fa-f]{4})_"_s};
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == "rPh"_L1)
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar{match.captured(1).toUShort(nullptr, 16)});
        from = match.capturedStart() + 1;
    }
    return text;
}

Result<XlsxParts> readXlsxParts(const ZipFile &zip, const QString &path)
{
    const PartReader reader{zip, path};
    const auto root = reader.relationsOf({});
    if (!root)
        return root.error();
    const QString workbook = targetOf(*root, "officeDocument"_L1, u"xl/workbook.xml"_s);
    if (zip.find(workbook) == nullptr || workbook.endsWith(".bin"_L1))
        return notAWorkbook(zip, path);
    const auto relations = reader.relationsOf(workbook);
    if (!relations)
        return relations.error();
    XlsxParts parts;
    if (auto read = readWorkbook(reader, workbook, *relations, parts); !read)
        return read.error();
    const QString strings = targetOf(*relations, "sharedStrings"_L1, u"xl/sharedStrings.xml"_s);
    if (auto read = readStrings(reader, strings, path, parts); !read)
        return read.error();
    if (auto read = readStyles(reader, targetOf(*relations, "styles"_L1, u"xl/styles.xml"_s), parts); !read)
        return read.error();
    if (parts.sheets.empty())
        return notAWorkbook(zip, path);
    return parts;
}

} // namespace hub
