#pragma once

#include "base/result.h"
#include "documents/tablereport.h"
#include "exchange/xlsxwriter.h"

#include <QDateTime>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Writes @p sheet to @p path as its ending says: a workbook (.xlsx), CSV (.csv) or JSON (.json), an object
/// for each row by its headings.
[[nodiscard]] Result<> saveSheet(const TypedSheet &sheet, const QString &path);

/// A sheet as a table on paper, dates and money as people write them.
[[nodiscard]] TableReport paperOf(const TypedSheet &sheet, const QString &title, const QDateTime &at);

/// Asks where to and in which form, and writes it; @p paper makes what a PDF shows. True when written; a
/// refusal is told to the person.
bool exportSheet(const TypedSheet &sheet, const QString &title, const std::function<TableReport()> &paper,
                 QWidget *parent);

/// The same with the sheet's own rows on paper.
bool exportSheet(const TypedSheet &sheet, const QString &title, QWidget *parent);

} // namespace hub
