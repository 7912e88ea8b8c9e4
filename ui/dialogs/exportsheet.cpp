#include "dialogs/exportsheet.h"

#include "base/errortext.h"
#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

} // namespace

Result<> saveSheet(const TypedSheet &sheet, const QString &path)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    if (ending == u"csv"_s)
        return saveCsv(sheet.sheet, path);
    if (ending == u"json"_s)
        return saveJson(sheet.sheet, path);
    return writeXlsx({sheet}, path);
}

bool exportSheet(const TypedSheet &sheet, const QString &title, QWidget *parent)
{
    static const QRegularExpression awkward{u"[^\\w .-]+"_s, QRegularExpression::UseUnicodePropertiesOption};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString{title}.replace(awkward, u" "_s).simplified();
    QString path = QFileDialog::getSaveFileName(
        parent, tr(QT_TRANSLATE_NOOP("hub::ExportSheet", "Export")), u"%1/%2.xlsx"_s.arg(folder, name),
        tr(QT_TRANSLATE_NOOP(
            "hub::ExportSheet",
            "Excel workbook (*.xlsx);;CSV for any program (*.csv);;JSON for scripts (*.json)")));
    if (path.isEmpty())
        return false;
    if (QFileInfo{path}.suffix().isEmpty())
        path += u".xlsx"_s;
    const Result<> saved = saveSheet(sheet, path);
    if (!saved) {
        const ErrorText text = describe(saved.error());
        QMessageBox box{QMessageBox::Warning, tr(QT_TRANSLATE_NOOP("hub::ExportSheet", "Export")),
                        text.happened, QMessageBox::Ok, parent};
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(text.advice);
        box.exec();
    }
    return bool(saved);
}

} // namespace hub
