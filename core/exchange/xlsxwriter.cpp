#include "exchange/xlsxwriter.h"

#include "base/days.h"
#include "base/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>
#include <xlsxwriter.h>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767; // Excel's own limit
constexpr qsizetype longestName = 31;
constexpr size_t mostXlsxRows = 1'048'575;
constexpr qsizetype mostXlsxColumns = 16'384;
constexpr qsizetype mostDigits = 15; // what a spreadsheet keeps of a number

struct XlsxWriterWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::XlsxWriter)
};

/// The formats of the workbook, made once and owned by it.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : heading{workbook_add_format(book)}
        , text{workbook_add_format(book)}
        , integer{workbook_add_format(book)}
        , date{workbook_add_format(book)}
        , days{workbook_add_format(book)}
        , money{workbook_add_format(book)}
    {
        format_set_bold(heading);
        format_set_num_format(heading, "@");
        format_set_num_format(text, "@");
        format_set_num_format(integer, "0");
        format_set_num_format(date, "dd/mm/yyyy");
        format_set_num_format(days, "0.##");
        format_set_num_format(money, "#,##0.00");
    }

    lxw_format *heading;
    lxw_format *text;
    lxw_format *integer;
    lxw_format *date;
    lxw_format *days;
    lxw_format *money;
};

/// Digits that a spreadsheet gives back as they are: no zero in front, no more than it can hold.
bool isPlainInteger(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty() && digits.size() <= mostDigits && (digits.size() == 1 || digits.front() != u'0')
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlainDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return isPlainInteger(text);
    const QStringView fraction = text.sliced(point + 1);
    return text.size() <= mostDigits && isPlainInteger(text.first(point)) && !fraction.isEmpty()
        && std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A workbook takes _x0041_ for the letter A: its first underscore is written as such an escape itself.
QByteArray stringBytes(QString text)
{
    static const QRegularExpression escapeLike{u"_(?=x[0-9A-Fa-f]{4}_)"_s};
    return text.replace(escapeLike, u"_x005F_"_s).toUtf8();
}

class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *page, const Formats &formats, const TypedSheet &sheet)
        : m_page{page}
        , m_formats{formats}
        , m_sheet{sheet}
        , m_widths(static_cast<size_t>(sheet.sheet.headings.size()))
    {
    }

    void write()
    {
        const Sheet &sheet = m_sheet.sheet;
        for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
            const QByteArray heading = stringBytes(sheet.headings[column]);
            worksheet_write_string(m_page, 0, static_cast<lxw_col_t>(column), heading.constData(),
                                   m_formats.heading);
            widen(column, sheet.headings[column].size() + 3); // room for the filter's button
        }
        lxw_row_t row = 1;
        for (const SheetRow &record : sheet.rows) {
            for (qsizetype column = 0; column < std::min(record.cells.size(), sheet.headings.size());
                 ++column)
                writeCell(row, column, record.cells[column]);
            ++row;
        }
        shape(row - 1);
    }

private:
    [[nodiscard]] ColumnType typeOf(qsizetype column) const
    {
        const auto index = static_cast<size_t>(column);
        return index < m_sheet.types.size() ? m_sheet.types[index] : ColumnType::Text;
    }

    void writeCell(lxw_row_t row, qsizetype column, const QString &cell)
    {
        if (cell.isEmpty())
            return;
        const auto at = static_cast<lxw_col_t>(column);
        widen(column, std::min<qsizetype>(cell.size(), 60) + 1);
        if (lxw_format *format = numberFormat(typeOf(column), cell)) {
            worksheet_write_number(m_page, row, at, cell.toDouble(), format);
        } else if (const QDate day
                   = typeOf(column) == ColumnType::Date ? QDate::fromString(cell, Qt::ISODate) : QDate{};
                   day.isValid() && day.year() > 1900 && day.year() <= 9999) {
            lxw_datetime date{
                .year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
            worksheet_write_datetime(m_page, row, at, &date, m_formats.date);
        } else {
            worksheet_write_string(m_page, row, at, stringBytes(cell).constData(), m_formats.text);
        }
    }

    /// Null where the cell is to stand as text.
    [[nodiscard]] lxw_format *numberFormat(ColumnType type, const QString &cell) const
    {
        switch (type) {
        case ColumnType::Integer:
            return isPlainInteger(cell) ? m_formats.integer : nullptr;
        case ColumnType::Decimal:
            return isPlainDecimal(cell) ? m_formats.days : nullptr;
        case ColumnType::Days:
            return isPlainDecimal(cell) && Days::fromText(cell) ? m_formats.days : nullptr;
        case ColumnType::Money:
            return isPlainDecimal(cell) && Money::fromText(cell) ? m_formats.money : nullptr;
        case ColumnType::Text:
        case ColumnType::Date:
            break;
        }
        return nullptr;
    }

    void widen(qsizetype column, qsizetype characters)
    {
        qsizetype &width = m_widths[static_cast<size_t>(column)];
        width = std::max(width, characters);
    }

    void shape(lxw_row_t lastRow)
    {
        for (size_t column = 0; column < m_widths.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            const auto width = static_cast<double>(std::clamp<qsizetype>(m_widths[column], 8, 60));
            lxw_format *format
                = typeOf(static_cast<qsizetype>(column)) == ColumnType::Text ? m_formats.text : nullptr;
            worksheet_set_column(m_page, at, at, width, format);
        }
        worksheet_freeze_panes(m_page, 1, 0);
        if (!m_widths.empty())
            worksheet_autofilter(m_page, 0, 0, lastRow, static_cast<lxw_col_t>(m_widths.size() - 1));
    }

    lxw_worksheet *m_page;
    const Formats &m_formats;
    const TypedSheet &m_sheet;
    std::vector<qsizetype> m_widths; // in characters
};

