#include "exchange/csvwriter.h"

#include "exchange/formulaguard.h"

#include <QSaveFile>

#include <algorithm>

namespace hub {

namespace {

bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](QChar c) {
                           return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';'
                               || c == u'\t' || c == u'|';
                       })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
}

void appendCell(QByteArray &out, const QString &cell)
{
    QString text = needsGuard(cell) ? u'\'' + cell : cell;
    if (!needsQuotes(text)) {
        out += text.toUtf8();
        return;
    }
    text.replace(u'"', QLatin1String{"\"\""});
    out += '"';
    out += text.toUtf8();
    out += '"';
}

void appendRecord(QByteArray &out, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, cells[i]);
    }
    out += "\r\n";
}

} // namespace

QByteArray writeCsv(const Sheet &sheet)
{
    QByteArray out{"\xEF\xBB\xBF"};
    appendRecord(out, sheet.headings);
    for (const SheetRow &row : sheet.rows)
        appendRecord(out, row.cells);
    return out;
}

Result<> saveCsv(const Sheet &sheet, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return Error{.kind = Error::Kind::ReadOnly, .subject = path, .detail = file.errorString()};
    file.write(writeCsv(sheet));
    if (!file.commit())
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()};
    return {};
}

} // namespace hub
