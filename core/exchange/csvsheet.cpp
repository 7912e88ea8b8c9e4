#include "exchange/csvsheet.h"

#include "exchange/csvreader.h"
#include "exchange/formulaguard.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct CsvSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::CsvSheet)
};

Error noTable(const QString &subject, const QString &message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = subject,
            .message = message,
            .advice
            = CsvSheetWords::tr("Save the table as CSV or as an Excel workbook (.xlsx) and choose that file. "
                                "Nothing was changed.")};
}

/// Zero bytes, or control characters at every turn, are no text: a picture, a program, a PDF.
bool isBinary(const QByteArray &utf8)
{
    constexpr qsizetype sample = 4096;
    const QByteArrayView head = QByteArrayView{utf8}.first(std::min(sample, utf8.size()));
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r';
    });
    return head.startsWith("%PDF") || odd * 10 > head.size();
}

QString trimmedHeading(QByteArrayView field)
{
    QString heading = QString::fromUtf8(field);
    heading.replace(QChar::Nbsp, u' ');
    return withoutFormulaGuard(heading).simplified();
}

class SheetBuilder
{
public:
    [[nodiscard]] Sheet build(CsvReader &reader)
    {
        while (reader.next()) {
            const auto fields = reader.fields();
            if (std::all_of(fields.begin(), fields.end(), [](QByteArrayView f) { return f.isEmpty(); }))
                continue;
            if (m_sheet.headings.isEmpty())
                takeHeadings(fields);
            else
                takeRow(fields, reader.record());
            if (reader.hasStrayQuote())
                report(reader.record(),
                       CsvSheetWords::tr("A quotation mark stands where none belongs; it was kept "
                                         "as part of the text. Look over this row."));
        }
        return std::move(m_sheet);
    }

private:
    void report(int row, const QString &message)
    {
        m_sheet.problems.push_back({.row = row, .column = {}, .message = message});
    }

    void takeHeadings(std::span<const QByteArrayView> fields)
    {
        auto last = std::find_if(fields.rbegin(), fields.rend(),
                                 [](QByteArrayView field) { return !field.isEmpty(); });
        const auto count = static_cast<size_t>(fields.rend() - last);
        for (const QByteArrayView field : fields.first(count))
            m_sheet.headings.append(trimmedHeading(field));
    }

    void takeRow(std::span<const QByteArrayView> fields, int number)
    {
        SheetRow row{.number = number, .cells = {}};
        const auto width = static_cast<size_t>(m_sheet.headings.size());
        const auto count = std::min(fields.size(), width);
        row.cells.reserve(m_sheet.headings.size());
        for (const QByteArrayView field : fields.first(count))
            row.cells.append(withoutFormulaGuard(QString::fromUtf8(field)));
        while (row.cells.size() < m_sheet.headings.size())
            row.cells.append(QString{});
        const auto beyond = fields.subspan(count);
        const bool longer = std::any_of(beyond.begin(), beyond.end(),
                                        [](QByteArrayView field) { return !field.isEmpty(); });
        if (longer)
            report(number, tooLong(fields.size(), width));
        else if (fields.size() < width)
            report(number, tooShort(fields.size(), width));
        m_sheet.rows.push_back(std::move(row));
    }

    static QString tooLong(size_t cells, size_t headings)
    {
        return CsvSheetWords::tr(
                   "The row has %1 cells but there are %2 headings; the cells beyond them were left "
                   "out. A comma in a text that is not quoted does this.")
            .arg(cells)
            .arg(headings);
    }

    static QString tooShort(size_t cells, size_t headings)
    {
        return CsvSheetWords::tr("The row has only %1 of %2 cells; the missing ones count as empty.")
            .arg(cells)
            .arg(headings);
    }

    Sheet m_sheet;
};

} // namespace

QString withoutFormulaGuard(const QString &cell)
{
    return isGuarded(cell) ? cell.sliced(1) : cell;
}

Result<CsvSheet> readCsv(const QByteArray &bytes, const QString &subject)
{
    DecodedText text = decodeText(bytes);
    CsvSheet result{.sheet = {}, .delimiter = ',', .encoding = text.encoding};
    if (isBinary(text.utf8))
        return noTable(
            subject,
            CsvSheetWords::tr("“%1” is no text file, so no table can be read from it.").arg(subject));
    const qsizetype zeros = text.utf8.count('\0');
    text.utf8.replace(QByteArrayView{"\0", 1}, QByteArrayView{});
    if (const auto declared = declaredDelimiter(text.utf8)) {
        result.delimiter = declared->delimiter;
        text.utf8.remove(0, declared->length);
    } else {
        result.delimiter = sniffDelimiter(text.utf8);
    }

    QBuffer device{&text.utf8};
    device.open(QIODevice::ReadOnly);
    CsvReader reader{device, result.delimiter};
    result.sheet = SheetBuilder{}.build(reader);
    if (reader.failed())
        return noTable(
            subject, CsvSheetWords::tr("“%1” holds a line so long that it cannot be a table.").arg(subject));
    if (result.sheet.headings.isEmpty())
        return noTable(subject, CsvSheetWords::tr("There is nothing in “%1”.").arg(subject));
    if (zeros > 0)
        result.sheet.problems.push_back({.row = 0,
                                         .column = {},
                                         .message = CsvSheetWords::tr("%n zero byte(s) were left out.",
                                                                      nullptr, static_cast<int>(zeros))});
    return result;
}

} // namespace hub
