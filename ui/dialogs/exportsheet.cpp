#include "dialogs/exportsheet.h"

#include "base/errortext.h"
#include "base/longdate.h"
#include "dialogs/savepages.h"
#include "dialogs/workdialog.h"
#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hub::ExportSheet", text);
}

Result<> saveJson(const Sheet &sheet, const QString &path)
{
    QJsonArray rows;
    for (const SheetRow &row : sheet.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < sheet.headings.size(); ++i)
            object.insert(sheet.headings[i], row.cells.value(i));
        rows.append(object);
    }
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return Error{.kind = Error::Kind::ReadOnly, .subject = path, .detail = file.errorString()};
    file.write(QJsonDocument{rows}.toJson());
    if (!file.commit())
        return Error{.kind = Error::Kind::Io, .subject = path, .detail = file.errorString()};
    return {};
}

/// As the report is English, so are its dates.
QString display(const QString &cell, ColumnType type)
{
    const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    if (type == ColumnType::Date && day.isValid())
        return english.toString(day, u"d MMM yyyy"_s);
    if (type == ColumnType::Money && !cell.isEmpty())
        return english.toCurrencyString(cell.toDouble());
    return cell;
}

void tell(const Error &error, QWidget *parent)
{
    const ErrorText text = describe(error);
    QMessageBox box{QMessageBox::Warning, tr(QT_TRANSLATE_NOOP("hub::ExportSheet", "Export")), text.happened,
                    QMessageBox::Ok, parent};
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text.advice);
    box.exec();
}

} // namespace

TableReport paperOf(const TypedSheet &sheet, const QString &title, const QDateTime &at)
{
    TableReport paper{.title = title, .asAt = longDateInEnglish(at.toLocalTime().date())};
    const auto typeAt = [&sheet](qsizetype column) {
        const auto place = static_cast<size_t>(column);
        return place < sheet.types.size() ? sheet.types[place] : ColumnType::Text;
    };
    for (qsizetype i = 0; i < sheet.sheet.headings.size(); ++i) {
        const ColumnType type = typeAt(i);
        const bool isNumber = type == ColumnType::Integer || type == ColumnType::Decimal
            || type == ColumnType::Days || type == ColumnType::Money;
        paper.columns.push_back(
            {.heading = sheet.sheet.headings[i], .align = isNumber ? Align::Right : Align::Left});
    }
    for (const SheetRow &row : sheet.sheet.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < sheet.sheet.headings.size(); ++i)
            cells << display(row.cells.value(i), typeAt(i));
        paper.rows.push_back(cells);
    }
    return paper;
}

Result<> saveSheet(const TypedSheet &sheet, const QString &path)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    if (ending == u"csv"_s)
        return saveCsv(sheet.sheet, path);
    if (ending == u"json"_s)
        return saveJson(sheet.sheet, path);
    return writeXlsx({sheet}, path);
}

bool exportSheet(const TypedSheet &sheet, const QString &title, const std::function<TableReport()> &paper,
                 QWidget *parent)
{
    static const QRegularExpression awkward{u"[^\\w .-]+"_s, QRegularExpression::UseUnicodePropertiesOption};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString{title}.replace(awkward, u" "_s).simplified();
    QString path = QFileDialog::getSaveFileName(
        parent, tr(QT_TRANSLATE_NOOP("hub::ExportSheet", "Export")), u"%1/%2.xlsx"_s.arg(folder, name),
        tr(QT_TRANSLATE_NOOP("hub::ExportSheet",
                             "Excel workbook (*.xlsx);;CSV for any program (*.csv);;PDF to print or send "
                             "(*.pdf);;JSON for scripts (*.json)")));
    if (path.isEmpty())
        return false;
    if (QFileInfo{path}.suffix().isEmpty())
        path += u".xlsx"_s;
    const bool isPaper = QFileInfo{path}.suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
    Result<> saved;
    if (isPaper)
        saved = savePages(parent, {{[report = paper()] { return tableReport(report); }, path}},
                          QDateTime::currentDateTimeUtc());
    else
        doAside(parent, tr(QT_TRANSLATE_NOOP("hub::ExportSheet", "Writing the file …")),
                [&saved, &sheet, path] { saved = saveSheet(sheet, path); });
    if (!saved)
        tell(saved.error(), parent);
    return bool(saved);
}

bool exportSheet(const TypedSheet &sheet, const QString &title, QWidget *parent)
{
    const auto paper = [&] { return paperOf(sheet, title, QDateTime::currentDateTimeUtc()); };
    return exportSheet(sheet, title, paper, parent);
}

} // namespace hub
