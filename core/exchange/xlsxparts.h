#pragma once

#include "base/result.h"
#include "exchange/xlsxnumber.h"
#include "exchange/zipfile.h"

#include <QHash>
#include <QStringList>

#include <vector>

class QXmlStreamReader;

namespace hub {

struct XlsxSheetPart
{
    QString name;
    QString part; ///< its place in the zip
    bool hidden = false;
};

/// What a workbook says about its sheets before any is read.
struct XlsxParts
{
    std::vector<XlsxSheetPart> sheets;
    QStringList sharedStrings;
    std::vector<XlsxNumberFormat> styles; ///< by the style index of a cell
    bool from1904 = false;
};

/// Fails where the zip is no workbook, is damaged, or unpacks to more than can be meant.
[[nodiscard]] Result<XlsxParts> readXlsxParts(const ZipFile &zip, const QString &path);

/// The text of a shared or inline string, whose start was just read, up to its end: all runs together,
/// without reading aids for other scripts, escapes such as _x000D_ undone.
[[nodiscard]] QString readXlsxString(QXmlStreamReader &xml);

/// The error of a workbook whose parts do not make sense.
[[nodiscard]] Error damagedXlsx(const QString &path, const QString &detail);

constexpr qint64 largestXlsxPart = 512 * qint64{1024} * 1024;

} // namespace hub