/// A name Excel accepts, and one that no other sheet has.
QString pageName(const QString &wanted, QSet<QString> &taken)
{
    QString base = wanted;
    for (const QChar forbidden : u"[]:*?/\\"_s)
        base.replace(forbidden, u' ');
    base = base.simplified();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    base.truncate(longestName);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty()
        || base.compare("History"_L1, Qt::CaseInsensitive) == 0) // Excel keeps that one to itself
        base = base.isEmpty() ? u"Sheet"_s : base + u" 1"_s;
    QString name = base;
    for (int number = 2; taken.contains(name.toLower()); ++number) {
        const QString tail = u" "_s + QString::number(number);
        name = base.first(std::min(base.size(), longestName - tail.size())) + tail;
    }
    taken.insert(name.toLower());
    return name;
}

Result<> checkLimits(const TypedSheet &typed, const QString &path)
{
    const Sheet &sheet = typed.sheet;
    QString problem;
    if (sheet.rows.size() > mostXlsxRows || sheet.headings.size() > mostXlsxColumns)
        problem = XlsxWriterWords::tr("The table is larger than an Excel worksheet can be.");
    for (const SheetRow &row : sheet.rows) {
        for (qsizetype column = 0; column < row.cells.size() && problem.isEmpty(); ++column) {
            if (row.cells[column].size() > longestCell)
                problem = XlsxWriterWords::tr(
                              "The text in row %1, column “%2” is longer than a cell of Excel can hold.")
                              .arg(row.number)
                              .arg(sheet.headings.value(column));
        }
    }
    if (problem.isEmpty())
        return {};
    return Error{.kind = Error::Kind::Invalid,
                 .subject = path,
                 .message = problem,
                 .advice = XlsxWriterWords::tr("Export it as CSV instead. No file was written.")};
}

Error failed(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Io, .subject = path, .detail = detail};
}

/// Moves the finished workbook to its place; the file there before stays until this one is whole.
Result<> putInPlace(const QString &made, const QString &path)
{
    QFile from{made};
    QSaveFile to{path};
    if (!from.open(QIODevice::ReadOnly))
        return failed(path, from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return Error{.kind = Error::Kind::ReadOnly, .subject = path, .detail = to.errorString()};
    while (!from.atEnd())
        to.write(from.read(qint64{1024} * 1024));
    return to.commit() ? Result<>{} : Result<>{failed(path, to.errorString())};
}

} // namespace

ColumnType columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return ColumnType::Integer;
    case FieldType::Tenths:
        return ColumnType::Decimal;
    case FieldType::Date:
        return ColumnType::Date;
    case FieldType::Days:
        return ColumnType::Days;
    case FieldType::Money:
        return ColumnType::Money;
    default:
        return ColumnType::Text;
    }
}

Result<> writeXlsx(const std::vector<TypedSheet> &sheets, const QString &path)
{
    for (const TypedSheet &sheet : sheets) {
        if (auto fits = checkLimits(sheet, path); !fits)
            return fits;
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(path, folder.errorString());
    const QString made = folder.filePath(u"workbook.xlsx"_s);
    const QByteArray madeName = QFile::encodeName(made);
    const QByteArray folderName = QFile::encodeName(folder.path());
    QByteArray scratch = folderName;
    lxw_workbook_options options{
        .constant_memory = LXW_FALSE, .tmpdir = scratch.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(madeName.constData(), &options);
    if (book == nullptr)
        return failed(path, {});
    const Formats formats{book};
    QSet<QString> names;
    for (const TypedSheet &sheet : sheets) {
        const QByteArray name = pageName(sheet.sheet.name, names).toUtf8();
        if (lxw_worksheet *page = workbook_add_worksheet(book, name.constData()))
            SheetWriter{page, formats, sheet}.write();
    }
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return failed(path, QString::fromUtf8(lxw_strerror(error)));
    return putInPlace(made, path);
}

} // namespace hub
