#include "exchange/xlsxreader.h"

#include "exchange/celltext.h"
#include "exchange/xlsxparts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 1000;     // a form of a thousand questions; beyond stand stray marks
constexpr qsizetype mostCells = 10'000'000; // a hundred thousand rows of a hundred columns

struct XlsxReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::XlsxReader)
};

/// "AB12" is column 27, counted from 0; -1 where the reference begins with no letters.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Builds a Sheet from the rows of one worksheet part.
class WorksheetReader
{
public:
    explicit WorksheetReader(const XlsxParts &parts)
        : m_parts{parts}
    {
    }

    void read(QXmlStreamReader &xml)
    {
        while (!xml.atEnd() && !m_tooLarge) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "row"_L1)
                readRow(xml);
        }
    }

    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] Sheet takeSheet()
    {
        if (m_beyond > 0)
            report(
                0, {},
                XlsxReaderWords::tr("%n cell(s) beyond the last heading were left out.", nullptr, m_beyond));
        return std::move(m_sheet);
    }

private:
    void readRow(QXmlStreamReader &xml)
    {
        const int told = xml.attributes().value("r"_L1).toInt();
        m_row = told > 0 ? told : m_row + 1;
        m_cells.clear();
        qsizetype column = -1;
        while (xml.readNextStartElement()) {
            if (xml.name() != "c"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            const qsizetype reference = columnOf(xml.attributes().value("r"_L1));
            column = reference >= 0 ? reference : column + 1;
            put(column, readCell(xml, column));
        }
        takeRow();
    }

    QString readCell(QXmlStreamReader &xml, qsizetype column)
    {
        const QString type = xml.attributes().value("t"_L1).toString();
        const auto style = xml.attributes().value("s"_L1).toULongLong();
        QString stored;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                stored = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == "is"_L1)
                stored = readXlsxString(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == "s"_L1)
            return m_parts.sharedStrings.value(stored.isEmpty() ? -1 : stored.toInt());
        if (type == "b"_L1)
            return stored == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "e"_L1) {
            report(m_row, m_sheet.headings.value(column),
                   XlsxReaderWords::tr("The cell shows %1; it counts as empty.").arg(stored));
            return {};
        }
        if (type == "str"_L1 || type == "inlineStr"_L1 || type == "d"_L1 || stored.isEmpty())
            return stored;
        const auto format = style < m_parts.styles.size() ? m_parts.styles[style] : XlsxNumberFormat{};
        return xlsxNumberText(stored, format, m_parts.from1904);
    }

    void put(qsizetype column, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (column >= mostColumns) {
            ++m_beyond;
            return;
        }
        while (m_cells.size() <= column)
            m_cells.append(QString{});
        m_cells[column] = text;
    }

    void takeRow()
    {
        if (m_cells.isEmpty())
            return;
        if (m_sheet.headings.isEmpty()) {
            for (const QString &cell : std::as_const(m_cells))
                m_sheet.headings.append(cleanedCell(cell));
            return;
        }
        const qsizetype width = m_sheet.headings.size();
        if (m_cells.size() > width) {
            m_beyond += static_cast<int>(std::count_if(m_cells.begin() + width, m_cells.end(),
                                                       [](const QString &c) { return !c.isEmpty(); }));
            m_cells.resize(width);
            if (std::all_of(m_cells.begin(), m_cells.end(), [](const QString &c) { return c.isEmpty(); }))
                return;
        }
        while (m_cells.size() < width)
            m_cells.append(QString{});
        m_taken += width;
        m_tooLarge = m_taken > mostCells;
        m_sheet.rows.push_back({.number = m_row, .cells = m_cells});
    }

    void report(int row, const QString &column, const QString &message)
    {
        m_sheet.problems.push_back({.row = row, .column = column, .message = message});
    }

    const XlsxParts &m_parts;
    Sheet m_sheet;
    QStringList m_cells;
    qsizetype m_taken = 0;
    int m_row = 0;
    int m_beyond = 0;
    bool m_tooLarge = false;
};

Result<Sheet> readPart(const ZipFile &zip, const QString &path, const XlsxParts &parts,
                       const XlsxSheetPart &part)
{
    const ZipFile::Entry *entry = zip.find(part.part);
    if (entry == nullptr)
        return damagedXlsx(path, part.part);
    auto device = zip.stream(*entry, largestXlsxPart);
    if (!device)
        return device.error();
    QXmlStreamReader xml{device->get()};
    WorksheetReader reader{parts};
    reader.read(xml);
    if (xml.hasError())
        return damagedXlsx(path, part.part + u": "_s + xml.errorString());
    if (reader.tooLarge())
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = path,
            .message
            = XlsxReaderWords::tr("The sheet “%1” has too many rows and columns to be read.").arg(part.name),
            .advice
            = XlsxReaderWords::tr("Delete the columns and rows that are not needed, save and try again. "
                                  "Nothing was changed.")};
    Sheet sheet = reader.takeSheet();
    sheet.name = part.name;
    return sheet;
}

/// Visible sheets first, otherwise as they stand.
std::vector<XlsxSheetPart> ordered(std::vector<XlsxSheetPart> sheets)
{
    std::stable_partition(sheets.begin(), sheets.end(),
                          [](const XlsxSheetPart &sheet) { return !sheet.hidden; });
    return sheets;
}

Error noSuchSheet(const QString &path, const QString &name, const std::vector<XlsxSheetPart> &sheets)
{
    QStringList names;
    for (const XlsxSheetPart &sheet : sheets)
        names.append(sheet.name);
    return {.kind = Error::Kind::NotFound,
            .subject = path,
            .message = XlsxReaderWords::tr("“%1” has no sheet named “%2”.").arg(path, name),
            .advice = XlsxReaderWords::tr("Its sheets are: %1.").arg(names.join(u", "_s))};
}

} // namespace

Result<QStringList> xlsxSheetNames(const QString &path)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    const auto parts = readXlsxParts(*zip, path);
    if (!parts)
        return parts.error();
    QStringList names;
    for (const XlsxSheetPart &sheet : ordered(parts->sheets))
        names.append(sheet.name);
    return names;
}

Result<Sheet> readXlsx(const QString &path, const QString &sheetName)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    const auto parts = readXlsxParts(*zip, path);
    if (!parts)
        return parts.error();
    for (const XlsxSheetPart &part : ordered(parts->sheets)) {
        if (!sheetName.isEmpty() && part.name.compare(sheetName, Qt::CaseInsensitive) != 0)
            continue;
        auto sheet = readPart(*zip, path, *parts, part);
        if (!sheet || !sheet->headings.isEmpty() || !sheetName.isEmpty())
            return sheet;
    }
    if (!sheetName.isEmpty())
        return noSuchSheet(path, sheetName, ordered(parts->sheets));
    return Error{.kind = Error::Kind::Invalid,
                 .subject = path,
                 .message
                 = XlsxReaderWords::tr("There is nothing in “%1”: all its sheets are empty.").arg(path),
                 .advice = XlsxReaderWords::tr("Choose another file. Nothing was changed.")};
}

} // namespace hub
