#pragma once

#include "base/result.h"
#include "exchange/xlsxwriter.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Writes @p sheet to @p path as its ending says: a workbook (.xlsx), CSV (.csv) or JSON (.json), an object
/// for each row by its headings.
[[nodiscard]] Result<> saveSheet(const TypedSheet &sheet, const QString &path);

/// Asks where to and in which form, and writes it. True when written; a refusal is told to the person.
bool exportSheet(const TypedSheet &sheet, const QString &title, QWidget *parent);

} // namespace hub
